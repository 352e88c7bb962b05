import type { PromotionEdge } from './lane.ts';

/** One path that a commit or a range touched. */
export interface FileChange {
  readonly path: string;
  readonly status: 'added' | 'modified' | 'deleted';
  /** Git's object names; absent on the side where the path is not a file. */
  readonly before?: string;
  readonly after?: string;
}

/** A first-parent commit of the range, oldest first in lists. */
export interface Commit {
  readonly sha: string;
  readonly parents: readonly string[];
  /** First line of the message, as it is. */
  readonly subject: string;
  readonly body: string;
  /** Against the first parent. */
  readonly changes: readonly FileChange[];
  /** On the first-parent line of the range; false for commits that a merge brought in. */
  readonly firstParent: boolean;
}

/** One file that a change copied from the development lane to its counterpart's place. */
export interface PromotedFile {
  readonly path: string;
  /** The development file it came from. */
  readonly counterpart: string;
  /** Per cent of alike lines after imports are normalised; 100 for identical blobs. */
  readonly similarity: number;
}

/** A module that a commit, or a range as a whole, copied into production. */
export interface Promotion {
  /**
   * What a subject has to name: the topmost path below the root that is new in production, never above the module's depth
   * (`core/orchestration`; `governance/identity`, where `governance/` was there before).
   */
  readonly module: string;
  /** The same as a path: with its ending where it is a loose file. */
  readonly path: string;
  readonly edge: PromotionEdge;
  /** Null where it is judged over the whole range. */
  readonly commit: string | null;
  readonly files: readonly PromotedFile[];
}

/** Development code that a change took out of its lane. */
export interface Deletion {
  readonly module: string;
  readonly edge: PromotionEdge;
  readonly commit: string | null;
  readonly files: readonly string[];
  /** Those of `files` that are still there, without a byte. */
  readonly emptied: readonly string[];
  /** Whether no code of the module is left in the development lane. */
  readonly whole: boolean;
  /** Those of `files` whose copy in production is all that is left: they hold other code now, or forward. */
  readonly replaced?: readonly string[];
  /** Where the same content stands at the head: a path outside the lane. */
  readonly movedTo?: string;
  /** The same of every file of which that is known, the copies with rewritten imports among them; sorted by `path`. */
  readonly moves?: readonly { readonly path: string; readonly to: string }[];
}

/** Lines that two copies do not share once imports are normalised: where they start, from 1, and how many there are. */
export interface Hunk {
  readonly line: number;
  /** 0: nothing of this side; `line` is then the one before which the other side's lines would stand. */
  readonly lines: number;
  readonly counterpartLine: number;
  readonly counterpartLines: number;
}

/** A production file that came to its counterpart's place and differs from it by more than imports. */
export interface Rewrite extends PromotedFile {
  readonly edge: PromotionEdge;
  /** Null where it is judged over the whole range. */
  readonly commit: string | null;
  /** Whether it is enough alike to count as a copy. */
  readonly alike: boolean;
  /** In the order of the lines; the first of many. Empty where the two were not compared line by line. */
  readonly hunks: readonly Hunk[];
}

/** Development code that a change copied into production under another path than its counterpart's. */
export interface Bypass {
  readonly path: string;
  /** The development file. */
  readonly source: string;
  /** Per cent, as in `PromotedFile`. */
  readonly similarity: number;
  readonly edge: PromotionEdge;
  readonly commit: string | null;
}

/** A production module that a change took away whole. */
export interface Removal {
  readonly module: string;
  readonly edge: PromotionEdge;
  readonly commit: string | null;
  /** Its code files, sorted. */
  readonly files: readonly string[];
}

/** A pair of copies that was alike and of which the development one has changed since. */
export interface Drift extends PromotedFile {
  readonly edge: PromotionEdge;
  /** Full name of the last commit at which the two were the same, or, never having been, at which production got its copy. */
  readonly since: string;
  /** How many commits changed each since. */
  readonly changes: number;
  readonly productionChanges: number;
  readonly hunks: readonly Hunk[];
}

/** A range of commits, judged. */
export interface History {
  /** Full object names. */
  readonly base: string;
  readonly head: string;
  /**
   * How commits add up: a `push` by first-parent commit; a `change` (pull request, range of one's own) also as a whole;
   * a `queue` (merge group) by commit, never summed.
   */
  readonly judged: 'push' | 'change' | 'queue';
  /** Whether the working directory holds the head, or its merge into the base: only then can the head be amended. */
  readonly checkedOut: boolean;
  readonly commits: readonly Commit[];
  /** Base against head, whatever the commits between did and undid. */
  readonly changes: readonly FileChange[];
  /** Per commit of the first-parent line. */
  readonly promotions: readonly Promotion[];
  /** Of the whole range, base against head. */
  readonly total: readonly Promotion[];
  readonly deletions: readonly Deletion[];
  /** Production files that came back with content that production held at that path before; sorted. */
  readonly restored: readonly string[];
  /** By commit in a push and a queue, over the whole range in a change; so are the next two. */
  readonly rewrites: readonly Rewrite[];
  readonly bypasses: readonly Bypass[];
  readonly removals: readonly Removal[];
  /** Sentences on what was not looked for, since the range is too large; absent: nothing. */
  readonly notes?: readonly string[];
}

/** The pull request that is judged, as the API or, without a token, the event's payload has it. */
export interface PullRequest {
  readonly number: number;
  readonly title: string;
  readonly labels: readonly string[];
  readonly draft: boolean;
  /** `payload`: as old as the event. */
  readonly source: 'api' | 'payload';
}

/** Who approved a pull request, and who belongs to the teams that could. */
export interface Reviews {
  /** Logins whose last review approves. */
  readonly approvedBy: readonly string[];
  /** Members by team (`org/team`, without the sign); null: the token may not read it. */
  readonly teams: ReadonlyMap<string, readonly string[] | null>;
}
