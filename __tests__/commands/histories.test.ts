import { describe, expect, it } from 'vitest';
import type { Event } from '../../src/domain/host.ts';
import { code } from '../support/change-set.ts';
import { judged, pullRequest } from '../support/command.ts';
import { type FileContent, type GitRepository, gitRepository } from '../support/git-repository.ts';

const zeros = '0'.repeat(40);
const form = (module: string) => `chore(promotion): promote ${module} from candidate → lukhas`;
const promoteX = form('core/x');
const manifest = `version: 1
owners: { default: ['@ann'] }
lanes:
  - { name: accepted, root: lukhas/, promotion: { from: candidate } }
  - { name: candidate, root: candidate/ }
`;
type Files = Readonly<Record<string, FileContent>>;
const developed: Files = {
  'ops/matriz.yaml': manifest,
  'candidate/core/x/__init__.py': '',
  'candidate/core/x/a.py': code('a'),
  'candidate/core/x/b.py': code('b'),
  'candidate/core/x/table.json': '{}',
  'candidate/core/y/c.py': code('c'),
  'lukhas/__init__.py': '',
  'lukhas/core/kept/k.py': code('k'),
  'candidate/core/kept/k.py': code('k'),
};
/** All of `core/x`, as it is promoted. */
const copyOfX: Files = {
  'lukhas/core/x/__init__.py': '',
  'lukhas/core/x/a.py': code('a'),
  'lukhas/core/x/b.py': code('b'),
  'lukhas/core/x/table.json': '{}',
};

function started(files: Files = {}) {
  const repository = gitRepository();
  return { repository, base: repository.commit('first', { ...developed, ...files }) };
}

/** `severity check value`, and where there is no range the note that says so. */
async function found(repository: GitRepository, event: Event, inputs = {}): Promise<string[]> {
  const report = await judged(repository.folder, event, { checks: 'commits, promotions', ...inputs });
  const told = report.findings.map(({ severity, check, value }) => `${severity} ${check} ${value}`).sort();
  const crashed = report.checks.filter(({ status }) => status === 'crashed').map(({ id }) => `crashed ${id}`);
  return [...crashed, ...told, ...(report.range ? [] : [report.coverage.notes[0] ?? 'no range'])];
}

const push = (ref: string, before: string, after: string, more = {}): Event => ({
  name: 'push',
  ref,
  payload: { ref, before, after, repository: { default_branch: 'main' }, ...more },
});
const main = (before: string, after: string) => push('refs/heads/main', before, after);
const change = (repository: GitRepository, base: string, title = promoteX, labels = ['lane-promotion']): Event => {
  const event = pullRequest(repository, base, labels);
  const request = event.payload.pull_request as object;
  return { ...event, payload: { pull_request: { ...request, title } } };
};

