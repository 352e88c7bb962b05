import { describe, expect, it } from 'vitest';
import { check } from '../../src/checks/hidden-dependency.ts';
import { repo } from '../support/tree.ts';

const lanes = { 'candidate/core/neural.py': '', 'candidate/core/glyph.py': '', 'lukhas/core/glyph.py': '' };

describe('hidden-dependency', () => {
  it.each<[string, string]>([
    ['a production name', 'import importlib\nimportlib.import_module("lukhas.core.glyph")'],
    ['prose', 'x = "candidate.core.neural is not for you"'],
    ['a call of another function', 'load("candidate.core.neural")'],
    ['an ordinary import', 'import candidate.core.neural'],
    ['a call in a comment', '# __import__("candidate.core.neural")'],
  ])('says nothing of %s', (_, source) => {
    expect([...check.run(repo({ ...lanes, 'lukhas/a.py': source }))]).toEqual([]);
  });

  it.each<[string, string, number, number]>([
    ['import_module', 'import importlib\nm = importlib.import_module("candidate.core.neural")', 2, 5],
    [
      'an alias of importlib',
      'import importlib as _il\ndef f():\n    return g(_il.import_module("candidate.core.neural"))',
      3,
      14,
    ],
    ['an alias of the function', 'from importlib import import_module as im\nim("candidate.core.neural")', 2, 1],
    ['__import__', 'x = __import__("candidate.core.neural")', 1, 5],
    ['adjacent literals', 'x = __import__("candidate." "core.neural")', 1, 5],
  ])('sees %s', (_, source, line, column) => {
    const [found, ...more] = check.run(repo({ ...lanes, 'lukhas/a.py': source }));
    expect(more).toEqual([]);
    expect(found).toMatchObject({
      value: 'candidate.core.neural',
      message: 'a call imports "candidate.core.neural" of candidate/ by its name held as text',
      location: { path: 'lukhas/a.py', line, column },
    });
    expect(found?.remedy).toMatch(/^promote core\/neural first/);
    expect(found?.labels).toContain('dynamic');
  });

  it('gives the production name where there is one', () => {
    const source = 'x = __import__("candidate.core.glyph")';
    const [found] = check.run(repo({ ...lanes, 'lukhas/a.py': source }));
    expect(found?.remedy).toBe('write "lukhas.core.glyph" instead of "candidate.core.glyph"');
  });
});
