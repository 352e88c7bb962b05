import type { Check } from '../domain/check.ts';
import { type CheckId, checkIds } from '../domain/check-id.ts';
import { type Severity, type SeverityRule, severities } from '../domain/finding.ts';
import type { Manifest } from '../domain/manifest.ts';
import { manifestSettings } from '../domain/setting-name.ts';
import { selectChecks } from './select.ts';
import { shown, type Weakening } from './weakened-rules.ts';

/** The settings of a manifest that decide what passes. */
export interface JudgingSettings {
  readonly mode: 'auto' | 'check' | 'audit';
  readonly checks: readonly string[];
  readonly severity: readonly SeverityRule[];
  readonly failOn: Severity | 'never';
  readonly smoke: readonly string[];
  readonly smokeTimeout: number;
  readonly smokeReports: readonly string[];
  readonly smokeRetries: number;
  readonly pythonPath: readonly string[] | null;
  readonly label: string | null;
  readonly commitFormat: string;
  readonly shimMaxAge: number;
  readonly similarity: number;
  readonly policyFrom: 'base' | 'head';
}

type Checks = Readonly<Record<CheckId, Check>>;

/** Which way a setting loosens: what to say of a change that does, to follow "the change "; or why none of it does. */
type Direction =
  | ((base: JudgingSettings, head: JudgingSettings, checks: Checks) => Iterable<string>)
  | { readonly never: string };

/** Every setting that a manifest may hold. */
export const directions: Readonly<Record<(typeof manifestSettings)[number], Direction>> = {
  baseline: { never: 'the entries of both baselines are compared, wherever they are' },
  'check-runs': { never: 'it says where findings are shown' },
  *checks(base, head, checks) {
    for (const id of switchedOff(base, head, checks)) yield `switches the check "${id}" off`;
  },
  comment: { never: 'it says where findings are shown' },
  *'commit-format'(base, head) {
    if (base.commitFormat === head.commitFormat) return;
    yield `changes commit-format from ${shown(base.commitFormat)} to ${shown(head.commitFormat)}`;
  },
  *'fail-on'(base, head) {
    if (stopped(head) < stopped(base)) yield `raises fail-on from ${base.failOn} to ${head.failOn}`;
  },
  issue: { never: 'it says where findings are shown' },
  *label(base, head) {
    if (base.label === null || head.label === base.label) return;
    const after = head.label === null ? '' : `, and asks for ${shown(head.label)}`;
    yield `asks no promotion for the label ${shown(base.label)} any more${after}`;
  },
  *mode(base, head) {
    if (head.mode === base.mode || head.mode === 'auto') return;
    yield head.mode === 'audit'
      ? 'sets mode to audit: no change is judged as one'
      : 'sets mode to check: the lanes are not audited';
  },
  *'policy-from'(base, head) {
    if (base.policyFrom === 'base' && head.policyFrom === 'head') {
      yield 'sets policy-from to head: changes are then judged by their own rules';
    }
  },
  'previous-report': { never: 'it is for the trend alone' },
  *'python-path'({ pythonPath: base }, { pythonPath: head }) {
    if (base === null && head !== null && !head.includes('.')) {
      yield `sets python-path to ${head.map(shown).join(', ')}: imports are followed from there alone`;
    }
    for (const path of base ?? []) {
      if (head?.includes(path) === false)
        yield `removes ${shown(path)} from python-path: imports that start there are not followed`;
    }
  },
  'report-directory': { never: 'it says where reports go' },
  *severity(base, head, checks) {
    const off = switchedOff(base, head, checks);
    for (const { check, label, before, after } of lowered(base.severity, head.severity, checks)) {
      if (label === null && off.includes(check)) continue;
      const what = label === null ? check : `${check}[${label}]`;
      yield `lowers the severity of "${what}" from ${before} to ${after}`;
    }
  },
  *'shim-max-age'(base, head) {
    if (head.shimMaxAge > base.shimMaxAge) {
      yield `raises shim-max-age from ${base.shimMaxAge} to ${head.shimMaxAge} days`;
    }
  },
  *similarity(base, head) {
    if (head.similarity < base.similarity) {
      yield `lowers similarity from ${base.similarity} to ${head.similarity} per cent: a copy may differ more`;
    }
  },
  *smoke(base, head) {
    for (const path of base.smoke.filter((one) => !head.smoke.includes(one))) {
      yield `removes ${shown(path)} from smoke: its tests are not run`;
    }
  },
  *'smoke-reports'(base, head) {
    for (const path of head.smokeReports.filter((one) => !base.smokeReports.includes(one))) {
      yield `reads results of smoke tests from ${shown(path)}${base.smokeReports.length > 0 ? '' : ' and runs none'}`;
    }
  },
  *'smoke-retries'(base, head) {
    if (head.smokeRetries > base.smokeRetries) {
      yield `raises smoke-retries from ${base.smokeRetries} to ${head.smokeRetries}: a test that fails may pass`;
    }
  },
  *'smoke-timeout'(base, head) {
    if (head.smokeTimeout > base.smokeTimeout) {
      yield `raises smoke-timeout from ${base.smokeTimeout} to ${head.smokeTimeout} seconds`;
    }
  },
  'smoke-workers': { never: 'it says how tests are run, not which' },
};

