import type { Check } from '../domain/check.ts';
import { counted } from '../domain/count.ts';
import type { Covered } from '../domain/finding.ts';
import type { Deletion, History } from '../domain/history.ts';
import { type LaneMap, laneLabel } from '../domain/lane.ts';
import { laneOwners } from '../domain/manifest.ts';
import { isPackageInit, withoutEnding } from '../domain/module-path.ts';
import { directoryOf, parentOf } from '../domain/path.ts';
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
      const { module, edge, commit, files, emptied, whole, replaced = [], moves = [] } = deletion;
      const places = new Map(moves.map(({ path, to }) => [path, to]));
      const first = files[0] ?? edge.from.root;
      const note = places.size > 1 && places.has(first) ? { note: `moved to ${places.get(first)}` } : {};
      yield {
        message: `${what(deletion)}${place(deletion, lanes)}, without approval`,
        remedy: `${restore(deletion, history)}, or ${approval(repository, owners)}`,
        location: { path: first, ...note },
        related: files.slice(1, 20).map((path) => ({ path, note: noteOf(path, deletion, places.get(path)) })),
        value: module,
        // Labels are out of sight in a merge group; they were judged on the pull request.
        ...(history.judged === 'queue' ? { severity: 'warning' as const } : {}),
        data: {
          module,
          files: [...files],
          emptied: [...emptied],
          whole,
          commit,
          movedTo: deletion.movedTo ?? null,
          ...(replaced.length === 0 ? {} : { replaced: [...replaced] }),
          ...(moves.length === 0 ? {} : { moves: moves.map((move) => ({ ...move })) }),
        },
        covers: coveredBy(deletion),
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

/** What comes of code that is not there: all of it is mended by putting that back. */
function coveredBy({ files, edge, module }: Deletion): Covered[] {
  const lost = new Set<string>();
  for (const path of files) {
    const base = isPackageInit(path) ? parentOf(path) : withoutEnding(path);
    const top = edge.from.root + module;
    for (let at = base; at.startsWith(top); at = parentOf(at)) lost.add(at.replaceAll('/', '.'));
  }
  return [
    ...files.flatMap((path): Covered[] => [
      { check: 'missing-shim', value: path },
      { check: 'empty-file', path },
    ]),
    ...[...lost].map((missing): Covered => ({ check: 'failing-smoke-test', missing })),
  ];
}

function noteOf(path: string, { emptied, replaced = [] }: Deletion, to: string | undefined): string {
  const fate = emptied.includes(path) ? 'emptied' : replaced.includes(path) ? 'replaced' : 'taken out';
  return `${fate} as well${to === undefined ? '' : `: moved to ${to}`}`;
}

function what({ module, edge, commit, files, emptied, whole, replaced = [] }: Deletion): string {
  const by = commit === null ? 'the change' : `commit ${shortName(commit)}`;
  const lane = laneLabel(edge.from);
  const count = files.length === 1 ? '1 file' : `${files.length} files`;
  const promoted = whole ? `the module "${module}" (${count}` : `${count} of the promoted module "${module}"`;
  const end = whole ? ')' : '';
  if (emptied.length === files.length) return `${by} empties ${promoted}${end} in ${lane}`;
  if (replaced.length === files.length) return `${by} replaces ${promoted}${end} in ${lane} by other code`;
  const others = replaced.length > 0 ? `, ${replaced.length} of them replaced by other code` : '';
  const some = emptied.length > 0 ? `, ${emptied.length} of them left empty` : '';
  if (whole) return `${by} takes ${promoted}${some}${others}) out of ${lane}`;
  return `${by} takes ${promoted} out of ${lane}${some}${others}`;
}

function place({ movedTo, moves = [] }: Deletion, lanes: LaneMap): string {
  const first = movedTo ?? moves[0]?.to;
  if (first === undefined) return '';
  const laneName = (path: string) => lanes.laneOf(path)?.name;
  const name = laneName(first);
  const lane = name === undefined ? 'no lane' : `the lane "${name}"`;
  const targets = [...new Set([first, ...moves.map(({ to }) => to)])];
  const directory = commonDirectory(targets);
  if (targets.length === 1) return `: moved to ${first}, in ${lane}`;
  if (directory !== '' && targets.every((to) => laneName(to) === name)) {
    return `: moved to ${directory} (${counted(targets.length, 'file')}), in ${lane}`;
  }
  return `: moved to ${first}, in ${lane}, and ${counted(targets.length - 1, 'other path')}`;
}

/** The directory that holds all of these, with its trailing slash. */
function commonDirectory(paths: readonly string[]): string {
  return paths.map(directoryOf).reduce((common, directory) => {
    let shared = common;
    while (!directory.startsWith(shared)) shared = directoryOf(shared.slice(0, -1));
    return shared;
  });
}

function restore({ commit, files, whole, edge, module }: Deletion, history: History): string {
  const source = commit === null ? shortName(history.base) : `${shortName(commit)}^`;
  const directory = `${edge.from.root}${module}/`;
  // Of a module that is gone whole, nothing newer is overwritten.
  const isDirectory = files.length > 10 && whole && files.every((path) => path.startsWith(directory));
  const shown = isDirectory ? [directory] : files.slice(0, mostRestored);
  const more = files.length > mostRestored && !isDirectory ? ` (and ${files.length - mostRestored} more)` : '';
  return `git checkout ${source} -- ${shown.map(shellWord).join(' ')}${more}`;
}

/** A command of more words is not read by anybody; all files are in `data`. */
const mostRestored = 100;

function approval(repository: Repository, owners: readonly string[]): string {
  const request = pullRequestOf(repository);
  if (request) return `have an owner approve it: gh pr edit ${request.number} --add-label ${approvalLabel}`;
  return `have an owner approve it by a line in the commit's message: ${trailer}: ${owners[0] ?? '@owner'}`;
}
