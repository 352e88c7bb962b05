import { type Baseline, entryKey } from '../domain/baseline.ts';
import type { Finding, WaiverNote } from '../domain/finding.ts';
import type { Acknowledgements } from '../domain/repository.ts';
import { isInForce, unwaivable, type Waiver } from '../domain/waiver.ts';
import { type NameOf, type WaiverScope, WaiverScopes } from './scope.ts';

/** What findings are acknowledged by. */
export interface Acknowledging {
  readonly waivers: readonly Waiver[];
  readonly baseline: Baseline | null;
  /** Days since 1970-01-01, UTC. */
  readonly today: number;
}

export interface Acknowledged {
  /** All that were given, in their order. */
  readonly findings: readonly Finding[];
  readonly acknowledgements: Acknowledgements;
}

/**
 * Marks the findings that a waiver in force, or else the baseline, acknowledges: they stay in the report and fail nothing.
 * Tells what of both meets no finding, of checks that ran: what did not run could have found it.
 */
export function acknowledge(
  findings: readonly Finding[],
  { waivers, baseline, today }: Acknowledging,
  ran: ReadonlySet<string>,
  nameOf: NameOf,
): Acknowledged {
  const inForce = waivers.filter((waiver) => isInForce(waiver, today));
  const scopes = new WaiverScopes(inForce, nameOf);
  const met = new Set<WaiverScope>();
  const entries = new Set(baseline?.entries.map(entryKey));
  const found = new Set<string>();
  const marked = findings.map((finding): Finding => {
    if (unwaivable.includes(finding.check)) return finding;
    const key = entryKey({ check: finding.check, path: finding.location.path, value: finding.value });
    found.add(key);
    let first: WaiverScope | undefined;
    for (const scope of scopes.meeting(finding)) {
      met.add(scope);
      if (!first || scope.order < first.order) first = scope;
    }
    const [waiver] = first?.waivers ?? [];
    if (waiver) return { ...finding, status: 'waived', waiver: noteOf(waiver) };
    return entries.has(key) ? { ...finding, status: 'baselined' } : finding;
  });
  const used = new Set([...met].flatMap(({ waivers: alike }) => alike));
  return {
    findings: marked,
    acknowledgements: {
      unused: inForce.filter((waiver) => !used.has(waiver) && ran.has(waiver.check.value)),
      baseline: baseline?.path ?? null,
      gone: (baseline?.entries ?? []).filter((entry) => ran.has(entry.check) && !found.has(entryKey(entry))),
    },
  };
}

function noteOf({ owner, reason, expires, at }: Waiver): WaiverNote {
  return { owner: owner.value, reason: reason.value, expires: expires.value, location: at };
}
