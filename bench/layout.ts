import type { Random } from './random.ts';
import { name, noun } from './words.ts';

/** A file to write: its path below the tree's root, and what a module system calls it. */
export interface Slot {
  readonly path: string;
  /** `candidate.core.x`; a package's index file has the package's name. */
  readonly dotted: string;
  /** The directory, without a slash at the end. */
  readonly folder: string;
  /** What the file defines: a name in `snake_case`. */
  readonly defines: string;
  readonly isIndex: boolean;
}

export interface Language {
  readonly extension: string;
  /** The file that stands for its directory, without the extension: `__init__`, `index`. */
  readonly index: string;
}

interface Package {
  readonly folder: string;
  readonly depth: number;
  readonly taken: Set<string>;
}

/** Modules for each package, its index file not counted. */
const modulesOfPackage = 8;

/**
 * The files of one top-level directory: packages whose directories are three to five deep (the root counts), an index
 * file in each. The order is that of creation: what comes later may import what came before.
 */
export function layOut(random: Random, root: string, count: number, language: Language, prefix = ''): Slot[] {
  const slots: Slot[] = [];
  const packages: Package[] = [];
  const deep: Package[] = [];
  const slot = (folder: string, stem: string, isIndex: boolean) => {
    const dotted = folder.replaceAll('/', '.');
    slots.push({
      path: `${folder}/${stem}${language.extension}`,
      dotted: isIndex ? dotted : `${dotted}.${stem}`,
      folder,
      defines: isIndex ? (folder.split('/').at(-1) ?? folder) : stem,
      isIndex,
    });
  };
  const open = (folder: string, depth: number) => {
    const opened = { folder, depth, taken: new Set([language.index]) };
    packages.push(opened);
    if (depth >= 3) deep.push(opened);
    slot(folder, language.index, true);
  };

  open(root, 1);
  while (slots.length < count) {
    if (deep.length === 0 || random.chance(1 / (modulesOfPackage + 1))) {
      // Until the first directory is three deep, each is put below the last.
      const parent = deep.length === 0 ? packages.at(-1) : random.pick(packages);
      if (parent === undefined || parent.depth >= 5) continue;
      open(`${parent.folder}/${unused(parent, noun(random))}`, parent.depth + 1);
    } else {
      const home = random.pick(deep);
      slot(home.folder, unused(home, `${prefix}${name(random)}`), false);
    }
  }
  return slots;
}

function unused(home: Package, wanted: string): string {
  let free = wanted;
  for (let number = 2; home.taken.has(free); number++) free = `${wanted}_${number}`;
  home.taken.add(free);
  return free;
}
