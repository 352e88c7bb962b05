import type { Finding, WaiverNote } from '../domain/finding.ts';
import type { Location } from '../domain/location.ts';
import type {
  CheckReport,
  Coverage,
  NextPromotion,
  PromotionReport,
  Report,
  SuiteComparison,
  SuiteReport,
  TestCounts,
} from '../domain/report.ts';
import type { TestResult } from '../domain/smoke.ts';

/**
 * The report as JSON: keys in the order that `domain/report.ts` declares, two spaces of indentation, a final newline.
 * `schema/report.schema.json` describes it. The keys of `data` stand as the check gave them.
 */
export function renderJson(report: Report): string {
  const ordered = {
    ...inOrder(report, reportKeys),
    counts: inOrder(report.counts, countKeys),
    range: report.range && inOrder(report.range, rangeKeys),
    findings: report.findings.map((finding) => ({
      ...inOrder(finding, findingKeys),
      location: inOrder(finding.location, locationKeys),
      related: finding.related.map((location) => inOrder(location, locationKeys)),
      waiver: finding.waiver && {
        ...inOrder(finding.waiver, waiverKeys),
        location: inOrder(finding.waiver.location, locationKeys),
      },
    })),
    checks: report.checks.map((check) => inOrder(check, checkKeys)),
    coverage: {
      ...inOrder(report.coverage, coverageKeys),
      lanes: report.coverage.lanes.map((lane) => inOrder(lane, laneKeys)),
      unreadable: report.coverage.unreadable.map((file) => inOrder(file, unreadableKeys)),
      unknownCalls: report.coverage.unknownCalls.map((call) => inOrder(call, callKeys)),
    },
    promotions: report.promotions.map((promotion) => inOrder(promotion, promotionKeys)),
    suites: report.suites.map((suite) => ({
      ...inOrder<Omit<SuiteReport, 'slowest'>>(suite, suiteKeys),
      counts: inOrder(suite.counts, suiteCountKeys),
      failures: suite.failures.map((test) => inOrder<Omit<TestResult, 'seconds'>>(test, testKeys)),
      before: suite.before && {
        ...inOrder(suite.before, comparisonKeys),
        counts: inOrder(suite.before.counts, suiteCountKeys),
      },
    })),
    next: report.next.map((promotion) => inOrder(promotion, nextKeys)),
  };
  return `${JSON.stringify(ordered, null, 2)}\n`;
}

/** Every key of a type once, in the order to print: a key that is missing here does not compile. */
type Keys<T> = Readonly<Record<keyof T, true>>;

const reportKeys: Keys<Report> = {
  version: true,
  verdict: true,
  reasons: true,
  counts: true,
  range: true,
  findings: true,
  checks: true,
  coverage: true,
  promotions: true,
  suites: true,
  next: true,
};
const countKeys: Keys<Report['counts']> = {
  errors: true,
  warnings: true,
  notices: true,
  waived: true,
  baselined: true,
};
const rangeKeys: Keys<NonNullable<Report['range']>> = { base: true, head: true, commits: true };
const findingKeys: Keys<Finding> = {
  check: true,
  severity: true,
  status: true,
  new: true,
  message: true,
  remedy: true,
  location: true,
  related: true,
  fingerprint: true,
  value: true,
  waiver: true,
  data: true,
};
const waiverKeys: Keys<WaiverNote> = { owner: true, reason: true, expires: true, location: true };
const locationKeys: Keys<Location> = { path: true, line: true, column: true, endColumn: true, note: true };
const checkKeys: Keys<CheckReport> = { id: true, status: true, reason: true };
const coverageKeys: Keys<Coverage> = {
  python: true,
  typescript: true,
  outsideLanes: true,
  lanes: true,
  imports: true,
  unreadable: true,
  unknownCalls: true,
  shims: true,
  brokenLinks: true,
  notes: true,
};
const laneKeys: Keys<Coverage['lanes'][number]> = { name: true, root: true, files: true };
const unreadableKeys: Keys<Coverage['unreadable'][number]> = { path: true, line: true, reason: true };
const callKeys: Keys<Coverage['unknownCalls'][number]> = { path: true, line: true, column: true };
const promotionKeys: Keys<PromotionReport> = { module: true, from: true, to: true, commit: true, files: true };
/** How long tests take differs from run to run. */
const suiteKeys: Keys<Omit<SuiteReport, 'slowest'>> = {
  side: true,
  name: true,
  lane: true,
  status: true,
  reason: true,
  files: true,
  counts: true,
  failures: true,
  before: true,
};
const suiteCountKeys: Keys<TestCounts> = { passed: true, failed: true, skipped: true };
const testKeys: Keys<Omit<TestResult, 'seconds'>> = {
  id: true,
  path: true,
  line: true,
  at: true,
  status: true,
  message: true,
  before: true,
  flaky: true,
};
const comparisonKeys: Keys<SuiteComparison> = {
  commit: true,
  status: true,
  reason: true,
  counts: true,
  new: true,
  stillFailing: true,
  mended: true,
};
const nextKeys: Keys<NextPromotion> = {
  module: true,
  from: true,
  to: true,
  blockers: true,
  importedBy: true,
  reason: true,
};

function inOrder<T extends object>(value: T, keys: Keys<T>): Partial<T> {
  const result: Partial<T> = {};
  for (const key in keys) {
    if (Object.hasOwn(value, key)) result[key] = value[key];
  }
  return result;
}
