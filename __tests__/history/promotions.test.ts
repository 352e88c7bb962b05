import { describe, expect, it } from 'vitest';
import { findPromotions, findRestored } from '../../src/history/promotions.ts';
import { changeSet, code, literalFacts, type TextTree } from '../support/change-set.ts';
import { defaultLanes } from '../support/repository.ts';

const never = () => false;

function promoted(
  before: TextTree,
  after: TextTree,
  base: TextTree = before,
  wasHeld = never as (path: string, blob: string) => boolean,
) {
  const { set, range } = changeSet(before, after, base);
  const found = findPromotions(set, range, defaultLanes(), literalFacts, wasHeld);
  return found.map(({ module, path, files }) => ({ module, path, files: files.map((file) => file.path) }));
}

const names = (before: TextTree, after: TextTree) => promoted(before, after).map(({ module }) => module);
const k = code('k');
const bridge = `${k}source = import_module('m.backend')\nglobals().update(vars(source))\n`;

describe('what is promoted', () => {
  it('is a copy, with the files that join it', () => {
    const before = {
      'candidate/core/orchestration/__init__.py': 'x = 1\n',
      'candidate/core/orchestration/kernel.py': k,
      'candidate/core/orchestration/table.json': '{}',
      'lukhas/__init__.py': '',
    };
    const after = {
      ...before,
      'lukhas/core/orchestration/__init__.py': '',
      'lukhas/core/orchestration/kernel.py': k,
      'lukhas/core/orchestration/table.json': '{ }',
      'lukhas/core/orchestration/README.md': 'new',
    };
    expect(promoted(before, after)).toEqual([
      {
        module: 'core/orchestration',
        path: 'core/orchestration',
        files: [
          'lukhas/core/orchestration/__init__.py',
          'lukhas/core/orchestration/kernel.py',
          'lukhas/core/orchestration/table.json',
        ],
      },
    ]);
  });

  it('takes the place of a file without a line of code', () => {
    const candidate = { 'candidate/core/api/routes.py': k };
    for (const placeholder of ['', '# to come\n', '\n']) {
      const before = { ...candidate, 'lukhas/core/api/routes.py': placeholder };
      expect(names(before, { ...candidate, 'lukhas/core/api/routes.py': k })).toEqual(['core/api']);
    }
  });

  it('gives similarity and counterpart', () => {
    const before = { 'candidate/core/x.py': `${k}a = 1\n` };
    const { set, range } = changeSet(before, { ...before, 'lukhas/core/x.py': `${k}b = 2\n` });
    expect(findPromotions(set, range, defaultLanes(), literalFacts, never)).toMatchObject([
      {
        module: 'core/x',
        path: 'core/x.py',
        commit: 'c1',
        files: [{ path: 'lukhas/core/x.py', counterpart: 'candidate/core/x.py', similarity: 92 }],
      },
    ]);
  });

  it.each<[string, TextTree, TextTree, string[]]>([
    [
      'a copy with rewritten imports',
      { 'candidate/m/a.py': code('a', 'from candidate.b import c\n') },
      { 'lukhas/m/a.py': code('a', 'from lukhas.b import c\n') },
      ['m'],
    ],
    ['a rewrite', { 'candidate/m/a.py': code('a') }, { 'lukhas/m/a.py': code('b') }, []],
    ['half a copy', { 'candidate/m/a.py': code('a') + code('b') }, { 'lukhas/m/a.py': code('a') + code('c') }, ['m']],
    ['a short file that is 66 % alike', { 'candidate/m/a.py': 'a\nb\nc\n' }, { 'lukhas/m/a.py': 'a\nb\nx\n' }, []],
    ['a copy to another path', { 'candidate/m/a.py': k }, { 'lukhas/m/b.py': k }, []],
    ['code without a counterpart', {}, { 'lukhas/m/a.py': k }, []],
    ['data alone', { 'candidate/m/directory_index.json': '{}' }, { 'lukhas/m/directory_index.json': '{}' }, []],
    ['a shim', { 'candidate/m/a.py': '# shim' }, { 'lukhas/m/a.py': '# shim' }, []],
    ['a copy of what is a shim in development', { 'candidate/m/a.py': `# shim\n${k}` }, { 'lukhas/m/a.py': k }, []],
    [
      "code that takes a shim's place",
      { 'candidate/m/a.py': k, 'lukhas/m/a.py': '# shim' },
      { 'lukhas/m/a.py': k },
      ['m'],
    ],
    ['a change to a production file', { 'candidate/m/a.py': k, 'lukhas/m/a.py': 'x' }, { 'lukhas/m/a.py': k }, []],
    ['TypeScript', { 'candidate/ui/bar.tsx': k }, { 'lukhas/ui/bar.tsx': k }, ['ui']],
    [
      'an __init__ beside other development code',
      { 'candidate/m/__init__.py': k, 'candidate/m/a.py': k },
      { 'lukhas/m/__init__.py': k },
      [],
    ],
    [
      'an __init__ that is all code of its module',
      { 'candidate/m/__init__.py': k },
      { 'lukhas/m/__init__.py': k },
      ['m'],
    ],
    [
      'an __init__ that is made in both lanes at once',
      {},
      { 'candidate/m/__init__.py': k, 'lukhas/m/__init__.py': k },
      [],
    ],
    [
      'an __init__ that forwards to what it finds',
      { 'candidate/m/__init__.py': bridge },
      { 'lukhas/m/__init__.py': bridge },
      [],
    ],
    ['a test alone', { 'candidate/m/test_a.py': k }, { 'lukhas/m/test_a.py': k }, []],
    ['code that is made in both lanes at once', {}, { 'candidate/m/a.py': k, 'lukhas/m/a.py': k }, ['m']],
    ['an empty __init__', { 'candidate/m/__init__.py': '' }, { 'lukhas/m/__init__.py': '' }, []],
    ["an area's own __init__", { 'candidate/core/__init__.py': k }, { 'lukhas/core/__init__.py': k }, []],
  ])('%s', (_, before, added, expected) => {
    expect(names(before, { ...before, ...added })).toEqual(expected);
  });

  it('takes no move of the whole production lane for one', () => {
    const development = { 'candidate/m/a.py': k, 'candidate/n.py': code('n'), 'candidate/o.py': code('o') };
    const moved = { 'lukhas/m/a.py': k, 'lukhas/n.py': code('n', 'import lukhas.m\n') };
    expect(names({ ...development, 'prod/m/a.py': k, 'prod/n.py': code('n') }, { ...development, ...moved })).toEqual(
      [],
    );
    // What did not come along is as new as ever.
    const more = { ...development, ...moved, 'lukhas/o.py': code('o') };
    expect(names({ ...development, 'prod/m/a.py': k, 'prod/n.py': code('n') }, more)).toEqual(['o']);
    expect(names({ ...development, 'prod/m/a.py': k }, { ...development, ...moved, 'prod/m/a.py': k })).toEqual([
      'm',
      'n',
    ]);
  });

  it('finds the copy of an __init__ that an earlier commit of the range added to development', () => {
    const { set, range } = changeSet({}, { 'candidate/m/__init__.py': k, 'lukhas/m/__init__.py': k });
    const copied = new Set(['lukhas/m/__init__.py']);
    const found = findPromotions(set, { ...range, copied }, defaultLanes(), literalFacts, never);
    expect(found.map(({ module }) => module)).toEqual(['m']);
  });

  it('takes a move out of the development lane for a promotion', () => {
    expect(names({ 'candidate/m/a.py': k }, { 'lukhas/m/a.py': k })).toEqual(['m']);
  });

  it('finds what was in development between the two ends', () => {
    const { set, range } = changeSet({}, { 'lukhas/m/a.py': k });
    const between = new Map([['candidate/m/a.py', new Set([k])]]);
    const found = findPromotions(set, { ...range, between }, defaultLanes(), literalFacts, never);
    expect(found.map(({ module }) => module)).toEqual(['m']);
  });

  it('takes a test along', () => {
    const before = { 'candidate/m/a.py': k, 'candidate/m/test_a.py': code('t') };
    const after = { ...before, 'lukhas/m/a.py': k, 'lukhas/m/test_a.py': code('t') };
    expect(promoted(before, after)).toMatchObject([{ files: ['lukhas/m/a.py', 'lukhas/m/test_a.py'] }]);
  });

  it('finds the counterpart at the base where an earlier commit deleted it', () => {
    expect(promoted({}, { 'lukhas/m/a.py': k }, { 'candidate/m/a.py': k })).toMatchObject([{ module: 'm' }]);
  });

  it('passes over what a merge of the base brings', () => {
    const base = { 'candidate/m/a.py': k, 'lukhas/m/a.py': k };
    expect(promoted({ 'candidate/m/a.py': k }, base, base)).toEqual([]);
  });

  it('tells a restore from a promotion', () => {
    const before = { 'candidate/m/a.py': k };
    const after = { ...before, 'lukhas/m/a.py': k };
    const held = (path: string, blob: string) => path === 'lukhas/m/a.py' && blob === k;
    expect(promoted(before, after, before, held)).toEqual([]);
    const { set, range } = changeSet(before, after);
    expect(findRestored(set, range, defaultLanes(), literalFacts, held)).toEqual(['lukhas/m/a.py']);
  });
});

