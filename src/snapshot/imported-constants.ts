import type { ScannedSource } from '../domain/graph.ts';
import type { Tree } from '../domain/host.ts';
import { compareText } from '../domain/order.ts';
import { type ImportedConstant, importedValues, ModuleConstants } from '../imports/python/imported-values.ts';
import { scanPython } from '../imports/python/scan.ts';
import { type PythonSources, withRead } from './python-sources.ts';

/**
 * The files again, with what the calls load of those that are handed what another file holds. One file far: what that one
 * imports in turn is not known.
 *
 * @param asked by path of the file that calls (`constantsInQuestion`).
 */
export async function withImportedConstants(
  sources: PythonSources,
  asked: ReadonlyMap<string, readonly ImportedConstant[]>,
  tree: Tree,
): Promise<PythonSources> {
  const constants = new Map<string, ModuleConstants>();
  const wanted = new Set([...asked.values()].flatMap((imported) => imported.map(({ path }) => path)));
  await tree.each([...wanted].sort(compareText), (path, content) => {
    if (content instanceof Uint8Array) constants.set(path, new ModuleConstants(content.slice()));
  });
  const read = new Map<string, ScannedSource>();
  await tree.each([...asked.keys()], (path, content) => {
    if (!(content instanceof Uint8Array)) return;
    read.set(path, scanPython(content, importedValues(asked.get(path) ?? [], constants)));
  });
  return { ...sources, files: withRead(sources.files, read) };
}

/** Files that may hold names of development for others to import. */
export function holdersOf({ files, mentioning }: PythonSources): ReadonlySet<string> {
  const held = files.flatMap(({ path, source }) =>
    typeof source !== 'number' && source.texts !== undefined ? [path] : [],
  );
  return new Set([...held, ...mentioning]);
}
