/**
 * This room asks the `Host` for what the checks read and builds the `Repository` of it; it judges nothing, and touches
 * no file, process or clock itself.
 */

import type { Availability, Evidence } from '../domain/check.ts';
import type { History, PullRequest } from '../domain/history.ts';
import type { Host, TypeScriptEngine } from '../domain/host.ts';
import type { LaneMap } from '../domain/lane.ts';
import { Misconfiguration } from '../domain/misconfiguration.ts';
import { asDirectory } from '../domain/path.ts';
import type { Repository } from '../domain/repository.ts';
import { productionShims } from '../graph/shims.ts';
import { pythonScanner } from '../imports/python/scan.ts';
import { handlesTypeScript } from '../imports/typescript/handles.ts';
import { importRules } from '../manifest/import-rules.ts';
import { buildLaneMap } from '../manifest/lane-map.ts';
import { queuePath, readQueue } from '../manifest/queue.ts';
import { standard } from '../settings/read.ts';
import type { Settings } from '../settings/settings.ts';
import { partitionSuites } from '../smoke/partition.ts';
import { gatherDataTexts } from './data-texts.ts';
import { everything, gatherGraph, holdsTypeScript, type ReadWish } from './graph.ts';
import { gatherHistory } from './history.ts';
import type { Opened } from './open.ts';
import { gatherPullRequest } from './pull-request.ts';
import { developmentNames } from './python-sources.ts';
import { ageAvailability, gatherShimAges } from './shim-ages.ts';
import { gatherSmoke } from './smoke.ts';

/** Everything the checks see, and for each kind of evidence whether it is there. */
export interface Gathered {
  readonly repository: Repository;
  readonly evidence: Readonly<Record<Evidence, Availability>>;
  readonly notes: readonly string[];
}

/** The parts of the repository that are there only if they were asked for. */
type Parts = {
  -readonly [Part in
    | 'graph'
    | 'history'
    | 'pullRequest'
    | 'smoke'
    | 'shimAges'
    | 'dataTexts'
    | 'declaredDependencies']?: Repository[Part];
};

const available: Availability = { available: true };
const unasked: Availability = { available: false, reason: 'no selected check needs it', missing: false };

/** Gathers what the selected checks need, and nothing else: no pytest, no compiler and no API call that nobody wants. */
export async function gatherEvidence(
  host: Host,
  opened: Opened,
  settings: Settings,
  needs: ReadonlySet<Evidence>,
  audit: boolean,
): Promise<Gathered> {
  const { tree, manifest } = opened;
  const lanes = buildLaneMap(manifest, settings.label, readQueue(await tree.read(queuePath)));
  const readsSources = needs.has('graph') || needs.has('commits') || needs.has('smoke');
  const engine = readsSources && holdsTypeScript(tree, lanes) ? await host.loadTypeScript() : null;
  const parts: Parts = {};
  const notes: string[] = [];
  const evidence: Record<Evidence, Availability> = {
    manifest: available,
    graph: unasked,
    commits: unasked,
    smoke: unasked,
    'pull-request': unasked,
    'shim-ages': unasked,
  };
  const blocked = blockedBy(opened, lanes);
  const gather = async (need: Evidence, by: () => Promise<Availability>) => {
    if (needs.has(need)) evidence[need] = blocked ?? (await by());
  };
  // Git's data is read before any test runs: a test could write to it.
  await gather('commits', () => gatherCommits(host, opened, lanes, engine, parts));
  await gather('pull-request', () => gatherRequest(host, parts, notes));
  // The suites are parted by what their tests import.
  if (needs.has('smoke') || needs.has('graph')) {
    if (blocked) evidence.graph = blocked;
    else {
      const wish = audit ? everything : wishOf(opened, settings, lanes, parts.history);
      const gathered = await gatherGraph(tree, lanes, settings.pythonPath, engine, wish);
      parts.graph = gathered.graph;
      parts.declaredDependencies = gathered.declaredDependencies;
      const data = await gatherDataTexts(tree, lanes, developmentNames(lanes), manifest.path);
      parts.dataTexts = data.texts;
      notes.push(...gathered.notes, ...data.notes);
      evidence.graph = available;
    }
  }
  if (evidence.graph === unasked) notes.push('no selected check reads sources: none was scanned');
  await gather('shim-ages', () => gatherAges(host, opened, settings, lanes, parts, notes));
  await gather('smoke', () => gatherSuites(host, opened, lanes, settings, parts));
  const { label, commitFormat, smoke, shimMaxAge } = settings;
  const repository: Repository = {
    files: tree.entries,
    manifest,
    lanes,
    settings: { label, commitFormat, smoke, audit, shimMaxAge },
    declaredDependencies: parts.declaredDependencies ?? new Set(),
    dataTexts: parts.dataTexts ?? new Map(),
    get graph() {
      return present(parts.graph, 'graph');
    },
    get history() {
      return present(parts.history, 'commits');
    },
    get pullRequest() {
      return present(parts.pullRequest, 'pull-request');
    },
    get smoke() {
      return present(parts.smoke, 'smoke');
    },
    get shimAges() {
      return present(parts.shimAges, 'shim-ages');
    },
    has: (kind) => evidence[kind].available,
  };
  return { repository, evidence, notes };
}

