import { describe, expect, it } from 'vitest';
import { check } from '../../src/checks/deleted-candidate.ts';
import type { Deletion, PullRequest } from '../../src/domain/history.ts';
import type { LaneDeclaration, Manifest } from '../../src/domain/manifest.ts';
import { emptyManifest } from '../../src/manifest/no-manifest.ts';
import { commit, deletion, history, sha } from '../support/history.ts';
import { repositoryWith } from '../support/repository.ts';

const at = { path: 'ops/matriz.yaml' };
const stated = (value: string) => ({ value, at });

function owned(own: readonly string[], byDefault: readonly string[] = []): Manifest {
  const lane: LaneDeclaration = {
    name: stated('candidate'),
    root: stated('candidate/'),
    owners: own.map(stated),
    dependsOn: [],
    denyFrom: [],
    at,
  };
  return { ...emptyManifest('ops/matriz.yaml'), lanes: [lane], defaultOwners: byDefault.map(stated) };
}

const request = (...labels: string[]): PullRequest => ({ number: 7, title: 't', labels, draft: false, source: 'api' });
const body = (text: string) =>
  history({ commits: [commit('1', 'x', { body: text })], deletions: [deletion('core/x')] });
const trailer = 'Candidate-Deletion-Approved-By:';

describe('deleted-candidate', () => {
  it.each<[string, Parameters<typeof repositoryWith>[0]]>([
    ['the label', { pullRequest: request('candidate-deletion-approved'), history: body('') }],
    ['the label in another case', { pullRequest: request('Candidate-Deletion-Approved'), history: body('') }],
    ["an owner's trailer", { manifest: owned(['@ann', '@org/lab']), history: body(`\nWhy\n\n${trailer} @org/lab\n`) }],
    ['an owner who is written without the sign', { manifest: owned(['ann']), history: body(`${trailer} @Ann`) }],
    [
      "a default owner's trailer",
      { manifest: owned([], ['@ann']), history: body(`${trailer.toLowerCase()} @ann\r\n`) },
    ],
    ['any name where no owner is declared', { history: body(`${trailer} @someone`) }],
  ])('is content with %s', (_, parts) => {
    expect([...check.run(repositoryWith(parts))]).toEqual([]);
  });

  it.each<[string, Parameters<typeof repositoryWith>[0]]>([
    ['another label', { pullRequest: request('lane-promotion'), history: body('') }],
    ['a trailer where there is a pull request', { pullRequest: request(), history: body(`${trailer} @ann`) }],
    ['a trailer of somebody else', { manifest: owned(['@ann'], ['@bob']), history: body(`${trailer} @bob`) }],
    ['a trailer without a name', { history: body(`${trailer} yes`) }],
    ['a trailer in quotes', { history: body(`> ${trailer} @ann`) }],
  ])('is not content with %s', (_, parts) => {
    expect([...check.run(repositoryWith(parts))]).toHaveLength(1);
  });

  it('tells a whole module on a pull request', () => {
    const files = ['candidate/core/x/a.py', 'candidate/core/x/b c.py'];
    const parts = { deletions: [deletion('core/x', { files, movedTo: 'attic/a.py' })] };
    expect([...check.run(repositoryWith({ pullRequest: request(), history: history(parts) }))]).toEqual([
      {
        message:
          'the change takes the module "core/x" (2 files) out of candidate: moved to attic/a.py, in no lane, without approval',
        remedy:
          "git checkout b00000000000 -- candidate/core/x/a.py 'candidate/core/x/b c.py', or have an owner approve it: gh pr edit 7 --add-label candidate-deletion-approved",
        location: { path: 'candidate/core/x/a.py' },
        related: [{ path: 'candidate/core/x/b c.py', note: 'taken out as well' }],
        value: 'core/x',
        data: { module: 'core/x', files, emptied: [], whole: true, commit: null, movedTo: 'attic/a.py' },
        covers: [
          { check: 'missing-shim', value: 'candidate/core/x/a.py' },
          { check: 'empty-file', path: 'candidate/core/x/a.py' },
          { check: 'missing-shim', value: 'candidate/core/x/b c.py' },
          { check: 'empty-file', path: 'candidate/core/x/b c.py' },
          { check: 'failing-smoke-test', missing: 'candidate.core.x.a' },
          { check: 'failing-smoke-test', missing: 'candidate.core.x' },
          { check: 'failing-smoke-test', missing: 'candidate.core.x.b c' },
        ],
      },
    ]);
  });

  it.each<[string, Partial<Deletion>, string, string[]]>([
    [
      'all of it in one place',
      {
        moves: [
          { path: 'candidate/core/x/a.py', to: 'lukhas/core/x/a.py' },
          { path: 'candidate/core/x/b.py', to: 'lukhas/core/x/deep/b.py' },
        ],
        movedTo: 'lukhas/core/x/a.py',
      },
      'the change takes the module "core/x" (2 files) out of candidate: moved to lukhas/core/x/ (2 files), in the lane "accepted", without approval',
      ['taken out as well: moved to lukhas/core/x/deep/b.py'],
    ],
    [
      'some of it elsewhere',
      {
        moves: [
          { path: 'candidate/core/x/a.py', to: 'attic/a.py' },
          { path: 'candidate/core/x/b.py', to: 'lukhas/core/x/b.py' },
        ],
        movedTo: 'attic/a.py',
      },
      'the change takes the module "core/x" (2 files) out of candidate: moved to attic/a.py, in no lane, and 1 other path, without approval',
      ['taken out as well: moved to lukhas/core/x/b.py'],
    ],
    [
      'some of it replaced',
      { whole: false, replaced: ['candidate/core/x/b.py'] },
      'the change takes 2 files of the promoted module "core/x" out of candidate, 1 of them replaced by other code, without approval',
      ['replaced as well'],
    ],
    [
      'all of it replaced',
      { whole: false, replaced: ['candidate/core/x/a.py', 'candidate/core/x/b.py'] },
      'the change replaces 2 files of the promoted module "core/x" in candidate by other code, without approval',
      ['replaced as well'],
    ],
  ])('says where it went: %s', (_, parts, message, notes) => {
    const files = ['candidate/core/x/a.py', 'candidate/core/x/b.py'];
    const deletions = [deletion('core/x', { files, ...parts })];
    const [found] = check.run(repositoryWith({ pullRequest: request(), history: history({ deletions }) }));
    expect(found?.message).toBe(message);
    expect(found?.related?.map(({ note }) => note)).toEqual(notes);
  });

  it('gives a module of many files back by its directory', () => {
    const files = Array.from({ length: 11 }, (_, at) => `candidate/core/x/f${at}.py`);
    const restored = (parts: Partial<Deletion>) => {
      const deletions = [deletion('core/x', { files, ...parts })];
      const [found] = check.run(repositoryWith({ pullRequest: request(), history: history({ deletions }) }));
      return found?.remedy.split(', or')[0];
    };
    expect(restored({ whole: true })).toBe('git checkout b00000000000 -- candidate/core/x/');
    expect(restored({ whole: false })).toBe(`git checkout b00000000000 -- ${files.join(' ')}`);
  });

  it('tells a part of a promoted module in a push', () => {
    const parts = deletion('core/x', { whole: false, commit: sha('1'), movedTo: 'lukhas/core/x/a.py' });
    const found = [
      ...check.run(
        repositoryWith({ manifest: owned(['@ann']), history: history({ judged: 'push', deletions: [parts] }) }),
      ),
    ];
    expect(found).toMatchObject([
      {
        message:
          'commit 100000000000 takes 1 file of the promoted module "core/x" out of candidate: moved to lukhas/core/x/a.py, in the lane "accepted", without approval',
        remedy:
          "git checkout 100000000000^ -- candidate/core/x/a.py, or have an owner approve it by a line in the commit's message: Candidate-Deletion-Approved-By: @ann",
      },
    ]);
    expect(found[0]?.severity).toBeUndefined();
  });

  it.each<[Partial<Deletion>, string]>([
    [{ emptied: ['candidate/core/x/a.py'] }, 'the change empties the module "core/x" (1 file) in candidate'],
    [
      { emptied: ['candidate/core/x/a.py'], whole: false },
      'the change empties 1 file of the promoted module "core/x" in candidate',
    ],
    [
      { emptied: ['candidate/core/x/b.py'], files: ['candidate/core/x/a.py', 'candidate/core/x/b.py'] },
      'the change takes the module "core/x" (2 files, 1 of them left empty) out of candidate',
    ],
    [
      { emptied: ['candidate/core/x/b.py'], files: ['candidate/core/x/a.py', 'candidate/core/x/b.py'], whole: false },
      'the change takes 2 files of the promoted module "core/x" out of candidate, 1 of them left empty',
    ],
  ])('tells what is emptied: %#', (parts, message) => {
    const [found] = check.run(repositoryWith({ history: history({ deletions: [deletion('core/x', parts)] }) }));
    expect(found?.message).toBe(`${message}, without approval`);
    expect(found?.related?.map(({ note }) => note)).toEqual(parts.files ? ['emptied as well'] : []);
  });

  it('warns in a merge group, which does not see the label', () => {
    const parts = history({ judged: 'queue', deletions: [deletion('core/x', { commit: sha('1') })] });
    expect([...check.run(repositoryWith({ history: parts }))]).toMatchObject([{ severity: 'warning' }]);
  });
});
