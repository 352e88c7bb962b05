import type { Evidence } from '../domain/check.ts';
import { counted } from '../domain/count.ts';
import type { Host, Tree, TypeScriptEngine } from '../domain/host.ts';
import type { Manifest } from '../domain/manifest.ts';
import { asDirectory, baseName } from '../domain/path.ts';
import type { BaseRepository, Repository } from '../domain/repository.ts';
import { codeOwnersPaths } from '../manifest/codeowners.ts';
import { quotePath } from '../manifest/quote.ts';
import type { Settings } from '../settings/settings.ts';
import { type BaseTree, changedTree, compareTrees, hasSameGraph } from './base-tree.ts';
import { gatherDataTexts } from './data-texts.ts';
import { gatherGraph, type ReadWish, type Sources } from './graph.ts';
import { developmentNames } from './python-sources.ts';
import { gatherTests } from './suites.ts';
import { gatherCodeOwners, gatherEmptyFiles } from './tree-facts.ts';

/** What a judged tree is compared with. */
export interface BaseSide {
  readonly commit: string;
  readonly tree: Tree;
  /** As that tree has it. */
  readonly manifest: Manifest;
}

/** What the judged tree is. */
export interface HeadSide {
  readonly repository: Repository;
  readonly tree: Tree;
  /** From whose objects it is read; null: it is what lies in the folder. */
  readonly commit: string | null;
  /** What was scanned of it; null: nothing was. */
  readonly sources: Sources | null;
}

/** How sources are read; the same for both trees. */
export interface Reading {
  readonly settings: Settings;
  readonly engine: TypeScriptEngine | null;
  readonly wish: ReadWish;
}

export interface GatheredBase {
  /** Null where git cannot compare the two trees. */
  readonly base: BaseRepository | null;
  /** What limits the comparison, a sentence each. */
  readonly notes: readonly string[];
}

/**
 * The repository before a range, by exchanging what differs in the one that is judged: of sources, data and tests only those
 * are read from git that are not the same. The graph is built again where one of them imports or is imported.
 *
 * Commits, reviews, results of suites and ages of shims stay those of the judged tree.
 *
 * @param needs what was gathered of the judged tree.
 */
export async function gatherBase(
  host: Host,
  head: HeadSide,
  base: BaseSide,
  needs: ReadonlySet<Evidence>,
  reading: Reading,
): Promise<GatheredBase> {
  const before = await compareTrees(host.git, head, base);
  if ('reason' in before) return { base: null, notes: [`what is new was not told: ${before.reason}`] };
  const { repository } = head;
  const { lanes } = repository;
  const parts = {
    files: base.tree.entries,
    manifest: base.manifest,
    ...(head.sources && (await exchangedGraph(before, { ...head, sources: head.sources }, base, reading))),
    ...(await exchangedFacts(before, repository, needs)),
  };
  const exchanged: Repository = Object.create(repository, properties(parts));
  const tests = await exchangedTests(before, exchanged, needs, reading.settings);
  return {
    base: {
      repository: Object.create(exchanged, properties(tests)),
      pathBefore: (path) => {
        const old = before.moves.get(path);
        // A file that comes into a lane is held to rules that it was not held to before.
        return old !== undefined && lanes.laneOf(old)?.name === lanes.laneOf(path)?.name ? old : path;
      },
    },
    notes: head.sources ? unread(before, exchanged, base.commit) : [],
  };
}

/** As in a clone without contents whose remote does not answer. */
function unread({ changed }: BaseTree, { graph }: Repository, commit: string): string[] {
  const failed = changed.filter(({ path }) => {
    const unreadable = graph.modules.get(path)?.unreadable;
    return unreadable && unreadable.line === undefined;
  });
  const [first] = failed;
  if (!first) return [];
  const which = failed.length === 1 ? quotePath(first.path) : counted(failed.length, 'file');
  return [`${which} could not be read at ${commit.slice(0, 12)}: what was found there before counts as new`];
}

type GraphParts = Pick<Repository, 'graph' | 'declaredDependencies' | 'dataTexts'>;

async function exchangedGraph(
  before: BaseTree,
  { repository, sources }: HeadSide & { readonly sources: Sources },
  base: BaseSide,
  { settings, engine, wish }: Reading,
): Promise<GraphParts> {
  const { lanes, graph, declaredDependencies } = repository;
  const names = developmentNames(lanes, graph.roots, base.tree.entries);
  const { texts } = await gatherDataTexts(changedTree(before), lanes, names, base.manifest.path);
  const kept = [...repository.dataTexts].filter(([path]) => before.isSame(path));
  const dataTexts = new Map([...kept, ...texts]);
  if (hasSameGraph(before, sources.project)) return { graph, declaredDependencies, dataTexts };
  const known = { sources, isSame: before.isSame };
  const gathered = await gatherGraph(base.tree, lanes, settings.pythonPath, engine, wish, known);
  return { graph: gathered.graph, declaredDependencies: gathered.declaredDependencies, dataTexts };
}

type FactParts = Partial<Pick<Repository, 'codeOwners' | 'layout' | 'emptyFiles'>>;

async function exchangedFacts(
  before: BaseTree,
  repository: Repository,
  needs: ReadonlySet<Evidence>,
): Promise<FactParts> {
  const { tree, changed, changes } = before;
  const owners = [...changed, ...changes].some(({ path }) => codeOwnersPaths.includes(path));
  const wanted = (need: Evidence) => needs.has(need) && repository.has(need);
  const emptied = async () => {
    const kept = repository.emptyFiles.filter(before.isSame);
    return [...kept, ...(await gatherEmptyFiles(changedTree(before), repository.policy, repository.lanes))];
  };
  return {
    ...(wanted('code-owners') && owners && { codeOwners: await gatherCodeOwners(tree) }),
    // A commit holds what was added to it, ignored or not.
    ...(wanted('layout') && { layout: { brokenLinks: tree.brokenLinks, ignored: new Map() } }),
    ...(wanted('empty-files') && { emptyFiles: await emptied() }),
  };
}

/** Only where a test changed: what they say is all that is compared of them. */
async function exchangedTests(
  { tree, changed, changes }: BaseTree,
  repository: Repository,
  needs: ReadonlySet<Evidence>,
  settings: Settings,
): Promise<Partial<Pick<Repository, 'smokeTests'>>> {
  const folders = settings.smoke.flatMap((path) => asDirectory(path) ?? []);
  const isTest = (path: string) =>
    folders.some((folder) => `${path}/`.startsWith(folder)) || baseName(path) === 'conftest.py';
  if (!needs.has('smoke-tests') || ![...changed, ...changes].some(({ path }) => isTest(path))) return {};
  const smoke = settings.smoke.filter((path) => holds(tree, asDirectory(path)));
  return { smokeTests: await gatherTests(tree, { smoke }, repository) };
}

function holds({ entries }: Tree, folder: string | null): boolean {
  return folder !== null && entries.some(({ path }) => `${path}/`.startsWith(folder));
}

function properties(parts: object): PropertyDescriptorMap {
  return Object.fromEntries(Object.entries(parts).map(([name, value]) => [name, { value, enumerable: true }]));
}
