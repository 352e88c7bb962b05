import type { Language, ScannedSource } from '../domain/graph.ts';

/** Reads one language's source text into import records. */
export interface SourceScanner {
  readonly language: Language;
  /** Whether files of this path are of the language, judged by the ending alone. */
  handles(path: string): boolean;
  /** Never throws: what cannot be followed to its end comes as `unreadable`, beside what could be read. */
  scan(path: string, source: Uint8Array): ScannedSource;
}
