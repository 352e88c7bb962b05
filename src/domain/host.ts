import type { ScannedSource } from './graph.ts';
import type { PullRequest, Reviews } from './history.ts';
import type { TreeEntry } from './repository.ts';
import type { GitHubSurfaces } from './surface.ts';

/**
 * Bytes; a file above it is no source that a person wrote, and is not read. The one limit on what is scanned: it lies far
 * below the longest string that Node can make, so the scanners need none of their own.
 */
export const fileLimit = 20_000_000;

/** A judged tree: the working directory, or a commit's objects. Paths are relative to the repository's root. */
export interface Tree {
  /** Every tracked and not ignored file, sorted by path in code unit order; links to directories are expanded. */
  readonly entries: readonly TreeEntry[];
  /** Links that lead nowhere or outside. */
  readonly brokenLinks: readonly string[];
  /** One file whole; undefined where there is none or it cannot be read as a file. */
  read(path: string): Promise<Uint8Array | undefined>;
  /**
   * Gives each file to `visit` in the order of `paths`, one at a time; the bytes are only valid during the call. A file
   * that cannot be read, or is larger than `fileLimit`, comes as the reason.
   *
   * @param room where a tree that lies on a disk puts the bytes, so that they need not be copied.
   */
  each(
    paths: readonly string[],
    visit: (path: string, content: Uint8Array | ReadFailure) => void,
    room?: Room,
  ): Promise<void>;
}

/** Gives a buffer of at least `size` bytes. Asked again for more, what was in the one before is at the start of the new. */
export type Room = (size: number) => Uint8Array;

export interface ReadFailure {
  readonly reason: string;
}

/** Why a file that git tracks is not there to be read, though nobody deleted it. */
export const leftOut = "git's sparse checkout leaves it out";
/** What brings it: the setting of the clone, and of the step that made the clone. */
export const bringLeftOut =
  'git sparse-checkout disable; in a workflow, remove sparse-checkout from the step of actions/checkout';

export interface GitResult {
  readonly code: number;
  readonly stdout: Buffer;
  readonly stderr: string;
}

/** Git in the judged folder: without hooks, external diff, fsmonitor or optional locks; pathspecs are literal. */
export interface Git {
  /** Runs `git` with these arguments. Never throws for an exit code. Throws `Misconfiguration` where git is missing. */
  run(args: readonly string[], input?: string | Uint8Array): Promise<GitResult>;
  /** Gives each object to `visit`, in order; undefined where it is missing. */
  objects(names: readonly string[], visit: (name: string, content: Buffer | undefined) => void): Promise<void>;
}

/** What `origin` is asked for. Full object names alone. */
export interface FetchWish {
  readonly commits: readonly string[];
  /** How many commits from these on; absent: all that is not there yet. */
  readonly depth?: number;
  /** How many commits more than a shallow clone has; not beside `depth`. */
  readonly deepen?: number;
}

/** `gone`: the remote has no such commit, or does not give one that no branch leads to. */
export type FetchEnd = { readonly kind: 'fetched' } | { readonly kind: 'gone' | 'failed'; readonly reason: string };

/** `origin`, as far as a run may ask it: no hook runs, no branch or tag is written, no submodule is entered. */
export interface Remote {
  fetch(wish: FetchWish): Promise<FetchEnd>;
  /** Full name of the commit that a branch is at there; undefined where it has none or does not answer. */
  tip(branch: string): Promise<string | undefined>;
}

/** Commits that came from GitHub's API; git finds them from then on, for this run alone. Full object names. */
export interface LentCommits {
  readonly base: string;
  readonly mergeBase: string;
  readonly commits: number;
}

export interface SupervisedRun {
  readonly command: string;
  readonly args: readonly string[];
  readonly seconds: number;
  /** Added to the cleaned environment. */
  readonly environment?: Readonly<Record<string, string>>;
  /** Where it starts; absolute. The judged folder where absent. */
  readonly folder?: string;
  /** What people are told that it is: where somebody looks, its output is shown under it while it runs. */
  readonly title?: string;
}

/** A commit whose files lie in a folder of their own. */
export interface CheckedOut {
  /** What is the judged folder there; absolute. */
  readonly folder: string;
  remove(): Promise<void>;
}

export interface SupervisedEnd {
  /** Null where a signal or the limit ended it. */
  readonly exitCode: number | null;
  readonly signal: string | null;
  readonly timedOut: boolean;
  /** Processes that outlived it and were ended. */
  readonly survivors: number;
  readonly seconds: number;
  /** Both streams, head and tail kept. */
  readonly output: string;
  /** There is no such command, or it cannot be started: nothing of it ran. */
  readonly unstarted?: true;
}

