import { describe, expect, it } from 'vitest';
import { Likenesses, sameContents, sourcesOf, strangersIn } from '../../src/history/bypasses.ts';
import { createGit } from '../../src/io/git.ts';
import { gatherHistory } from '../../src/snapshot/history.ts';
import { changeSet, code, literalFacts, type TextTree } from '../support/change-set.ts';
import { gitRepository } from '../support/git-repository.ts';
import { defaultLanes } from '../support/repository.ts';

const lanes = defaultLanes();
const [a, b] = [code('a'), code('b')];

/** As `gatherBypasses` does, without git: a text is its own object name. */
function bypassed(before: TextTree, after: TextTree, between: Readonly<Record<string, string>> = {}) {
  const { set, range } = changeSet(before, after);
  const held = new Map(Object.entries(between).map(([path, text]) => [path, new Set([text])]));
  const ends = { ...range, between: held };
  const strangers = strangersIn(set, ends, lanes, literalFacts);
  const likenesses = new Likenesses(lanes, null);
  const sources = sourcesOf(set, ends, lanes);
  for (const { stranger, source } of sameContents(strangers, sources)) likenesses.compare(stranger, source, null);
  for (const { path, blob } of sources) {
    const text = literalFacts(path, blob)?.text;
    for (const stranger of strangers) {
      if (text && stranger.blob !== blob) likenesses.compare(stranger, path, text);
    }
  }
  return likenesses
    .found(strangers, set, literalFacts)
    .map(({ path, source, similarity }) => `${path} < ${source} ${similarity}`);
}

