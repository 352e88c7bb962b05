import { execFileSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { createGit } from '../../src/io/git.ts';
import { gatherHistory } from '../../src/snapshot/history.ts';
import { code } from '../support/change-set.ts';
import { gitRepository } from '../support/git-repository.ts';
import { defaultLanes } from '../support/repository.ts';

/** More than is looked ahead at once. */
const commits = 1300;
const at = { promoted: 400, deleted: 900, bypassed: 1100, joined: 1250 };

/** Each commit changes a development file; some do what is told, before and after the first stretch ends. */
function changesOf(number: number): Readonly<Record<string, string | null>> {
  const daily = { 'candidate/core/daily/now.py': `${code('now')}day = ${number}\n` };
  if (number === at.promoted) return { 'lukhas/core/x/a.py': code('a') };
  if (number === at.deleted) return { 'candidate/core/y/b.py': null };
  if (number === at.bypassed) return { 'lukhas/tools/copied.py': code('c') };
  // Part of a module that production got 850 commits before: by that name it goes.
  if (number === at.joined)
    return { 'lukhas/core/x/more.py': code('more'), 'lukhas/core/x/a.py': `${code('a')}# later\n` };
  return daily;
}

function fastImport(folder: string): void {
  const data = (text: string) => `data ${Buffer.byteLength(text)}\n${text}\n`;
  const parts = Array.from({ length: commits }, (_, index) => {
    const number = index + 1;
    const changes = Object.entries(changesOf(number)).map(([path, text]) =>
      text === null ? `D ${path}\n` : `M 100644 inline ${path}\n${data(text)}`,
    );
    const from = index === 0 ? 'from refs/heads/main^0\n' : '';
    return `commit refs/heads/main\ncommitter A <a@example.com> ${1_700_000_000 + number} +0000\n${data(`c${number}`)}${from}${changes.join('')}\n`;
  });
  execFileSync('git', ['fast-import', '--quiet', '--force'], { cwd: folder, input: parts.join('') });
}

describe('gatherHistory of a range that is looked ahead in stretches', () => {
  it.each(['push', 'queue'] as const)(
    'tells by %s what each commit did, before and after a stretch ends',
    async (judged) => {
      const repository = gitRepository();
      const base = repository.commit('first', {
        'candidate/core/x/a.py': code('a'),
        'candidate/core/x/more.py': code('more'),
        'candidate/core/y/b.py': code('b'),
        'candidate/core/z/c.py': code('c'),
        'candidate/core/daily/now.py': code('now'),
        'lukhas/core/y/b.py': code('b'),
      });
      fastImport(repository.folder);
      const range = { base, head: repository.git('rev-parse', 'main').trim(), judged, checkedOut: false };
      const found = await gatherHistory(createGit(repository.folder), defaultLanes(), range, () => false);
      const numberOf = new Map(found.commits.map(({ sha, subject }) => [sha, Number(subject.slice(1))]));
      const number = ({ commit }: { readonly commit: string | null }) => numberOf.get(commit ?? '');
      expect(found.commits).toHaveLength(commits);
      expect(found.promotions.map((each) => [each.module, number(each)])).toEqual([
        ['core/x', at.promoted],
        ['core/x', at.joined],
      ]);
      expect(found.deletions.map((each) => [each.module, number(each), each.whole])).toEqual([
        ['core/y', at.deleted, true],
      ]);
      expect(found.bypasses.map((each) => [each.path, each.source, number(each)])).toEqual([
        ['lukhas/tools/copied.py', 'candidate/core/z/c.py', at.bypassed],
      ]);
    },
  );
});
