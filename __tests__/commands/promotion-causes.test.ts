import { describe, expect, it } from 'vitest';
import { code } from '../support/change-set.ts';
import { judged } from '../support/command.ts';
import {
  copyOfX,
  copyOfY,
  type Files,
  findings,
  form,
  gone,
  scriptCode,
  started,
  told,
  type,
} from '../support/promoting.ts';

const forwarder = (name: string) => `from ${name} import *\n`;
const gutted = '"""Moved to lukhas."""\n\nraise ImportError("moved")\n';

/** Judges one commit over the first one. */
async function found(subject: string, files: Files, before: Files = {}, labels: readonly string[] = []) {
  const { repository, base } = started(before);
  repository.commit(subject, files);
  return told(await findings(repository, base, labels));
}

describe('a promotion that leaves its code in development', () => {
  it.each<[string, string, Files, string[], Files?]>([
    [
      'one file of several',
      'core/x',
      { ...copyOfX, 'lukhas/core/x/b.py': forwarder('candidate.core.x.b') },
      ['error dangling-dependency candidate.core.x.b'],
    ],
    [
      'a module that is one file',
      'core/m',
      { 'lukhas/core/m.py': forwarder('candidate.core.m') },
      ['error dangling-dependency candidate.core.m'],
      { 'candidate/core/m.py': code('m') },
    ],
    [
      'every file',
      'core/x',
      {
        'lukhas/core/x/__init__.py': '',
        'lukhas/core/x/a.py': forwarder('candidate.core.x.a'),
        'lukhas/core/x/b.py': `try:\n    ${forwarder('candidate.core.x.b')}except ImportError:\n    pass\n`,
      },
      ['error dangling-dependency candidate.core.x.a', 'error dangling-dependency candidate.core.x.b'],
    ],
    [
      'a package whose __init__ was not rewritten',
      'core/z',
      { 'lukhas/core/z/__init__.py': forwarder('candidate.core.z.a'), 'lukhas/core/z/a.py': code('z') },
      ['error unrewritten-import candidate.core.z.a'],
      { 'candidate/core/z/__init__.py': forwarder('candidate.core.z.a'), 'candidate/core/z/a.py': code('z') },
    ],
    [
      'TypeScript',
      'core/t',
      {
        'lukhas/core/t/a.ts': scriptCode('a'),
        'lukhas/core/t/b.ts': "export * from '../../../candidate/core/t/b';\n",
      },
      ['error dangling-dependency candidate/core/t/b'],
      { 'candidate/core/t/a.ts': scriptCode('a'), 'candidate/core/t/b.ts': scriptCode('b') },
    ],
  ])('%s', async (_, module, files, expected, before) => {
    expect(await found(form(module), files, before)).toEqual(expected);
  });

  it('is told by its remedy what to type, and then is content', async () => {
    const { repository, base } = started();
    repository.commit(form('core/x'), { ...copyOfX, 'lukhas/core/x/b.py': forwarder('candidate.core.x.b') });
    const [finding] = await findings(repository, base);
    expect(finding).toMatchObject({
      message:
        'the promotion of "core/x" brings lukhas/core/x/b.py as a shim that forwards to "candidate.core.x.b", which lives only in candidate/ (candidate/core/x/b.py)',
      remedy: 'cp candidate/core/x/b.py lukhas/core/x/b.py, and rewrite its imports',
      location: { path: 'lukhas/core/x/b.py', line: 1 },
      new: true,
    });
    type(repository, finding);
    repository.commit(form('core/x'));
    expect(told(await findings(repository, base))).toEqual([]);
  });

  it('is left behind where production has forwarded to it for long', async () => {
    const before = { 'lukhas/core/x/b.py': forwarder('candidate.core.x.b') };
    const { 'lukhas/core/x/b.py': _, ...others } = copyOfX;
    expect(await found(form('core/x'), others, before)).toEqual(['notice incomplete-promotion core/x']);
  });

  it('is another thing than a shim of a change that promotes nothing there', async () => {
    const files = { 'lukhas/core/x/a.py': forwarder('candidate.core.x.a') };
    expect(await found('feat: a shim', files)).toEqual([]);
    expect(await found(form('core/y'), { ...copyOfY, ...files })).toEqual([]);
  });
});