describe('code that comes by another path', () => {
  it.each<[string, TextTree, TextTree, string[]]>([
    ['the same content', { 'candidate/m/a.py': a }, { 'lukhas/m/z.py': a }, ['lukhas/m/z.py < candidate/m/a.py 100']],
    [
      'alike content, with imports rewritten',
      { 'candidate/m/a.py': `from candidate.m.b import c\n${a}` },
      { 'lukhas/n/z.py': `from lukhas.m.b import c\n${a}own = 1\n` },
      ['lukhas/n/z.py < candidate/m/a.py 96'],
    ],
    [
      'the most alike of several',
      { 'candidate/m/a.py': `${a}x = 1\n`, 'candidate/m/b.py': a },
      { 'lukhas/m/z.py': a },
      ['lukhas/m/z.py < candidate/m/b.py 100'],
    ],
    [
      'other code at its counterpart',
      { 'candidate/m/a.py': a, 'candidate/m/z.py': b },
      { 'lukhas/m/z.py': a },
      ['lukhas/m/z.py < candidate/m/a.py 100'],
    ],
    [
      "a shim's place",
      { 'candidate/m/a.py': a, 'lukhas/m/z.py': '# shim' },
      { 'lukhas/m/z.py': a },
      ['lukhas/m/z.py < candidate/m/a.py 100'],
    ],
    ['a promotion', { 'candidate/m/a.py': a, 'candidate/m/b.py': a }, { 'lukhas/m/a.py': a }, []],
    ['half alike', { 'candidate/m/a.py': a }, { 'lukhas/m/z.py': a.replace(/a_[0-5] = .*\n/g, '') + b }, []],
    [
      'a short function',
      { 'candidate/m/a.py': 'def f(x):\n    return x\n' },
      { 'lukhas/m/z.py': 'def f(x):\n    return x\n' },
      ['lukhas/m/z.py < candidate/m/a.py 100'],
    ],
    [
      'a short TypeScript constant',
      { 'candidate/m/a.ts': 'const low = 3;\nexport { low };\n' },
      { 'lukhas/m/z.ts': 'const low = 3;\nexport { low };\n' },
      ['lukhas/m/z.ts < candidate/m/a.ts 100'],
    ],
    [
      'what four files hold',
      Object.fromEntries(['a', 'b', 'c', 'd'].map((name) => [`candidate/m/${name}.py`, 'def f(x):\n    return x\n'])),
      { 'lukhas/m/z.py': 'def f(x):\n    return x\n' },
      [],
    ],
    [
      'a short file that is nearly the same',
      { 'candidate/m/a.py': 'def f(x):\n    return x\n' },
      { 'lukhas/m/z.py': 'def f(x):\n    return x\n# own\n' },
      [],
    ],
    ['fewer than ten lines', { 'candidate/m/a.py': 'a\nb\nc\n' }, { 'lukhas/m/z.py': 'a\nb\nc\n' }, []],
    ['an __init__', { 'candidate/m/__init__.py': a }, { 'lukhas/n/__init__.py': a }, []],
    ['a copy of an __init__', { 'candidate/m/__init__.py': a }, { 'lukhas/n/z.py': a }, []],
    [
      'a file as a package',
      { 'candidate/m.py': a },
      { 'lukhas/m/__init__.py': a },
      ['lukhas/m/__init__.py < candidate/m.py 100'],
    ],
    [
      'a package as a file',
      { 'candidate/m/__init__.py': a },
      { 'lukhas/m.py': `${a}own = 1\n` },
      ['lukhas/m.py < candidate/m/__init__.py 96'],
    ],
    [
      "a package's file as the package",
      { 'candidate/m/a.py': `${a}own = 1\n` },
      { 'lukhas/m/__init__.py': a },
      ['lukhas/m/__init__.py < candidate/m/a.py 96'],
    ],
    [
      'a package as one of its files',
      { 'candidate/m/__init__.py': a },
      { 'lukhas/m/a.py': a },
      ['lukhas/m/a.py < candidate/m/__init__.py 100'],
    ],
    ["another package's file as an __init__", { 'candidate/m/a.py': a }, { 'lukhas/n/__init__.py': a }, []],
    ['a test', { 'candidate/m/test_a.py': a }, { 'lukhas/n/test_a.py': a }, []],
    ['data', { 'candidate/m/a.json': a }, { 'lukhas/n/z.json': a }, []],
    ['a script of the same words', { 'candidate/m/a.js': a }, { 'lukhas/n/z.py': a.replace('a_0', 'x') }, []],
    ['a shim', { 'candidate/m/a.py': `# shim\n${a}` }, { 'lukhas/n/z.py': `# shim\n${a}` }, []],
    ['a change to what production had', { 'candidate/m/a.py': a, 'lukhas/m/z.py': b }, { 'lukhas/m/z.py': a }, []],
    [
      'a copy within production',
      { 'candidate/m/a.py': a, 'lukhas/m/a.py': a },
      { 'lukhas/m/a.py': a, 'lukhas/n/z.py': a },
      [],
    ],
    [
      'a move within production, changed on the way',
      { 'candidate/m/a.py': a, 'lukhas/m/a.py': `${a}own = 1\n` },
      { 'lukhas/n/z.py': `${a}own = 2\n` },
      [],
    ],
    ['code that comes to both lanes at once', {}, { 'candidate/m/a.py': a, 'lukhas/m/z.py': a }, []],
    ['a file outside of the lanes', { 'candidate/m/a.py': a }, { 'tools/z.py': a }, []],
  ])('%s', (_, before, added, expected) => {
    const kept = Object.fromEntries(Object.entries(before).filter(([path]) => path.startsWith('candidate/')));
    expect(bypassed(before, { ...kept, ...added })).toEqual(expected);
  });

  it('finds what the range added and took away again', () => {
    expect(bypassed({}, { 'lukhas/m/z.py': a }, { 'candidate/m/a.py': a })).toEqual([
      'lukhas/m/z.py < candidate/m/a.py 100',
    ]);
  });
});

describe('gatherHistory', () => {
  const isShim = () => false;

  it('finds copies by content and by likeness among many files, and restores', async () => {
    const repository = gitRepository();
    const many = Object.fromEntries(Array.from({ length: 50 }, (_, at) => [`candidate/m${at}/f.py`, code(`f${at}`)]));
    repository.commit('first', { ...many, 'lukhas/__init__.py': '', 'lukhas/held.py': code('f3') });
    const base = repository.commit('drop', { 'lukhas/held.py': null });
    repository.commit('work', {
      'lukhas/same.py': code('f7'),
      'lukhas/alike.py': `${code('f9')}own = 1\n`,
      'lukhas/held.py': code('f3'),
      'lukhas/new.py': code('new'),
    });
    const range = { base, head: repository.head(), checkedOut: true };
    for (const judged of ['change', 'push'] as const) {
      const { bypasses } = await gatherHistory(createGit(repository.folder), lanes, { ...range, judged }, isShim);
      expect(bypasses.map(({ path, source, similarity }) => [path, source, similarity])).toEqual([
        ['lukhas/alike.py', 'candidate/m9/f.py', 96],
        ['lukhas/same.py', 'candidate/m7/f.py', 100],
      ]);
    }
  });
});
