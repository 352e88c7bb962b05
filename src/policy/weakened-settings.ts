import type { Check } from '../domain/check.ts';
import { type CheckId, checkIds } from '../domain/check-id.ts';
import { type Severity, type SeverityRule, severities } from '../domain/finding.ts';
import type { Location } from '../domain/location.ts';
import type { Manifest } from '../domain/manifest.ts';
import { selectChecks } from './select.ts';
import { shown, type Weakening } from './weakened-rules.ts';

/** The settings of a manifest that decide what passes. */
export interface JudgingSettings {
  readonly checks: readonly string[];
  readonly severity: readonly SeverityRule[];
  readonly failOn: Severity | 'never';
  readonly smoke: readonly string[];
  readonly label: string | null;
  readonly shimMaxAge: number;
  readonly policyFrom: 'base' | 'head';
}

/** What the settings of `head` let pass that those of `base` did not. */
export function* weakenedSettings(
  base: JudgingSettings,
  head: JudgingSettings,
  manifest: Manifest,
  checks: Readonly<Record<CheckId, Check>>,
): Iterable<Weakening> {
  const at = (name: string): Location =>
    (Object.hasOwn(manifest.settings, name) ? manifest.settings[name]?.at : undefined) ?? { path: manifest.path };
  const off = switchedOff(base, head, checks);
  for (const id of off) yield { what: `switches the check "${id}" off`, at: at('checks') };
  for (const { check, label, before, after } of lowered(base.severity, head.severity, checks)) {
    if (label === null && off.includes(check)) continue;
    const what = label === null ? check : `${check}[${label}]`;
    yield { what: `lowers the severity of "${what}" from ${before} to ${after}`, at: at('severity') };
  }
  if (stopped(head) < stopped(base)) {
    yield { what: `raises fail-on from ${base.failOn} to ${head.failOn}`, at: at('fail-on') };
  }
  for (const path of base.smoke.filter((path) => !head.smoke.includes(path))) {
    yield { what: `removes ${shown(path)} from smoke: its tests are not run`, at: at('smoke') };
  }
  if (base.label !== null && head.label !== base.label) {
    const after = head.label === null ? '' : `, and asks for ${shown(head.label)}`;
    yield { what: `asks no promotion for the label ${shown(base.label)} any more${after}`, at: at('label') };
  }
  if (head.shimMaxAge > base.shimMaxAge) {
    const days = `from ${base.shimMaxAge} to ${head.shimMaxAge} days`;
    yield { what: `raises shim-max-age ${days}`, at: at('shim-max-age') };
  }
  if (base.policyFrom === 'base' && head.policyFrom === 'head') {
    yield { what: 'sets policy-from to head: changes are then judged by their own rules', at: at('policy-from') };
  }
}

/** Checks that an audit, which runs all of them, would leave out. */
function switchedOff(
  base: JudgingSettings,
  head: JudgingSettings,
  checks: Readonly<Record<CheckId, Check>>,
): readonly CheckId[] {
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
function* lowered(
  base: readonly SeverityRule[],
  head: readonly SeverityRule[],
  checks: Readonly<Record<CheckId, Check>>,
): Iterable<Lowered> {
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
