import type { Check } from '../domain/check.ts';
import { counted } from '../domain/count.ts';
import type { Commit, History, Removal } from '../domain/history.ts';
import { laneLabel } from '../domain/lane.ts';
import { shellWord } from '../domain/shell.ts';
import { shortName } from '../history/reword.ts';

export const check: Check = {
  id: 'deleted-production',
  group: 'promotions',
  title: 'a production module removed by no revert',
  severity: 'warning',
  needs: ['commits'],
  *run({ history }) {
    for (const removal of history.removals) {
      if (isReverted(removal, history)) continue;
      const { module, edge, commit, files } = removal;
      const by = commit === null ? 'the change' : `commit ${shortName(commit)}`;
      const source = commit === null ? shortName(history.base) : `${shortName(commit)}^`;
      const more = files.length > 10 ? ` (and ${files.length - 10} more)` : '';
      yield {
        message: `${by} removes the module "${module}" (${counted(files.length, 'file')}) from ${laneLabel(edge.to)}, and is no revert`,
        remedy: `git checkout ${source} -- ${files.slice(0, 10).map(shellWord).join(' ')}${more}, or take the promotion back by git revert of its commit`,
        location: { path: files[0] ?? edge.to.root },
        related: files.slice(1, 20).map((path) => ({ path, note: 'removed as well' })),
        value: module,
        data: { module, files: [...files], commit },
      };
    }
  },
};

/** Whether a revert took the module away, or a part of it. */
function isReverted({ commit, files }: Removal, { commits }: History): boolean {
  const removed = new Set(files);
  const removes = ({ changes }: Commit) => changes.some(({ path, after }) => after === undefined && removed.has(path));
  return commits.some((one) => isRevert(one) && (one.sha === commit || removes(one)));
}

/** Git's own words, and GitHub's. */
function isRevert({ subject, body }: Commit): boolean {
  return /^Revert "/.test(subject) || /^This reverts commit [0-9a-f]{7,64}\b/m.test(body);
}
