import { describe, expect, it } from 'vitest';
import { Constants } from '../../../src/imports/python/constants.ts';
import { readText } from '../../../src/imports/python/text.ts';

/** What the name `last` stands for at the end of the file. */
function lastOf(source: string): unknown {
  const text = readText(Buffer.from(source));
  const value = new Constants(text).valueOf('last', text.end - 1);
  return value?.kind === 'text' ? value.text : value?.kind;
}

/** As `choice` writes it. */
function choiceOf(...texts: readonly string[]): string {
  return `\x03${texts.join('\x04')}\x05`;
}

/** What `name` stands for at `HERE`, by all functions and by those alone that are called `wanted`. */
function bothOf(source: string, name: string): readonly unknown[] {
  const text = readText(Buffer.from(source));
  const wanted = new Set([...source.matchAll(/def wanted/g)].map(({ index }) => index));
  const at = source.indexOf('HERE');
  return [undefined, wanted].map((around) => {
    const value = new Constants(text, around).valueOf(name, at);
    return value?.kind === 'text' ? value.text : value?.kind;
  });
}

/** Stands for what is not known. */
const something = '\x00';

describe('what a name stands for by the functions around it', () => {
  it.each<[string, string, string, unknown]>([
    ['the module', 'name = "a"\nHERE\n', 'name', 'a'],
    ['the function', 'name = "b"\ndef wanted():\n    name = "a"\n    HERE\n', 'name', 'a'],
    ['a function beside others', 'def x():\n    name = "b"\ndef wanted():\n    name = "a"\n    HERE\n', 'name', 'a'],
    ['none of the others', 'name = "a"\nasync def x():\n    name = "b"\nHERE\n', 'name', 'a'],
    ['where a function ends', 'name = "a"\ndef wanted():\n    name = "b"\nHERE\n', 'name', 'a'],
    [
      'others that bind it',
      'name = "a"\ndef x():\n    global name\n    name = y\nHERE\n',
      'name',
      choiceOf('a', something),
    ],
    [
      'others that declare it second',
      'name = "a"\ndef x():\n    global y, name\n    name = y\nHERE\n',
      'name',
      choiceOf('a', something),
    ],
    [
      'the module, where an annotation holds the name',
      'name = "a"\ndef wanted(x) -> D[str, name]:\n    HERE\n',
      'name',
      'a',
    ],
    [
      'the module, where a call behind a definition holds it',
      'name = "a"\ndef wanted(x, y=f(z)): HERE(y, name)\n',
      'name',
      'a',
    ],
    ['no default of a lambda', 'x = lambda name="a", z=1: y\nHERE\n', 'name', undefined],
    ['no parameter of a lambda', 'x = lambda z, name: y\nname = "a"\nHERE\n', 'name', choiceOf('a', something)],
    ['others in one line', 'name = "a"\ndef x(): global name; name = y\nHERE\n', 'name', choiceOf('a', something)],
    ['others behind a semicolon', 'name = "a"\ndef x():\n    y; global name\nHERE\n', 'name', choiceOf('a', something)],
    [
      'a function within',
      'def wanted():\n    name = "a"\n    def x():\n        nonlocal name\n        name = y\n    HERE\n',
      'name',
      choiceOf('a', something),
    ],
    ['an attribute that others give', 'class A:\n    def x(self):\n        self.name = "a"\nHERE\n', 'self.name', 'a'],
    [
      'an attribute deeper than it',
      'class A:\n    def x(self):\n        self.name.b = "a"\nHERE\n',
      'self.name',
      undefined,
    ],
    ['what a method binds', 'class A:\n    def x(self):\n        name = "a"\nHERE\n', 'A.name', undefined],
    ['a loop in a class', 'class A:\n    for name in ["a"]: pass\nHERE\n', 'A.name', undefined],
    ['two comprehensions', 'x = [b for b in y]\nz = [name for name in ["a"]]\nHERE\n', 'name', 'a'],
    [
      'a chain that ends in an attribute',
      `class A:\n    b = "a"\nn0 = A.b\n${[1, 2, 3, 4, 5].map((k) => `n${k} = n${k - 1}\n`).join('')}name = n5\nHERE\n`,
      'name',
      'a',
    ],
  ])('reads %s', (_, source, name, expected) => {
    expect(bothOf(source, name)).toEqual([expected, expected]);
  });
});

describe('what a name stands for', () => {
  it('takes more assignments than are followed for anything', () => {
    const assignments = Array.from({ length: 20 }, (_, k) => `last = "a.${k}"\n`);
    expect(String(lastOf(assignments.join('')))).toContain(`\x04${something}`);
  });

  it('follows a chain of any length', () => {
    const chain = Array.from({ length: 20_000 }, (_, k) => `n${k + 1} = n${k}\n`);
    expect(lastOf(`n0 = "a.b"\n${chain.join('')}last = n20000\n`)).toBe('a.b');
  });

  it('counts what stands before an assignment alone, as when the file runs', () => {
    expect(lastOf('last = "a"\nlast = last + ".b"\n')).toBe(choiceOf('a', 'a.b'));
    expect(lastOf('last = last\n')).toBeUndefined();
    expect(lastOf('a = b\nb = a\nlast = b\n')).toBeUndefined();
  });

  it('holds where each of a chain is nested as deep as is read', () => {
    const deep = (name: string) => `${'('.repeat(5_000)}${name}${')'.repeat(5_000)}`;
    const chain = Array.from({ length: 12 }, (_, k) => `n${k + 1} = ${deep(`n${k}`)}\n`);
    expect(() => lastOf(`n0 = "a.b"\n${chain.join('')}last = n12\n`)).not.toThrow();
  });

  it('holds where each of a chain is nested just within what is read', () => {
    const deep = (name: string) => `${'('.repeat(180)}${name}${')'.repeat(180)}`;
    const chain = Array.from({ length: 40 }, (_, k) => `n${k + 1} = ${deep(`n${k}`)}\n`);
    expect(lastOf(`n0 = "a.b"\n${chain.join('')}last = n40\n`)).toBe('a.b');
  });
});
