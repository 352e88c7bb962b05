import { counted } from '../domain/count.ts';
import type { Host } from '../domain/host.ts';
import type { LaneMap } from '../domain/lane.ts';

/**
 * What production holds beside the last commit, at a desk: it is judged as files, but what is in no commit is no promotion yet,
 * and a pass would say less than it seems to.
 */
export async function uncommittedNotes({ git, event, isRepository }: Host, lanes: LaneMap): Promise<string[]> {
  if (event.name !== 'command-line' || !isRepository) return [];
  const [changed, untracked] = await Promise.all([
    git.run(['diff', '--name-only', '-z', '--relative', '--no-ext-diff', '--ignore-submodules=all', 'HEAD', '--']),
    git.run(['ls-files', '-z', '--others', '--exclude-standard']),
  ]);
  const paths = [changed, untracked].flatMap(({ code, stdout }) =>
    code === 0 ? stdout.toString('utf8').split('\0') : [],
  );
  const production = [...new Set(paths)].filter((path) => path !== '' && lanes.edgeInto(path) !== undefined).sort();
  const [first] = production;
  if (first === undefined) return [];
  return [
    `${counted(production.length, 'file')} of production ${production.length === 1 ? 'is' : 'are'} not committed (${first}): ` +
      'imports are judged, but no promotion is seen in what is in no commit; commit, and check again',
  ];
}
