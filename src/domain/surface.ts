import type { Severity } from './finding.ts';
import type { Host } from './host.ts';

/** Where reports go. */
export interface ReportDirectory {
  readonly path: string;
  /** Said by the manifest, which a change may edit: from the judged folder, and never out of it. */
  readonly inside: boolean;
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
  /**
   * Writes a file of the judged folder, with the folders that it needs; nothing outside of it, also not by a link.
   * Throws `Misconfiguration` where that cannot be done.
   */
  writeFile(folder: string, path: string, text: string): Promise<void>;
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
