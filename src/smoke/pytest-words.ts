/** What pytest says of a run that it did not complete, found in what it printed. */

/** Options that addopts often has, and the distribution that brings each. */
const plugins: readonly (readonly [RegExp, string])[] = [
  [/^--(?:no-)?cov(?:-|=|$)/, 'pytest-cov'],
  [/^(?:-n\d*|--numprocesses|--dist|--maxprocesses)(?:=|$)/, 'pytest-xdist'],
  [/^--(?:session-)?timeout(?:-|=|$)/, 'pytest-timeout'],
  [/^--asyncio-/, 'pytest-asyncio'],
  [/^--anyio-/, 'anyio'],
  [/^--benchmark-/, 'pytest-benchmark'],
  [/^--(?:only-)?rerun/, 'pytest-rerunfailures'],
  [/^--(?:self-contained-)?html(?:=|$)/, 'pytest-html'],
  [/^--json-report/, 'pytest-json-report'],
  [/^--random-order/, 'pytest-random-order'],
  [/^--randomly-/, 'pytest-randomly'],
  [/^--hypothesis-/, 'hypothesis'],
  [/^--(?:ds|dc|reuse-db|create-db|nomigrations|no-migrations)(?:=|$)/, 'pytest-django'],
  [/^--snapshot-/, 'syrupy'],
  [/^--forked$/, 'pytest-forked'],
  [/^--mypy/, 'pytest-mypy'],
  [/^--ruff/, 'pytest-ruff'],
  [/^--allure/, 'allure-pytest'],
];

/** Where to look for what keeps pytest from running a test. */
export const deselecting =
  'look for -k, -m or --deselect in addopts, and for pytest_collection_modifyitems in a conftest.py';

const longestLine = 400;

/** Why pytest refused its arguments or configuration (exit code 4), and which distribution it misses, where that is told. */
export interface Refusal {
  readonly words: string;
  readonly plugins: readonly string[];
  /** The line of a `conftest.py` that cannot be loaded, from where pytest was started. */
  readonly at?: { readonly path: string; readonly line: number };
}

/** The refusal that stands in what pytest printed; undefined where none is found. */
export function refusalIn(output: string): Refusal | undefined {
  const lines = linesOf(output);
  // `…: error: unrecognized arguments: --cov=x` tells more than the `ERROR: usage: …` above it.
  const words = lastMatch(lines, /^.*?\berror: (.+)$/) ?? lastMatch(lines, /^ERROR: (?!usage:)(.+)$/);
  if (words === undefined) return unloadable(lines);
  const refused = /^unrecognized arguments: (.*)$/.exec(words)?.[1]?.split(' ') ?? [];
  const missing = new Set<string>();
  for (const option of refused) {
    const plugin = plugins.find(([pattern]) => pattern.test(option))?.[1];
    if (plugin) missing.add(plugin);
  }
  const required = /^Missing required plugins: (.*)$/.exec(words)?.[1]?.split(/,\s*/) ?? [];
  for (const name of required) if (/^[\w.-]+$/.test(name)) missing.add(name);
  return { words, plugins: [...missing].sort() };
}

/** Of an internal error (exit code 3), the line that names the exception. */
export function internalErrorIn(output: string): string | undefined {
  return lastMatch(linesOf(output), /^INTERNALERROR> (\w[\w.]*(?:: .*)?)$/);
}

/** What interrupted it (exit code 2): `KeyboardInterrupt`, `_pytest.outcomes.Exit: …`. */
export function interruptionIn(output: string): string | undefined {
  const framed = linesOf(output).findLast((line) => line.startsWith('!!!') && line.endsWith('!!!'));
  return framed?.replace(/^!+/, '').replace(/!+$/, '').trim() || undefined;
}

/** The last line that says anything. */
export function lastLineOf(output: string): string | undefined {
  return linesOf(output).findLast((line) => line !== '');
}

/** pytest's words for a conftest.py that cannot be imported: where, and the exception. */
function unloadable(lines: readonly string[]): Refusal | undefined {
  const start = lines.findIndex((line) => line.includes('while loading conftest'));
  if (start < 0) return undefined;
  const after = lines.slice(start + 1);
  const raised = after.find((line) => /^E +[\w.]+(?::|$)/.test(line))?.replace(/^E +/, '');
  const framed = after.map((line) => /^(?!\/)(.*conftest\.py):(\d{1,9}): /.exec(line));
  const [, path, digits] = framed.findLast((frame) => frame !== null) ?? [];
  const at = path === undefined ? undefined : { path: path.replaceAll('\\', '/'), line: Number(digits) };
  const where = at ? `${at.path}:${at.line}` : 'conftest.py';
  return {
    words: `${where} cannot be loaded${raised ? `: ${raised}` : ''}`,
    plugins: [],
    ...(at ? { at } : {}),
  };
}

function lastMatch(lines: readonly string[], pattern: RegExp): string | undefined {
  for (const line of lines.toReversed()) {
    const match = pattern.exec(line);
    if (match?.[1]) return match[1];
  }
  return undefined;
}

/** Bounded lines without control characters; absolute folders are cut off, since they differ from machine to machine. */
function linesOf(output: string): string[] {
  return output.split('\n').map((line) =>
    line
      .slice(0, longestLine)
      .replace(/[\p{Cc}\u2028\u2029]+/gu, ' ')
      .replace(/(^|[\s'"=(])(?:[A-Za-z]:)?[\\/](?:[^\s'":\\/]+[\\/])+/g, '$1')
      .trimEnd(),
  );
}
