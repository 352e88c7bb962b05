import type { Check } from '../domain/check.ts';
import type { Violation } from '../domain/finding.ts';
import { groupedBy } from '../domain/group.ts';
import type { Location, Stated } from '../domain/location.ts';
import type { LaneDeclaration } from '../domain/manifest.ts';
import type { Repository } from '../domain/repository.ts';
import { PatternSet } from '../manifest/patterns.ts';
import { quote, quotePath } from '../manifest/quote.ts';
import { directoriesOf } from '../manifest/tree.ts';

export const check: Check = {
  id: 'unmatched-pattern',
  group: 'manifest',
  title: 'a glob of `allow_from` matches no tracked file',
  severity: 'warning',
  old: 'notice',
  needs: ['manifest'],
  *run(repository) {
    const { manifest, files } = repository;
    const allowed = manifest.lanes.flatMap((lane) => (lane.allowFrom ?? []).map((glob) => ({ lane, glob })));
    const patterns = new PatternSet(allowed.map(({ glob }) => glob.value));
    const met = new Set<number>();
    for (const { path } of files) for (const number of patterns.matching(path)) met.add(number);
    const unmatched = allowed.filter(
      ({ glob }) => patterns.patternOf(glob.value) !== null && !met.has(patterns.numberOf(glob.value)),
    );
    if (unmatched.length === 0) return;
    const tree = layoutOf(repository);
    for (const [glob, places] of groupedBy(unmatched, (one) => one.glob.value)) {
      if (!tree.missing.some((root) => `${glob}/`.startsWith(root))) yield violation(glob, places, tree);
    }
  },
};

interface Place {
  readonly lane: LaneDeclaration;
  readonly glob: Stated<string>;
}

interface Layout {
  /** Directories with a trailing slash, by the same in small letters. */
  readonly folded: ReadonlyMap<string, readonly string[]>;
  readonly roots: readonly { readonly name: string; readonly root: string }[];
  /** Roots of lanes that hold no file: another check tells them. */
  readonly missing: readonly string[];
}

function layoutOf({ manifest, files }: Repository): Layout {
  const directories = directoriesOf(files);
  const submodules = new Set(files.flatMap(({ path, kind }) => (kind === 'submodule' ? [`${path}/`] : [])));
  const roots = manifest.lanes.map(({ name, root }) => ({ name: name.value, root: root.value }));
  return {
    folded: groupedBy(directories.keys(), (directory) => directory.toLowerCase()),
    roots,
    missing: roots.flatMap(({ root }) => (directories.has(root) || submodules.has(root) ? [] : [root])),
  };
}

function violation(glob: string, places: readonly Place[], tree: Layout): Violation {
  const [first, ...more] = places;
  const lanes = [...new Set(places.map(({ lane }) => quote(lane.name.value)))];
  const meant = meantBy(glob, tree);
  return {
    message: `allow_from ${quote(glob)} of ${lanes.length === 1 ? 'lane' : 'the lanes'} ${lanes.join(', ')} matches no tracked file${meant ? `; ${meant.why}` : ''}`,
    remedy: meant ? `write ${quote(meant.glob)}` : `remove ${quote(glob)}, or write the path as the tree has it`,
    location: first?.glob.at ?? { path: '' },
    related: more.map(({ lane, glob: { at } }): Location => ({ ...at, note: `of lane ${quote(lane.name.value)}` })),
    value: glob,
    data: { glob, lanes: places.map(({ lane }) => lane.name.value) },
  };
}

/** The directory that a glob was meant to name: another case, or a lane's name in the place of its root. */
function meantBy(glob: string, { folded, roots }: Layout): { readonly glob: string; readonly why: string } | null {
  const start = /^[^*?[{]*\//.exec(`${glob}/`)?.[0] ?? '';
  if (start === '') return null;
  const rest = `${glob}/`.slice(start.length).replace(/\/$/, '');
  const [directory] = folded.get(start.toLowerCase()) ?? [];
  const [name = ''] = start.split('/');
  const lane = roots.find((one) => one.name === name && one.root !== `${name}/`);
  if (directory !== undefined && directory !== start) {
    return { glob: directory + (rest || '**'), why: `the tree has ${quotePath(directory)}: the case differs` };
  }
  if (directory === undefined && lane) {
    const below = `${glob}/`.slice(name.length + 1).replace(/\/$/, '');
    return { glob: lane.root + (below || '**'), why: `lane ${quote(name)} has the root ${quotePath(lane.root)}` };
  }
  return null;
}
