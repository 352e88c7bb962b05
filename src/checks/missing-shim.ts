import type { Check } from '../domain/check.ts';
import { counted } from '../domain/count.ts';
import type { Violation } from '../domain/finding.ts';
import type { ImportEdge, ModuleGraph } from '../domain/graph.ts';
import { groupedBy } from '../domain/group.ts';
import type { FileChange } from '../domain/history.ts';
import type { Location } from '../domain/location.ts';
import { isPackageInit } from '../domain/module-path.ts';
import type { Repository } from '../domain/repository.ts';
import { shellWord } from '../domain/shell.ts';
import { brokenImports } from '../graph/broken-imports.ts';
import { moduleBase } from '../graph/module-base.ts';
import { moduleName } from '../graph/module-name.ts';
import { isGone } from '../history/empty-blob.ts';
import { shortName } from '../history/reword.ts';

export const check: Check = {
  id: 'missing-shim',
  group: 'shims',
  title: 'a development module is deleted or moved away while something still imports its old path',
  severity: 'error',
  needs: ['graph', 'manifest', 'commits'],
  *run(repository) {
    const gone = goneModules(repository);
    const broken = [...brokenImports(repository.graph, new Set(gone.keys()))]
      // In production the import itself is the finding: dangling-dependency.
      .filter(({ edge }) => repository.lanes.edgeInto(edge.path) === undefined);
    const importers = groupedBy(broken, ({ base }) => base);
    for (const [base, change] of gone) {
      const edges = (importers.get(base) ?? []).map(({ edge }) => edge);
      // What fails where it is not guarded says most of the defect.
      const first = edges.find((edge) => !edge.labels.includes('guarded')) ?? edges[0];
      if (first) yield violation(change, first, edges, repository);
    }
  },
};

/** Python modules of a development lane that the range took away and at whose path nothing stands, by their path without ending. */
function goneModules({ history, lanes, graph }: Repository): ReadonlyMap<string, FileChange> {
  const gone = new Map<string, FileChange>();
  for (const change of history.changes) {
    const { path, status } = change;
    if (status !== 'deleted' || !path.endsWith('.py') || lanes.edgesFrom(path).length === 0) continue;
    const base = moduleBase(path);
    const found = graph.findAt(base);
    if (found !== null && !found.endsWith('/')) continue;
    // Of a module and a package of the same name the package was imported; in git's order it follows the module.
    gone.set(base, change);
  }
  return gone;
}

function violation(
  change: FileChange,
  first: ImportEdge,
  edges: readonly ImportEdge[],
  repository: Repository,
): Violation {
  const { path } = change;
  const name = moduleName(path, repository.graph.roots);
  const place = newPlace(change, repository);
  const others = new Set(edges.map((edge) => edge.path)).size - 1;
  const more = others === 0 ? '' : ` (with ${counted(others, 'other file')})`;
  return {
    message: `${first.path}${more} imports "${name}": the range ${fateOf(path, place)}, and no shim stands there`,
    remedy:
      place === null ? restore(path, repository) : `write ${path}:\n${shimText(path, place.path, repository.graph)}`,
    location: first,
    related: edges.filter((edge) => edge !== first).map((edge) => ({ ...placeOf(edge), note: `imports "${name}"` })),
    value: path,
    labels: first.labels,
    data: { target: name, path, movedTo: place?.path ?? null, importers: others + 1, labels: [...first.labels] },
  };
}

/** Where the code of a module is now. */
interface Place {
  readonly path: string;
  readonly how: 'promoted' | 'moved';
}

/** Its production counterpart first, else the first file in order that came with the same content. */
function newPlace({ path, before }: FileChange, { history, lanes, graph }: Repository): Place | null {
  const base = moduleBase(path);
  for (const edge of lanes.edgesFrom(path)) {
    const found = graph.findAt(moduleBase(lanes.counterpart(edge, path) ?? ''));
    if (found === null || graph.modules.get(found)?.language !== 'python') continue;
    // A shim that forwarded to the module forwards to nothing now.
    if (graph.edgesOf(found).some((one) => moduleBase(one.place) === base)) continue;
    return { path: found, how: 'promoted' };
  }
  if (isGone(before)) return null;
  const moved = history.changes.find(
    (change) => change.status === 'added' && change.after === before && isImportable(change.path, graph),
  );
  return moved ? { path: moved.path, how: 'moved' } : null;
}

function isImportable(path: string, graph: ModuleGraph): boolean {
  const module = graph.modules.get(path);
  return (
    module?.language === 'python' && module.name.split('.').every((part) => /^[\p{L}_][\p{L}\p{N}_]*$/u.test(part))
  );
}

function fateOf(path: string, place: Place | null): string {
  if (place === null) return `deletes ${path}`;
  return place.how === 'moved' ? `moves ${path} to ${place.path}` : `deletes ${path}, promoted to ${place.path}`;
}

/** The whole text of a module that stands for another one. */
function shimText(path: string, place: string, graph: ModuleGraph): string {
  const name = graph.modules.get(place)?.name ?? '';
  const header = `"""Moved to ${name}."""\n`;
  // In place of a package that still holds files, another module would hide them.
  if (isPackageInit(path) && graph.findAt(moduleBase(path)) !== null) {
    return `${header}\nfrom ${name} import *  # noqa: F401, F403`;
  }
  return `${header}\nimport sys\n\nimport ${name} as _moved\n\nsys.modules[__name__] = _moved`;
}

function restore(path: string, { history }: Repository): string {
  return `git checkout ${shortName(history.base)} -- ${shellWord(path)}, or remove the imports`;
}

function placeOf({ path, line, column, endColumn }: ImportEdge): Location {
  return { path, line, column, endColumn };
}
