import type { Check } from '../domain/check.ts';
import { closestName } from '../domain/closest.ts';
import type { Violation } from '../domain/finding.ts';
import { groupedBy } from '../domain/group.ts';
import type { Layout as FolderLayout } from '../domain/layout.ts';
import { type Location, placeOf, type Stated } from '../domain/location.ts';
import type { LaneDeclaration } from '../domain/manifest.ts';
import { isCode, withoutEnding } from '../domain/module-path.ts';
import { directoriesAbove, directoryOf } from '../domain/path.ts';
import type { Repository } from '../domain/repository.ts';
import { quote, quotePath } from '../manifest/quote.ts';
import { directoriesOf } from '../manifest/tree.ts';

export const check: Check = {
  id: 'missing-lane-root',
  group: 'manifest',
  title: 'a root or a directory of a lane holds no file, or is written in a different case',
  severity: 'error',
  old: 'warning',
  needs: ['manifest'],
  uses: ['layout'],
  *run(repository) {
    const layout = layoutOf(repository);
    const ends = new Set(repository.lanes.edges.flatMap((edge) => [edge.from.name, edge.to.name]));
    for (const lane of repository.manifest.lanes) {
      const root = violation(lane, lane.root, 'root', layout, ends.has(lane.name.value));
      if (root) yield root;
      // What is wrong with the root is wrong with all that lies below it.
      if (root || !lane.directories) continue;
      for (const directory of lane.directories) {
        const found = violation(lane, directory, 'directory', layout, false);
        if (found) yield found;
      }
    }
  },
};

interface Layout {
  readonly manifest: string;
  readonly exists: boolean;
  /** Directories with their first file. */
  readonly directories: ReadonlyMap<string, string>;
  /** Directories by their path in small letters. */
  readonly folded: ReadonlyMap<string, readonly string[]>;
  readonly kinds: ReadonlyMap<string, string>;
  /** Code files as `directories` may name them: `core/x/` and `core/x.py/` for `core/x.py`. */
  readonly modules: ReadonlySet<string>;
  /** What the folder holds beside the tree, where that is known. */
  readonly beside: FolderLayout | null;
}

function layoutOf(repository: Repository): Layout {
  const { manifest, files } = repository;
  const directories = directoriesOf(files);
  const folded = groupedBy(directories.keys(), (directory) => directory.toLowerCase());
  const kinds = new Map(files.map((file) => [file.path, file.kind]));
  const code = files.flatMap(({ path, kind }) => (kind === 'file' && isCode(path) ? [path] : []));
  const modules = new Set(code.flatMap((path) => [`${path}/`, `${withoutEnding(path)}/`]));
  const beside = repository.has('layout') ? repository.layout : null;
  return { manifest: manifest.path, exists: manifest.exists, directories, folded, kinds, modules, beside };
}

function violation(
  lane: LaneDeclaration,
  stated: Stated<string>,
  what: 'root' | 'directory',
  layout: Layout,
  isEnd: boolean,
): Violation | undefined {
  const path = stated.value;
  const kind = layout.kinds.get(path.slice(0, -1));
  // A submodule's files are not of this tree, but its directory is there.
  if (layout.directories.has(path) || kind === 'submodule') return undefined;
  // A module may be one file.
  if (what === 'directory' && layout.modules.has(path)) return undefined;
  const subject = `${what} ${quotePath(path)} of lane ${quote(lane.name.value)}`;
  const key = what === 'root' ? 'root: ' : '';
  const base = {
    location: stated.at,
    value: `${lane.name.value}: ${path}`,
    data: { lane: lane.name.value, path },
  };
  const [actual, ...others] = layout.folded.get(path.toLowerCase()) ?? [];
  if (actual !== undefined) {
    const names = [actual, ...others].map(quotePath).join(' and ');
    return {
      ...base,
      message: `${subject} is ${names} in the tree: the case differs`,
      remedy: layout.exists ? `write ${key}${quotePath(actual)}` : declare(layout),
      related: [{ path: layout.directories.get(actual) ?? actual, note: `lies in ${quotePath(actual)}` }],
      severity: 'error',
    };
  }
  const reason = reasonOf(path, layout);
  if (reason) {
    const { words, remedy, at } = reason;
    const related = at ? { related: [{ ...at, note: words }] } : {};
    return { ...base, message: `${subject} ${words}`, remedy, ...related, severity: isEnd ? 'error' : 'warning' };
  }
  const problem = kind ? `is a ${kind === 'symlink' ? 'symbolic link' : 'file'}, no directory` : 'holds no file';
  return {
    ...base,
    message: `${subject} ${problem}`,
    remedy: remedyOf(lane, path, key, layout),
    severity: isEnd ? 'error' : 'warning',
  };
}

/** Why a directory that somebody may well see is not in the tree. */
function reasonOf(path: string, layout: Layout): { words: string; remedy: string; at: Location | null } | null {
  const shown = quotePath(path);
  const submodule = directoriesAbove(path).find((above) => layout.kinds.get(above.slice(0, -1)) === 'submodule');
  if (submodule) {
    return {
      words: `lies in the submodule ${quotePath(submodule)}, a repository of its own`,
      remedy: `write root: ${quotePath(submodule)}, or guard ${shown} in its own repository`,
      at: null,
    };
  }
  const link = layout.beside?.brokenLinks.find((one) => `${one}/` === path || path.startsWith(`${one}/`));
  if (link !== undefined) {
    return {
      words: `is a symbolic link that leads nowhere or out of the repository`,
      remedy: `let ${quotePath(link)} lead to a directory of the repository, or put the directory in its place`,
      at: null,
    };
  }
  const ignored = layout.beside?.ignored.get(path);
  if (!ignored) return null;
  const where = ignored.at ? placeOf({ path: ignored.at.path, line: ignored.at.line }) : 'a file of your own';
  return {
    words: `holds no file that git tracks: ${quote(ignored.pattern)} in ${where} ignores it`,
    remedy: `remove ${quote(ignored.pattern)} from ${where} and add the files, or remove the lane`,
    at: ignored.at,
  };
}

function remedyOf(lane: LaneDeclaration, path: string, key: string, layout: Layout): string {
  const parent = directoryOf(path.slice(0, -1));
  const siblings = [...layout.directories.keys()]
    .filter(
      (directory) => directory.startsWith(parent) && directory.indexOf('/', parent.length) === directory.length - 1,
    )
    .map((directory) => directory.slice(parent.length, -1));
  const meant = closestName(path.slice(parent.length, -1), siblings);
  if (!layout.exists) return declare(layout);
  if (meant) return `write ${key}${quotePath(`${parent}${meant}/`)}, or add a file below ${quotePath(path)}`;
  const entry = key ? `lane ${quote(lane.name.value)}` : quotePath(path);
  return `add a file below ${quotePath(path)} (git keeps no empty directory), or remove ${entry} from ${layout.manifest}`;
}

function declare(layout: Layout): string {
  return `state the lanes that there are in ${layout.manifest}: a name: and a root: for each`;
}
