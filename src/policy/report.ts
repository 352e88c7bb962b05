import type { Check, Outcome } from '../domain/check.ts';
import type { Finding } from '../domain/finding.ts';
import type { ModuleGraph } from '../domain/graph.ts';
import type { Promotion } from '../domain/history.ts';
import { laneDirectory } from '../domain/lane.ts';
import type { CheckReport, Coverage, NextPromotion, PromotionReport, Report } from '../domain/report.ts';
import type { Repository } from '../domain/repository.ts';
import type { Judgement } from './judge.ts';
import { suiteReports } from './suite-report.ts';

/** What a run saw beside its findings. */
export interface Seen {
  /** Every check that there is. */
  readonly checks: Readonly<Record<string, Check>>;
  readonly repository: Repository;
  readonly range: Report['range'];
  readonly brokenLinks: readonly string[];
  readonly notes: readonly string[];
  readonly next: readonly NextPromotion[];
}

/** The report of a run: plain JSON, the same for the same input. */
export function buildReport(judgement: Judgement, seen: Seen): Report {
  const { repository } = seen;
  return {
    version: 1,
    verdict: judgement.verdict,
    reasons: judgement.reasons,
    counts: countFindings(judgement.findings),
    range: seen.range,
    findings: judgement.findings,
    checks: Object.values(seen.checks).map((check) => checkReport(check, judgement.outcomes.get(check))),
    coverage: coverageOf(seen),
    promotions: repository.has('commits') ? promotionsOf(repository) : [],
    suites: repository.has('smoke') ? suiteReports(repository.smoke) : [],
    next: seen.next,
  };
}

/**
 * The report of a run that ended before it was judged.
 *
 * @param skipped why the checks did not run that found none of `findings`.
 */
export function endedReport(
  checks: Seen['checks'],
  reasons: readonly string[],
  skipped: string,
  findings: readonly Finding[],
): Report {
  const ran = new Set(findings.map(({ check }) => check));
  return {
    version: 1,
    verdict: 'could-not-run',
    reasons,
    counts: countFindings(findings),
    range: null,
    findings,
    checks: Object.values(checks).map(({ id }) =>
      ran.has(id) ? { id, status: 'ran', reason: null } : { id, status: 'skipped', reason: skipped },
    ),
    coverage: {
      python: 0,
      typescript: 0,
      outsideLanes: 0,
      lanes: [],
      imports: 0,
      unreadable: [],
      unknownCalls: [],
      shims: [],
      brokenLinks: [],
      notes: [],
    },
    promotions: [],
    suites: [],
    next: [],
  };
}

function checkReport({ id }: Check, outcome: Outcome | undefined): CheckReport {
  if (!outcome) return { id, status: 'skipped', reason: 'not selected' };
  return { id, status: outcome.status, reason: outcome.status === 'ran' ? null : outcome.reason };
}

function countFindings(findings: readonly Finding[]): Report['counts'] {
  const count = (severity: Finding['severity']) =>
    findings.filter((finding) => finding.status === 'active' && finding.severity === severity).length;
  const having = (status: Finding['status']) => findings.filter((finding) => finding.status === status).length;
  return {
    errors: count('error'),
    warnings: count('warning'),
    notices: count('notice'),
    waived: having('waived'),
    baselined: having('baselined'),
  };
}

function coverageOf({ repository, brokenLinks, notes }: Seen): Coverage {
  const graph: ModuleGraph | null = repository.has('graph') ? repository.graph : null;
  const modules = graph ? [...graph.modules.values()] : [];
  const inLane = new Map<string, number>();
  for (const { lane } of modules) if (lane !== null) inLane.set(lane, (inLane.get(lane) ?? 0) + 1);
  return {
    python: modules.filter((module) => module.language === 'python').length,
    typescript: modules.filter((module) => module.language === 'typescript').length,
    outsideLanes: modules.filter((module) => module.lane === null).length,
    lanes: repository.lanes.lanes.map(({ name, root }) => ({ name, root, files: inLane.get(name) ?? 0 })),
    imports: graph?.statements ?? 0,
    unreadable: modules.flatMap(({ path, unreadable }) =>
      unreadable ? [{ path, line: unreadable.line ?? null, reason: unreadable.reason }] : [],
    ),
    unknownCalls: modules.flatMap(({ path, unknownCalls }) =>
      unknownCalls.map(({ line, column }) => ({ path, line, column })),
    ),
    shims: modules.filter(({ path, shim }) => shim && forwards(path, repository)).map(({ path }) => path),
    brokenLinks,
    notes,
  };
}

function forwards(path: string, { graph, lanes }: Repository): boolean {
  return (
    lanes.edgeInto(path) !== undefined &&
    graph.edgesOf(path).some((edge) => !edge.missing && lanes.edgeFrom(edge.place))
  );
}

/** As the range is judged: a change as a whole, with the commit where one carries it all; a push by its commits. */
function promotionsOf({ history }: Repository): PromotionReport[] {
  const judged: readonly Promotion[] = history.judged === 'change' ? history.total : history.promotions;
  return judged.map((promotion) => {
    const { module, edge, files } = promotion;
    const carriers = history.promotions.filter((one) => one.module === module && one.edge.to.name === edge.to.name);
    return {
      module,
      from: laneDirectory(edge.from),
      to: laneDirectory(edge.to),
      commit: promotion.commit ?? (carriers.length === 1 ? (carriers[0]?.commit ?? null) : null),
      files: files.map((file) => file.path),
    };
  });
}