describe('how a promotion is named', () => {
  const dev = (...paths: string[]) =>
    Object.fromEntries(paths.map((path) => [`candidate/${path}`, code(path.replace(/\W/g, '_'))]));
  const copied = (...paths: string[]) =>
    Object.fromEntries(paths.map((path) => [`lukhas/${path}`, code(path.replace(/\W/g, '_'))]));

  it.each<[string, TextTree, string[], string[]]>([
    [
      'a new directory in a known one',
      { 'lukhas/governance/a.py': k },
      ['governance/identity/x.py'],
      ['governance/identity'],
    ],
    [
      'the topmost new directory',
      { 'lukhas/governance/a.py': k },
      ['governance/identity/deep/x.py'],
      ['governance/identity'],
    ],
    ['a new module', {}, ['governance/identity/x.py'], ['governance']],
    ['never above the depth', {}, ['core/orchestration/x.py'], ['core/orchestration']],
    [
      'the package that files join',
      { 'lukhas/governance/guardian/__init__.py': '' },
      ['governance/guardian/x.py'],
      ['governance/guardian'],
    ],
    [
      'a directory that held only data is new',
      { 'lukhas/memory/MANIFEST.json': '{}' },
      ['memory/x.py', 'memory/fold/y.py'],
      ['memory'],
    ],
    [
      'a part within a part is that part',
      { 'lukhas/memory/old.py': k },
      ['memory/x.py', 'memory/fold/y.py'],
      ['memory'],
    ],
    ['a loose file in an area', { 'lukhas/core/a.py': k }, ['core/tracing.py'], ['core/tracing']],
    ['a loose file in the root', { 'lukhas/a.py': k }, ['branding.py'], ['branding']],
    ['loose files that have nothing to do with each other', {}, ['core/a.py', 'core/b.py'], ['core/a', 'core/b']],
    ['two modules of an area', {}, ['core/a/x.py', 'core/b/x.py'], ['core/a', 'core/b']],
    [
      'two new directories of one module',
      { 'lukhas/governance/a.py': k },
      ['governance/x/a.py', 'governance/y/a.py'],
      ['governance/x', 'governance/y'],
    ],
    ['a file beside the package of its name', {}, ['core/a.py', 'core/a/b.py'], ['core/a']],
  ])('%s', (_, production, paths, expected) => {
    const before = { ...dev(...paths), ...production };
    expect(names(before, { ...before, ...copied(...paths) })).toEqual(expected);
  });

  it('takes loose files that import each other for one', () => {
    const files = {
      'core/b.py': code('b'),
      'core/a.py': code('a', 'from .b import b_1\n'),
      'core/c.py': code('c', 'import lukhas.core.b\n'),
    };
    const before = Object.fromEntries(Object.entries(files).map(([path, text]) => [`candidate/${path}`, text]));
    const after = {
      ...before,
      ...Object.fromEntries(Object.entries(files).map(([path, text]) => [`lukhas/${path}`, text])),
    };
    expect(promoted(before, after)).toEqual([
      { module: 'core/a', path: 'core/a.py', files: ['lukhas/core/a.py', 'lukhas/core/b.py', 'lukhas/core/c.py'] },
    ]);
  });
});