/** In a check: whole, what changed; the calls of files that import rules are about, and of what the smoke tests load. */
function wishOf({ manifest }: Opened, { smoke }: Settings, lanes: LaneMap, history: History | undefined): ReadWish {
  const rules = importRules(manifest);
  const changed = new Set(history?.changes.map(({ path }) => path));
  const tests = smoke.flatMap((path) => asDirectory(path) ?? []);
  const isTest = (path: string) => tests.some((test) => `${path}/` === test || path.startsWith(test));
  return {
    whole: (path) => changed.has(path),
    calls: (path) => rules.over(path, lanes.laneOf(path)) !== null,
    starts: (path) => isTest(path) || path.endsWith('conftest.py'),
  };
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

async function gatherCommits(
  host: Host,
  { range }: Opened,
  lanes: LaneMap,
  engine: TypeScriptEngine | null,
  parts: Parts,
): Promise<Availability> {
  if (range.kind === 'tree') return { available: false, reason: range.note, missing: false };
  if (range.kind === 'missing') return { available: false, reason: range.reason, missing: true };
  const isShim = (path: string, content: Uint8Array): boolean => {
    const scanner = pythonScanner.handles(path) ? pythonScanner : handlesTypeScript(path) ? engine : null;
    return scanner?.scan(path, content).shim !== undefined;
  };
  parts.history = await gatherHistory(host.git, lanes, range, isShim);
  return available;
}

async function gatherRequest(host: Host, parts: Parts, notes: string[]): Promise<Availability> {
  const request: PullRequest | null = await gatherPullRequest(host);
  if (!request) return { available: false, reason: `the event ${host.event.name} has no pull request`, missing: false };
  if (request.source === 'payload') {
    notes.push(
      `title and labels of pull request #${request.number} are the event's own: a re-run does not see later ones`,
    );
  }
  parts.pullRequest = request;
  return available;
}

async function gatherAges(
  host: Host,
  { tree, commit }: Opened,
  settings: Settings,
  lanes: LaneMap,
  parts: Parts,
  notes: string[],
): Promise<Availability> {
  if (!host.isRepository) return { available: false, reason: 'the folder is no git repository', missing: false };
  const declaredDependencies = parts.declaredDependencies ?? new Set<string>();
  const shims = productionShims({ graph: present(parts.graph, 'graph'), lanes, declaredDependencies });
  const lines = [...shims.values()].map(({ module, forwards }) => ({
    path: module.path,
    lines: forwards.map(({ crossing }) => crossing.edge.line),
  }));
  const gathered = await gatherShimAges(host.git, tree, lines, commit, host.now);
  parts.shimAges = gathered.ages;
  const { availability, note } = ageAvailability(gathered, settings.shimMaxAge);
  if (note !== undefined) notes.push(note);
  return availability;
}

async function gatherSuites(
  host: Host,
  { tree, unexecuted }: Opened,
  lanes: LaneMap,
  settings: Settings,
  parts: Parts,
): Promise<Availability> {
  if (settings.smoke.length === 0) return { available: false, reason: 'smoke is none', missing: false };
  if (unexecuted !== null) return { available: false, reason: unexecuted, missing: false };
  const files = tree.entries.filter((entry) => entry.kind !== 'submodule').map((entry) => entry.path);
  refuseAbsent(settings.smoke, files);
  const suites = partitionSuites({ files, smoke: settings.smoke, graph: present(parts.graph, 'graph'), lanes });
  const { python, smokeTimeout: timeoutSeconds } = settings;
  try {
    parts.smoke = await gatherSmoke(host, { suites, python, timeoutSeconds });
    return available;
  } catch (error) {
    // What else was found is worth reading, even where no test could be run.
    if (!(error instanceof Misconfiguration)) throw error;
    return { available: false, reason: `${error.message}; next: ${error.remedy}`, missing: true };
  }
}

/** A path that somebody named and that holds nothing would turn the suites off without a word. */
function refuseAbsent(smoke: readonly string[], files: readonly string[]): void {
  if (smoke.join() === standard('smoke')) return;
  for (const written of smoke) {
    const path = written.replace(/^(\.\/)+/, '').replace(/\/+$/, '');
    if (path === '.' || files.some((file) => file === path || file.startsWith(`${path}/`))) continue;
    throw new Misconfiguration(
      `smoke: "${written}" holds no file of the tree`,
      'name a folder or a file of it, or none',
    );
  }
}

function present<T>(part: T | undefined, name: Evidence): T {
  if (part === undefined)
    throw new Error(`the evidence "${name}" was not gathered: the check does not name it in needs`);
  return part;
}
