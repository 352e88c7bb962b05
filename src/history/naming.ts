import type { LaneMap, PromotionEdge } from '../domain/lane.ts';
import { depthOf, isCode, isPackageInit, pathBelow, withoutEnding } from '../domain/module-path.ts';
import { compareText } from '../domain/order.ts';
import type { Facts } from './facts.ts';
import type { ChangeSet } from './promotions.ts';
import { indexOf } from './tree-index.ts';

/** One promoted thing: a directory, or loose files that belong together. */
export interface Part {
  /** What a subject has to name. */
  readonly name: string;
  /** The topmost new path below the root; for a loose file with its ending. */
  readonly path: string;
  /** Whether a production file belongs to it. */
  holds(path: string): boolean;
}

/**
 * Names what these production files promote: the topmost path that is new in production, else the package that they join,
 * else the file; never above the module's depth. A part within another is that other.
 */
export function nameParts(
  edge: PromotionEdge,
  paths: readonly string[],
  set: ChangeSet,
  lanes: LaneMap,
  facts: Facts,
): Part[] {
  if (paths.length === 0) return [];
  const isKnown = directoriesWithCode(edge, set, lanes, facts);
  const directories = new Set<string>();
  const loose: string[] = [];
  for (const path of paths) {
    const below = pathBelow(edge, path) ?? path;
    const directory = directoryPart(edge, below, isKnown);
    if (directory === undefined) loose.push(path);
    else directories.add(directory);
  }
  const topmost = [...directories].filter((name) => !ancestors(name).some((above) => directories.has(above)));
  const parts = topmost.map((name): Part => directory(edge, name));
  for (const group of groupLoose(loose, edge, set, facts)) {
    const [first = ''] = group;
    const name = withoutEnding(pathBelow(edge, first) ?? first);
    // `foo.py` beside a package `foo/` is the same module.
    const twin = parts.findIndex((part) => part.name === name);
    if (twin >= 0) parts.splice(twin, 1);
    parts.push({
      name,
      path: twin >= 0 ? name : (pathBelow(edge, first) ?? first),
      holds: (path) => group.includes(path) || (pathBelow(edge, path) ?? '').startsWith(`${name}/`),
    });
  }
  return parts.sort((a, b) => compareText(a.name, b.name));
}

function directory(edge: PromotionEdge, name: string): Part {
  return { name, path: name, holds: (path) => (pathBelow(edge, path) ?? '').startsWith(`${name}/`) };
}

/** Undefined for a file directly in the root or in an area. */
function directoryPart(edge: PromotionEdge, below: string, isKnown: (name: string) => boolean): string | undefined {
  const segments = below.split('/').slice(0, -1);
  const depth = depthOf(edge, below);
  if (segments.length < depth) return undefined;
  for (let length = depth; length <= segments.length; length++) {
    const name = segments.slice(0, length).join('/');
    if (!isKnown(name)) return name;
  }
  return segments.join('/');
}

/** Directories that held production code before, shims that this change replaces aside. Data alone makes none. */
function directoriesWithCode(
  edge: PromotionEdge,
  set: ChangeSet,
  lanes: LaneMap,
  facts: Facts,
): (name: string) => boolean {
  const { root } = edge.to;
  const replaced = set.changes.flatMap(({ path, before }) => {
    if (before === undefined || !isCode(path) || !path.startsWith(root) || !set.before.has(path)) return [];
    return facts(path, before)?.shim ? [path] : [];
  });
  const index = indexOf(set.before, lanes);
  return (name) => {
    const directory = root + name;
    return index.codeBelow(directory) > replaced.filter((path) => path.startsWith(`${directory}/`)).length;
  };
}

/** The directories above a path, nearest first. */
function ancestors(path: string): string[] {
  const found: string[] = [];
  for (let at = path.lastIndexOf('/'); at > 0; at = path.lastIndexOf('/', at - 1)) found.push(path.slice(0, at));
  return found;
}

/** Loose files of one folder that import each other are one; those that no other imports come first. */
function groupLoose(paths: readonly string[], edge: PromotionEdge, set: ChangeSet, facts: Facts): string[][] {
  const files = [...paths].filter((path) => !isPackageInit(path)).sort();
  const links = new Map<string, string[]>(files.map((path) => [path, []]));
  const importedByOther = new Set<string>();
  const pathOf = new Map(files.map((path) => [dottedName(edge, path), path]));
  for (const path of files.length > 1 ? files : []) {
    const blob = set.after.get(path);
    for (const name of (blob === undefined ? undefined : facts(path, blob)?.text.imported) ?? []) {
      const other = pathOf.get(name);
      if (other === undefined || other === path || folder(other) !== folder(path)) continue;
      links.get(path)?.push(other);
      links.get(other)?.push(path);
      importedByOther.add(other);
    }
  }
  const groups: string[][] = [];
  const left = new Set(files);
  for (const start of files) {
    if (!left.delete(start)) continue;
    const group = [start];
    for (const path of group) for (const other of links.get(path) ?? []) if (left.delete(other)) group.push(other);
    group.sort();
    groups.push([
      ...group.filter((path) => !importedByOther.has(path)),
      ...group.filter((path) => importedByOther.has(path)),
    ]);
  }
  return groups;
}

function dottedName(edge: PromotionEdge, path: string): string {
  return withoutEnding(pathBelow(edge, path) ?? path).replaceAll('/', '.');
}

function folder(path: string): string {
  return path.slice(0, path.lastIndexOf('/') + 1);
}
