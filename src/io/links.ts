import { compareText } from '../domain/order.ts';
import { parentOf } from '../domain/path.ts';
import type { TreeEntry } from '../domain/repository.ts';

/** An entry under the path by which it is reached, with the path that holds its content. */
export interface ReachedEntry {
  readonly path: string;
  readonly source: string;
  readonly kind: TreeEntry['kind'];
  /** The link by which it is reached; absent for what lies there itself. */
  readonly link?: string;
}

export interface ExpandedLinks {
  /** Sorted by path in code unit order. */
  readonly entries: readonly ReachedEntry[];
  /** Links that lead nowhere, outside, in a circle, or past the limit; sorted. */
  readonly brokenLinks: readonly string[];
}

/**
 * Follows the symbolic links of a tree. A link to a file reads as a file whose source is that other one; a link to a
 * directory is replaced by all that the directory holds. No entry is of kind `symlink` afterwards. `targetOf` gives the
 * text of a link.
 */
export function expandLinks(
  entries: readonly TreeEntry[],
  targetOf: (path: string) => string | undefined,
): ExpandedLinks {
  const tree = new LinkedTree(entries, targetOf);
  const reached: ReachedEntry[] = [];
  const broken: string[] = [];
  for (const entry of entries) {
    if (entry.kind !== 'symlink') reached.push({ path: entry.path, source: entry.path, kind: entry.kind });
    else {
      const found: ReachedEntry[] = [];
      const limit = expansionLimit + entries.length - reached.length;
      follow(tree, entry.path, entry.path, [parentOf(entry.path)], found, broken, limit);
      for (const one of found) reached.push({ ...one, link: entry.path });
    }
  }
  return {
    entries: reached.sort((a, b) => compareText(a.path, b.path)),
    brokenLinks: [...new Set(broken)].sort(compareText),
  };
}

/** Links to directories of links multiply: n levels of two links are 2^n entries. */
const expansionLimit = 50_000;
/** As Linux has it: more hops than this are taken for a circle. */
const hopLimit = 40;

function follow(
  tree: LinkedTree,
  shown: string,
  link: string,
  within: readonly string[],
  reached: ReachedEntry[],
  broken: string[],
  limit: number,
): void {
  const target = tree.resolve(link);
  if (target === undefined || reached.length >= limit) broken.push(shown);
  else if (tree.kinds.get(target) === 'file') reached.push({ path: shown, source: target, kind: 'file' });
  else if (within.some((directory) => contains(target, directory))) broken.push(shown);
  else {
    for (const path of tree.below(target)) {
      const reachedAs = `${shown}/${path.slice(target.length + 1)}`;
      const kind = tree.kinds.get(path) ?? 'file';
      if (kind === 'symlink') follow(tree, reachedAs, path, [...within, parentOf(path)], reached, broken, limit);
      else if (reached.length < limit) reached.push({ path: reachedAs, source: path, kind });
      else {
        broken.push(shown);
        return;
      }
    }
  }
}

class LinkedTree {
  readonly kinds: ReadonlyMap<string, TreeEntry['kind']>;
  readonly #targetOf: (path: string) => string | undefined;
  readonly #sorted: readonly string[];
  readonly #directories = new Set<string>(['']);

  constructor(entries: readonly TreeEntry[], targetOf: (path: string) => string | undefined) {
    this.kinds = new Map(entries.map((entry) => [entry.path, entry.kind]));
    this.#targetOf = targetOf;
    this.#sorted = [...this.kinds.keys()].sort(compareText);
    for (const path of this.#sorted) {
      for (let at = parentOf(path); !this.#directories.has(at); at = parentOf(at)) this.#directories.add(at);
    }
  }

  /** The file or directory that a link ends in; undefined where there is none in the tree. */
  resolve(link: string): string | undefined {
    let path = '';
    let left = link.split('/');
    let hops = 0;
    while (left.length > 0) {
      const [segment = '', ...rest] = left;
      left = rest;
      if (segment === '' || segment === '.') continue;
      if (segment === '..') {
        if (path === '') return undefined;
        path = parentOf(path);
        continue;
      }
      const next = path === '' ? segment : `${path}/${segment}`;
      const kind = this.kinds.get(next);
      if (kind === 'symlink') {
        const text = this.#targetOf(next);
        if (!text || text.length > 4096 || text.startsWith('/') || text.includes('\0') || ++hops > hopLimit)
          return undefined;
        left = [...text.split('/'), ...left];
        continue;
      }
      if (kind === 'submodule' || (kind === 'file' && left.length > 0)) return undefined;
      if (kind === undefined && !this.#directories.has(next)) return undefined;
      path = next;
    }
    return path;
  }

  /** Paths of the entries in a directory and below, sorted. */
  *below(directory: string): Iterable<string> {
    const prefix = `${directory}/`;
    let low = 0;
    let high = this.#sorted.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (compareText(this.#sorted[middle] ?? '', prefix) < 0) low = middle + 1;
      else high = middle;
    }
    for (let index = low; this.#sorted[index]?.startsWith(prefix); index++) yield this.#sorted[index] ?? '';
  }
}

function contains(directory: string, other: string): boolean {
  return directory === '' || other === directory || other.startsWith(`${directory}/`);
}
