import { checks } from '../checks/index.ts';
import type { Host, Tree } from '../domain/host.ts';
import type { Report } from '../domain/report.ts';
import type { Repository } from '../domain/repository.ts';
import { unenforced } from '../manifest/unenforced.ts';
import { judge } from '../policy/judge.ts';
import { buildReport } from '../policy/report.ts';
import { checkSeverities, selectChecks } from '../policy/select.ts';
import { nextPromotions } from '../promotion/next.ts';
import { type Inputs, readEntrySettings, readSettings } from '../settings/read.ts';
import type { Settings } from '../settings/settings.ts';
import { gatherEvidence } from '../snapshot/evidence.ts';
import { openSnapshot } from '../snapshot/open.ts';
import type { RangeAnswer } from '../snapshot/range.ts';

/** A judged repository, with the tree that was judged, for code frames. */
export interface Checked {
  readonly report: Report;
  readonly tree: Tree;
  readonly settings: Settings;
}

/**
 * Gathers, judges and reports: what `check`, `audit`, `smoke` and the action have in common. Publishes nothing.
 *
 * @throws Misconfiguration where the run cannot be done as asked.
 */
export async function check(host: Host, inputs: Inputs): Promise<Checked> {
  const entry = readEntrySettings(inputs);
  const found = await openSnapshot(host, entry);
  const settings = readSettings(inputs, found.manifest.settings);
  const audit = settings.mode === 'audit' || (settings.mode === 'auto' && found.isAuditEvent);
  const opened = audit && entry.base === null && entry.head === null ? { ...found, range: wholeRepository } : found;
  const selected = selectChecks(checks, settings.checks, audit, settings.severity);
  checkSeverities(settings.severity);
  const needs = new Set(selected.flatMap((one) => [...one.needs, ...(one.uses ?? [])]));
  const { repository, evidence, notes } = await gatherEvidence(host, opened, settings, needs, audit);
  const { range, tree } = opened;
  const nothingToJudge = range.kind === 'tree' && range.nothing;
  const report = buildReport(judge(selected, repository, evidence, { ...settings, nothingToJudge }), {
    checks,
    repository,
    range: rangeOf(repository),
    brokenLinks: tree.brokenLinks,
    notes: [...rangeNotes(range), ...unenforced(opened.manifest), ...notes],
    next: audit && repository.has('graph') ? nextPromotions(repository.graph, repository.lanes) : [],
  });
  return { report, tree, settings };
}

/** An audit is of the lanes as they are; what a branch brings is for `check`. */
const wholeRepository: RangeAnswer = {
  kind: 'tree',
  note: 'an audit judges the whole repository, not a change',
  nothing: false,
};

function rangeOf(repository: Repository): Report['range'] {
  if (!repository.has('commits')) return null;
  const { base, head, commits } = repository.history;
  return { base, head, commits: commits.length };
}

function rangeNotes(range: RangeAnswer): string[] {
  if (range.kind === 'tree') return [range.note];
  return range.kind === 'missing' ? [`no range was judged: ${range.reason}`] : [];
}
