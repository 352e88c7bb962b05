import { describe, expect, it } from 'vitest';
import { closestName } from '../../src/domain/closest.ts';
import { normaliseDirectory } from '../../src/manifest/directory.ts';
import { quote, quotePath } from '../../src/manifest/quote.ts';

describe('closestName', () => {
  it.each([
    ['a letter too many', 'rooot', 'root'],
    ['another case', 'Root', 'root'],
    ['a hyphen', 'deny-from', 'deny_from'],
    ['a missing underscore', 'dependson', 'depends_on'],
    ['a letter alone', 'x', undefined],
    ['nothing', '', undefined],
    ['a megabyte', 'r'.repeat(1_000_000), undefined],
  ])('of %s', (_, word, name) => {
    expect(closestName(word, ['name', 'root', 'depends_on', 'deny_from'])).toBe(name);
  });

  it('is never the word itself, and the first of two that are as near', () => {
    expect(closestName('root', ['root'])).toBeUndefined();
    expect(closestName('roet', ['root', 'rout'])).toBe('root');
  });
});

describe('normaliseDirectory', () => {
  it.each([
    ['lukhas', 'lukhas/'],
    ['lukhas/', 'lukhas/'],
    ['./lukhas//core/./', 'lukhas/core/'],
    ['MATRIZ', 'MATRIZ/'],
    ['a b/[c]', 'a b/[c]/'],
    ['...', '.../'],
    ['-rf', '-rf/'],
  ])('of %s is %s', (text, directory) => {
    expect(normaliseDirectory(text)).toBe(directory);
  });

  it.each([
    ['', 'is empty', null],
    ['.', 'is the whole repository', null],
    ['./.', 'is the whole repository', null],
    ['/', 'is an absolute path', null],
    ['//lukhas', 'is an absolute path', 'lukhas/'],
    ['/../x', 'is an absolute path', null],
    ['c:x', 'is an absolute path', null],
    ['\\\\server\\x', 'holds a backslash', 'server/x/'],
    ['a/..', 'holds ".."', null],
    ['a/../b', 'holds ".."', 'b/'],
    ['..', 'leads out of the repository', null],
    ['*', 'is a pattern, expected a directory', null],
    ['a/*/b', 'is a pattern, expected a directory', 'a/'],
  ])('refuses "%s", which %s', (text, fault, spelling) => {
    expect(normaliseDirectory(text)).toEqual({ fault, spelling });
  });
});

describe('quote', () => {
  it.each([
    ['plain text', 'plain', '"plain"'],
    ['line ends and tabs', 'a\nb\tc', '"a\\nb\\tc"'],
    ['what does not show', '\0\x1b[31m\u2028\u202e\ud800', '"\\u{0}\\u{1b}[31m\\u{2028}\\u{202e}\\u{d800}"'],
    ['letters of all scripts', 'é🜂', '"é🜂"'],
    ['sixty characters', 'x'.repeat(60), `"${'x'.repeat(60)}"`],
    ['more', '🜂'.repeat(61), `"${'🜂'.repeat(60)}…"`],
    ['megabytes', 'x'.repeat(5_000_000), `"${'x'.repeat(60)}…"`],
  ])('shows %s', (_, text, shown) => {
    expect(quote(text)).toBe(shown);
  });

  it('leaves plain paths as they are', () => {
    expect(quotePath('lukhas/core/')).toBe('lukhas/core/');
    expect(quotePath('a b/')).toBe('"a b/"');
    expect(quotePath('a\n::error::/')).toBe('"a\\n::error::/"');
  });
});
