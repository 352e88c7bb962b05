// Where code lies that no lane holds.
import type { LaneMap } from '../domain/lane.ts';
import { compareText } from '../domain/order.ts';
import { directoriesAbove } from '../domain/path.ts';
import type { TreeEntry } from '../domain/repository.ts';

interface Unlaned {
  /** Whether the name means this only at the repository's root: a module may well be called `tools`. */
  readonly top: boolean;
  readonly why: string;
}

const environment: Unlaned = { top: false, why: 'virtual environment' };
const installed: Unlaned = { top: false, why: 'installed packages' };
const tests: Unlaned = { top: false, why: 'tests run against lanes and are not promoted' };
const foreign: Unlaned = { top: false, why: 'vendored: the code of others' };
const upkeep: Unlaned = { top: true, why: 'works on the repository, is no part of the product' };
const documentation: Unlaned = { top: true, why: 'shows the product, is no part of it' };
const made: Unlaned = { top: true, why: 'made from the lanes' };

/** Names of directories whose code belongs in no lane, and why. Hidden directories are others. */
export const unlanedDirectories: ReadonlyMap<string, Unlaned> = new Map([
  ['venv', environment],
  ['env', environment],
  ['virtualenv', environment],
  ['site-packages', installed],
  ['node_modules', installed],
  ['tests', tests],
  ['test', tests],
  ['__tests__', tests],
  ['e2e', tests],
  ['vendor', foreign],
  ['vendored', foreign],
  ['_vendor', foreign],
  ['third_party', foreign],
  ['third-party', foreign],
  ['scripts', upkeep],
  ['tools', upkeep],
  ['ops', upkeep],
  ['bin', upkeep],
  ['docs', documentation],
  ['doc', documentation],
  ['examples', documentation],
  ['example', documentation],
  ['build', made],
  ['dist', made],
]);

/** A directory with code in no lane. */
export interface CodeDirectory {
  /** With its trailing slash. */
  readonly path: string;
  /** Code files below it, aside from those under `unlanedDirectories`. */
  readonly files: number;
  /** The first of them. */
  readonly first: string;
}

/**
 * Directories with Python or TypeScript in no lane, the one with most files first. Named by the topmost directory that
 * holds no lane's root: `src/` with a lane at `src/lukhas/` gives `src/other/`. Files at the repository's root are not
 * meant, nor is what lies below a hidden directory.
 */
export function unmappedDirectories(files: readonly TreeEntry[], lanes: LaneMap): readonly CodeDirectory[] {
  const environments = new Set(files.filter(isEnvironmentMark).map((file) => file.path.slice(0, -markLength)));
  const holders = new Set(lanes.lanes.flatMap((lane) => directoriesAbove(lane.root)));
  // A root in the wrong case is told by missing-lane-root.
  const roots = new Set(lanes.lanes.map((lane) => lane.root.toLowerCase()));
  const found = new Map<string, { files: number; first: string }>();
  for (const { path, kind } of files) {
    if (kind !== 'file' || !/\.(py|[cm]?ts|tsx)$/.test(path) || lanes.laneOf(path)) continue;
    const parents = directoriesAbove(path);
    if (parents.some((parent) => environments.has(parent) || roots.has(parent.toLowerCase()))) continue;
    if (path.split('/').slice(0, -1).some(isUnlaned)) continue;
    const top = parents.find((parent) => !holders.has(parent)) ?? parents.at(-1);
    if (top === undefined) continue;
    const directory = found.get(top);
    if (directory) directory.files += 1;
    else found.set(top, { files: 1, first: path });
  }
  return [...found]
    .map(([path, directory]) => ({ path, ...directory }))
    .sort((a, b) => b.files - a.files || compareText(a.path, b.path));
}

const mark = 'pyvenv.cfg';
const markLength = mark.length;

/** Python's `venv` leaves it at the top of an environment, whatever the directory is called. */
function isEnvironmentMark(file: TreeEntry): boolean {
  return file.path.endsWith(`/${mark}`);
}

/** Whether a directory's name says that its code belongs in no lane. `depth`: 0 at the repository's root. */
export function isUnlaned(segment: string, depth: number): boolean {
  const unlaned = unlanedDirectories.get(segment);
  return segment.startsWith('.') || (unlaned !== undefined && (depth === 0 || !unlaned.top));
}
