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

describe('what a name stands for', () => {
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
