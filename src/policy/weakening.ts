import type { Baseline } from '../domain/baseline.ts';
import type { Check } from '../domain/check.ts';
import type { CheckId } from '../domain/check-id.ts';
import { counted } from '../domain/count.ts';
import type { Violation } from '../domain/finding.ts';
import type { Manifest } from '../domain/manifest.ts';
import { comparePlaces, compareText } from '../domain/order.ts';
import { isInForce, scopeOf, type Waiver } from '../domain/waiver.ts';
import { addedEntries } from './baseline.ts';
import { shown, type Weakening, weakenedRules } from './weakened-rules.ts';
import { type JudgingSettings, weakenedSettings } from './weakened-settings.ts';

/** All that judges, as one side of a change has it. */
export interface JudgedBy {
  readonly manifest: Manifest;
  readonly settings: JudgingSettings;
  readonly baseline: Baseline | null;
}

/** The entries of a baseline that are told one by one. */
const mostEntries = 20;

/**
 * What a change loosens of that by which changes are judged, one violation each, in the order of the files; nothing of what
 * it tightens.
 *
 * @param checks every check that there is, for what it weighs where nobody says.
 * @param today days since 1970-01-01: a waiver that is expired loosens nothing.
 */
export function weakenings(
  base: JudgedBy,
  head: JudgedBy,
  checks: Readonly<Record<CheckId, Check>>,
  today: number,
): readonly Violation[] {
  const { manifest } = head;
  if (base.manifest.exists && !manifest.exists) {
    return [violation({ what: `removes ${manifest.path} with all its rules`, at: { path: manifest.path } }, manifest)];
  }
  const found: Weakening[] = [
    ...weakenedRules(base.manifest, manifest),
    ...weakenedSettings(base.settings, head.settings, manifest, checks),
    ...weakenedWaivers(base.manifest.waivers, manifest.waivers, today),
  ];
  const all = [...found.map((weakening) => violation(weakening, manifest)), ...grownBaseline(base, head)];
  return all.sort((a, b) => comparePlaces(a.location, b.location) || compareText(a.message, b.message));
}

function violation({ what, at }: Weakening, manifest: Manifest): Violation {
  return {
    message: `the change ${what}`,
    remedy: `have it reviewed by who owns ${manifest.path}, in a pull request of its own, or put the rule back`,
    location: at,
    value: what,
  };
}

function* weakenedWaivers(base: readonly Waiver[], head: readonly Waiver[], today: number): Iterable<Weakening> {
  const known = new Map<string, number>();
  for (const waiver of base) {
    const scope = scopeOf(waiver);
    known.set(scope, Math.max(known.get(scope) ?? 0, lastOf(waiver)));
  }
  for (const waiver of head) {
    const scope = scopeOf(waiver);
    const until = known.get(scope);
    if (!isInForce(waiver, today) || lastOf(waiver) <= (until ?? -1)) continue;
    const by = `by ${shown(waiver.owner.value)}, until ${waiver.expires.value}`;
    const what = until === undefined ? 'adds a waiver' : 'prolongs the waiver';
    yield { what: `${what} of ${shown(scope)} ${by}`, at: until === undefined ? waiver.at : waiver.expires.at };
  }
}

function lastOf({ lastDay }: Waiver): number {
  return lastDay ?? Number.POSITIVE_INFINITY;
}

function* grownBaseline(base: JudgedBy, { baseline, manifest }: JudgedBy): Iterable<Violation> {
  if (!baseline) return;
  const added = addedEntries(base.baseline?.entries ?? [], baseline.entries);
  const [first, ...more] = added;
  if (!first) return;
  const { path } = baseline;
  const named = (entry: typeof first) => `${entry.check} ${shown(entry.value)} of ${shown(entry.path)}`;
  yield {
    ...violation(
      {
        what: `adds ${counted(added.length, 'finding')} to ${path}: ${named(first)}${more.length > 0 ? ' and others' : ''}`,
        at: { path, line: first.line },
      },
      manifest,
    ),
    remedy: 'mend what is new, or have the baseline grown in a pull request of its own',
    related: more.slice(0, mostEntries).map((entry) => ({ path, line: entry.line, note: `${named(entry)} as well` })),
    value: `entries of ${path}`,
    data: { entries: added.length },
  };
}
