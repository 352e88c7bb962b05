/**
 * This room selects the checks, runs them, weighs what they find and decides once; it gathers nothing and renders
 * nothing.
 */

import { createHash } from 'node:crypto';
import type { Availability, Check, Evidence, Outcome } from '../domain/check.ts';
import {
  type Finding,
  hereAsWell,
  ranks,
  type Severity,
  type SeverityRule,
  type Violation,
} from '../domain/finding.ts';
import { groupedBy } from '../domain/group.ts';
import type { Location } from '../domain/location.ts';
import { comparePlaces, compareText } from '../domain/order.ts';
import type { Verdict } from '../domain/report.ts';
import type { Acknowledgements, BaseRepository, Repository } from '../domain/repository.ts';
import { type Acknowledging, acknowledge } from './acknowledge.ts';
import { type IsNew, noveltyOf } from './novelty.ts';
import { type Covering, foldCovered } from './one-cause.ts';

/** What decides how much a violation weighs. */
export interface Policy extends Acknowledging {
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

/**
 * Runs the checks over the repository and decides once. `could-not-run` beats `fail` beats `pass`.
 *
 * @param base what tells new findings from old ones; null: no range is judged, or it could not be compared.
 */
export function judge(
  checks: readonly Check[],
  repository: Repository,
  evidence: Readonly<Record<Evidence, Availability>>,
  policy: Policy,
  base: BaseRepository | null = null,
): Judgement {
  const outcomes = new Map<Check, Outcome>();
  const covering: Covering = new Map();
  const runAll = (some: readonly Check[], over: Repository): Finding[] => {
    const found: Finding[] = [];
    for (const check of some) {
      const ran = run(check, over, base, evidence, policy, covering);
      outcomes.set(check, ran.outcome);
      for (const finding of ran.findings) found.push(finding);
    }
    return found;
  };
  const isLast = (check: Check) => check.needs.includes('acknowledgements');
  const first = runAll(
    checks.filter((check) => !isLast(check)),
    repository,
  );
  const ran = new Set([...outcomes].flatMap(([check, { status }]) => (status === 'ran' ? [check.id] : [])));
  const nameOf = (path: string) => (repository.has('graph') ? repository.graph.modules.get(path)?.name : undefined);
  const { findings: marked, acknowledgements } = acknowledge(first, policy, ran, nameOf);
  const last = runAll(checks.filter(isLast), withAcknowledgements(repository, acknowledgements));
  // Only now is it known which of them stand: what is waived or switched off stands for nothing else.
  const findings = foldCovered([...marked, ...last].sort(compareFindings), covering);
  const reasons = [...new Set([...outcomes].flatMap(([check, outcome]) => reasonsOf(check, outcome, evidence)))];
  if (reasons.length === 0 && !policy.nothingToJudge) reasons.push(...idleReasons([...outcomes.values()]));
  const least = policy.failOn === 'never' ? -1 : ranks[policy.failOn];
  const failing = findings.some((finding) => finding.status === 'active' && ranks[finding.severity] <= least);
  return { verdict: reasons.length > 0 ? 'could-not-run' : failing ? 'fail' : 'pass', reasons, findings, outcomes };
}

/** The findings of a check that no setting weighs, each active: of a run that ended before it was judged. */
export function soleFindings(check: Check, violations: readonly Violation[]): Finding[] {
  return findingsOf(check, violations, () => null, { severity: [] }, new Map()).sort(compareFindings);
}

/** Its getters stay as they are: to copy it would be to ask for what was not gathered. */
function withAcknowledgements(repository: Repository, value: Acknowledgements): Repository {
  return Object.create(repository, { acknowledgements: { value, enumerable: true } });
}

interface Ran {
  readonly outcome: Outcome;
  readonly findings: readonly Finding[];
}

function run(
  check: Check,
  repository: Repository,
  base: BaseRepository | null,
  evidence: Readonly<Record<Evidence, Availability>>,
  policy: Policy,
  covering: Covering,
): Ran {
  for (const need of check.needs) {
    const availability = evidence[need];
    if (availability.available) continue;
    const { reason, missing } = availability;
    return { outcome: { status: 'skipped', reason, missing }, findings: [] };
  }
  try {
    const violations = [...check.run(repository)];
    const isNew = noveltyOf(check, violations, base);
    return { outcome: { status: 'ran' }, findings: findingsOf(check, violations, isNew, policy, covering) };
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return { outcome: { status: 'crashed', reason }, findings: [] };
  }
}

function reasonsOf(
  check: Check,
  outcome: Outcome,
  evidence: Readonly<Record<Evidence, Availability>>,
): readonly string[] {
  if (outcome.status === 'crashed') return [`the check ${check.id} crashed: ${outcome.reason}`];
  if (outcome.status === 'skipped') return outcome.missing ? [outcome.reason] : [];
  return check.needs.flatMap((need) => {
    const availability = evidence[need];
    return availability.available ? (availability.lacking ?? []) : [];
  });
}

/** Green must mean that something was checked. */
function idleReasons(outcomes: readonly Outcome[]): string[] {
  const skipped = outcomes.flatMap((outcome) => (outcome.status === 'skipped' ? [outcome.reason] : []));
  return skipped.length < outcomes.length ? [] : [`no check ran: ${[...new Set(skipped)].join('; ')}`];
}

/** Violations of one cause in one file are one finding. */
function findingsOf(
  check: Check,
  violations: readonly Violation[],
  isNew: IsNew,
  policy: Pick<Policy, 'severity'>,
  covering: Covering,
): Finding[] {
  const weighed: Weighed[] = [];
  for (const violation of violations) {
    const brought = isNew(violation);
    const severity = severityOf(check, violation, brought, policy);
    if (severity !== 'off') weighed.push({ violation, severity, isNew: brought });
  }
  const causes = groupedBy(weighed, ({ violation }) => JSON.stringify([violation.location.path, violation.value]));
  return [...causes.values()].map((same) => {
    const finding = findingOf(check, same);
    const covered = same.flatMap(({ violation }) => violation.covers ?? []);
    if (covered.length > 0) covering.set(finding.fingerprint, covered);
    return finding;
  });
}

interface Weighed {
  readonly violation: Violation;
  readonly severity: Severity;
  readonly isNew: boolean | null;
}

/** The first of the gravest stands for all, with its own place and evidence; the places of the others are related. */
function findingOf(check: Check, same: readonly Weighed[]): Finding {
  const gravest = same.reduce((known, one) => (ranks[one.severity] < ranks[known.severity] ? one : known));
  const { message, remedy, location, related = [], value, data = {} } = gravest.violation;
  const others = same.flatMap((one) => (one === gravest ? [] : placesOf(one.violation, remedy)));
  return {
    check: check.id,
    severity: gravest.severity,
    status: 'active',
    new: newOf(same),
    message,
    remedy,
    location: asLocation(location),
    related: [...related, ...others].map(asLocation),
    fingerprint: fingerprint(check.id, location.path, value),
    value,
    waiver: null,
    data,
  };
}

/** What one new violation is part of is new. */
function newOf(same: readonly Weighed[]): boolean | null {
  if (same.some(({ isNew }) => isNew)) return true;
  return same.some(({ isNew }) => isNew === null) ? null : false;
}

/** The places of a violation that another one stands for; with its remedy, where that is not the other's. */
function placesOf({ location, remedy, related = [] }: Violation, told: string): Location[] {
  const note = remedy === told ? hereAsWell : `${hereAsWell}: ${remedy}`;
  return [{ ...location, note: location.note ?? note }, ...related];
}

/**
 * The last line of `severity` that names the check, or one of the violation's labels, wins; labels before the check. Such a line
 * is of old findings as well: who writes one says what the check is to weigh.
 */
function severityOf(
  check: Check,
  violation: Violation,
  isNew: boolean | null,
  { severity }: Pick<Policy, 'severity'>,
): Severity | 'off' {
  const lines = severity.filter((line) => line.check === check.id);
  const labelled = lines.filter((line) => line.label !== null && violation.labels?.includes(line.label)).at(-1);
  const plain = lines.filter((line) => line.label === null).at(-1);
  const own = violation.severity ?? check.severity;
  return labelled?.severity ?? plain?.severity ?? (isNew === false && check.old ? lighter(own, check.old) : own);
}

function lighter(a: Severity, b: Severity): Severity {
  return ranks[a] > ranks[b] ? a : b;
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
    comparePlaces(a.location, b.location) || compareText(a.check, b.check) || compareText(a.fingerprint, b.fingerprint)
  );
}
