/**
 * This room asks the `Host` for what the checks read and builds the `Repository` of it; it judges nothing, and touches
 * no file, process or clock itself.
 */

import type { Availability, Evidence } from '../domain/check.ts';
import { dayOf } from '../domain/day.ts';
import type { Violation } from '../domain/finding.ts';
import type { History, PullRequest } from '../domain/history.ts';
import type { Host, TypeScriptEngine } from '../domain/host.ts';
import type { LaneMap } from '../domain/lane.ts';
import { laneOwners, type Manifest } from '../domain/manifest.ts';
import { asDirectory } from '../domain/path.ts';
import type { Acknowledgements, BaseRepository, Repository } from '../domain/repository.ts';
import { productionShims } from '../graph/shims.ts';
import { asTeam, isApprovedBy } from '../history/approval.ts';
import { pythonScanner } from '../imports/python/scan.ts';
import { handlesTypeScript } from '../imports/typescript/handles.ts';
import { importRules } from '../manifest/import-rules.ts';
import { buildLaneMap } from '../manifest/lane-map.ts';
import { queuePath, readQueue } from '../manifest/queue.ts';
import type { Settings } from '../settings/settings.ts';
import { type BaseSide, gatherBase } from './base-repository.ts';
import { gatherDataTexts } from './data-texts.ts';
import { gatherDrifts } from './drifts.ts';
import { everything, gatherGraph, holdsTypeScript, type ReadWish, type Sources } from './graph.ts';
import { gatherHistory } from './history.ts';
import type { Opened } from './open.ts';
import { gatherPullRequest, noPullRequest } from './pull-request.ts';
import { developmentNames } from './python-sources.ts';
import { ageAvailability, gatherShimAges } from './shim-ages.ts';
import { gatherSuites, readsTests } from './suites.ts';
import { gatherTreeFacts } from './tree-facts.ts';

/** Everything the checks see, and for each kind of evidence whether it is there. */
export interface Gathered {
  readonly repository: Repository;
  /** Null: no range is judged, or it could not be compared. */
  readonly base: BaseRepository | null;
  readonly evidence: Readonly<Record<Evidence, Availability>>;
  readonly notes: readonly string[];
}

/** What judges, as far as checks see it. */
export interface PolicyInForce {
  readonly manifest: Manifest;
  /** Or why what the change loosens is not known. */
  readonly weakenings: readonly Violation[] | { readonly reason: string };
  /** What the judged tree is compared with; null: no range is judged. */
  readonly before: BaseSide | null;
}

/** The parts of the repository that are there only if they were asked for. */
type Parts = {
  -readonly [Part in
    | 'graph'
    | 'history'
    | 'pullRequest'
    | 'reviews'
    | 'drifts'
    | 'smoke'
    | 'smokeTests'
    | 'leaks'
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
      evidence.graph = available;
    }
  }
  if (evidence.graph === unasked) notes.push('no selected check reads sources: none was scanned');
  await gather('shim-ages', () => gatherAges(host, opened, settings, lanes, parts, notes));
  const { weakenings } = policy;
  if (needs.has('weakenings')) {
    evidence.weakenings = 'reason' in weakenings ? { available: false, missing: false, ...weakenings } : available;
  }
  const { label, commitFormat, smoke, shimMaxAge, similarity } = settings;
  const repository: Repository = {
    files: tree.entries,
    manifest,
    policy: policy.manifest,
    lanes,
    today: dayOf(host.now),
    settings: {
      label,
      commitFormat,
      smoke,
      audit,
      shimMaxAge,
      similarity,
      checkCommands: [...settings.checkCommands.keys()],
    },
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
    get reviews() {
      return present(parts.reviews, 'reviews');
    },
    get drifts() {
      return present(parts.drifts, 'drifts');
    },
    get smoke() {
      return present(parts.smoke, 'smoke');
    },
    get smokeTests() {
      return present(parts.smokeTests, 'smoke-tests');
    },
    get leaks() {
      return present(parts.leaks, 'leaks');
    },
    get shimAges() {
      return present(parts.shimAges, 'shim-ages');
    },
    get codeOwners() {
      return present(facts.codeOwners, 'code-owners');
    },
    get layout() {
      return present(facts.layout, 'layout');
    },
    get emptyFiles() {
      return present(facts.emptyFiles, 'empty-files');
    },
    get weakenings() {
      return present('reason' in weakenings ? undefined : weakenings, 'weakenings');
    },
    get acknowledgements() {
      return present<Acknowledgements>(undefined, 'acknowledgements');
    },
    has: (kind) => evidence[kind].available,
  };
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

