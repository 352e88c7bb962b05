import { createHash } from 'node:crypto';
import type { Availability, Check, Evidence, Outcome } from '../domain/check.ts';
import type { Finding, Severity, SeverityRule, Violation } from '../domain/finding.ts';
import type { Location } from '../domain/location.ts';
import { comparePlaces, compareText } from '../domain/order.ts';
import type { Verdict } from '../domain/report.ts';
import type { Repository } from '../domain/repository.ts';

/** What decides how much a violation weighs. */
export interface Policy {
  readonly severity: readonly SeverityRule[];
  readonly failOn: Severity | 'never';
  /** The event leaves nothing to judge, as a deleted branch does: a run without a check is then no failure. */
  readonly nothingToJudge: boolean;
}

export interface Judgement {
  readonly verdict: Verdict;
  /** Why the run counts as `could-not-run`. */
  readonly reasons: readonly string[];
  readonly findings: readonly Finding[];
  readonly outcomes: ReadonlyMap<Check, Outcome>;
}

const ranks: Readonly<Record<Severity, number>> = { error: 0, warning: 1, notice: 2 };

/** Runs the checks over the repository and decides once. `could-not-run` beats `fail` beats `pass`. */
export function judge(
  checks: readonly Check[],
  repository: Repository,
  evidence: Readonly<Record<Evidence, Availability>>,
  policy: Policy,
): Judgement {
  const outcomes = new Map<Check, Outcome>();
  const findings: Finding[] = [];
  for (const check of checks) {
    const absent = check.needs.map((need) => evidence[need]).find((availability) => !availability.available);
    if (absent && !absent.available) {
      outcomes.set(check, { status: 'skipped', reason: absent.reason, missing: absent.missing });
      continue;
    }
    try {
      findings.push(...findingsOf(check, check.run(repository), policy));
      outcomes.set(check, { status: 'ran' });
    } catch (error) {
      outcomes.set(check, { status: 'crashed', reason: error instanceof Error ? error.message : String(error) });
    }
  }
  findings.sort(compareFindings);
  const reasons = [...new Set([...outcomes].flatMap(([check, outcome]) => reasonOf(check, outcome)))];
  if (reasons.length === 0 && !policy.nothingToJudge) reasons.push(...idleReasons([...outcomes.values()]));
  const least = policy.failOn === 'never' ? -1 : ranks[policy.failOn];
  const failing = findings.some((finding) => finding.status === 'active' && ranks[finding.severity] <= least);
  return { verdict: reasons.length > 0 ? 'could-not-run' : failing ? 'fail' : 'pass', reasons, findings, outcomes };
}

function reasonOf(check: Check, outcome: Outcome): string[] {
  if (outcome.status === 'crashed') return [`the check ${check.id} crashed: ${outcome.reason}`];
  return outcome.status === 'skipped' && outcome.missing ? [outcome.reason] : [];
}

/** Green must mean that something was checked. */
function idleReasons(outcomes: readonly Outcome[]): string[] {
  const skipped = outcomes.flatMap((outcome) => (outcome.status === 'skipped' ? [outcome.reason] : []));
  return skipped.length < outcomes.length ? [] : [`no check ran: ${[...new Set(skipped)].join('; ')}`];
}

/** Violations of one cause in one file are one finding: the first place is its location, the others are related. */
function findingsOf(check: Check, violations: Iterable<Violation>, policy: Policy): Finding[] {
  const grouped = new Map<string, { first: Violation; severity: Severity; others: Violation[] }>();
  for (const violation of violations) {
    const severity = severityOf(check, violation, policy);
    if (severity === 'off') continue;
    const key = JSON.stringify([violation.location.path, violation.value]);
    const known = grouped.get(key);
    if (!known) {
      grouped.set(key, { first: violation, severity, others: [] });
      continue;
    }
    // The gravest stands for all, with its own place and evidence.
    if (ranks[severity] < ranks[known.severity]) {
      known.others.unshift(known.first);
      known.first = violation;
      known.severity = severity;
    } else known.others.push(violation);
  }
  return [...grouped.values()].map(({ first, severity, others }) => ({
    check: check.id,
    severity,
    status: 'active' as const,
    new: null,
    message: first.message,
    remedy: first.remedy,
    location: asLocation(first.location),
    related: [
      ...(first.related ?? []),
      ...others.flatMap(({ location, remedy, related = [] }) => {
        const note = remedy === first.remedy ? 'here as well' : `here as well: ${remedy}`;
        return [{ ...location, note: location.note ?? note }, ...related];
      }),
    ].map(asLocation),
    fingerprint: fingerprint(check.id, first.location.path, first.value),
    data: first.data ?? {},
  }));
}

/** The last line of `severity` that names the check, or one of the violation's labels, wins; labels before the check. */
function severityOf(check: Check, violation: Violation, policy: Policy): Severity | 'off' {
  const lines = policy.severity.filter((line) => line.check === check.id);
  const labelled = lines.filter((line) => line.label !== null && violation.labels?.includes(line.label)).at(-1);
  const plain = lines.filter((line) => line.label === null).at(-1);
  return labelled?.severity ?? plain?.severity ?? violation.severity ?? check.severity;
}

/** Stable over moves of lines and runs: half of a SHA-256 over check, path and value, in hexadecimal. */
function fingerprint(check: string, path: string, value: string): string {
  return createHash('sha256')
    .update(JSON.stringify([check, path, value]))
    .digest('hex')
    .slice(0, 32);
}

/** Only the fields of a Location: checks may give an edge, which holds more. */
function asLocation({ path, line, column, endColumn, note }: Location): Location {
  return {
    path,
    ...(line === undefined ? {} : { line }),
    ...(column === undefined ? {} : { column }),
    ...(endColumn === undefined ? {} : { endColumn }),
    ...(note === undefined ? {} : { note }),
  };
}

function compareFindings(a: Finding, b: Finding): number {
  return (
    comparePlaces(a.location, b.location) ||
    compareText(a.check, b.check) ||
    compareText(a.fingerprint, b.fingerprint)
  );
}
