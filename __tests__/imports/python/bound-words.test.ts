import { describe, expect, it } from 'vitest';
import { BoundWords } from '../../../src/imports/python/bound-words.ts';
import { Constants } from '../../../src/imports/python/constants.ts';
import { readText } from '../../../src/imports/python/text.ts';

/** Whether `name` stands for a text at the end of the file, and whether the words of the file say that it may. */
function judged(source: string): { readonly stands: boolean; readonly may: boolean } {
  const text = readText(Buffer.from(source));
  const stands = new Constants(text).valueOf('name', text.end - 1) !== undefined;
  return { stands, may: new BoundWords(text).mayStandFor('name') };
}

describe('whether a name may stand for something, told by its words', () => {
  it.each([
    ['an assignment', 'name = "a.b"\n'],
    ['an assignment behind blanks and a joined line', 'name \\\n  = "a.b"\n'],
    ['an annotated one', 'name: str = "a.b"\n'],
    ['an assignment in a statement behind another', 'import os; name = "a.b"\n'],
    ['a loop', 'for name in ("a", "b"):\n    pass\n'],
    ['a loop over lines in brackets', 'for name in (\n  "a",\n  "b",\n):\n    pass\n'],
    ['a comprehension', 'x = [f(name) for name in ["a", "b"]]\n'],
    ['a comprehension over lines', `x = [\n  f(name)\n  for # ${'far '.repeat(80)}\n  name in ["a", "b"]]\n`],
    ['a default', 'def f(name="a.b"):\n    return name'],
    ['an annotated default', 'def f(name: str = "a.b"):\n    return name'],
    ['a default behind many blanks', `def f(name${' '.repeat(300)}="a.b"):\n    return name`],
    ['a default behind a comment', 'def f(name # x\n  ="a.b"):\n    return name'],
    ['a default behind a long comment', `def f(name # ${'far '.repeat(80)}\n  ="a.b"):\n    return name`],
    ['letters beyond ASCII that stand for the same', 'ｎame = "a.b"\n'],
  ])('is said of %s', (_, source) => {
    expect(judged(source)).toEqual({ stands: true, may: true });
  });

  it.each([
    ['a parameter', 'def f(name, other):\n    return name'],
    ['a comparison', 'if name == "a.b": pass\n'],
    ['a longer word', 'rename = "a.b"\nnames = "a.b"\n'],
    ['an argument', 'f(name)\ng(1, name)\n'],
    ['nothing', 'other = "a.b"\n'],
  ])('is not said of %s', (_, source) => {
    expect(judged(source)).toEqual({ stands: false, may: false });
  });

  it('asks for the last part of an attribute', () => {
    const text = readText(Buffer.from('class A:\n    name = "a.b"\n'));
    expect(new BoundWords(text).mayStandFor('self.name')).toBe(true);
    expect(new BoundWords(text).mayStandFor('name.other')).toBe(false);
  });

  it('asks for the last of many parts', () => {
    expect(new BoundWords(readText(Buffer.from('name = "a.b"\n'))).mayStandFor('self.other.name')).toBe(true);
  });

  it.each<[string, string, boolean]>([
    ['A', 'class A: pass\n', true],
    ['A', 'class \\\n A: pass\n', true],
    ['A', 'class Ab: pass\n', false],
    ['A', 'A = 1\n', false],
    ['self', '', true],
    ['cls', '', true],
    ['ï', '', true],
  ])('says whether %s may own something in %j', (owner, source, expected) => {
    expect(new BoundWords(readText(Buffer.from(source))).mayOwn(owner)).toBe(expected);
  });

  it('reads the text once for a name, however often it is asked', () => {
    const words = new BoundWords(readText(Buffer.from('a.b '.repeat(250_000))));
    const { user } = process.cpuUsage();
    for (let k = 0; k < 20_000; k++) words.mayOwn('a');
    // Microseconds; to read it each time takes a hundred times as many.
    expect(process.cpuUsage({ user, system: 0 }).user).toBeLessThan(1_000_000);
  });
});
