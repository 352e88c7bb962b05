import { describe, expect, it } from 'vitest';
import { findDeletions } from '../../src/history/deletions.ts';
import { findPromotions } from '../../src/history/promotions.ts';
import { changeSet, code, literalFacts, type TextTree } from '../support/change-set.ts';
import { expectLinear } from '../support/growth.ts';
import { defaultLanes } from '../support/repository.ts';

const a = code('a');
const b = code('b');

function deleted(before: TextTree, after: TextTree, base: TextTree = before) {
  const { set, range } = changeSet(before, after, base);
  const lanes = defaultLanes();
  const promotions = findPromotions(set, range, lanes, literalFacts, () => false);
  return findDeletions(set, range, lanes, literalFacts, promotions).map(({ module, files, whole, movedTo }) => ({
    module,
    files,
    whole,
    ...(movedTo === undefined ? {} : { movedTo }),
  }));
}

describe('findDeletions', () => {
  it('sees a whole module go', () => {
    const before = { 'candidate/core/x/a.py': a, 'candidate/core/x/__init__.py': '', 'candidate/core/y/b.py': b };
    expect(deleted(before, { 'candidate/core/y/b.py': b })).toEqual([
      { module: 'core/x', files: ['candidate/core/x/__init__.py', 'candidate/core/x/a.py'], whole: true },
    ]);
  });

  it.each<[string, TextTree, TextTree]>([
    ['its empty __init__ is left', { 'candidate/m/__init__.py': '' }, { 'candidate/m/__init__.py': '' }],
    ['its __init__ of comments is left', { 'candidate/m/__init__.py': '# m' }, { 'candidate/m/__init__.py': '# m' }],
    ['another empty file is left', { 'candidate/m/b.py': '' }, { 'candidate/m/b.py': '' }],
    ['it is emptied itself', {}, { 'candidate/m/a.py': '' }],
  ])('sees a whole module go where %s', (_, beside, left) => {
    expect(deleted({ 'candidate/m/a.py': a, ...beside }, left)).toEqual([
      { module: 'm', files: ['candidate/m/a.py'], whole: true },
    ]);
  });

  it('sees a part of a promoted module emptied, and what is empty go without a word', () => {
    const production = { 'lukhas/m/a.py': a };
    const before = { 'candidate/m/a.py': a, 'candidate/m/b.py': b, 'candidate/m/c.py': '', ...production };
    expect(deleted(before, { 'candidate/m/a.py': a, 'candidate/m/b.py': '', ...production })).toMatchObject([
      { module: 'm', files: ['candidate/m/b.py', 'candidate/m/c.py'], whole: false },
    ]);
    expect(deleted({ ...production, 'candidate/m/c.py': '' }, production)).toEqual([]);
  });

  it.each<[string, string, string[] | null]>([
    ['a shim', '# shim\nfrom lukhas.m.a import *\n', ['candidate/m/a.py']],
    ['other code', b, ['candidate/m/a.py']],
    ['the same', a, null],
    ['some lines more', `${a}more = 1\n`, null],
  ])('takes an original for replaced that its promotion leaves as %s', (_, left, replaced) => {
    const { set, range } = changeSet({ 'candidate/m/a.py': a }, { 'candidate/m/a.py': left, 'lukhas/m/a.py': a });
    const lanes = defaultLanes();
    const promotions = findPromotions(set, range, lanes, literalFacts, () => false);
    expect(promotions).toHaveLength(1);
    const expected = {
      replaced,
      emptied: [],
      whole: false,
      moves: [{ path: 'candidate/m/a.py', to: 'lukhas/m/a.py' }],
    };
    const found = findDeletions(set, range, lanes, literalFacts, promotions);
    expect(found).toMatchObject(replaced === null ? [] : [expected]);
    // Once it is promoted, development goes its own way.
    expect(
      deleted({ 'candidate/m/a.py': a, 'lukhas/m/a.py': a }, { 'candidate/m/a.py': left, 'lukhas/m/a.py': a }),
    ).toEqual([]);
  });

  it('takes an empty file that came for none that went', () => {
    const before = { 'candidate/m/a.py': a, 'candidate/m/__init__.py': '' };
    expect(deleted(before, { 'candidate/n/__init__.py': '' })).toEqual([
      { module: 'm', files: ['candidate/m/__init__.py', 'candidate/m/a.py'], whole: true },
    ]);
  });

  it.each(['# moved\n', '\n\n', '  \n# a\n\n# b', '"Moved."\n', '# a\n"""Moved.\n\nTo lukhas.\n"""\n'])(
    'sees code replaced by comments and blanks: %j',
    (left) => {
      expect(deleted({ 'candidate/m/a.py': a }, { 'candidate/m/a.py': left })).toEqual([
        { module: 'm', files: ['candidate/m/a.py'], whole: true },
      ]);
      const promoted = { 'lukhas/m/a.py': a, 'candidate/m/b.py': b };
      expect(deleted({ ...promoted, 'candidate/m/a.py': a }, { ...promoted, 'candidate/m/a.py': left })).toEqual([
        { module: 'm', files: ['candidate/m/a.py'], whole: false, movedTo: 'lukhas/m/a.py' },
      ]);
    },
  );

  it.each([
    ['a shim', a, '# shim\nfrom lukhas.m.a import *\n'],
    ['a text that is code', a, '"Moved.".upper()\n'],
    ['two texts', a, '"a"\n"b"\n'],
    ['a text whose quotes were mended', `${'one line\n'.repeat(9)}"""\n`, `"""\n${'one line\n'.repeat(9)}"""\n`],
    ['a docstring for a docstring', '"a"\n', '"b"\n'],
    ['comments for comments', '# a\n', '# b\n'],
    ['comments for imports', 'import time\nimport b\n', '# to come\n'],
  ])('lets %s take the place', (_, before, after) => {
    expect(deleted({ 'candidate/m/a.py': before }, { 'candidate/m/a.py': after })).toEqual([]);
  });

  it('lets no module live whose __init__ is a docstring', () => {
    const init = { 'candidate/m/__init__.py': '"""Module m."""\n' };
    expect(deleted({ 'candidate/m/a.py': a, ...init }, init)).toEqual([
      { module: 'm', files: ['candidate/m/a.py'], whole: true },
    ]);
  });

  it('lets a module live whose __init__ holds code', () => {
    const init = { 'candidate/m/__init__.py': 'x = 1' };
    expect(deleted({ 'candidate/m/a.py': a, ...init }, init)).toEqual([]);
  });

  it('lets a part of a module go that is not promoted', () => {
    expect(deleted({ 'candidate/m/a.py': a, 'candidate/m/b.py': b }, { 'candidate/m/a.py': a })).toEqual([]);
  });

  it.each<[string, TextTree]>([
    ['is in production', { 'lukhas/m/a.py': a }],
    ['is in production, rewritten', { 'lukhas/m/a.py': 'x = 1' }],
  ])('sees a part of a module go that %s', (_, production) => {
    const before = { 'candidate/m/a.py': a, 'candidate/m/b.py': b, ...production };
    expect(deleted(before, { 'candidate/m/a.py': a, ...production })).toEqual([
      { module: 'm', files: ['candidate/m/b.py'], whole: false },
    ]);
  });

  it('does not take a shim for a promotion', () => {
    const before = { 'candidate/m/a.py': a, 'candidate/m/b.py': b, 'lukhas/m/a.py': '# shim' };
    expect(deleted(before, { 'candidate/m/a.py': a, 'lukhas/m/a.py': '# shim' })).toEqual([]);
  });

  it('sees a move into production as promotion and deletion', () => {
    const before = { 'candidate/m/a.py': a, 'candidate/m/b.py': b };
    expect(deleted(before, { 'lukhas/m/a.py': a, 'candidate/m/b.py': b })).toEqual([
      { module: 'm', files: ['candidate/m/a.py'], whole: false, movedTo: 'lukhas/m/a.py' },
    ]);
  });

  it('says where a module went', () => {
    const after = { 'labs/z/a.py': a, 'attic/a.py': a };
    expect(deleted({ 'candidate/m/a.py': a }, after)).toEqual([
      { module: 'm', files: ['candidate/m/a.py'], whole: true, movedTo: 'attic/a.py' },
    ]);
  });

  it.each<[string, TextTree, TextTree]>([
    ['the same content', { 'candidate/m/a.py': a, 'candidate/m/__init__.py': '' }, { 'candidate/n/z.py': a }],
    [
      'rewritten imports and the same name',
      { 'candidate/m/a.py': code('a', 'from candidate.m import q\n') },
      { 'candidate/n/a.py': code('a', 'from candidate.n import q\n') },
    ],
  ])('lets code move within the lane: %s', (_, before, after) => {
    expect(deleted(before, after)).toEqual([]);
  });

  it('passes over data, tests of no module, and what the base does not hold', () => {
    expect(deleted({ 'candidate/m/x.json': '{}', 'candidate/core/__init__.py': 'x' }, {})).toEqual([]);
    expect(deleted({ 'candidate/m/a.py': a }, {}, {})).toEqual([]);
  });

  it.each<[string, TextTree, TextTree]>([
    [
      'a test of a promoted module',
      { 'candidate/m/tests/test_a.py': b, 'candidate/m/conftest.py': b, 'candidate/m/tests/fixtures.py': code('f') },
      { 'tests/m/test_a.py': b },
    ],
    [
      'a directory of tests with its __init__',
      { 'candidate/core/tests/__init__.py': b, 'candidate/core/tests/test_b.py': b },
      {},
    ],
    ['a shim', { 'candidate/m/b.py': '# shim\nfrom lukhas.m.b import *\n' }, {}],
    [
      'what a package of its name shadows',
      { 'candidate/m/b.py': b, 'candidate/m/b/__init__.py': 'c = 1\n' },
      { 'candidate/m/b/__init__.py': 'c = 1\n' },
    ],
    [
      'a file that got another name and a few other lines',
      { 'candidate/m/quantum_hub.py': b },
      { 'candidate/m/qi/qi_hub.py': b.replace('b_3', 'c_3') },
    ],
    ['a second copy', { 'candidate/m/b.py': b, 'candidate/n.py': b }, { 'candidate/n.py': b }],
  ])('lets %s go', (_, before, after) => {
    const promoted = { 'candidate/m/a.py': a, 'lukhas/m/a.py': a };
    expect(deleted({ ...promoted, ...before }, { ...promoted, ...after })).toEqual([]);
  });

  it.each<[string, TextTree, TextTree]>([
    ['a file of another name that is half alike', {}, { 'candidate/m/c.py': b.replace(/b_[2-9]/g, 'c') }],
    ['a package that the same change adds', {}, { 'candidate/m/b/__init__.py': 'c = 1\n' }],
    [
      'a second copy of what production has',
      { 'candidate/n.py': b, 'lukhas/m/b.py': b },
      { 'candidate/n.py': b, 'lukhas/m/b.py': b },
    ],
  ])('does not take for it %s', (_, beside, after) => {
    const promoted = { 'candidate/m/a.py': a, 'lukhas/m/a.py': a };
    const [first] = deleted({ ...promoted, 'candidate/m/b.py': b, ...beside }, { ...promoted, ...after });
    expect(first).toMatchObject({ module: 'm', files: ['candidate/m/b.py'] });
  });

  it('lets a revert take back what production does not have', () => {
    const before = { 'candidate/m/b.py': b, 'candidate/n/a.py': a, 'lukhas/n/a.py': a };
    const { set, range } = changeSet(before, { 'lukhas/n/a.py': a });
    const reverted = new Set(['candidate/m/b.py', 'candidate/n/a.py']);
    const found = findDeletions(set, { ...range, reverted }, defaultLanes(), literalFacts, []);
    expect(found.map(({ module }) => module)).toEqual(['n']);
  });

  it('lets the whole lane move to another root, and tells what did not come along', () => {
    const before = { 'candidate/m/a.py': a, 'candidate/core/x/b.py': b, 'candidate/gone.py': code('g') };
    const moved = { 'labs/m/a.py': a, 'labs/core/x/b.py': `import labs\n${b}` };
    expect(deleted(before, moved)).toMatchObject([{ module: 'gone' }]);
    expect(deleted(before, { ...moved, 'candidate/gone.py': code('g') })).toHaveLength(2);
    expect(deleted(before, { 'lukhas/m/a.py': a, 'lukhas/core/x/b.py': b })).toHaveLength(3);
  });

  it('is linear in the number of files', () => {
    expectLinear(1500, (count) => {
      const files = (name: string, line: string) =>
        Object.fromEntries(
          Array.from({ length: count }, (_, i) => [`candidate/${name}${i}/utils.py`, `${line} = ${i}`]),
        );
      expect(deleted(files('m', 'x'), files('n', 'y'))).toHaveLength(count);
    });
  });
});
