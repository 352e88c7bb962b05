// A manifest that is proposed, value by value, and what is known of the tree that it is for.
import type { ImportEdge } from '../domain/graph.ts';
import type { TreeEntry } from '../domain/repository.ts';
import type { LaneOwners } from './lane-owners.ts';
import type { ChosenLanes, PairEvidence } from './lane-pairs.ts';

/** What parts of a tree import of each other, each by its number. */
export interface LaneTraffic {
  between(from: number, to: number): { readonly files: number; readonly first: ImportEdge | null };
  /** The import by which one reaches the other, through other files as well; null: it does not. */
  wayInto(from: number, to: number): ImportEdge | null;
}

/** `support`: what production imports; `unpromoted`: named as development, but not where promotions come from. */
export type LaneRole = 'production' | 'development' | 'support' | 'unpromoted' | 'retired';

/** A directory that is proposed as a lane. */
export interface LanePart {
  /** In `LaneTraffic`. */
  readonly number: number;
  readonly name: string;
  readonly root: string;
  readonly role: LaneRole;
}

/** A value with the sentences that say what it rests on. */
export interface Grounded<T> {
  readonly value: T;
  readonly why: readonly string[];
}

export interface ProposedLane {
  readonly name: string;
  readonly root: string;
  readonly role: LaneRole;
  readonly why: readonly string[];
  /** Below the root. */
  readonly directories: Grounded<readonly string[]>;
  readonly owners: Grounded<readonly string[]>;
  readonly dependsOn: Grounded<readonly string[]>;
  readonly denyFrom: Grounded<readonly string[]>;
  readonly promotion: Grounded<{ readonly from?: string; readonly to?: string; readonly checks?: readonly string[] }>;
}

export interface Proposal {
  /** Of the whole. */
  readonly why: readonly string[];
  readonly lanes: readonly ProposedLane[];
  readonly secrets: Grounded<readonly string[]>;
  readonly zeroBytesFail: Grounded<boolean>;
  readonly smoke: Grounded<readonly string[]>;
  /** Null: the project's own settings say where imports start. */
  readonly pythonPath: Grounded<readonly string[] | null>;
}

/** What is known of the tree. */
export interface Ground {
  readonly files: readonly TreeEntry[];
  readonly chosen: ChosenLanes;
  readonly pair: PairEvidence;
  readonly parts: readonly LanePart[];
  /** Without what shims of production import of development. */
  readonly traffic: LaneTraffic;
  /** How many shims of production forward to development. */
  readonly shims: number;
  /** By the root of a lane; undefined: the tree has no CODEOWNERS. */
  readonly owners: ReadonlyMap<string, LaneOwners> | undefined;
  readonly codeOwnersPath: string;
  /** Code files in these lanes without a byte. */
  readonly emptyFiles: readonly string[];
  /** By pattern: the tracked files that it matches. */
  readonly secrets: ReadonlyMap<string, readonly string[]>;
  readonly smoke: readonly string[];
  readonly pythonPath: Grounded<readonly string[] | null>;
}
