import { describe, expect, it } from 'vitest';
import type { History } from '../../src/domain/history.ts';
import { createGit } from '../../src/io/git.ts';
import { gatherHistory, type JudgedRange } from '../../src/snapshot/history.ts';
import { code } from '../support/change-set.ts';
import { type GitRepository, gitRepository } from '../support/git-repository.ts';
import { defaultLanes } from '../support/repository.ts';

const isShim = (_: string, content: Uint8Array) => Buffer.from(content).toString().startsWith('# shim');

function gather(repository: GitRepository, base: string, judged: JudgedRange['judged'] = 'change'): Promise<History> {
  return gatherHistory(createGit(repository.folder), defaultLanes(), { base, head: repository.head(), judged }, isShim);
}

/** `candidate/core/{x,y}` and an empty production lane. */
function developed() {
  const repository = gitRepository();
  const base = repository.commit('first', {
    'candidate/core/x/a.py': code('a'),
    'candidate/core/x/__init__.py': '',
    'candidate/core/y/b.py': code('b'),
    'lukhas/__init__.py': '',
  });
  return { repository, base };
}

const modules = (promotions: History['total']) => promotions.map(({ module }) => module);

describe('gatherHistory', () => {
  it('reads commits, promotions by commit and in total', async () => {
    const { repository, base } = developed();
    const first = repository.commit('feat: x\n\nA body\n', { 'lukhas/core/x/a.py': code('a') });
    const second = repository.commit('feat: y', { 'lukhas/core/y/b.py': code('b', 'import lukhas.core.x.a\n') });
    const history = await gather(repository, base);
    expect(history.commits).toMatchObject([
      {
        sha: first,
        parents: [base],
        subject: 'feat: x',
        firstParent: true,
        changes: [{ path: 'lukhas/core/x/a.py', status: 'added' }],
      },
      { sha: second, parents: [first], subject: 'feat: y', body: '', firstParent: true },
    ]);
    expect(history.commits[0]?.body.trim()).toBe('A body');
    expect(history.promotions).toMatchObject([
      { module: 'core/x', commit: first, files: [{ path: 'lukhas/core/x/a.py', similarity: 100 }] },
      { module: 'core/y', commit: second, files: [{ similarity: 96 }] },
    ]);
    expect(modules(history.total)).toEqual(['core/x', 'core/y']);
    expect(history).toMatchObject({ base, head: second, judged: 'change', deletions: [], restored: [] });
  });

  it('takes a rename out of the lane for a promotion and a deletion', async () => {
    const { repository, base } = developed();
    repository.rename('candidate/core/y/b.py', 'lukhas/core/y/b.py');
    const sha = repository.commit('feat: y');
    const history = await gather(repository, base);
    expect(modules(history.total)).toEqual(['core/y']);
    expect(history.deletions).toEqual([
      expect.objectContaining({
        module: 'core/y',
        commit: null,
        files: ['candidate/core/y/b.py'],
        whole: true,
        movedTo: 'lukhas/core/y/b.py',
      }),
    ]);
    expect((await gather(repository, base, 'push')).deletions).toMatchObject([{ module: 'core/y', commit: sha }]);
  });

  it('judges a merge against its first parent, and reads the commits that it brought', async () => {
    const { repository, base } = developed();
    repository.branch('topic');
    const inner = repository.commit('chore(promotion): promote core/x from candidate → lukhas', {
      'lukhas/core/x/a.py': code('a'),
    });
    repository.checkout('main');
    const other = repository.commit('other', { z: '1' });
    const merge = repository.merge('topic');
    const history = await gather(repository, base, 'push');
    expect(history.commits.map(({ sha, firstParent }) => [sha, firstParent])).toEqual(
      expect.arrayContaining([
        [inner, false],
        [other, true],
        [merge, true],
      ]),
    );
    expect(history.promotions).toMatchObject([{ module: 'core/x', commit: merge }]);
  });

  it('does not count what a merge of the base brought into a branch', async () => {
    const { repository } = developed();
    repository.branch('topic');
    repository.commit('work', { 'lukhas/z.py': 'z = 1' });
    repository.checkout('main');
    const base = repository.commit('chore(promotion): promote core/x from candidate → lukhas', {
      'lukhas/core/x/a.py': code('a'),
      'candidate/core/y/b.py': null,
    });
    repository.checkout('topic');
    repository.merge('main');
    for (const judged of ['change', 'push'] as const) {
      const history = await gather(repository, base, judged);
      expect([history.promotions, history.total, history.deletions]).toEqual([[], [], []]);
    }
  });

  it('tells a restore by the history of the base', async () => {
    const { repository } = developed();
    repository.commit('promote', { 'lukhas/core/x/a.py': code('a') });
    const base = repository.commit('revert', { 'lukhas/core/x/a.py': null });
    repository.commit('again', { 'lukhas/core/x/a.py': code('a') });
    const history = await gather(repository, base);
    expect(history.total).toEqual([]);
    expect(history.promotions).toEqual([]);
    expect(history.restored).toEqual(['lukhas/core/x/a.py']);
  });

  it('asks the scanner about shims', async () => {
    const { repository } = developed();
    const base = repository.commit('shim', { 'lukhas/core/x/a.py': '# shim\nfrom candidate.core.x.a import *\n' });
    repository.commit('shim for y', { 'lukhas/core/y/b.py': '# shim\n' });
    repository.commit('x for good', { 'lukhas/core/x/a.py': code('a') });
    expect(modules((await gather(repository, base)).total)).toEqual(['core/x']);
  });

  it('never takes a root commit for a promotion, and reads an empty range', async () => {
    const { repository, base } = developed();
    repository.git('checkout', '-q', '--orphan', 'new');
    repository.commit('all at once', { 'lukhas/core/x/a.py': code('a') });
    expect((await gather(repository, base, 'push')).promotions).toEqual([]);
    repository.checkout('main');
    const empty = await gather(repository, base);
    expect([empty.commits, empty.total]).toEqual([[], []]);
  });

  it('handles names of every kind literally', async () => {
    const { repository } = developed();
    const names = ['-rf.py', 'a"b\tc\nd.py', ':(glob)**.py', 'é 🦊.py', `${'n'.repeat(250)}.py`, '\u202egpj.py'];
    const files = (root: string) => Object.fromEntries(names.map((name) => [`${root}/m/${name}`, code('n')]));
    const base = repository.commit('develop', files('candidate'));
    repository.commit('promote', files('lukhas'));
    const history = await gather(repository, base);
    expect(modules(history.total)).toEqual(['m']);
    expect(history.total[0]?.files.map(({ path }) => path)).toEqual(names.map((name) => `lukhas/m/${name}`).sort());
  });

  it('reads messages with any bytes', async () => {
    const { repository, base } = developed();
    const git = createGit(repository.folder);
    // `git commit` would mend the bytes; an object that was pushed may hold any.
    const object = Buffer.concat([
      Buffer.from(`tree ${repository.git('rev-parse', 'HEAD^{tree}')}\nparent ${base}\n`),
      Buffer.from('author A <a@b> 1 +0000\ncommitter A <a@b> 1 +0000\n\ncaf'),
      Buffer.of(0xe9),
      Buffer.from(' ::error::\r\n\n:100644 x\n'),
    ]);
    const made = await git.run(['hash-object', '-t', 'commit', '-w', '--stdin'], object);
    repository.git('reset', '-q', '--hard', made.stdout.toString().trim());
    expect((await gather(repository, base)).commits).toMatchObject([
      { subject: 'caf\ufffd ::error::\r', body: expect.stringContaining(':100644 x') },
    ]);
  });

  it('fails with the next step where an object is missing', async () => {
    const { repository, base } = developed();
    repository.commit('more', { 'lukhas/core/x/a.py': code('a') });
    const tree = repository.git('rev-parse', 'HEAD:lukhas/core');
    repository.write({ [`.git/objects/${tree.slice(0, 2)}/${tree.slice(2)}`]: null });
    await expect(gather(repository, base)).rejects.toMatchObject({
      name: 'Misconfiguration',
      remedy: expect.stringContaining('git fsck'),
    });
  });
});
