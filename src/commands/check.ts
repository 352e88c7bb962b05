import { checks } from '../checks/index.ts';
import type { Baseline } from '../domain/baseline.ts';
import type { Host, Tree } from '../domain/host.ts';
import { Misconfiguration } from '../domain/misconfiguration.ts';
import type { Report } from '../domain/report.ts';
import type { Repository } from '../domain/repository.ts';
import { judge } from '../policy/judge.ts';
import { buildReport } from '../policy/report.ts';
import { selectChecks } from '../policy/select.ts';
import { nextPromotions } from '../promotion/next.ts';
import { type Inputs, readEntrySettings } from '../settings/read.ts';
import type { EntrySettings, Settings } from '../settings/settings.ts';
import { gatherEvidence } from '../snapshot/evidence.ts';
import { type Opened, openSnapshot } from '../snapshot/open.ts';
import type { RangeAnswer } from '../snapshot/range.ts';
import { uncommittedNotes } from '../snapshot/uncommitted.ts';
import { orCancelled } from './cancelled.ts';
import { openPolicy } from './policy.ts';
import { unjudged } from './unjudged.ts';

/** A judged repository, with the tree that was judged, for code frames. */
export interface Checked {
  readonly report: Report;
  readonly tree: Tree;
  readonly settings: Settings;
  readonly baseline: Baseline | null;
  /** Whether every lane was audited, rather than a change checked. */
  readonly audit: boolean;
}

/**
 * Gathers, judges and reports: what `check`, `audit`, `smoke` and the action have in common. Publishes nothing.
 * A run that is cancelled gives what was found until then, as one that could not be done.
 *
 * @throws Misconfiguration where the run cannot be done as asked: `Unjudged` where its manifest has problems as well.
 */
export async function check(host: Host, inputs: Inputs): Promise<Checked> {
  return orCancelled(host, inputs, () => gatherAndJudge(host, inputs));
}

async function gatherAndJudge(host: Host, inputs: Inputs): Promise<Checked> {
  const entry = readEntrySettings(inputs);
  const found = await openSnapshot(host, entry);
  try {
    return await judgeOpened(host, found, entry, inputs);
  } catch (error) {
    throw error instanceof Misconfiguration ? unjudged(error, found) : error;
  }
}

async function judgeOpened(host: Host, found: Opened, entry: EntrySettings, inputs: Inputs): Promise<Checked> {
  const policy = await openPolicy(host, found, entry, inputs);
  const { settings, baseline } = policy;
  const audit = settings.mode === 'audit' || (settings.mode === 'auto' && found.isAuditEvent);
  const opened = audit && entry.base === null && entry.head === null ? { ...found, range: wholeRepository } : found;
  const selected = selectChecks(checks, settings.checks, audit, settings.severity);
  const needs = new Set(selected.flatMap((one) => [...one.needs, ...(one.uses ?? [])]));
  const { repository, base, evidence, notes } = await gatherEvidence(host, opened, settings, policy, needs, audit);
  const { range, tree } = opened;
  const uncommitted = needs.has('commits') ? await uncommittedNotes(host, repository.lanes) : [];
  const nothingToJudge = range.kind === 'tree' && range.nothing;
  const { waivers } = policy.manifest;
  const weights = { ...settings, nothingToJudge, waivers, baseline, today: repository.today };
  const report = buildReport(judge(selected, repository, evidence, weights, base), {
    checks,
    repository,
    range: rangeOf(repository),
    brokenLinks: tree.brokenLinks,
    notes: [...rangeNotes(range), ...policy.notes, ...notes, ...uncommitted],
    next:
      audit && repository.has('graph')
        ? nextPromotions(
            repository.graph,
            repository.lanes,
            repository.files.map(({ path }) => path),
          )
        : [],
  });
  return { report, tree, settings, baseline, audit };
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
  return range.kind === 'missing' ? [`no range was judged: ${range.reason}`] : [...(range.notes ?? [])];
}
