import { describe, expect, it } from 'vitest';
import { createGit } from '../../src/io/git.ts';
import { gatherDrifts } from '../../src/snapshot/drifts.ts';
import { code } from '../support/change-set.ts';
import { judged } from '../support/command.ts';
import { type FileContent, type GitRepository, gitRepository } from '../support/git-repository.ts';
import { defaultLanes } from '../support/repository.ts';

const isShim = (_: string, content: Uint8Array) => Buffer.from(content).toString().startsWith('# shim');
const drifts = (repository: GitRepository) =>
  gatherDrifts(createGit(repository.folder), defaultLanes(), 'HEAD', isShim);
const [development, production] = ['candidate/core/x/a.py', 'lukhas/core/x/a.py'];
const changed = `${code('a')}mended = 1\n`;

/** A module that is developed and then promoted, with its imports rewritten. */
function promoted() {
  const repository = gitRepository();
  repository.commit('develop', {
    [development]: code('a', 'from candidate.core import b\n'),
    'lukhas/__init__.py': '',
  });
  const since = repository.commit('promote', { [production]: code('a', 'from lukhas.core import b\n') });
  return { repository, since };
}

describe('gatherDrifts', () => {
  it('tells since which commit development changed, how often, and where', async () => {
    const { repository, since } = promoted();
    expect(await drifts(repository)).toEqual([]);
    repository.commit('mend', {
      [development]: code('a', 'from candidate.core import b\n').replace('a_3 = 3', 'a_3 = 4'),
    });
    repository.commit('mend more', {
      [development]: `${code('a', 'from candidate.core import b\n').replace('a_3 = 3', 'a_3 = 4')}more = 1\n`,
    });
    expect(await drifts(repository)).toMatchObject([
      {
        path: production,
        counterpart: development,
        similarity: 88,
        since,
        changes: 2,
        productionChanges: 0,
        hunks: [
          { line: 5, lines: 1, counterpartLine: 5, counterpartLines: 1 },
          { line: 14, lines: 0, counterpartLine: 14, counterpartLines: 1 },
        ],
      },
    ]);
  });

  it('starts anew where the two were made the same again', async () => {
    const { repository } = promoted();
    repository.commit('mend', { [development]: changed });
    const since = repository.commit('take over', { [production]: changed });
    expect(await drifts(repository)).toEqual([]);
    repository.commit('mend', { [development]: `${changed}again = 1\n` });
    expect(await drifts(repository)).toMatchObject([{ since, changes: 1 }]);
  });

  it('counts from the copy where the two were never the same', async () => {
    const repository = gitRepository();
    repository.commit('develop', { [development]: code('a') });
    const since = repository.commit('promote, changed', { [production]: `${code('a')}own = 1\n` });
    expect(await drifts(repository)).toEqual([]);
    repository.commit('mend', { [development]: changed });
    repository.commit('own way', { [production]: `${code('a')}own = 2\n` });
    expect(await drifts(repository)).toMatchObject([{ since, changes: 1, productionChanges: 1 }]);
  });

  it.each<[string, Record<string, FileContent>[]]>([
    ['production changed alone', [{ [production]: changed }]],
    [
      'imports changed alone',
      [{ [development]: code('a', 'from candidate.core.x import b\n').replace('core.x', 'core') }],
    ],
    ['comments changed alone', [{ [development]: `# why\n${code('a', 'from candidate.core import b\n')}` }]],
    ['development became a shim', [{ [development]: '# shim\nfrom lukhas.core.x.a import *\n' }]],
    [
      'production became a shim',
      [{ [production]: '# shim\nfrom candidate.core.x.a import *\n' }, { [development]: changed }],
    ],
    [
      'production became a bridge',
      [{ [production]: "m = import_module('b')\nglobals().update(vars(m))\n" }, { [development]: changed }],
    ],
    ['the development file went', [{ [development]: null }]],
    ['both changed alike', [{ [development]: changed, [production]: changed }]],
  ])('lets be: %s', async (_, changes) => {
    const { repository } = promoted();
    for (const files of changes) repository.commit('change', files);
    expect(await drifts(repository)).toEqual([]);
  });

  it('lets tests be', async () => {
    const repository = gitRepository();
    repository.commit('develop', { 'candidate/m/test_a.py': code('t') });
    repository.commit('promote', { 'lukhas/m/test_a.py': code('t') });
    repository.commit('mend', { 'candidate/m/test_a.py': `${code('t')}more = 1\n` });
    expect(await drifts(repository)).toEqual([]);
  });

  it('lets be what was never a copy', async () => {
    const repository = gitRepository();
    repository.commit('both', { [development]: code('a'), [production]: code('z') });
    repository.commit('mend', { [development]: changed });
    expect(await drifts(repository)).toEqual([]);
  });

  it('counts what a merge brought as one change', async () => {
    const { repository, since } = promoted();
    repository.branch('topic');
    repository.commit('one', { [development]: changed });
    repository.commit('two', { [development]: `${changed}two = 2\n` });
    repository.checkout('main');
    repository.commit('other', { 'README.md': 'x' });
    repository.merge('topic');
    expect(await drifts(repository)).toMatchObject([{ since, changes: 1 }]);
  });

  it('is asked in an audit, and only there', async () => {
    const { repository } = promoted();
    repository.commit('mend', { [development]: changed });
    const event = { name: 'command-line', payload: {}, ref: '' };
    const ofRun = async (mode: string) =>
      (await judged(repository.folder, event, { mode, checks: 'audit' })).findings.map(({ check }) => check);
    expect(await ofRun('audit')).toContain('drifted-copy');
    expect(await ofRun('check')).not.toContain('drifted-copy');
  });
});
