/**
 * This room asks the `Host` for what the checks read and builds the `Repository` of it; it judges nothing, and touches
 * no file, process or clock itself.
 */

import type { Availability, Evidence } from '../domain/check.ts';
import { dayOf } from '../domain/day.ts';
import type { Host } from '../domain/host.ts';
import type { LaneMap } from '../domain/lane.ts';
import type { Manifest } from '../domain/manifest.ts';
import type { BaseRepository, Repository } from '../domain/repository.ts';
import { buildLaneMap } from '../manifest/lane-map.ts';
import { queuePath, readQueue } from '../manifest/queue.ts';
import type { Settings } from '../settings/settings.ts';
import { gatherBase } from './base-repository.ts';
import { gatherDataTexts } from './data-texts.ts';
import { gatherAges, gatherApprovals, gatherCommits, gatherCopies, gatherRequest } from './git-evidence.ts';
import { everything, gatherGraph, holdsTypeScript, type Sources } from './graph.ts';
import type { Opened } from './open.ts';
import { available, type Parts, present, unasked } from './parts.ts';
import type { PolicyInForce } from './policy-in-force.ts';
import { developmentNames } from './python-sources.ts';
import { wishOf } from './read-wish.ts';
import { repositoryView } from './repository-view.ts';
import { gatherSuites, readsTests } from './suites.ts';
import { gatherTreeFacts } from './tree-facts.ts';
import { unrootedReason } from './unrooted.ts';

/** Everything the checks see, and for each kind of evidence whether it is there. */
export interface Gathered {
  readonly repository: Repository;
  /** Null: no range is judged, or it could not be compared. */
  readonly base: BaseRepository | null;
  readonly evidence: Readonly<Record<Evidence, Availability>>;
  readonly notes: readonly string[];
}

/** Gathers what the selected checks need, and nothing else: no pytest, no compiler and no API call that nobody wants. */
export async function gatherEvidence(
  host: Host,
  opened: Opened,
  settings: Settings,
  policy: PolicyInForce,
  needs: ReadonlySet<Evidence>,
  audit: boolean,
): Promise<Gathered> {
  const { tree, manifest } = opened;
  const lanes = buildLaneMap(policy.manifest, settings.label, readQueue(await tree.read(queuePath)));
  const readsSources = needs.has('graph') || needs.has('commits') || readsTests(needs);
  const engine = readsSources && holdsTypeScript(tree, lanes) ? await host.loadTypeScript() : null;
  const parts: Parts = {};
  const notes: string[] = [];
  const evidence: Record<Evidence, Availability> = {
    manifest: available,
    graph: unasked,
    commits: unasked,
    smoke: unasked,
    'smoke-tests': unasked,
    leaks: unasked,
    'pull-request': unasked,
    reviews: unasked,
    directories: directoriesListed(manifest),
    drifts: unasked,
    'shim-ages': unasked,
    weakenings: unasked,
    'code-owners': unasked,
    layout: unasked,
    'empty-files': unasked,
    // Told by who judges, once all other checks ran.
    acknowledgements: available,
  };
  const blocked = blockedBy(opened, lanes);
  const gather = async (need: Evidence, by: () => Promise<Availability>) => {
    if (needs.has(need)) evidence[need] = blocked ?? (await by());
  };
  const facts = await gatherTreeFacts(host, opened, policy.manifest, lanes, needs);
  if (facts.codeOwners !== undefined) evidence['code-owners'] = available;
  if (facts.layout) evidence.layout = available;
  if (facts.emptyFiles) evidence['empty-files'] = available;
  // Git's data is read before any test runs: a test could write to it.
  await gather('commits', () => gatherCommits(host, opened, lanes, engine, parts));
  notes.push(...(parts.history?.notes ?? []));
  await gather('pull-request', () => gatherRequest(host, parts, notes));
  await gather('reviews', () => gatherApprovals(host, policy.manifest, lanes, parts));
  await gather('drifts', () => gatherCopies(host, opened, lanes, engine, parts));
  const wish = audit ? everything : wishOf(policy, settings, lanes, parts.history);
  let sources: Sources | null = null;
  // The suites are parted by what their tests import.
  if (readsTests(needs) || needs.has('graph')) {
    if (blocked) evidence.graph = blocked;
    else {
      const gathered = await gatherGraph(tree, lanes, settings.pythonPath, engine, wish);
      parts.graph = gathered.graph;
      sources = gathered.sources;
      parts.declaredDependencies = gathered.declaredDependencies;
      const data = await gatherDataTexts(
        tree,
        lanes,
        developmentNames(lanes, gathered.graph.roots, tree.entries),
        manifest.path,
      );
      parts.dataTexts = data.texts;
      notes.push(...gathered.notes, ...data.notes);
      const unrooted = gathered.unrooted(lanes);
      const lacking = unrooted && unrootedReason(unrooted, gathered.graph.roots);
      evidence.graph = lacking === null ? available : { available: true, lacking };
    }
  }
  if (evidence.graph === unasked) notes.push('no selected check reads sources: none was scanned');
  await gather('shim-ages', () => gatherAges(host, opened, settings, lanes, parts, notes));
  const { weakenings } = policy;
  if (needs.has('weakenings')) {
    evidence.weakenings = 'reason' in weakenings ? { available: false, missing: false, ...weakenings } : available;
  }
  const view = { opened, policy, settings, lanes, parts, facts, evidence, audit, today: dayOf(host.now) };
  const repository = repositoryView(view);
  // Before any test runs as well.
  const { range, commit } = opened;
  let base: BaseRepository | null = null;
  if (range.kind === 'range' && policy.before && !blocked) {
    const head = { repository, tree, commit, sources };
    const gathered = await gatherBase(host, head, policy.before, needs, { settings, engine, wish });
    base = gathered.base;
    notes.push(...gathered.notes);
  }
  if (readsTests(needs) && !blocked) {
    const history = parts.history ?? null;
    const read = { lanes, graph: present(parts.graph, 'graph'), history, manifest: policy.manifest };
    const suites = await gatherSuites(host, opened, settings, read, needs, audit);
    Object.assign(parts, suites.parts);
    Object.assign(evidence, suites.evidence);
    notes.push(...suites.notes);
  } else if (blocked) {
    for (const need of ['smoke-tests', 'smoke', 'leaks'] as const) if (needs.has(need)) evidence[need] = blocked;
  }
  return { repository, base, evidence, notes };
}

/** Where no lane lists what is promoted, nothing is left unlisted. */
function directoriesListed({ lanes, path }: Manifest): Availability {
  if (lanes.some(({ directories }) => directories !== undefined)) return available;
  return { available: false, reason: `no lane of ${path} lists directories`, missing: false };
}

/** What keeps every check from seeing anything: nothing to judge, a change that is not here, or no promotion at all. */
function blockedBy({ range, manifest, isPrivileged }: Opened, lanes: LaneMap): Availability | null {
  if (range.kind === 'tree' && range.nothing) return { available: false, reason: range.note, missing: false };
  // What lies in the folder is then the base, which says nothing of the change.
  if (isPrivileged && range.kind === 'missing' && range.head === null) {
    return { available: false, reason: range.reason, missing: true };
  }
  if (lanes.edges.length > 0) return null;
  const reason = `${manifest.path} names no promotion from one lane to another that could be read`;
  return {
    available: false,
    reason: `${reason}: write promotion: {from: <lane>} on the production lane`,
    missing: true,
  };
}