/**
 * In a check: whole, what changed; the calls of files that import rules are about, and of what the smoke tests load. Where
 * the range takes development code away, the calls of all: any of them may name what is gone.
 */
function wishOf(
  { manifest }: PolicyInForce,
  { smoke }: Settings,
  lanes: LaneMap,
  history: History | undefined,
): ReadWish {
  const rules = importRules(manifest);
  const changed = new Set(history?.changes.map(({ path }) => path));
  const tests = smoke.flatMap((path) => asDirectory(path) ?? []);
  const isTest = (path: string) => tests.some((test) => `${path}/` === test || path.startsWith(test));
  const takesAway = history?.changes.some(
    ({ path, status }) => status === 'deleted' && pythonScanner.handles(path) && lanes.edgesFrom(path).length > 0,
  );
  return {
    whole: (path) => changed.has(path),
    calls: (path) => takesAway === true || rules.over(path, lanes.laneOf(path)) !== null,
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
  parts.history = await gatherHistory(host.git, lanes, range, shimTest(engine));
  return available;
}

/** The scanner's answer for one file; without an engine no script is a shim. */
function shimTest(engine: TypeScriptEngine | null) {
  return (path: string, content: Uint8Array): boolean => {
    const scanner = pythonScanner.handles(path) ? pythonScanner : handlesTypeScript(path) ? engine : null;
    return scanner?.scan(path, content).shim !== undefined;
  };
}

async function gatherRequest(host: Host, parts: Parts, notes: string[]): Promise<Availability> {
  const request: PullRequest | null = await gatherPullRequest(host);
  if (!request) return noPullRequest(host.event);
  if (request.source === 'payload') {
    notes.push(
      `title and labels of pull request #${request.number} are the event's own: a re-run does not see later ones`,
    );
  }
  parts.pullRequest = request;
  return available;
}

/** Who approved, as far as the token may know whom it is about. */
async function gatherApprovals(host: Host, manifest: Manifest, lanes: LaneMap, parts: Parts): Promise<Availability> {
  const request = parts.pullRequest ?? (await gatherPullRequest(host));
  if (!request) return noPullRequest(host.event);
  const edges = parts.history ? parts.history.total.map(({ edge }) => edge) : lanes.edges;
  const wanted = [...new Set(edges.map(({ to }) => to.name))].map((lane) => laneOwners(manifest, lane));
  const reviews = await host.fetchReviews(request.number, wanted.flat().flatMap(asTeam));
  if (typeof reviews === 'string') return { available: false, reason: reviews, missing: true };
  parts.reviews = reviews;
  const open = wanted
    .filter((owners) => !isApprovedBy(owners, reviews))
    .flat()
    .flatMap(asTeam);
  const unread = open.filter((team) => reviews.teams.get(team) === null);
  if (unread.length === 0) return available;
  const reason = `the token may not read the members of ${unread.map((team) => `@${team}`).join(', ')}`;
  return { available: false, reason, missing: false };
}

async function gatherCopies(
  host: Host,
  { commit }: Opened,
  lanes: LaneMap,
  engine: TypeScriptEngine | null,
  parts: Parts,
): Promise<Availability> {
  if (!host.isRepository) return { available: false, reason: 'the folder is no git repository', missing: false };
  parts.drifts = await gatherDrifts(host.git, lanes, commit ?? 'HEAD', shimTest(engine));
  return available;
}

/** Where no lane lists what is promoted, nothing is left unlisted. */
function directoriesListed({ lanes, path }: Manifest): Availability {
  if (lanes.some(({ directories }) => directories !== undefined)) return available;
  return { available: false, reason: `no lane of ${path} lists directories`, missing: false };
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

function present<T>(part: T | undefined, name: Evidence): T {
  if (part === undefined)
    throw new Error(`the evidence "${name}" was not gathered: the check does not name it in needs`);
  return part;
}
