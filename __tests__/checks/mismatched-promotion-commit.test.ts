import { describe, expect, it } from 'vitest';
import { check } from '../../src/checks/mismatched-promotion-commit.ts';
import type { FileChange } from '../../src/domain/history.ts';
import { added, commit, history, promotion, sha } from '../support/history.ts';
import { defaultLanes, repositoryWith } from '../support/repository.ts';

const subject = (module: string, from = 'candidate', to = 'lukhas') =>
  `chore(promotion): promote ${module} from ${from} → ${to}`;
const run = (parts: Parameters<typeof history>[0]) => [...check.run(repositoryWith({ history: history(parts) }))];

describe('mismatched-promotion-commit', () => {
  it.each<[string, Parameters<typeof history>[0]]>([
    [
      'its own diff',
      {
        commits: [commit('1', subject('core/x'))],
        promotions: [promotion('core/x', '1')],
        total: [promotion('core/x')],
      },
    ],
    [
      'what a sibling copies',
      {
        commits: [commit('1', 'copy'), commit('2', subject('core/x'))],
        promotions: [promotion('core/x', '1')],
        total: [promotion('core/x')],
      },
    ],
    [
      'what a sibling copies, of a push',
      {
        judged: 'push',
        commits: [commit('1', 'copy'), commit('2', subject('core/x'))],
        promotions: [promotion('core/x', '1')],
      },
    ],
    [
      'the holding module',
      { commits: [commit('1', subject('governance'))], total: [promotion('governance/identity')] },
    ],
    [
      'a promotion that comes back after its revert',
      { commits: [commit('1', subject('core/x'))], restored: ['lukhas/core/x/a.py'] },
    ],
    [
      'what a later commit took back',
      { commits: [commit('1', subject('core/x')), commit('2', 'Revert')], promotions: [promotion('core/x', '1')] },
    ],
    [
      'a malformed subject, which is told by another check',
      { commits: [commit('1', subject('core/y').replace('→', '->'))], total: [promotion('core/x')] },
    ],
  ])('is content with %s', (_, parts) => {
    expect(run(parts)).toEqual([]);
  });

  it('tells another module', () => {
    const commits = [commit('1', subject('core/y'), { changes: added('lukhas/core/x/a.py') })];
    expect(run({ commits, promotions: [promotion('core/x', '1')], total: [promotion('core/x')] })).toEqual([
      {
        message: `commit 100000000000 "${subject('core/y')}" names "core/y", and the diff promotes "core/x" (lukhas/core/x/a.py)`,
        remedy: `git commit --amend -m '${subject('core/x')}'`,
        location: { path: 'lukhas/core/x/a.py' },
        value: 'core/y',
        data: { commit: sha('1'), subject: subject('core/y'), announced: 'core/y', promoted: ['core/x'] },
      },
    ]);
  });

  it.each([
    ['lukhas', 'candidate'],
    ['Candidate', 'lukhas'],
    ['candidate', 'accepted'],
  ])('tells other lanes: %s → %s', (from, to) => {
    const commits = [commit('1', subject('core/x', from, to))];
    expect(run({ commits, promotions: [promotion('core/x', '1')], total: [promotion('core/x')] })).toMatchObject([
      {
        message: expect.stringContaining(
          `names a promotion from ${from} to ${to}, and the diff promotes from candidate to lukhas`,
        ),
        remedy: `git commit --amend -m '${subject('core/x')}'`,
      },
    ]);
  });

  const file = (path: string) => ({ path, kind: 'file' as const });
  const developed = [
    file('candidate/core/x/a.py'),
    file('candidate/core/orchestration/k.py'),
    file('candidate/memory.py'),
  ];
  const runOver = (parts: Parameters<typeof history>[0]) => [
    ...check.run(repositoryWith({ history: history(parts), files: developed })),
  ];

  it('names no other module for one of data alone', () => {
    const changes = added('lukhas/core/y/d.json');
    const files = [...developed, file('candidate/core/y/d.json'), file('lukhas/core/y/d.json')];
    const commits = [commit('1', subject('core/y'), { changes })];
    const found = [...check.run(repositoryWith({ history: history({ commits }), files }))];
    expect(found).toMatchObject([
      {
        message: expect.stringMatching(
          /announces "core\/y", and candidate\/core\/y holds no code: data alone is no promotion$/,
        ),
        remedy: 'give commit 100000000000 a subject that says what it does',
        location: { path: 'lukhas/core/y/d.json' },
        value: 'core/y',
      },
    ]);
  });

  it('says what the diff holds where nothing is copied', () => {
    const changes: FileChange[] = ['a', 'b'].map((name) => ({
      path: `lukhas/core/x/${name}.py`,
      status: 'modified',
      before: sha('e'),
      after: sha('f'),
    }));
    expect(runOver({ commits: [commit('1', subject('core/x'), { changes })] })).toMatchObject([
      {
        message: expect.stringMatching(
          /announces "core\/x", and no file is copied from candidate\/core\/x: the diff changes 2 files of lukhas\/core\/x$/,
        ),
        remedy:
          'copy it in this range (mkdir -p lukhas/core/x && cp -R candidate/core/x/. lukhas/core/x) and rewrite its imports, or give commit 100000000000 a subject that says what it does',
        location: { path: 'lukhas/core/x/a.py' },
        data: { promoted: [] },
      },
    ]);
    expect(runOver({ commits: [commit('1', subject('core/x'), { changes: added('docs/x.md') })] })).toMatchObject([
      { message: expect.stringMatching(/: the diff changes 1 file, none of lukhas\/core\/x$/) },
    ]);
  });

  it.each([
    ['orchestration', 'core/orchestration'],
    ['core/orchestraton', 'core/orchestration'],
    ['core/Orchestration', 'core/orchestration'],
    ['core/memory', 'memory'],
  ])('corrects a module that does not exist: %s', (name, meant) => {
    expect(runOver({ commits: [commit('1', subject(name), { changes: added('docs/x.md') })] })).toMatchObject([
      {
        message: expect.stringMatching(
          new RegExp(`announces "${name}", and there is no candidate/${name}; did you mean "${meant}"\\?$`),
        ),
        remedy: `git commit --amend -m '${subject(meant)}'`,
        value: name,
      },
    ]);
  });

  it('corrects lanes that are swapped where nothing is copied', () => {
    expect(runOver({ commits: [commit('1', subject('core/x', 'lukhas', 'candidate'))] })).toMatchObject([
      {
        message: expect.stringContaining(
          'from lukhas to candidate, and the manifest promotes from candidate to lukhas',
        ),
        remedy: `git commit --amend -m '${subject('core/x')}'`,
      },
    ]);
  });

  it('corrects nothing where no module is near', () => {
    expect(runOver({ commits: [commit('1', subject('zebra'), { changes: added('docs/x.md') })] })).toMatchObject([
      {
        message: expect.stringMatching(/announces "zebra", and there is no candidate\/zebra$/),
        remedy: 'give commit 100000000000 a subject that says what it does',
      },
    ]);
  });

  it('leaves new code that is no copy to rewritten-promotion, and a copy of another path to bypassed-promotion', () => {
    const commits = [commit('1', subject('core/x'), { changes: added('lukhas/core/x/new.py') })];
    expect(runOver({ commits, changes: added('lukhas/core/x/new.py') })).toEqual([]);
    const [edge] = defaultLanes().edges;
    if (!edge) throw new Error('no edge');
    const bypass = {
      path: 'lukhas/core/x/new.py',
      source: 'candidate/core/x/a.py',
      similarity: 100,
      edge,
      commit: null,
    };
    expect(runOver({ commits, changes: added('lukhas/core/x/new.py'), bypasses: [bypass] })).toEqual([]);
  });

  it('names the lanes of the manifest where nothing is copied between others', () => {
    expect(run({ judged: 'push', commits: [commit('1', subject('x', 'a', 'b'))] })).toMatchObject([
      {
        message: expect.stringContaining('from a to b, and the manifest promotes from candidate to lukhas'),
        location: { path: 'ops/matriz.yaml' },
      },
    ]);
  });

  it('does not lay what another commit of a push copies to this one', () => {
    const commits = [commit('1', 'copy'), commit('2', subject('core/y'))];
    expect(run({ judged: 'push', commits, promotions: [promotion('core/x', '1')] })).toMatchObject([
      {
        message: expect.stringContaining('announces "core/y", and there is no candidate/core/y'),
        data: { promoted: [] },
      },
    ]);
  });
});