describe('ranges of events', () => {
  it('the first push of a branch, from where it left the default one', async () => {
    const { repository } = started();
    repository.branch('topic');
    repository.commit(promoteX, copyOfX);
    const head = repository.commit('feat: y', { 'lukhas/core/y/c.py': code('c') });
    expect(await found(repository, push('refs/heads/topic', zeros, head))).toEqual([
      'error unannounced-promotion core/y',
    ]);
  });

  it('the first push of the default branch: the tree alone', async () => {
    const { repository, base } = started();
    expect(await found(repository, main(zeros, base))).toEqual([
      'main is new and is the default branch: the tree alone is judged',
    ]);
  });

  it('a forced push whose former tip is gone: as a new branch', async () => {
    const { repository } = started();
    repository.branch('topic');
    const head = repository.commit('feat: x', copyOfX);
    expect(await found(repository, push('refs/heads/topic', 'a'.repeat(40), head, { forced: true }))).toEqual([
      'error unannounced-promotion core/x',
    ]);
  });

  it('a rebased branch: what it holds beside the tip before', async () => {
    const { repository } = started();
    repository.branch('topic');
    const before = repository.commit(promoteX, copyOfX);
    repository.checkout('main');
    repository.commit('docs: readme', { 'README.md': 'x' });
    repository.git('checkout', '-q', '-B', 'topic', 'main');
    const head = repository.commit(form('core/y'), copyOfX);
    expect(await found(repository, push('refs/heads/topic', before, head, { forced: true }))).toEqual([
      'error mismatched-promotion-commit core/y',
    ]);
  });

  it('a deleted branch: nothing', async () => {
    const { repository, base } = started();
    expect(await found(repository, push('refs/heads/topic', base, zeros, { deleted: true }))).toEqual([
      'the branch topic was deleted: there is nothing to judge',
    ]);
  });

  it('a tag: the tree alone', async () => {
    const { repository } = started();
    const head = repository.commit('feat: x', copyOfX);
    expect(await found(repository, push('refs/tags/v1', zeros, head))).toEqual([
      'the push of the tag v1 has no range: the tree alone is judged',
    ]);
  });

  it('a merge commit, whose branch promotes and says so', async () => {
    const { repository, base } = started();
    repository.branch('topic');
    repository.commit(promoteX, copyOfX);
    repository.checkout('main');
    repository.commit('docs: readme', { 'README.md': 'x' });
    const head = repository.merge('topic');
    expect(await found(repository, main(base, head))).toEqual([]);
  });

  it('a merge commit, whose branch promotes two modules', async () => {
    const { repository, base } = started();
    repository.branch('topic');
    repository.commit(promoteX, copyOfX);
    repository.commit(form('core/y'), { 'lukhas/core/y/c.py': code('c') });
    repository.checkout('main');
    repository.commit('docs: readme', { 'README.md': 'x' });
    const head = repository.merge('topic');
    expect(await found(repository, main(base, head))).toEqual(['error bulk-promotion core/x, core/y']);
  });

  it('an octopus', async () => {
    const { repository, base } = started();
    for (const [name, files] of [
      ['one', copyOfX],
      ['two', { 'README.md': 'x' }],
    ] as const) {
      repository.branch(name, base);
      repository.commit(name === 'one' ? 'feat: x' : 'docs: readme', files);
    }
    repository.checkout('main');
    repository.commit('docs: notes', { 'notes.md': 'x' });
    repository.git('merge', '-q', '--no-ff', '-m', "Merge branches 'one' and 'two'", 'one', 'two');
    expect(repository.git('rev-list', '--parents', '-1', 'HEAD').split(' ')).toHaveLength(4);
    expect(await found(repository, main(base, repository.head()))).toEqual(['error unannounced-promotion core/x']);
  });

  it('a merge group, commit by commit', async () => {
    const { repository, base } = started();
    repository.commit(`${promoteX} (#1)`, copyOfX);
    const head = repository.commit(`${form('core/y')} (#2)`, { 'lukhas/core/y/c.py': code('c') });
    const event = { name: 'merge_group', ref: '', payload: { merge_group: { base_sha: base, head_sha: head } } };
    expect(await found(repository, event)).toEqual([]);
  });

  it('a root commit is never a promotion', async () => {
    const { repository, base } = started();
    repository.git('checkout', '-q', '--orphan', 'fresh');
    const head = repository.commit('all at once', copyOfX);
    expect(await found(repository, push('refs/heads/main', base, head, { forced: true }))).toEqual([]);
  });

  it('an empty range', async () => {
    const { repository, base } = started();
    expect(await found(repository, main(base, base))).toEqual([]);
    expect(await found(repository, change(repository, base))).toEqual([]);
  });
});

