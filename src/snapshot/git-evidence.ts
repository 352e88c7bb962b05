import type { Availability } from '../domain/check.ts';
import type { PullRequest } from '../domain/history.ts';
import type { Host, TypeScriptEngine } from '../domain/host.ts';
import type { LaneMap } from '../domain/lane.ts';
import { laneOwners, type Manifest } from '../domain/manifest.ts';
import { productionShims } from '../graph/shims.ts';
import { asTeam, isApprovedBy } from '../history/approval.ts';
import { pythonScanner } from '../imports/python/scan.ts';
import { handlesTypeScript } from '../imports/typescript/handles.ts';
import type { Settings } from '../settings/settings.ts';
import { gatherDrifts } from './drifts.ts';
import { gatherHistory } from './history.ts';
import type { Opened } from './open.ts';
import { available, type Parts, present } from './parts.ts';
import { gatherPullRequest, noPullRequest } from './pull-request.ts';
import { ageAvailability, gatherShimAges } from './shim-ages.ts';

/** The commits of the range and what they changed. */
export async function gatherCommits(
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

/** The pull request, with a note where it may be out of date. */
export async function gatherRequest(host: Host, parts: Parts, notes: string[]): Promise<Availability> {
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
export async function gatherApprovals(
  host: Host,
  manifest: Manifest,
  lanes: LaneMap,
  parts: Parts,
): Promise<Availability> {
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

/** Promoted files that went apart from their originals. */
export async function gatherCopies(
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

/** How old the lines of shims are. */
export async function gatherAges(
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