describe('an original that its promotion does not keep', () => {
  const lost = ['error deleted-candidate core/x'];
  const changed = code('a').replace(/a_[0-2] = .*\n/g, 'other()\n');
  it.each<[string, Files, string[]]>([
    ['a shim in its place', { 'candidate/core/x/a.py': forwarder('lukhas.core.x.a') }, lost],
    ['a line that raises', { 'candidate/core/x/b.py': gutted }, lost],
    ['a text alone', { 'candidate/core/x/b.py': '"""Moved."""\n' }, lost],
    [
      'the same but for imports that were rewritten in both',
      {
        'lukhas/core/x/a.py': code('a', 'from lukhas.core.x import b\n'),
        'candidate/core/x/a.py': code('a', 'from candidate.core.x import b\n'),
      },
      [],
    ],
    ['new code, and a copy of that', { 'lukhas/core/x/a.py': code('n'), 'candidate/core/x/a.py': code('n') }, []],
    ['a few changes', { 'candidate/core/x/a.py': changed }, []],
  ])('%s', async (_, files, expected) => {
    expect(await found(form('core/x'), { ...copyOfX, ...files })).toEqual(expected);
  });

  it('may forward once the promotion is done, and in it where an owner agrees', async () => {
    const files = { 'candidate/core/x/a.py': forwarder('lukhas.core.x.a') };
    expect(await found('refactor: forward', files, copyOfX)).toEqual([]);
    expect(await found(form('core/x'), { ...copyOfX, ...files }, {}, ['candidate-deletion-approved'])).toEqual([]);
  });

  it('is told commit by commit in a push', async () => {
    const { repository, base } = started();
    repository.commit(form('core/x'), { ...copyOfX, 'candidate/core/x/a.py': gutted });
    const head = repository.commit('docs: readme', { 'README.md': 'x' });
    const payload = { ref: 'refs/heads/main', before: base, after: head, repository: { default_branch: 'main' } };
    const event = { name: 'push', ref: 'refs/heads/main', payload };
    const { findings: all } = await judged(repository.folder, event, { checks: 'promotions' });
    expect(all).toMatchObject([
      {
        message: expect.stringMatching(
          /^commit [0-9a-f]{12} replaces 1 file of the promoted module "core\/x" in candidate by other code: moved to lukhas\/core\/x\/a.py, in the lane "accepted", without approval$/,
        ),
        data: { replaced: ['candidate/core/x/a.py'] },
      },
    ]);
  });

  it('is no loss where the head of the push has it again', async () => {
    const { repository, base } = started();
    repository.commit(form('core/x'), { ...copyOfX, 'candidate/core/x/a.py': gutted });
    const head = repository.commit('fix: keep it', { 'candidate/core/x/a.py': code('a') });
    const payload = { ref: 'refs/heads/main', before: base, after: head, repository: { default_branch: 'main' } };
    const event = { name: 'push', ref: 'refs/heads/main', payload };
    expect((await judged(repository.folder, event, { checks: 'promotions' })).findings).toEqual([]);
  });
});

describe('a short copy to another path', () => {
  const rate = 'def rate(x):\n    return x * 2\n';
  const bypassed = ['error bypassed-promotion candidate/core/z/r.py'];
  it.each<[string, string, string[]]>([
    ['a function', rate, bypassed],
    ['values', 'LOW = 3\nHIGH = 9\n', bypassed],
    ['a text', '"""Licensed to nobody."""\n', []],
    ['comments', '# Copyright\n# Licence\n', []],
    ['imports', 'import os\nimport sys\n', []],
    ['a version', '__version__ = "1"\n__all__ = []\n', []],
    ['a stub', 'class Stub:\n    pass\n', []],
  ])('%s', async (_, text, expected) => {
    const before = { 'candidate/core/z/r.py': text };
    expect(await found('feat: z', { 'lukhas/core/other.py': text }, before)).toEqual(expected);
  });

  it('is none where the lines are alike and the file is another', async () => {
    const before = { 'candidate/core/z/r.py': rate };
    expect(await found('feat: z', { 'lukhas/core/other.py': `${rate}# more\n` }, before)).toEqual([]);
  });
});

describe('one cause, one finding', () => {
  it('a bulk is to be split, whatever its one subject and title say', async () => {
    const { repository, base } = started();
    repository.commit('feat: all', { ...copyOfX, ...copyOfY });
    const all = await findings(repository, base);
    expect(told(all)).toEqual(['error bulk-promotion core/x, core/y']);
    expect(all[0]?.data.covers).toEqual([
      { check: 'malformed-promotion-title', path: 'lukhas/core/x/__init__.py', value: 'core/x' },
      { check: 'unannounced-promotion', path: 'lukhas/core/x/__init__.py', value: 'core/x' },
      { check: 'unannounced-promotion', path: 'lukhas/core/y/__init__.py', value: 'core/y' },
    ]);
  });

  it('what would be covered is told where what covers it was not asked for, or is off', async () => {
    const { repository, base } = started();
    repository.commit('feat: all', { ...copyOfX, ...copyOfY });
    const both = ['error unannounced-promotion core/x', 'error unannounced-promotion core/y'];
    expect(told(await findings(repository, base, [], { checks: 'unannounced-promotion' }))).toEqual(both);
    const off = { severity: 'bulk-promotion: off', checks: 'commits, promotions' };
    expect(told(await findings(repository, base, [], off))).toEqual(expect.arrayContaining(both));
  });

  it('a module that was moved out fails its tests and its importers by that alone', async () => {
    const { repository, base } = started({
      'tests/smoke/test_x.py':
        'import lukhas\n\n\ndef test_x():\n    import candidate.core.x.a as a\n\n    assert a.a_1 == 1\n',
      'tools/run.py': 'from candidate.core.x import b\n',
      'pytest.ini': '[pytest]\npythonpath = .\n',
    });
    repository.commit(form('core/x'), { ...copyOfX, ...gone('__init__.py', 'a.py', 'b.py') });
    const inputs = { smoke: 'tests/smoke', checks: '-manifest, -misdirected-smoke-test, -missing-smoke-test' };
    const errors = async () =>
      (await findings(repository, base, [], inputs)).filter(({ severity }) => severity === 'error');
    const [standing, ...others] = await errors();
    expect(told(others)).toEqual([]);
    expect(standing?.check).toBe('deleted-candidate');
    expect(standing?.message).toContain('(3 files) out of candidate: moved to lukhas/core/x/ (3 files)');
    expect(standing?.data.covers).toEqual([
      { check: 'failing-smoke-test', path: 'tests/smoke/test_x.py', value: 'tests/smoke/test_x.py::test_x' },
      { check: 'missing-shim', path: 'tests/smoke/test_x.py', value: 'candidate/core/x/a.py' },
      { check: 'missing-shim', path: 'tools/run.py', value: 'candidate/core/x/b.py' },
    ]);
    type(repository, standing);
    repository.commit(form('core/x'));
    expect(told(await errors())).toEqual([]);
  }, 60_000);
});
