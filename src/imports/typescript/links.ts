import type { Package } from './packages.ts';
import { ancestorsOf, directoryOf, joinPath } from './paths.ts';

/**
 * What a package manager would link in `node_modules`: the path of the link → the directory of the tree. Nothing of it is in
 * the tree, so it is had from the packages' own words.
 *
 * A package of the tree is linked for everyone, unless the tree takes that name from a registry. Where two have the same
 * name (a copied one), the nearer wins, and one that `workspaces` covers wins over one it does not.
 */
export function linksOf(packages: readonly Package[]): ReadonlyMap<string, string> {
  const links = new Map<string, string>();
  for (const { directory, dependencies } of packages) {
    for (const [name, range] of dependencies) {
      const target = localTarget(directory, range, packages);
      if (target !== null) links.set(linkPath(directory, name), target);
    }
  }
  const covered = packages.filter((candidate) => isWorkspace(candidate, packages));
  const fromRegistry = registryNames(packages);
  const free = packages.filter(({ name }) => name !== null && !fromRegistry.has(name));
  for (const { name, directory } of [...covered, ...free]) {
    if (name === null) continue;
    for (const place of ancestorsOf(directoryOf(directory))) {
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
function localTarget(directory: string, range: string, packages: readonly Package[]): string | null {
  const path = /^(?:file|link|portal|workspace):(\.{0,2}\/?[^/].*)$/s.exec(range)?.[1];
  if (path === undefined) return null;
  if (!range.startsWith('workspace:') || path.startsWith('.')) return joinPath(directory, path);
  const alias = /^((?:@[^/@]+\/)?[^/@]+)@/.exec(path)?.[1];
  return packages.find(({ name }) => alias !== undefined && name === alias)?.directory ?? null;
}

function isWorkspace({ directory, name }: Package, packages: readonly Package[]): boolean {
  if (name === null) return false;
  return packages.some((root) => {
    const base = root.directory === '' ? '' : `${root.directory}/`;
    return directory.startsWith(base) && root.workspaces.some((start) => directory.startsWith(base + start));
  });
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