/** Reads TypeScript and JavaScript. */
export interface TypeScriptEngine {
  /**
   * Every import of one file, in source order. Never throws: what cannot be read to its end says so in `unreadable`.
   *
   * @param path decides the dialect (`.tsx` is read as JSX); nothing is read from it.
   */
  scan(path: string, source: Uint8Array): ScannedSource;
  /**
   * @param files every path of the tree.
   * @param projectFiles text of every `tsconfig*.json`, `jsconfig.json` and `package.json` of the tree, by path.
   */
  resolver(files: ReadonlySet<string>, projectFiles: ReadonlyMap<string, string>): ResolveSpecifier;
}

/** Answers which file of the tree a specifier of `importer` names; null for packages and for what is not there. */
export type ResolveSpecifier = (importer: string, specifier: string) => string | null;

/** What a run learns of the event, already read from its payload. Object names are checked to be hexadecimal. */
export interface Event {
  /** `push`, `pull_request`, …; `command-line` at a desk. */
  readonly name: string;
  readonly payload: Readonly<Record<string, unknown>>;
  /** `refs/heads/main` or the like; empty where there is none. */
  readonly ref: string;
}

/** The world outside: everything a command may ask for. Built by `io/`, given to one command. */
export interface Host {
  /** The tree as it lies in the working directory. Throws `Misconfiguration` where the folder does not exist. */
  workingTree(): Promise<Tree>;
  /** The tree of a commit, from git's objects. */
  commitTree(sha: string): Promise<Tree>;
  /** Whether the folder is in a git repository. */
  readonly isRepository: boolean;
  readonly git: Git;
  /** Null at a desk, where only the user fetches. */
  readonly remote: Remote | null;
  /**
   * Brings the commits of `base...head` from GitHub's API, with every tree and file of theirs. A text says why they could not
   * be had; null: there is no token.
   *
   * @param base a full object name, or the name of a branch.
   */
  lendCommits(base: string, head: string): Promise<LentCommits | string | null>;
  readonly event: Event;
  /** When the run started, in seconds since 1970. */
  readonly now: number;
  /** The TypeScript compiler, a bundle of its own: asked for only where a lane holds such files. */
  loadTypeScript(): Promise<TypeScriptEngine>;
  /** Runs a process under the supervisor: process group, time limit, cleaned environment, bounded output. */
  supervise(run: SupervisedRun): Promise<SupervisedEnd>;
  /** The signal that asked the run to end: what ran is ended then, and nothing is started any more. Null: none did. */
  cancelledBy(): string | null;
  /**
   * Remembers the files through which a process could speak to the runner or make git run something. What is given back puts
   * those back that were written to since, and names them.
   */
  guardFiles(): Promise<() => Promise<readonly string[]>>;
  /** Resolves some milliseconds after the run was cancelled; never, where it is not. */
  afterCancellation(milliseconds: number): Promise<void>;
  /** Checks a commit out beside the judged folder; it is gone with the run, whatever happens. Or why that cannot be. */
  checkOut(commit: string): Promise<CheckedOut | { readonly reason: string }>;
  /** Reads a file that the user named, from the judged folder; undefined where it is missing or larger than `limit` bytes. */
  readNamed(path: string, limit: number): Promise<Uint8Array | undefined>;
  /** A folder that is removed when the run ends. Absolute path. */
  temporaryFolder(): Promise<string>;
  /** Reads a file of a temporary folder; undefined where it is missing or larger than `limit` bytes. */
  readTemporary(path: string, limit: number): Promise<Uint8Array | undefined>;
  /** The pull request anew from the API; null where there is no token, or the API does not answer. */
  fetchPullRequest(number: number): Promise<PullRequest | null>;
  /**
   * Its reviews, with the members of these teams (`org/team`); a text says why they could not be had, as where there is no
   * token.
   */
  fetchReviews(number: number, teams: readonly string[]): Promise<Reviews | string>;
  /** The places on GitHub that the run may write to; null where there is no token. */
  readonly surfaces: GitHubSurfaces | null;
  /** Says what is being done, for people: on standard error at a desk, in the job's log on a runner; nothing where nobody looks. */
  progress(text: string): void;
  /** Removes what the run left in the temporary directory. */
  dispose(): void;
}
