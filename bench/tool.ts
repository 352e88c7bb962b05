import type { SourceFiles } from './source-files.ts';

/** What the tools are run on. */
export interface Target {
  readonly folder: string;
  readonly files: SourceFiles;
  /** A folder of its own for lists and configurations; nothing is written into `folder`. */
  readonly work: string;
  /** The directories of the two lanes, below `folder`; null where one is missing. */
  readonly lanes: { readonly production: string; readonly development: string } | null;
}

/** One program to measure, or the reason why it is not. */
export interface Tool {
  readonly name: string;
  /** One line: what it does with the files, since no two do the same. */
  readonly does: string;
  readonly version: string | null;
  readonly run: Run | { readonly absent: string };
}

export interface Run {
  readonly command: readonly string[];
  readonly directory: string;
  /** Exit codes that mean it did its work. */
  readonly exits: readonly number[];
  /** From what it printed, the number of files that it read; null: it does not tell. */
  readonly filesIn: (output: string) => number | null;
}

export const isPresent = (tool: Tool): tool is Tool & { readonly run: Run } => 'command' in tool.run;
