import type { Severity } from './finding.ts';
import type { Git, Host } from './host.ts';

/** Where reports go. */
export interface ReportDirectory {
  readonly path: string;
  /** Said by the manifest, which a change may edit: from the judged folder, and never out of it. */
  readonly inside: boolean;
}

/** How a file is written. */
export interface FileWish {
  /** Whatever is there already is kept, and nothing is written. */
  readonly isNew?: true;
  readonly executable?: true;
}

/** What the command line writes to. */
export interface Terminal {
  /** Columns. */
  readonly width: number;
  readonly color: boolean;
  out(text: string): void;
  err(text: string): void;
  /** @param token for GitHub's API; null: none is called. */
  /** Whether it is no desk but a run of a workflow: files that people answer for are not written there. */
  readonly isWorkflow: boolean;
  openHost(folder: string, token: string | null): Promise<Host>;
  /** Git in a folder, without the rest of a host: for what has to be fast. */
  openGit(folder: string): Promise<Git>;
  /** A file that the user names, from a folder, of a megabyte at most; undefined where there is none. */
  readFile(folder: string, path: string): Promise<Uint8Array | undefined>;
  /**
   * Writes a file of the judged folder, with the folders that it needs; nothing outside of it, also not by a link.
   * Throws `Misconfiguration` where that cannot be done.
   */
  writeFile(folder: string, path: string, text: string, wish?: FileWish): Promise<void>;
  /** Writes a file below a directory, made where needed; its path. `folder` is the judged one, as the user wrote it. */
  writeReport(directory: ReportDirectory, folder: string, name: string, text: string): Promise<string>;
}

/** A line beside the code, or on the run's page. */
export interface Annotation {
  readonly severity: Severity;
  readonly title: string;
  readonly message: string;
  readonly path?: string;
  readonly line?: number;
  readonly column?: number;
  readonly endColumn?: number;
}

/** What the action reads and writes: the runner's side of the toolkit. */
export interface Runner {
  /** Texts of the inputs by name, as the workflow gives them. */
  readonly inputs: Readonly<Record<string, string | undefined>>;
  /** Address of the run's page, with its log and artifacts; null where the environment does not tell it. */
  readonly page: string | null;
  openHost(folder: string, token: string | null): Promise<Host>;
  /** Prints text of any origin so that the runner reads no command in it. */
  log(text: string): void;
  annotate(annotation: Annotation): void;
  /** Adds Markdown to the job's summary; a runner without one is no error. */
  summarize(markdown: string): Promise<void>;
  setOutput(name: string, value: string): void;
  /** The same; null: a new folder in the runner's temporary directory. */
  writeReport(directory: ReportDirectory | null, folder: string, name: string, text: string): Promise<string>;
}

/** `unchanged`: there was nothing to write. */
export type Published = 'written' | 'unchanged' | { readonly failed: string };

/** A check run as it is shown, and its annotations as GitHub's API takes them. */
export interface CheckRunText {
  readonly name: string;
  readonly conclusion: 'success' | 'failure' | 'neutral' | 'skipped';
  readonly title: string;
  readonly summary: string;
  readonly batches: readonly (readonly object[])[];
}

export interface ReviewText {
  readonly event: 'COMMENT';
  readonly body: string;
  readonly comments: readonly { readonly path: string; readonly body: string }[];
}

export interface IssueText {
  readonly title: string;
  readonly body: string;
  readonly state: 'open' | 'closed';
}

/** What is there already, for a review. */
export interface ReviewedChange {
  /** Lines of the new side of the diff that can be commented on, by path. */
  readonly commentable: ReadonlyMap<string, ReadonlySet<number>>;
  /** Bodies of our own comments on lines. */
  readonly standing: readonly string[];
}

/** The places on GitHub that a run writes to beside its own log. None of them throws. */
export interface GitHubSurfaces {
  /** @param render is told whether the comment with this marker is there; null: nothing is to be said. */
  comment(number: number, marker: string, render: (exists: boolean) => string | null): Promise<Published>;
  /** @param sha full name of the commit that the runs are about. */
  checkRuns(sha: string, runs: readonly CheckRunText[]): Promise<Published>;
  review(number: number, sha: string, render: (change: ReviewedChange) => ReviewText | null): Promise<Published>;
  issue(marker: string, render: (exists: boolean) => IssueText): Promise<Published>;
}
