import { execFileSync } from 'node:child_process';
import { chmodSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { runCommandLine } from '../../src/commands/command-line.ts';
import { createGit } from '../../src/io/git.ts';
import { readNamedFile } from '../../src/io/named-file.ts';
import { type FileContent, gitRepository } from '../support/git-repository.ts';

const good = 'chore(promotion): promote core/x from candidate → lukhas';
const developed = {
  'candidate/core/x/a.py': 'a = 1\n',
  'candidate/core/orchestration/k.py': 'k = 1\n',
  'candidate/memory.py': 'm = 1\n',
  'lukhas/core/moved/m.py': 'm = 1\n',
};

function prepared(files: Readonly<Record<string, FileContent>> = {}) {
  const repository = gitRepository();
  repository.commit('first', { ...developed, ...files });
  return repository;
}

async function judge(folder: string, message: string | null, flags: readonly string[] = [], name = 'MESSAGE') {
  if (message !== null) writeFileSync(join(folder, '.git', name), message);
  return run(folder, [join('.git', name), ...flags]);
}

async function run(folder: string, argv: readonly string[]) {
  let [out, err] = ['', ''];
  const refuse = async () => {
    throw new Error('a hook asks nobody for this');
  };
  const code = await runCommandLine(['commit-msg', ...argv], {
    width: 80,
    color: false,
    isWorkflow: false,
    out: (text) => {
      out += text;
    },
    err: (text) => {
      err += text;
    },
    openHost: refuse,
    openGit: async (at) => createGit(resolve(folder, at)),
    readFile: (at, path) => readNamedFile(resolve(folder, at, path)),
    writeFile: refuse,
    writeReport: refuse,
  });
  return { code, out, err };
}

describe('lane-guard commit-msg', () => {
  it.each([
    good,
    `${good}\n\nA body\n\nSigned-off-by: A <a@b>\n`,
    `${good} (#12)\n`,
    `# a comment\n\n${good}\n# Please enter the commit message\n`,
    'feat: something\n',
    'feat(promotion): add selector tool\n',
    `Revert "${good}"\n\nThis reverts commit 1234567.\n`,
    "Merge branch 'topic'\n",
    `fixup! ${good}\n`,
    '# nothing\n',
    '',
    'chore(promotion): promote core/moved from candidate → lukhas\n',
    'chore(promotion): promote core/x/deep from candidate → lukhas\n',
  ])('lets pass: %j', async (message) => {
    const { folder } = prepared();
    expect(await judge(folder, message)).toEqual({ code: 0, out: '', err: '' });
  });

  it.each([
    [
      good.replace('→', '->'),
      'is not of the form of a promotion: the arrow is "->", not "→" (U+2192)',
      `git commit -m '${good}'`,
    ],
    [
      `${good}.\n\nA body\n`,
      'is not of the form of a promotion: it ends in "."',
      `git commit -e -F .git/MESSAGE, and make the first line: ${good}`,
    ],
    [
      good.replace('core/x', 'orchestration'),
      'announces "orchestration", and there is no candidate/orchestration',
      `git commit -m '${good.replace('core/x', 'core/orchestration')}'`,
    ],
    [
      good.replace('core/x', 'core/orchestraton').replace('→', '=>'),
      'the arrow is "=>", not "→" (U+2192)',
      `git commit -m '${good.replace('core/x', 'core/orchestration')}'`,
    ],
    [
      good.replace('core/x', 'core/memory'),
      'announces "core/memory", and there is no candidate/core/memory',
      `git commit -m '${good.replace('core/x', 'memory')}'`,
    ],
    [
      'chore(promotion): promote core/x from lukhas → candidate',
      'names a promotion from lukhas to candidate, and the manifest promotes from candidate to lukhas',
      `git commit -m '${good}'`,
    ],
    [
      'chore(promotion): promote core/x from labs → prod',
      'names a promotion from labs to prod, and the manifest promotes from candidate to lukhas',
      `git commit -m '${good}'`,
    ],
    [
      'chore(promotion): promote core/zebra from candidate → lukhas',
      'announces "core/zebra", and there is no candidate/core/zebra',
      'git commit -e -F .git/MESSAGE, and make the first line the subject of a promotion, or one that does not start with "chore(promotion)"',
    ],
    [
      'chore(promotion): update docs',
      '"update docs" is not part of it',
      'git commit -e -F .git/MESSAGE, and make the first line the subject of a promotion, or one that does not start with "chore(promotion)"',
    ],
    [`fixup! ${good.replace('→', '->')}`, '"fixup!" is still to be squashed', `git commit -m '${good}'`],
  ])('stops %j', async (message, fault, remedy) => {
    const { folder } = prepared();
    const { code, out, err } = await judge(folder, message);
    expect([code, out]).toEqual([1, '']);
    const [first = '', second, ...rest] = err.split('\n');
    expect(first.startsWith(`lane-guard: the subject "${message.split('\n')[0]}" `)).toBe(true);
    expect(first).toContain(fault);
    expect([second, ...rest]).toEqual([`next: ${remedy}`, '']);
  });

  it('judges by the lanes and the format of the manifest', async () => {
    const { folder } = prepared({
      'ops/matriz.yaml': `version: 1
lane_guard: { commit-format: '[release] {module}: {from} → {to}' }
lanes:
  - { name: prod, root: lukhas/, promotion: { from: dev } }
  - { name: dev, root: candidate/ }
`,
    });
    expect((await judge(folder, '[release] core/x: candidate → lukhas')).code).toBe(0);
    expect((await judge(folder, good.replace('→', '->'))).code).toBe(0);
    expect(await judge(folder, '[release] core/x: candidate -> lukhas')).toMatchObject({
      code: 1,
      err: expect.stringContaining("next: git commit -m '[release] core/x: candidate → lukhas'"),
    });
  });

  it.each([
    ['core.commentChar', ';'],
    ['core.commentChar', 'auto'],
  ])('strips comments as git does: %s %s', async (key, value) => {
    const { folder, git } = prepared();
    git('config', key, value);
    expect((await judge(folder, `; ${good}.\n${good}\n; Please\n`)).code).toBe(0);
    expect((await judge(folder, `${good}.\n; Please\n`)).code).toBe(1);
  });

  it('does not run what a subject holds', async () => {
    const { folder } = prepared();
    const { err } = await judge(folder, "chore(promotion): promote core/x' \u001b[31m$(id) from candidate → lukhas");
    expect(err).not.toContain('\u001b');
  });

  it.each<[string, readonly string[], string | null, string]>([
    ['a message that is not there', [], null, 'there is no message in ".git/NONE"'],
    ['a manifest that is not there', ['--manifest', 'none.yaml'], good, 'the manifest "none.yaml" does not exist'],
    ['a format without a module', ['--commit-format', 'promote'], good, '"commit-format" must hold {module} once'],
    ['two files', ['another'], good, '"commit-msg" takes the file of one message, or --range'],
  ])('cannot run with %s', async (_, flags, message, error) => {
    const { folder } = prepared();
    const found = await judge(folder, message, flags, message === null ? 'NONE' : undefined);
    expect(found).toMatchObject({ code: 2, out: '', err: expect.stringContaining(error) });
  });

  it('is a hook of git', () => {
    const repository = prepared();
    const hook = join(repository.folder, '.git/hooks/commit-msg');
    writeFileSync(hook, `#!/bin/sh\nexec '${process.execPath}' '${resolve('src/cli.ts')}' commit-msg "$1"\n`);
    chmodSync(hook, 0o755);
    expect(() => repository.commit(good.replace('→', '->'), { 'docs/a.md': 'a' })).toThrow(
      /the arrow is "->", not "→" \(U\+2192\)\nnext: git commit -m 'chore\(promotion\): promote core\/x from candidate → lukhas'/,
    );
    const remedy = `git commit -m '${good}'`;
    execFileSync('sh', ['-c', `git -c user.name=A -c user.email=a@b ${remedy.slice('git '.length)}`], {
      cwd: repository.folder,
      stdio: 'pipe',
    });
    expect(repository.git('log', '-1', '--format=%s')).toBe(good);
  });
});

describe('lane-guard commit-msg --range', () => {
  /** Two slips below a good subject and other work; the second slip has a body. */
  function slipped() {
    const repository = prepared();
    const base = repository.head();
    const older = repository.commit(good.replace('→', '->'), { 'docs/a.md': 'a' });
    repository.commit('feat: other work', { 'docs/b.md': 'b' });
    const squash = repository.commit(`fixup! ${good}`, { 'docs/c.md': 'c' });
    const last = repository.commit(`${good.replace('core/x', 'orchestration')}\n\nWhy.\n`, { 'docs/d.md': 'd' });
    return { repository, base, older, squash, last };
  }

  it('prints each slip, oldest first, with the command that mends it', async () => {
    const { repository, base, older, squash, last } = slipped();
    const found = await run(repository.folder, ['--range', `${base}..HEAD`]);
    expect(found.code).toBe(1);
    expect(found.out).toBe(`${base}..HEAD: 4 commits, 3 with a subject to mend\n`);
    const short = (sha: string) => sha.slice(0, 12);
    expect(found.err.trimEnd().split('\n')).toEqual([
      `lane-guard: commit ${short(older)} "${good.replace('→', '->')}" is not of the form of a promotion: the arrow is "->", not "→" (U+2192)`,
      `next: git rebase -i ${short(older)}^, mark the commit with "reword", and make its first line: ${good}`,
      `lane-guard: commit ${short(squash)} "fixup! ${good}" is not of the form of a promotion: "fixup!" is still to be squashed by \`git rebase --autosquash\``,
      `next: git rebase -i --autosquash ${short(base)}`,
      `lane-guard: commit ${short(last)} "${good.replace('core/x', 'orchestration')}" announces "orchestration", and there is no candidate/orchestration`,
      `next: git commit --amend, and make the first line: ${good.replace('core/x', 'core/orchestration')}`,
    ]);
  });

  it.each([
    ['its first part', (base: string, older: string) => `${base}..${older}^`],
    ['a range of nothing', (base: string) => `${base}..${base}`],
  ])('lets pass %s', async (_, range) => {
    const { repository, base, older } = slipped();
    const found = await run(repository.folder, ['--range', range(base, older)]);
    expect(found).toMatchObject({
      code: 0,
      err: '',
      out: expect.stringMatching(/: 0 commits, 0 with a subject to mend\n$/),
    });
  });

  it('judges each commit by its own tree, up to HEAD where no head is named', async () => {
    const repository = prepared();
    const base = repository.head();
    repository.commit(good, { 'lukhas/core/x/a.py': 'a = 1\n' });
    repository.commit('feat: move on', { 'candidate/core/x/a.py': null, 'lukhas/core/x/a.py': null });
    expect(await run(repository.folder, ['--range', `${base}..`])).toEqual({
      code: 0,
      err: '',
      out: `${base}..: 2 commits, 0 with a subject to mend\n`,
    });
  });

  it('says on which commit to work where another branch is checked out', async () => {
    const { repository, base, last } = slipped();
    repository.git('checkout', '-q', '--detach', base);
    const { err } = await run(repository.folder, ['--range', `${base}..${last}`]);
    expect(err).toContain(
      `next: on the branch that holds commit ${last.slice(0, 12)}: git rebase -i ${last.slice(0, 12)}^`,
    );
  });

  it('does not know what was meant, and says what may stand there', async () => {
    const repository = prepared();
    const base = repository.head();
    repository.commit('chore(promotion): update docs', { 'docs/a.md': 'a' });
    const { err } = await run(repository.folder, ['--range', `${base}..`]);
    expect(err).toContain(
      'next: git commit --amend, and make the first line the subject of a promotion, or one that does not start with "chore(promotion)"',
    );
  });

  it.each([
    [['--range', 'HEAD'], '--range "HEAD" is no range'],
    [['--range', 'HEAD...HEAD'], '--range "HEAD...HEAD" is no range'],
    [['--range', 'none..HEAD'], '--range: "none" names no commit of this repository'],
    [['--range=--all..HEAD'], '--range: "--all" names no commit of this repository'],
    [['--range', 'HEAD..HEAD', 'file'], '"commit-msg" takes a file or --range, not both'],
    [['--range', 'HEAD..HEAD', '--manifest', 'none.yaml'], 'the manifest "none.yaml" does not exist'],
  ])('cannot run with %j', async (argv, error) => {
    const { folder } = prepared();
    expect(await run(folder, argv)).toMatchObject({ code: 2, out: '', err: expect.stringContaining(error) });
  });
});
