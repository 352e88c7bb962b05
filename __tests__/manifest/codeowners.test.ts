import { describe, expect, it } from 'vitest';
import { OwnerMap, readCodeOwners } from '../../src/manifest/codeowners.ts';
import { expectLinear } from '../support/growth.ts';

const bytes = (text: string) => new TextEncoder().encode(text);
const ownersOf = (text: string, path: string) =>
  new OwnerMap(readCodeOwners('CODEOWNERS', bytes(text))).ruleOf(path)?.owners;

/** Examples of GitHub's page "About code owners", and cases of gitignore's syntax that it refers to. */
describe('CODEOWNERS', () => {
  it.each<[string, string, readonly string[] | undefined]>([
    ['* @a @b', 'x/y.py', ['@a', '@b']],
    ['* @a # a comment', 'x', ['@a']],
    ['# * @a', 'x', undefined],
    ['*.js @js', 'deep/a.js', ['@js']],
    ['*.js @js', 'a.jsx', undefined],
    ['/build/logs/ @d', 'build/logs/x/y', ['@d']],
    ['/build/logs/ @d', 'build/logs', undefined],
    ['/build/logs/ @d', 'a/build/logs/x', undefined],
    ['docs/* d@example.com', 'docs/start.md', ['d@example.com']],
    ['docs/* d@example.com', 'docs/app/trouble.md', undefined],
    ['apps/ @o', 'x/apps/y/z', ['@o']],
    ['/docs/ @d', 'docs/a', ['@d']],
    ['**/logs @o', 'build/logs/x', ['@o']],
    ['/apps/ @o\n/apps/github', 'apps/github/x', []],
    ['/apps/ @o\n/apps/github @d', 'apps/github/x', ['@d']],
    ['/apps/github @d\n/apps/ @o', 'apps/github/x', ['@o']],
    ['* @a\n* @b', 'x', ['@b']],
    ['/a\\ b/ @s', 'a b/x', ['@s']],
    ['/a/**/b @s', 'a/x/y/b/c', ['@s']],
    ['src/*.py @p', 'src/a.py', ['@p']],
    ['src/*.py @p', 'src/a/b.py', undefined],
    ['Docs/ @d', 'docs/a', undefined],
    ['* @a\r\n', 'x', ['@a']],
    ['!x @a', 'x', undefined],
    ['[ab] @a', 'a', undefined],
    ['x nobody', 'x', undefined],
    ['{a,b} @a', '{a,b}', ['@a']],
    ['/ @a', 'x', undefined],
  ])('%j: %s', (text, path, expected) => {
    expect(ownersOf(text, path)).toEqual(expected);
  });

  it('keeps the lines', () => {
    expect(readCodeOwners('x', bytes('# c\n\n*.py @a\n!no @b\n/z @c')).rules).toEqual([
      { line: 3, pattern: '*.py', owners: ['@a'] },
      { line: 5, pattern: '/z', owners: ['@c'] },
    ]);
  });

  it('takes time linear in lines and files', () => {
    expectLinear(500, (size) => {
      const text = Array.from({ length: size }, (_, at) => `/d${at}/ @o${at}`).join('\n');
      const owners = new OwnerMap(readCodeOwners('x', bytes(text)));
      for (let at = 0; at < size; at++) expect(owners.ruleOf(`d${at}/x/y.py`)?.line).toBe(at + 1);
    });
  });

  it('does not stop at what is hostile', () => {
    expectLinear(100, (size) => {
      const lines = ['*a*a*a*a*b @x', `${'**/'.repeat(200)}z @y`, `${' '.repeat(9000)}@`, 'a'.repeat(9000)];
      ownersOf(lines.join('\n'), 'a/'.repeat(size));
    });
  });
});
