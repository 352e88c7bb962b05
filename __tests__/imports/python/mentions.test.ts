import { describe, expect, it } from 'vitest';
import { mayNameOneOf } from '../../../src/imports/python/mentions.ts';
import { readTexts } from '../../../src/imports/python/texts.ts';

/** Whether a text of the file names development, and whether its words say that one may. */
function judged(source: string): { readonly names: boolean; readonly may: boolean } {
  const bytes = Buffer.from(source);
  return {
    names: readTexts(bytes).some(({ text }) => /^candidate(?:\W|$)/.test(text)),
    may: mayNameOneOf(bytes, ['candidate']),
  };
}

describe('whether a file may name development, told by its words', () => {
  it.each([
    ['a dotted name', 'x = "candidate.core"\n'],
    ['a path', 'import runpy\nrunpy.run_path("candidate/core.py")\n'],
    ['a name that goes on elsewhere', 'x = "candidate" + ".core"\n'],
    ['a field', 'x = f"candidate.{name}"\n'],
    ['an attribute behind a colon', 'x = "candidate.core:make"\n'],
    ['three quotes', 'x = """candidate.core"""\n'],
    ['a joined line within a text', 'x = "\\\ncandidate.core"\n'],
    ['joined lines about it', 'x = """\\\ncandidate.core\\\n"""\n'],
    ['one behind another', 'candidate = 1\nx = "candidate.core"\n'],
    ['carriage returns alone', '# x\rx = "candidate.core"\r'],
    ['a line that is longer than is looked at', `x = [${'1, '.repeat(400)}"candidate.core", ${'1, '.repeat(400)}]\n`],
  ])('is said of %s', (_, source) => {
    expect(judged(source)).toEqual({ names: true, may: true });
  });

  it.each([
    ['an attribute of a variable', 'x = candidate.core\nfor candidate in y:\n    candidate.run()\n'],
    ['a comment', '# see "candidate.core"\nx = 1\n'],
    ['prose', '"""\nEach candidate.\nThe candidate/core folder\n"""\n'],
    ['another word', 'x = "candidates.core"\n'],
    ['a quote in the next line', 'x = candidate.core\ry = "z"\r'],
    ['nothing', ''],
  ])('is not said of %s', (_, source) => {
    expect(judged(source)).toEqual({ names: false, may: false });
  });

  it.each([
    'x = "candidate:run"',
    'x = "candidate%s" % y',
    'x = f"candidate{y}"',
    'x = "candidate\\x2ecore"',
    `"""${'far '.repeat(200)}candidate.core\n"""`,
    `"""\ncandidate.core ${'far '.repeat(200)}"""`,
  ])('is said of what may go on: %j', (source) => {
    expect(mayNameOneOf(Buffer.from(source), ['other', 'candidate'])).toBe(true);
  });
});
