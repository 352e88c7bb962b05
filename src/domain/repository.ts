import type { PlacedEntry } from './baseline.ts';
import type { Evidence } from './check.ts';
import type { CodeOwners } from './code-owners.ts';
import type { Violation } from './finding.ts';
import type { ModuleGraph, NamedText } from './graph.ts';
import type { Drift, History, PullRequest, Reviews } from './history.ts';
import type { LaneMap } from './lane.ts';
import type { Layout } from './layout.ts';
import type { Manifest } from './manifest.ts';
import type { LeakProbe, SmokeResults, SmokeTestFile } from './smoke.ts';
import type { Waiver } from './waiver.ts';

/** A tracked symbolic link, a submodule, or an ordinary file. */
export interface TreeEntry {
  readonly path: string;
  readonly kind: 'file' | 'symlink' | 'submodule';
  /** Where a symbolic link gives the tree this path: the link, and the path that holds the content. */
  readonly linked?: { readonly link: string; readonly source: string };
}

/** An entry that a link may have brought, as the repository's own noun. */
export function treeEntry(path: string, kind: TreeEntry['kind'], source: string, link: string | undefined): TreeEntry {
  return link === undefined ? { path, kind } : { path, kind, linked: { link, source } };
}

/** Settings that checks read; the others steer gathering and publishing. */
export interface CheckSettings {
  /** The label of a promotion's pull request; null: none is asked for. */
  readonly label: string | null;
  /** With `{module}`, `{from}` and `{to}`. */
  readonly commitFormat: string;
  /** Paths of the smoke tests; empty: none are run. */
  readonly smoke: readonly string[];
  /** Whether every lane is audited, rather than a change checked. */
  readonly audit: boolean;
  /** Days after which a shim counts as expired. */
  readonly shimMaxAge: number;
  /** Per cent below which a copy counts as rewritten. */
  readonly similarity: number;
  /** The names that `check-commands` defines. */
  readonly checkCommands?: readonly string[];
}

/** Since when a shim forwards: from the commit that brought its oldest import line. */
export interface ShimAge {
  /** Whole days between that commit and the run; 0 where the line is in no commit yet. */
  readonly days: number;
  /** False: the line may be older, since the clone ends there. */
  readonly exact: boolean;
  /** Full name of the commit; null where the line is in none yet. */
  readonly commit: string | null;
}

/** What became of waivers and baseline in a run. Only of checks that ran to their end. */
export interface Acknowledgements {
  /** Waivers in force that meet no finding. */
  readonly unused: readonly Waiver[];
  /** Path of the baseline; null where there is none. */
  readonly baseline: string | null;
  /** Its entries that no finding is any more. */
  readonly gone: readonly PlacedEntry[];
}

/**
 * Everything the checks see: plain values, gathered before. A part that a check `needs` is there when it runs; the getters
 * throw otherwise, which is a defect of the check's `needs`.
 */
export interface Repository {
  readonly files: readonly TreeEntry[];
  /** As the judged tree has it. */
  readonly manifest: Manifest;
  /**
   * The rules that judge: in a change those of its base (import rules, invariants, labels, checks, waivers, owners) on the
   * lanes, roots and directories of `manifest`; else `manifest` itself.
   */
  readonly policy: Manifest;
  readonly lanes: LaneMap;
  /** The day of the run in UTC, as days since 1970-01-01. */
  readonly today: number;
  readonly settings: CheckSettings;
  /** Names of distributions that the repository declares to depend on, normalised to import names. */
  readonly declaredDependencies: ReadonlySet<string>;
  readonly graph: ModuleGraph;
  /**
   * By path: texts in production's data files, and in the entry points of the projects that install it, that may name a
   * development module. Gathered with the graph, empty without it.
   */
  readonly dataTexts: ReadonlyMap<string, readonly NamedText[]>;
  readonly history: History;
  /** Null where the event has no pull request. */
  readonly pullRequest: PullRequest | null;
  readonly reviews: Reviews;
  /** Sorted by path. */
  readonly drifts: readonly Drift[];
  readonly smoke: SmokeResults;
  /** Sorted by path. */
  readonly smokeTests: readonly SmokeTestFile[];
  readonly leaks: LeakProbe;
  /** By the path of the shim, for every production shim whose age could be had. */
  readonly shimAges: ReadonlyMap<string, ShimAge>;
  /** Null where the tree has no CODEOWNERS. */
  readonly codeOwners: CodeOwners | null;
  readonly layout: Layout;
  /** Code files in lanes without a byte, where the manifest forbids them; an `__init__.py` is none. */
  readonly emptyFiles: readonly string[];
  /** What the range loosens, in the order of the files. */
  readonly weakenings: readonly Violation[];
  readonly acknowledgements: Acknowledgements;
  /** Whether a part was gathered: a check asks before it reads what it names in `uses`, not in `needs`. */
  has(evidence: Evidence): boolean;
}

/**
 * The tree before a range, as the checks see it: what is judged is that tree's (files, sources, manifest), what judges is the same
 * as for the judged tree (policy, lanes, settings, day).
 */
export interface BaseRepository {
  readonly repository: Repository;
  /** Where a file of the judged tree was before it was moved within its lane; its own path where it was not. */
  pathBefore(path: string): string;
}