/** What the settings of `head` let pass that those of `base` did not. */
export function* weakenedSettings(
  base: JudgingSettings,
  head: JudgingSettings,
  manifest: Manifest,
  checks: Checks,
): Iterable<Weakening> {
  for (const name of manifestSettings) {
    const direction = directions[name];
    if (typeof direction !== 'function') continue;
    const at = (Object.hasOwn(manifest.settings, name) ? manifest.settings[name]?.at : undefined) ?? {
      path: manifest.path,
    };
    for (const what of direction(base, head, checks)) yield { what, at };
  }
}

/** Checks that an audit, which runs all of them, would leave out. */
function switchedOff(base: JudgingSettings, head: JudgingSettings, checks: Checks): readonly CheckId[] {
  const run = (settings: JudgingSettings) => selectChecks(checks, settings.checks, true, settings.severity);
  const left = new Set(run(head));
  return run(base).flatMap((check) => (left.has(check) ? [] : [check.id]));
}

interface Lowered {
  readonly check: CheckId;
  readonly label: string | null;
  readonly before: Severity | 'off';
  readonly after: Severity | 'off';
}

/** Each check, and each kind of import that either side weighs apart. */
function* lowered(base: readonly SeverityRule[], head: readonly SeverityRule[], checks: Checks): Iterable<Lowered> {
  for (const check of checkIds) {
    const lines = [...base, ...head].filter((line) => line.check === check);
    if (lines.length === 0) continue;
    const own = checks[check].severity;
    const plain = { before: weightOf(base, check, null) ?? own, after: weightOf(head, check, null) ?? own };
    if (rankOf(plain.after) < rankOf(plain.before)) yield { check, label: null, ...plain };
    for (const label of new Set(lines.flatMap((line) => line.label ?? []))) {
      const before = weightOf(base, check, label) ?? plain.before;
      const after = weightOf(head, check, label) ?? plain.after;
      const told = before === plain.before && after === plain.after;
      if (!told && rankOf(after) < rankOf(before)) yield { check, label, before, after };
    }
  }
}

function weightOf(lines: readonly SeverityRule[], check: string, label: string | null): Severity | 'off' | undefined {
  return lines.filter((line) => line.check === check && line.label === label).at(-1)?.severity;
}

/** An error weighs most. */
function rankOf(severity: Severity | 'off'): number {
  return severity === 'off' ? -1 : severities.length - severities.indexOf(severity);
}

/** How many severities fail a run. */
function stopped({ failOn }: JudgingSettings): number {
  return failOn === 'never' ? 0 : severities.indexOf(failOn) + 1;
}
