import type { Check } from '../domain/check.ts';
import { counted } from '../domain/count.ts';
import type { Violation } from '../domain/finding.ts';
import { groupedBy } from '../domain/group.ts';
import type { Bypass } from '../domain/history.ts';
import { edgeKey, type LaneMap, laneLabel } from '../domain/lane.ts';
import { moduleOf } from '../domain/module-path.ts';
import { baseName, directoryOf, parentOf } from '../domain/path.ts';
import type { Repository } from '../domain/repository.ts';
import { shellWord } from '../domain/shell.ts';
import { subjectOf } from '../history/announcements.ts';
import { shortName } from '../history/reword.ts';

export const check: Check = {
  id: 'bypassed-promotion',
  group: 'promotions',
  title: 'development code copied into production under another path',
  severity: 'error',
  needs: ['commits'],
  *run(repository) {
    const { bypasses } = repository.history;
    const directories = groupedBy(bypasses, ({ path, source, edge, commit }) =>
      JSON.stringify([directoryOf(path), directoryOf(source), edgeKey(edge), commit]),
    );
    if (directories.size === 0) return;
    const present = new Set(repository.files.map(({ path }) => path));
    for (const copied of directories.values()) yield* told(copied, present, repository);
  },
};

/** Files of one directory that come from one directory are one copy. */
function* told(
  copied: readonly Bypass[],
  present: ReadonlySet<string>,
  { history, lanes, settings }: Repository,
): Iterable<Violation> {
  const [first, ...others] = copied;
  if (!first) return;
  const { path, source, similarity, edge, commit } = first;
  const counterpart = lanes.counterpart(edge, source) ?? source;
  const by = commit === null || history.judged === 'change' ? '' : ` in commit ${shortName(commit)}`;
  const more = others.length === 0 ? '' : `, and so ${counted(others.length, 'other file')} of ${directoryOf(path)}`;
  const module = moduleOf(edge, source);
  const subject = module === undefined ? undefined : subjectOf({ module, edge }, settings.commitFormat);
  yield {
    message: `${path} is a copy of ${source} (${similarity} % alike)${by}, whose place in ${laneLabel(edge.to)} is ${counterpart}${more}`,
    remedy: remedyOf(copied, present, lanes, subject),
    location: { path, note: `copied from ${source}` },
    related: others.slice(0, 20).map((other) => ({ path: other.path, note: `copied from ${other.source}` })),
    value: source,
    data: {
      commit,
      from: laneLabel(edge.from),
      to: laneLabel(edge.to),
      files: copied.map((one) => ({ path: one.path, source: one.source, similarity: one.similarity })),
    },
  };
}

/** What production holds at its place is imported from there; all other copies go to their places. */
function remedyOf(
  copied: readonly Bypass[],
  present: ReadonlySet<string>,
  lanes: LaneMap,
  subject: string | undefined,
): string {
  const targets = copied.map(({ path, source, edge }) => ({ path, target: lanes.counterpart(edge, source) ?? source }));
  const spare = targets.filter(({ target }) => present.has(target));
  const moved = targets.filter(({ target }) => !present.has(target));
  const remove = `git rm ${spare.map(({ path }) => shellWord(path)).join(' ')}`;
  const places = spare.map(({ target }) => target).join(' and ');
  const removes =
    spare.length === 0 ? [] : [`${remove}, and import ${places} in ${spare.length === 1 ? 'its' : 'their'} place`];
  const commit = subject === undefined ? '' : `, and commit it as "${subject}"`;
  return [...(moved.length === 0 ? [] : [`${moves(moved, present)}${commit}`]), ...removes].join('; ');
}

/** One command a directory, with the `__init__.py` where that of the copies' package has no place of its own yet. */
function moves(
  moved: readonly { readonly path: string; readonly target: string }[],
  present: ReadonlySet<string>,
): string {
  const commands: string[] = [];
  for (const [directory, files] of groupedBy(moved, ({ target }) => parentOf(target))) {
    const place = directory === '' ? '.' : shellWord(directory);
    const kept = files.filter(({ path, target }) => baseName(path) === baseName(target)).map(({ path }) => path);
    const named = files.filter(({ path, target }) => baseName(path) !== baseName(target));
    if (directory !== '') commands.push(`mkdir -p ${place}`);
    const inits = [...new Set(kept.map((path) => `${directoryOf(path)}__init__.py`))].filter(
      (init) =>
        present.has(init) && !present.has(`${directory}/__init__.py`) && isAllOf(directoryOf(init), moved, present),
    );
    const all = [...inits.slice(0, 1), ...kept];
    if (all.length > 0) commands.push(`git mv ${all.map(shellWord).join(' ')} ${place}/`);
    for (const { path, target } of named) commands.push(`git mv ${shellWord(path)} ${shellWord(target)}`);
  }
  return commands.join(' && ');
}

/** Whether nothing else of a directory would be left without its `__init__.py`. */
function isAllOf(
  directory: string,
  moved: readonly { readonly path: string }[],
  present: ReadonlySet<string>,
): boolean {
  const going = new Set([...moved.map(({ path }) => path), `${directory}__init__.py`]);
  for (const path of present) if (path.startsWith(directory) && !going.has(path)) return false;
  return true;
}
