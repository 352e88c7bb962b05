/** Holds the report of a run against what its scenario expects. */

/** What a report found, in the shape and order of `expected`. */
export function found(report) {
  return report.findings
    .map(({ check, severity, location }) => ({ check, severity, path: location.path, line: location.line ?? null }))
    .sort((a, b) => (sortKey(a) < sortKey(b) ? -1 : 1));
}

function sortKey({ check, severity, path, line }) {
  return `${check}\n${path}\n${String(line ?? 0).padStart(9, '0')}\n${severity}`;
}

export const exitCodes = { pass: 0, fail: 1, 'could-not-run': 2 };

/**
 * One line for each thing in which a run of `check` is not what its scenario says. `run` holds the
 * `exitCode` and, as `output`, the report in JSON.
 */
export function differences(scenario, run) {
  const report = parsed(run.output);
  if (report === undefined) return [`exit code ${run.exitCode}, and no report in JSON`];
  const lines = [];
  if (run.exitCode !== exitCodes[scenario.verdict]) {
    lines.push(`exit code ${run.exitCode}, expected ${exitCodes[scenario.verdict]}`);
  }
  if (report.verdict !== scenario.verdict) {
    lines.push(`verdict ${[report.verdict, ...(report.reasons ?? [])].join(', ')}, expected ${scenario.verdict}`);
  }
  const actual = found(report).map(asText);
  const expected = scenario.expected.map(asText);
  return [
    ...lines,
    ...without(expected, actual).map((text) => `expected, but not found: ${text}`),
    ...without(actual, expected).map((text) => `found, but not expected: ${text}`),
  ];
}

function parsed(text) {
  try {
    const report = JSON.parse(text);
    return Array.isArray(report?.findings) ? report : undefined;
  } catch {
    return undefined;
  }
}

function asText({ check, severity, path, line }) {
  return `${severity} ${check} at ${path}${line === null ? '' : `:${line}`}`;
}

/** What `texts` holds more often than `others`. */
function without(texts, others) {
  const left = [...others];
  return texts.filter((text) => {
    const index = left.indexOf(text);
    if (index >= 0) left.splice(index, 1);
    return index < 0;
  });
}
