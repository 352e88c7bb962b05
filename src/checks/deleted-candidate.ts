import type { Check } from '../domain/check.ts';
import type { Deletion, History } from '../domain/history.ts';
import { type LaneMap, laneLabel } from '../domain/lane.ts';
import { laneOwners } from '../domain/manifest.ts';
import type { Repository } from '../domain/repository.ts';
import { shellWord } from '../domain/shell.ts';
import { shortName } from '../history/reword.ts';

export const check: Check = {
  id: 'deleted-candidate',
  group: 'promotions',
  title: 'development code of a promoted module, or a whole module, taken out of its lane without approval',
  severity: 'error',
  needs: ['commits'],
  uses: ['pull-request'],
  *run(repository) {
    const { history, lanes, policy } = repository;
    const { deletions } = history;
    for (const deletion of deletions) {
      // A change names no owners of its own.
      const owners = laneOwners(policy, deletion.edge.from.name).map((owner) =>
        `@${owner.replace(/^@/, '')}`.toLowerCase(),
      );
      if (isApproved(repository, owners)) continue;
      const { module, edge, commit, files, emptied, whole } = deletion;
      yield {
        message: `${what(deletion)}${place(deletion, lanes)}, without approval`,
        remedy: `${restore(deletion, history)}, or ${approval(repository, owners)}`,
        location: { path: files[0] ?? edge.from.root },
        related: files
          .slice(1, 20)
          .map((path) => ({ path, note: `${emptied.includes(path) ? 'emptied' : 'taken out'} as well` })),
        value: module,
        // Labels are out of sight in a merge group; they were judged on the pull request.
        ...(history.judged === 'queue' ? { severity: 'warning' as const } : {}),
        data: { module, files: [...files], emptied: [...emptied], whole, commit, movedTo: deletion.movedTo ?? null },
      };
    }
  },
};

const approvalLabel = 'candidate-deletion-approved';
const trailer = 'Candidate-Deletion-Approved-By';

/** By the label where there is a pull request, else by an owner's trailer. */
function isApproved(repository: Repository, owners: readonly string[]): boolean {
  const request = pullRequestOf(repository);
  if (request) return request.labels.some((label) => label.toLowerCase() === approvalLabel);
  return repository.history.commits.some((commit) => {
    const named = commit.body.matchAll(/^candidate-deletion-approved-by:[ \t]*(@[\w/.-]+)[ \t]*\r?$/gim);
    return [...named].some(([, owner = '']) => owners.length === 0 || owners.includes(owner.toLowerCase()));
  });
}

function pullRequestOf(repository: Repository) {
  return repository.has('pull-request') ? repository.pullRequest : null;
}

function what({ module, edge, commit, files, emptied, whole }: Deletion): string {
  const by = commit === null ? 'the change' : `commit ${shortName(commit)}`;
  const lane = laneLabel(edge.from);
  const count = files.length === 1 ? '1 file' : `${files.length} files`;
  const promoted = whole ? `the module "${module}" (${count}` : `${count} of the promoted module "${module}"`;
  const end = whole ? ')' : '';
  if (emptied.length === files.length) return `${by} empties ${promoted}${end} in ${lane}`;
  const some = emptied.length > 0 ? `, ${emptied.length} of them left empty` : '';
  if (whole) return `${by} takes ${promoted}${some}) out of ${lane}`;
  return `${by} takes ${promoted} out of ${lane}${some}`;
}

function place({ movedTo }: Deletion, lanes: LaneMap): string {
  if (movedTo === undefined) return '';
  const lane = lanes.laneOf(movedTo);
  return `: moved to ${movedTo}, in ${lane ? `the lane "${lane.name}"` : 'no lane'}`;
}

function restore({ commit, files }: Deletion, history: History): string {
  const source = commit === null ? shortName(history.base) : `${shortName(commit)}^`;
  const more = files.length > 10 ? ` (and ${files.length - 10} more)` : '';
  return `git checkout ${source} -- ${files.slice(0, 10).map(shellWord).join(' ')}${more}`;
}

function approval(repository: Repository, owners: readonly string[]): string {
  const request = pullRequestOf(repository);
  if (request) return `have an owner approve it: gh pr edit ${request.number} --add-label ${approvalLabel}`;
  return `have an owner approve it by a line in the commit's message: ${trailer}: ${owners[0] ?? '@owner'}`;
}
