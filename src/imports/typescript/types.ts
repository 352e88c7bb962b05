import type { ScannedSource } from '../../domain/graph.ts';

/** Answers which file of the tree a specifier of `importer` names; null for packages and for what is not there. */
export type ResolveSpecifier = (importer: string, specifier: string) => string | null;

/** What the rest may ask of the TypeScript compiler, which is a bundle of its own and loaded only where it is needed. */
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
