import type { ScannedSource } from '../../domain/graph.ts';

/** What a dynamic import asks for, where that can be told. */
export interface CallTarget {
  readonly level: number;
  readonly module: string;
  /** Only the start of the module's name is known. */
  readonly prefix: boolean;
}

/** What a call asks for, each once. `unknown`: it may ask for something else that cannot be known. */
export interface CallTargets {
  readonly targets: readonly CallTarget[];
  readonly unknown: boolean;
}

/** Reads source code that is held as text. */
export type ScanCode = (source: Uint8Array) => Pick<ScannedSource, 'statements'>;

/** A dotted name of a module. */
export const modulePath = /^[\p{XID_Start}_][\p{XID_Continue}]*(\.[\p{XID_Start}_][\p{XID_Continue}]*)*$/u;
