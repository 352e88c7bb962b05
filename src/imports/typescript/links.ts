import { joinPath, parentOf } from '../../domain/path.ts';
import type { Package } from './packages.ts';
import { ancestorsOf } from './paths.ts';

/**
 * What a package manager would link in `node_modules`: the path of the link → the directory of the tree. Nothing of it is in
 * the tree, so it is had from the packages' own words.
 *
 * A package of the tree is linked for everyone, unless the tree takes that name from a registry. Where two have the same
 * name (a copied one), the nearer wins, and one that `workspaces` covers wins over one it does not.
 */
export function linksOf(packages: readonly Package[]): ReadonlyMap<string, string> {
  const links = new Map<string, string>();
  const directories = new Map(packages.map(({ name, directory }) => [name ?? '', directory]));
  for (const { directory, dependencies } of packages) {
    for (const [name, range] of dependencies) {
      const target = localTarget(directory, range, directories);
      if (target !== null) links.set(linkPath(directory, name), target);
    }
  }
  const starts = workspaceStarts(packages);
  const covered = packages.filter(({ directory }) => startsWithAny(directory, starts));
  const fromRegistry = registryNames(packages);
  const free = packages.filter(({ name }) => name !== null && !fromRegistry.has(name));
  for (const { name, directory } of [...covered, ...free]) {
    if (name === null) continue;
    for (const place of ancestorsOf(parentOf(directory))) {
      const link = linkPath(place, name);
      if (!links.has(link)) links.set(link, directory);
    }
  }
  return links;
}

function linkPath(directory: string, name: string): string {
  return `${directory === '' ? '' : `${directory}/`}node_modules/${name}`;
}

/** `file:../a`, `link:../a`, `portal:../a`, `workspace:../a`; `workspace:other@*` under another name. */
function localTarget(directory: string, range: string, directories: ReadonlyMap<string, string>): string | null {
  const path = /^(?:file|link|portal|workspace):(\.{0,2}\/?[^/].*)$/s.exec(range)?.[1];
  if (path === undefined) return null;
  if (range.startsWith('workspace:') && !path.startsWith('.')) {
    const alias = /^((?:@[^/@]+\/)?[^/@]+)@/.exec(path)?.[1];
    return alias === undefined ? null : (directories.get(alias) ?? null);
  }
  const target = joinPath(directory, path);
  // A link to a link may end nowhere.
  return target === null || /(^|\/)node_modules(\/|$)/.test(target) ? null : target;
}

/** The literal starts of every workspace glob, from the root of the tree. */
function workspaceStarts(packages: readonly Package[]): ReadonlySet<string> {
  return new Set(
    packages.flatMap(({ directory, workspaces }) =>
      workspaces.map((start) => (directory === '' ? start : `${directory}/${start}`)),
    ),
  );
}

function startsWithAny(directory: string, starts: ReadonlySet<string>): boolean {
  if (starts.size === 0) return false;
  for (let length = 0; length <= directory.length; length++) if (starts.has(directory.slice(0, length))) return true;
  return false;
}

/** Names that some package takes by a version range. `*` is what a workspace without versions is asked for by. */
function registryNames(packages: readonly Package[]): ReadonlySet<string> {
  const names = new Set<string>();
  for (const { dependencies } of packages) {
    for (const [name, range] of dependencies) {
      if (!/^(\*|workspace:|file:|link:|portal:)/.test(range)) names.add(name);
    }
  }
  return names;
}
