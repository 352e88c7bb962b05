import { describe, expect, it } from 'vitest';
import { check as malformed } from '../../src/checks/malformed-promotion-commit.ts';
import { check as unannounced } from '../../src/checks/unannounced-promotion.ts';
import type { History } from '../../src/domain/history.ts';
import type { LaneMap } from '../../src/domain/lane.ts';
import { rewordCommand } from '../../src/history/reword.ts';
import { createGit } from '../../src/io/git.ts';
import { buildLaneMap } from '../../src/manifest/lane-map.ts';
import { readManifest } from '../../src/manifest/read.ts';
import { gatherHistory, type JudgedRange } from '../../src/snapshot/history.ts';
import { resolveRange } from '../../src/snapshot/range.ts';
import { code } from '../support/change-set.ts';
import { type GitRepository, gitRepository } from '../support/git-repository.ts';
import { defaultLanes, repositoryWith } from '../support/repository.ts';

const isShim = (_: string, content: Uint8Array) => Buffer.from(content).toString().startsWith('# shim');

function gather(repository: GitRepository, base: string, judged: JudgedRange['judged'] = 'change'): Promise<History> {
  return gatherIn(repository, defaultLanes(), base, judged);
}

function gatherIn(repository: GitRepository, lanes: LaneMap, base: string, judged: JudgedRange['judged'] = 'change') {
  const range = { base, head: repository.head(), judged, checkedOut: true };
  return gatherHistory(createGit(repository.folder), lanes, range, isShim);
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
  it('tells what the range changed as a whole, not what the base took away meanwhile', async () => {
    const { repository } = developed();
    repository.branch('work');
    repository.commit('feat: z', { 'candidate/core/z.py': 'z = 1\n', 'candidate/core/y/b.py': null });
    repository.checkout('main');
    const base = repository.commit('feat: main', { 'candidate/core/x/a.py': null });
    repository.checkout('work');
    repository.merge('main');
    repository.commit('feat: undo', { 'candidate/core/z.py': null });
    const { changes } = await gather(repository, base);
    expect(changes).toMatchObject([{ path: 'candidate/core/y/b.py', status: 'deleted' }]);
  });

  it('finds a module of nothing but an __init__ that is added and then copied', async () => {
    const { repository, base } = developed();
    repository.commit('feat: z', { 'candidate/core/z/__init__.py': code('z') });
    repository.commit('chore: copy', { 'lukhas/core/z/__init__.py': code('z') });
    expect(modules((await gather(repository, base)).total)).toEqual(['core/z']);
    expect(modules((await gather(repository, base, 'push')).promotions)).toEqual(['core/z']);
  });

  it('takes what a revert takes back for no deletion, and what says so without reason for one', async () => {
    const { repository } = developed();
    const added = repository.commit('feat: z', { 'candidate/core/z/c.py': code('c') });
    repository.git('revert', '--no-edit', added);
    expect((await gather(repository, added, 'push')).deletions).toEqual([]);
    expect((await gather(repository, added)).deletions).toEqual([]);
    const base = repository.head();
    repository.commit(`Revert "feat"\n\nThis reverts commit ${added}.\n`, { 'candidate/core/y/b.py': null });
    expect((await gather(repository, base)).deletions).toMatchObject([{ module: 'core/y' }]);
  });

  it('says where copies to another path were not looked for', async () => {
    const { repository } = developed();
    let base = repository.head();
    const files = (name: string) =>
      Object.fromEntries(Array.from({ length: 102 }, (_, i) => [`lukhas/${name}${i}.py`, code(`${name}${i}`)]));
    repository.commit('feat: many', files('m'));
    expect((await gather(repository, base)).notes).toEqual([
      'copies to another path (bypassed-promotion) were told by identical content alone for 2 new files after the first 100 of a change',
    ]);
    base = repository.head();
    for (let at = 0; at < 22; at++) repository.commit('feat: one', { [`lukhas/n${at}.py`]: code(`n${at}`) });
    expect((await gather(repository, base, 'push')).notes).toEqual([
      'copies to another path (bypassed-promotion) were told by identical content alone in 2 commits after the first 20',
    ]);
    expect((await gather(repository, repository.git('rev-parse', 'HEAD~2'), 'push')).notes).toBeUndefined();
  });

  it('says where files without a line of code were not looked for', async () => {
    const repository = gitRepository();
    const files = (value: number) =>
      Object.fromEntries(Array.from({ length: 2001 }, (_, i) => [`candidate/m/f${i}.py`, `a = ${value}\n`]));
    const base = repository.commit('first', files(1));
    repository.commit('second', files(2));
    expect((await gather(repository, base)).notes).toEqual([
      'the range rewrites 2001 development files, more than 2000: which of them it left without a line of code (deleted-candidate) was not looked for',
    ]);
  });

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
    expect(history).toMatchObject({
      base,
      head: second,
      judged: 'change',
      checkedOut: true,
      deletions: [],
      restored: [],
    });
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

  it('knows whether the head is what is checked out', async () => {
    const { repository } = developed();
    repository.branch('topic');
    const sha = repository.commit('wip', { 'lukhas/core/x/a.py': code('a') });
    const git = createGit(repository.folder);
    const commandAt = async (branch: string) => {
      repository.checkout(branch);
      const range = await resolveRange(
        git,
        { name: 'command-line', payload: {}, ref: '' },
        { base: `${sha}^`, head: sha },
      );
      if (range.kind !== 'range') throw new Error(range.kind);
      const history = await gatherHistory(git, defaultLanes(), range, isShim);
      return history.commits.map((commit) => rewordCommand(history, commit, 'x'))[0];
    };
    expect(await commandAt('topic')).toBe('git commit --amend -m x');
    expect(await commandAt('main')).toMatch(/^on the branch that holds commit \w+: git rebase -i \w+\^, /);
  });

  it.each(['we ird.py', "o'x.py", '\u202egpj.py', 'li\nne.py', 'cafe\u0301.py', ' x .py'])(
    'proposes a command for %j that mends what it is proposed for',
    async (name) => {
      const { repository } = developed();
      const base = repository.commit('develop', { [`candidate/${name}`]: code('n') });
      repository.commit('wip', { [`lukhas/${name}`]: code('n') });
      const remedies = async () => {
        const history = await gather(repository, base);
        return [...unannounced.run(repositoryWith({ history })), ...malformed.run(repositoryWith({ history }))].map(
          ({ remedy }) => remedy,
        );
      };
      const [remedy = '', ...others] = await remedies();
      expect(others).toEqual([]);
      repository.git('-c', `alias.pasted=!${remedy}`, 'pasted');
      expect(await remedies()).toEqual([]);
    },
  );

  describe('with nested production roots', () => {
    const lanes = buildLaneMap(
      readManifest(
        'm.yaml',
        Buffer.from(`version: 1
lanes:
  - {name: prod, root: src/lukhas/, promotion: {from: dev}}
  - {name: core, root: src/lukhas/core, promotion: {from: dev, to: prod}}
  - {name: dev, root: src/candidate, promotion: {to: prod}}
`),
      ),
      null,
    );
    const developedHere = () => {
      const repository = gitRepository();
      const base = repository.commit('first', {
        'src/candidate/core/api/__init__.py': 'x = 1\n',
        'src/candidate/core/api/a.py': code('a'),
        'src/candidate/core/glyph/g.py': code('g'),
        'src/candidate/memory/m.py': code('m'),
        'src/lukhas/core/kernel/k.py': code('k'),
        'src/lukhas/__init__.py': '',
      });
      return { repository, base };
    };
    const lanesOf = (promotions: History['total']) =>
      promotions.map(({ module, edge, files }) => [module, edge.from.name, edge.to.name, files.length]);

    it('finds the counterpart along the outer edge', async () => {
      const { repository, base } = developedHere();
      repository.commit('wip', {
        'src/lukhas/core/api/__init__.py': 'x = 1\n',
        'src/lukhas/core/api/a.py': code('a'),
        'src/lukhas/core/glyph/g.py': code('g'),
      });
      const history = await gatherIn(repository, lanes, base);
      expect(lanesOf(history.total)).toEqual([
        ['core/api', 'dev', 'prod', 2],
        ['core/glyph', 'dev', 'prod', 1],
      ]);
      expect(history.promotions.map(({ module }) => module)).toEqual(['core/api', 'core/glyph']);
    });

    it('finds it along the inner edge, and between the nested lanes', async () => {
      const { repository, base } = developedHere();
      repository.commit('wip', { 'src/lukhas/core/memory/m.py': code('m'), 'src/lukhas/kernel/k.py': code('k') });
      expect(lanesOf((await gatherIn(repository, lanes, base)).total)).toEqual([
        ['memory', 'dev', 'core', 1],
        ['kernel', 'core', 'prod', 1],
      ]);
    });

    it('tells a deletion once, along the edge by which it is promoted', async () => {
      const { repository, base } = developedHere();
      repository.rename('src/candidate/core/api/a.py', 'src/lukhas/core/api/a.py');
      repository.commit('wip', { 'src/candidate/memory/m.py': null });
      const { deletions } = await gatherIn(repository, lanes, base);
      expect(deletions.map(({ module, edge, whole }) => [module, edge.to.name, whole])).toEqual([
        ['core/api', 'prod', false],
        ['memory', 'prod', true],
      ]);
    });
  });

  it('sees that a module is emptied, in SHA-1 and SHA-256', async () => {
    for (const format of ['sha1', 'sha256'] as const) {
      const repository = gitRepository(format);
      const base = repository.commit('first', {
        'candidate/core/api/kernel.py': code('k'),
        'candidate/core/api/__init__.py': '',
        'candidate/memory/m.py': code('m'),
      });
      repository.commit('chore(promotion): promote core/api from candidate → lukhas', {
        'lukhas/core/api/kernel.py': code('k'),
        'candidate/core/api/kernel.py': '',
        'candidate/memory/m.py': '',
      });
      const expected = [
        { module: 'core/api', files: ['candidate/core/api/kernel.py'], whole: true },
        { module: 'memory', files: ['candidate/memory/m.py'], emptied: ['candidate/memory/m.py'], whole: true },
      ];
      expect((await gather(repository, base)).deletions).toMatchObject(expected);
      expect((await gather(repository, base, 'push')).deletions).toMatchObject(expected);
    }
  });

  it('sees that the empty __init__.py of a module is left', async () => {
    const { repository, base } = developed();
    repository.commit('clear', { 'candidate/core/x/a.py': null });
    expect((await gather(repository, base)).deletions).toMatchObject([
      { module: 'core/x', files: ['candidate/core/x/a.py'], emptied: [], whole: true },
    ]);
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
