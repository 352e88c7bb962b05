import { checks } from '../checks/index.ts';
import type { Host, Tree } from '../domain/host.ts';
import type { Report } from '../domain/report.ts';
import { endedReport } from '../policy/report.ts';
import { type Inputs, readSettings } from '../settings/read.ts';
import type { Checked } from './check.ts';

/** Milliseconds that a cancelled run gets to report what it has: the process is ended by force a second later. */
const grace = 3000;

/**
 * What the work gives, as a run that could not be done where it was cancelled meanwhile. Where the work fails for it, or
 * does not come to its end soon, a report that holds nothing but that.
 */
export async function orCancelled(host: Host, inputs: Inputs, work: () => Promise<Checked>): Promise<Checked> {
  const late = host.afterCancellation(grace).then(() => nothingFound(host, inputs));
  const done = work().then(
    (checked) => (host.cancelledBy() === null ? checked : { ...checked, report: cutShort(checked.report, host) }),
    (error: unknown) => {
      // What runs when a signal ends the processes that it waits for fails in many ways, none of which is the news.
      if (host.cancelledBy() === null) throw error;
      return nothingFound(host, inputs);
    },
  );
  return Promise.race([done, late]);
}

function cutShort(report: Report, host: Host): Report {
  return { ...report, verdict: 'could-not-run', reasons: [reasonOf(host), ...report.reasons] };
}

function reasonOf(host: Host): string {
  return `the run was cancelled by ${host.cancelledBy()}: the report holds what was found until then`;
}

function nothingFound(host: Host, inputs: Inputs): Checked {
  const reason = reasonOf(host);
  const report = endedReport(checks, [reason], reason, []);
  return { report, tree: emptyTree, settings: readSettings(inputs, {}), baseline: null, audit: false };
}

const emptyTree: Tree = { entries: [], brokenLinks: [], read: async () => undefined, each: async () => {} };
