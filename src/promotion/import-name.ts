import type { ModuleGraph } from '../domain/graph.ts';
import { directoryOf } from '../domain/path.ts';
import { moduleBase } from '../graph/module-base.ts';
import { standardLibrary } from '../graph/standard-library.ts';

/**
 * The dotted name by which a Python file, or a directory with its trailing slash, is imported: from the longest root that
 * holds it, where nothing of that name comes before it. Null: every name of it leads elsewhere.
 */
export function importName(path: string, graph: ModuleGraph): string | null {
  const base = moduleBase(path);
  const roots = graph.roots.filter((root) => base.startsWith(root)).sort((a, b) => b.length - a.length);
  for (const root of roots) {
    const name = base.slice(root.length).replaceAll('/', '.');
    if (name !== '' && isWritable(name) && leadsTo(name, path, graph)) return name;
  }
  return null;
}

/** A directory may have a name that no statement can hold. */
function isWritable(name: string): boolean {
  return name
    .split('.')
    .every((segment) => /^[\p{L}\p{Nl}_][\p{L}\p{Nl}\p{M}\p{N}\p{Pc}]*$/u.test(segment) && !keywords.has(segment));
}

/** As CPython's path finder goes, segment by segment. */
function leadsTo(name: string, path: string, graph: ModuleGraph): boolean {
  const segments = name.split('.');
  if (standardLibrary.has(segments[0] ?? '')) return false;
  let directories: readonly string[] = graph.roots;
  for (const [at, segment] of segments.entries()) {
    const found = search(directories, segment, graph);
    if (at === segments.length - 1) return typeof found === 'string' ? found === path : found.includes(path);
    if (typeof found !== 'string') directories = found;
    else if (found.endsWith('/__init__.py')) directories = [directoryOf(found)];
    else return false;
  }
  return false;
}

/** A file, or the directories without `__init__.py` that share the name. */
function search(directories: readonly string[], segment: string, graph: ModuleGraph): string | readonly string[] {
  const portions: string[] = [];
  for (const directory of directories) {
    const found = graph.findAt(directory + segment);
    if (found?.endsWith('.py')) return found;
    if (found?.endsWith('/')) portions.push(found);
  }
  return portions;
}

const keywords: ReadonlySet<string> = new Set(
  'False None True and as assert async await break class continue def del elif else except finally for from global if import in is lambda nonlocal not or pass raise return try while with yield'.split(
    ' ',
  ),
);
