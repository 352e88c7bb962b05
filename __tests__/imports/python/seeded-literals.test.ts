import { describe, expect, it } from 'vitest';
import { unescapeText } from '../../../src/imports/python/unescape.ts';
import { evaluate } from './oracle.ts';

/** Contents of literals between double quotes, as they stand in a source, with what CPython makes of them. */
const contents: readonly (readonly [string, string])[] = [
  ['plain', 'plain'],
  ['\\\\', '\\'],
  ["\\'", "'"],
  ['\\"', '"'],
  ['\\a\\b\\f\\n\\r\\t\\v', '\x07\b\f\n\r\t\v'],
  ['a\\\nb', 'ab'],
  ['a\\\r\nb', 'ab'],
  ['a\\\rb', 'ab'],
  ['\\0\\7\\07\\007\\0078\\101\\377', '\0\x07\x07\x07\x078A\xff'],
  ['\\8\\9', '\\8\\9'],
  ['\\x41\\x7f\\xe9', 'A\x7fé'],
  ['\\u0041\\u00e9\\u65e5', 'Aé日'],
  ['\\U00000041\\U0001f600\\U0010ffff', 'A😀\u{10ffff}'],
  ['\\c\\ \\%\\(', '\\c\\ \\%\\('],
  ['\\\\x41\\\\\\x41', '\\x41\\A'],
];

describe('unescapeText', () => {
  it.each(contents)('%j', (content, text) => {
    expect(unescapeText(content)).toBe(text);
  });

  it('is what CPython says', () => {
    const literals = contents.map(([content]) => `"${content}"`);
    const read = `[ast.literal_eval(each) for each in json.loads(${JSON.stringify(JSON.stringify(literals))})]`;
    const told = evaluate('ast, json, warnings; warnings.simplefilter("ignore")', `json.dumps(${read})`);
    expect(JSON.parse(told)).toEqual(contents.map(([, text]) => text));
  });

  it('says nothing of a character by its name', () => {
    expect(unescapeText('a\\N{DIGIT ONE}')).toBeUndefined();
  });

  it('leaves a code that is no character as it stands', () => {
    expect(unescapeText('\\U00110000')).toBe('\\U00110000');
  });
});
