import { describe, expect, it } from 'vitest';
import { specifierSuggestion, statementSuggestion } from '../../src/reporters/suggestion.ts';
import { expectLinear } from '../support/growth.ts';
import { hostileTexts } from '../support/report.ts';

const sourceOf = (text: string) => {
  const lines = text.split('\n');
  return (line: number) => lines[line - 1];
};
const rewritten = 'from lukhas.core.glyph import Glyph';

describe('statementSuggestion', () => {
  it.each([
    ['one line', 'from candidate.core.glyph import Glyph', 1, 1, rewritten],
    ['its indentation', '    from candidate.core.glyph import Glyph', 5, 1, `    ${rewritten}`],
    ['tabs', '\tfrom candidate.core.glyph import Glyph\r', 2, 1, `\t${rewritten}`],
    ['a comment behind it', 'from candidate.core.glyph import Glyph  # noqa', 1, 1, `${rewritten}  # noqa`],
    ['brackets', 'from candidate.core.glyph import (Glyph)', 1, 1, rewritten],
    ['brackets over lines', 'from candidate.core.glyph import (\n    Glyph,\n)', 1, 3, rewritten],
    ['a comment behind brackets', 'from candidate.core.glyph import (\n    Glyph)  # x', 1, 2, `${rewritten}  # x`],
  ])('replaces %s', (_, text, column, lastLine, expected) => {
    expect(statementSuggestion(sourceOf(text), 1, column, rewritten)).toEqual({
      firstLine: 1,
      lastLine,
      text: expected,
    });
  });

  it('replaces a statement by several', () => {
    const both = 'from lukhas.a import x as y\nfrom candidate.a import z';
    expect(statementSuggestion(sourceOf('  from candidate.a import x as y, z'), 1, 3, both)?.text).toBe(
      '  from lukhas.a import x as y\n  from candidate.a import z',
    );
  });

  it.each([
    ['a second statement behind it', 'from a import b; x = 1', 1],
    ['a statement before it', 'x = 1; from a import b', 8],
    ['a line that goes on', 'from a import \\\n    b', 1],
    ['a comment inside of brackets', 'from a import (\n    b,  # why\n)', 1],
    ['brackets that do not end', 'from a import (\n    b,', 1],
    ['something behind the brackets', 'from a import (\n    b,\n); x = 1', 1],
    ['a line that is not there', '', 1],
    ['a character that nobody sees', 'from a import b  # \u202e', 1],
    ['a control character', 'from a import b  # \u001b[2J', 1],
    ['a very long line', `from a import b  # ${'x'.repeat(3000)}`, 1],
  ])('leaves alone %s', (_, text, column) => {
    expect(statementSuggestion(text === '' ? () => undefined : sourceOf(text), 1, column, rewritten)).toBeNull();
  });

  it.each([
    ...hostileTexts,
    'import lukhas.a\n# and in the rest of the file: x → y',
    'import "lukhas.a" instead of "candidate.a"',
    'from a import b; import os',
    'from a import b\n\nx()',
    'import os, ',
    'from importa',
    '',
  ])('takes only an import for one: %j', (text) => {
    expect(statementSuggestion(sourceOf('from a import b'), 1, 1, text)).toBeNull();
  });

  it.each([
    'import lukhas.a as b, c',
    'from . import a',
    'from .a.b import *',
    'from ...a import b as c, d',
    'lazy import a',
    'from été import naïve',
  ])('takes %j', (text) => {
    expect(statementSuggestion(sourceOf('from a import b'), 1, 1, text)?.text).toBe(text);
  });

  it('takes linear time', () => {
    expectLinear(20_000, (size) => {
      statementSuggestion(sourceOf('import a'), 1, 1, `from ${'a.'.repeat(size)}b import c`);
      statementSuggestion(sourceOf('import a'), 1, 1, `import ${'a as b, '.repeat(size)}!`);
    });
  });
});

describe('specifierSuggestion', () => {
  it.each([
    ['an import', "import { a } from '../../candidate/web/a';", 1, 42, 1, "import { a } from './a';"],
    ['double quotes', 'export * from "../../candidate/web/a"', 1, 38, 1, 'export * from "./a"'],
    ['a call', 'x = import_module("candidate.web.a")  # "why"', 5, 37, 1, 'x = import_module("./a")  # "why"'],
    ['lines', "import {\n  a,\n  type b as c,\n} from '../../candidate/web/a';", 1, 9, 4, "} from './a';"],
  ])('exchanges the text of %s', (_, text, column, endColumn, line, expected) => {
    expect(specifierSuggestion(sourceOf(text), 1, column, endColumn, './a')).toEqual({
      firstLine: line,
      lastLine: line,
      text: expected,
    });
  });

  it.each([
    ['two texts', "import a from 'x' with { type: 'json' }", 1, 40],
    ['no end', 'import {\n  a,', 1, 9],
    ['an escape', "import a from 'x\\u0041'", 1, 24],
    ['a template', 'import(`x`)', 1, 12],
    ['a name in quotes', "import {\n  'a b' as c,\n} from 'x';", 1, 9],
    ['a comment that holds a text', "import {\n  // see 'x'\n} from 'y';", 1, 9],
  ])('leaves alone %s', (_, text, column, endColumn) => {
    expect(specifierSuggestion(sourceOf(text), 1, column, endColumn, './a')).toBeNull();
  });

  it.each([...hostileTexts, "a'b", ''])('takes only a specifier for one: %j', (text) => {
    expect(specifierSuggestion(sourceOf("import a from 'x'"), 1, 1, 18, text)).toBeNull();
  });
});
