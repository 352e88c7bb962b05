import type { Check } from '../domain/check.ts';
import { counted } from '../domain/count.ts';
import type { Violation } from '../domain/finding.ts';
import { groupedBy } from '../domain/group.ts';
import type { Bypass } from '../domain/history.ts';
import { edgeKey, type LaneMap, laneLabel } from '../domain/lane.ts';
import { moduleOf } from '../domain/module-path.ts';
import { directoryOf, parentOf } from '../domain/path.ts';
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
    for (const copied of directories.values()) yield* told(copied, repository);
  },
};

/** Files of one directory that come from one directory are one copy. */
function* told(copied: readonly Bypass[], { history, lanes, files, settings }: Repository): Iterable<Violation> {
  const [first, ...others] = copied;
  if (!first) return;
  const { path, source, similarity, edge, commit } = first;
  const counterpart = lanes.counterpart(edge, source) ?? source;
  const by = commit === null || history.judged === 'change' ? '' : ` in commit ${shortName(commit)}`;
  const more = others.length === 0 ? '' : `, and so ${counted(others.length, 'other file')} of ${directoryOf(path)}`;
  const module = moduleOf(edge, source);
  const present = new Set(files.map((file) => file.path));
  const subject = module === undefined ? undefined : subjectOf({ module, edge }, settings.commitFormat);
  yield {
    message: `${path} is a copy of ${source} (${similarity} % alike)${by}, whose place in ${laneLabel(edge.to)} is ${counterpart}${more}`,
    remedy: present.has(counterpart)
      ? `git rm ${shellWord(path)}, and import ${counterpart} in its place`
      : `${moves(copied, lanes)}${subject === undefined ? '' : `, and commit it as "${subject}"`}`,
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

function moves(copied: readonly Bypass[], lanes: LaneMap): string {
  const shown = copied.slice(0, 5).map(({ path, source, edge }) => {
    const target = lanes.counterpart(edge, source) ?? source;
    return `mkdir -p ${shellWord(parentOf(target))} && git mv ${shellWord(path)} ${shellWord(target)}`;
  });
  return [...shown, ...(copied.length > 5 ? [`(and ${copied.length - 5} more)`] : [])].join(' && ');
}
