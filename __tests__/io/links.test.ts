import { describe, expect, it } from 'vitest';
import { expandLinks } from '../../src/io/links.ts';

function expand(files: readonly string[], links: Readonly<Record<string, string>>, submodules: readonly string[] = []) {
  const entries = [
    ...files.map((path) => ({ path, kind: 'file' as const })),
    ...Object.keys(links).map((path) => ({ path, kind: 'symlink' as const })),
    ...submodules.map((path) => ({ path, kind: 'submodule' as const })),
  ];
  const { entries: reached, brokenLinks } = expandLinks(entries, (path) => links[path]);
  const elsewhere = reached.filter((entry) => entry.path !== entry.source);
  return { linked: Object.fromEntries(elsewhere.map((entry) => [entry.path, entry.source])), brokenLinks, reached };
}

describe('expandLinks', () => {
  it.each<[string, string[], Record<string, string>, Record<string, string>]>([
    ['a file', ['a/x.py'], { 'b/y.py': '../a/x.py' }, { 'b/y.py': 'a/x.py' }],
    ['a chain', ['x.py'], { l: 'm', m: './x.py' }, { l: 'x.py', m: 'x.py' }],
    ['a directory', ['a/x.py', 'a/s/y.py', 'ab.py'], { b: 'a' }, { 'b/x.py': 'a/x.py', 'b/s/y.py': 'a/s/y.py' }],
    ['through a directory', ['a/x.py'], { b: 'a', c: 'b/x.py' }, { 'b/x.py': 'a/x.py', c: 'a/x.py' }],
    [
      'a link within a linked directory',
      ['a/x.py'],
      { 'a/l.py': 'x.py', b: 'a' },
      { 'a/l.py': 'a/x.py', 'b/x.py': 'a/x.py', 'b/l.py': 'a/x.py' },
    ],
    ['with a trailing slash', ['a/x.py'], { b: 'a/' }, { 'b/x.py': 'a/x.py' }],
  ])('follows %s', (_, files, links, linked) => {
    const found = expand(files, links);
    expect(found.linked).toEqual(linked);
    expect(found.brokenLinks).toEqual([]);
    expect(found.reached.every((entry) => entry.kind === 'file')).toBe(true);
  });

  it.each<[string, Record<string, string>]>([
    ['nowhere', { l: 'gone' }],
    ['outside', { l: '../x.py' }],
    ['outside and back', { l: '../repository/x.py' }],
    ['an absolute path', { l: '/etc/passwd' }],
    ['itself', { l: 'l' }],
    ['below a file', { l: 'x.py/y' }],
    ['the root', { l: '.' }],
    ['its own directory', { 'a/l': '../a' }],
    ['an empty text', { l: '' }],
    ['a text of 1 MB', { l: 'x/'.repeat(500_000) }],
    ['a submodule', { l: 'sub' }],
  ])('lists a link to %s', (_, links) => {
    const found = expand(['x.py', 'a/x.py'], links, ['sub']);
    expect(found.brokenLinks).toEqual(Object.keys(links));
    expect(found.linked).toEqual({});
  });

  it('ends circles between directories', () => {
    const found = expand(['a/x.py', 'b/y.py'], { 'a/l': '../b', 'b/m': '../a' });
    expect(found.linked).toEqual({ 'a/l/y.py': 'b/y.py', 'b/m/x.py': 'a/x.py' });
    expect(found.brokenLinks).toEqual(['a/l/m', 'b/m/l']);
  });

  it('is bounded where links multiply', () => {
    const links: Record<string, string> = {};
    for (let level = 0; level < 40; level++) {
      links[`d${level}/a`] = `../d${level + 1}`;
      links[`d${level}/b`] = `../d${level + 1}`;
    }
    const files = Array.from({ length: 41 }, (_, level) => `d${level}/x.py`);
    // Unbounded it would be two to the power of forty, and never end.
    const found = expand(files, links);
    expect(found.reached.length).toBeLessThan(51_000);
    expect(found.brokenLinks.length).toBeGreaterThan(0);
  });
});