describe('what is a promotion', () => {
  it.each<[string, Files, string[]]>([
    ['a whole module', copyOfX, []],
    [
      'one with rewritten imports',
      {
        ...copyOfX,
        'candidate/core/x/a.py': code('a', 'from candidate.core.x import b\n'),
        'lukhas/core/x/a.py': code('a', 'from lukhas.core.x import b\n'),
      },
      [],
    ],
    ['a partial copy', { 'lukhas/core/x/a.py': code('a') }, ['notice incomplete-promotion core/x']],
    [
      'a copy that was changed on the way',
      { ...copyOfX, 'lukhas/core/x/a.py': code('a').replace(/a_[0-4] = .*\n/g, 'other()\n') },
      ['notice rewritten-promotion candidate/core/x/a.py'],
    ],
    ['other code under its name', { 'lukhas/core/x/a.py': code('z') }, ['error rewritten-promotion core/x']],
    ['nothing', { 'docs/x.md': 'x' }, ['error mismatched-promotion-commit core/x']],
    ['another path', { 'lukhas/core/x/kernel.py': code('a') }, ['error bypassed-promotion candidate/core/x/a.py']],
    [
      'another module',
      { 'lukhas/core/y/c.py': code('c') },
      ['error malformed-promotion-title core/y', 'error mismatched-promotion-commit core/x'],
    ],
    ['two modules', { ...copyOfX, 'lukhas/core/y/c.py': code('c') }, ['error bulk-promotion core/x, core/y']],
  ])('%s, in a pull request that announces core/x', async (_, files, expected) => {
    const { repository, base } = started();
    repository.commit(promoteX, files);
    expect(await found(repository, change(repository, base))).toEqual(expected);
  });

  it('a rename out of the lane, which takes its original away', async () => {
    const { repository, base } = started();
    for (const name of ['__init__.py', 'a.py', 'b.py', 'table.json']) {
      repository.rename(`candidate/core/x/${name}`, `lukhas/core/x/${name}`);
    }
    repository.commit(promoteX);
    expect(await found(repository, change(repository, base))).toEqual(['error deleted-candidate core/x']);
    const approved = ['lane-promotion', 'candidate-deletion-approved'];
    expect(await found(repository, change(repository, base, promoteX, approved))).toEqual([]);
  });

  it('a module promoted over several commits of one pull request', async () => {
    const { repository, base } = started();
    repository.commit('feat: first half', { 'lukhas/core/x/a.py': code('a') });
    repository.commit('feat: second half', { 'lukhas/core/x/b.py': code('b'), 'lukhas/core/x/__init__.py': '' });
    const event = change(repository, base);
    expect(await found(repository, event)).toEqual(['error unannounced-promotion core/x']);
    repository.commit(promoteX, { 'lukhas/core/x/table.json': '{}' });
    expect(await found(repository, change(repository, base))).toEqual([]);
  });

  it('code that is added to development and moved on in the same pull request', async () => {
    const { repository, base } = started();
    repository.commit('feat: new module', { 'candidate/core/fresh/f.py': code('f') });
    repository.rename('candidate/core/fresh/f.py', 'lukhas/core/fresh/f.py');
    repository.commit('feat: move on');
    expect(await found(repository, change(repository, base, 'feat: fresh'))).toEqual([
      'error malformed-promotion-title core/fresh',
      'error unannounced-promotion core/fresh',
    ]);
  });

  it('a directory copied into a module that production has', async () => {
    const { repository, base } = started({
      'candidate/governance/identity/i.py': code('i'),
      'candidate/governance/a.py': code('g'),
      'lukhas/governance/a.py': code('g'),
    });
    repository.commit(form('governance/identity'), { 'lukhas/governance/identity/i.py': code('i') });
    expect(await found(repository, change(repository, base, form('governance/identity')))).toEqual([]);
    expect(await found(repository, change(repository, base, form('governance')))).toEqual([]);
  });

  it('a directory copied into a module of another name', async () => {
    const { repository, base } = started();
    repository.commit('feat: x', { 'lukhas/core/kept/x/a.py': code('a'), 'lukhas/core/kept/x/b.py': code('b') });
    expect(await found(repository, change(repository, base, 'feat: x'))).toEqual([
      'error bypassed-promotion candidate/core/x/a.py',
    ]);
  });

  it.each<[string, Files, Files]>([
    ['a change to a file that production had', {}, { 'lukhas/core/kept/k.py': `${code('k')}more = 1\n` }],
    [
      'what production had, made as development is',
      { 'lukhas/core/x/a.py': 'old = 1\n' },
      { 'lukhas/core/x/a.py': code('a') },
    ],
    ['data files', {}, { 'lukhas/core/x/table.json': '{}', 'lukhas/core/x/README.md': '# x\n' }],
    ['the manifest', {}, { 'ops/matriz.yaml': `${manifest}# more\n` }],
    ['an empty __init__', {}, { 'lukhas/core/x/__init__.py': '' }],
    ["an area's __init__", { 'candidate/core/__init__.py': code('i') }, { 'lukhas/core/__init__.py': code('i') }],
    ['a shim', {}, { 'lukhas/core/x/a.py': 'from candidate.core.x.a import *\n' }],
    ['a wrapper that was written anew', {}, { 'lukhas/core/x/a.py': code('wrapper') }],
    ['new code of production', {}, { 'lukhas/core/new/n.py': code('n') }],
    ['a test', { 'candidate/tests/conftest.py': code('t') }, { 'lukhas/tests/conftest.py': code('t') }],
    ['a move within production', {}, { 'lukhas/core/kept/k.py': null, 'lukhas/core/moved/k.py': code('k') }],
    [
      'bridges made in both lanes at once',
      {},
      { 'candidate/flags/__init__.py': code('flag'), 'lukhas/flags/__init__.py': code('flag') },
    ],
  ])('no promotion: %s', async (_, before, after) => {
    const { repository, base } = started(before);
    repository.commit('feat: something', after);
    expect(await found(repository, change(repository, base, 'feat: something', []))).toEqual([]);
    expect(await found(repository, main(base, repository.head()))).toEqual([]);
  });

  it('no promotion: a restore, and a promotion that is done again after its revert', async () => {
    const { repository } = started();
    const promoted = repository.commit(promoteX, copyOfX);
    repository.git('revert', '--no-edit', promoted);
    const base = repository.head();
    repository.commit('fix: bring back', copyOfX);
    expect(await found(repository, change(repository, base, 'fix: bring back', []))).toEqual([]);
    repository.git('reset', '-q', '--hard', base);
    repository.commit(promoteX, copyOfX);
    expect(await found(repository, change(repository, base, promoteX, []))).toEqual([]);
  });

  it('a revert takes a production module away; anything else that does is told', async () => {
    const { repository } = started();
    const promoted = repository.commit(promoteX, copyOfX);
    repository.git('revert', '--no-edit', promoted);
    expect(await found(repository, main(promoted, repository.head()))).toEqual([]);
    repository.git('reset', '-q', '--hard', promoted);
    const gone = Object.fromEntries(Object.keys(copyOfX).map((path) => [path, null]));
    repository.commit('chore: tidy', gone);
    expect(await found(repository, main(promoted, repository.head()))).toEqual(['warning deleted-production core/x']);
  });

  it('development code that a comment takes the place of', async () => {
    const { repository, base } = started(copyOfX);
    repository.commit('chore: tidy', {
      'candidate/core/x/a.py': '# moved to lukhas\n',
      'candidate/core/x/b.py': '\n\n',
    });
    expect(await found(repository, change(repository, base, 'chore: tidy', []))).toEqual([
      'error deleted-candidate core/x',
    ]);
  });
});
