import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fileLimit } from '../../../src/domain/host.ts';
import { scanTypeScript } from '../../../src/imports/typescript/scan.ts';

function scan(source: string, path = 'a.ts') {
  return scanTypeScript(path, new TextEncoder().encode(source));
}

const modules = (source: string, path?: string) => scan(source, path).statements.map((statement) => statement.module);

it.each([
  ["import 'a'\nconst x = 'b\nimport 'c'", { line: 2, column: 13, reason: 'Unterminated string literal' }, ['a', 'c']],
  ["import 'a'\nconst x = `b\nimport 'c'", { line: 3, column: 11, reason: 'Unterminated template literal' }, ['a']],
  ["import 'a'\n/* b\nimport 'c'", { line: 3, column: 11, reason: "'*/' expected" }, ['a']],
  ["if (a) {\n  require('b')\n", { line: 1, column: 8, reason: "'}' expected" }, ['b']],
  [
    "<<<<<<< HEAD\nimport 'a'\n=======\nimport 'b'\n>>>>>>> c",
    { line: 1, column: 1, reason: 'Merge conflict marker encountered' },
    ['a'],
  ],
  ["go(\nrequire('b')", { line: 2, column: 13, reason: "')' expected" }, ['b']],
])('says where %j is lost, and reads the rest', (source, unreadable, expected) => {
  expect(scan(source).unreadable).toEqual(unreadable);
  expect(modules(source)).toEqual(expected);
});

describe('other errors and dialects are read', () => {
  it.each([
    ['a.js', "// @flow\nimport typeof X from 'a';\nimport { typeof Y, type Z } from 'b';", ['a', 'b']],
    ['a.js', "export type X = {| a: 1 |};\nimport 'a'", ['a']],
    ['a.js', "const f = <T>(x: T): T => x;\nimport b from 'a';\nrequire('b');\nimport('c')", ['a', 'b', 'c']],
    ['a.js', "opaque type A = string;\nimport 'a'", ['a']],
    ['a.ts', "let = ) ;\nimport 'a'", ['a']],
    ['a.js', "with (a) { b }\nvar c = 010;\nimport 'a'", ['a']],
    ['a.jsx', "const x = <a:b c='d'>{/* e */}</a:b>;\nimport 'a'", ['a']],
  ])('%s: %j', (path, source, expected) => {
    expect(modules(source, path)).toEqual(expected);
    expect(scan(source, path).unreadable).toBeUndefined();
  });
});

it('does not take what the tree knows a second time', () => {
  expect(modules("let = ) ;\nimport a from 'a';\nimport('b' + c); require('d' + 'e')")).toEqual(['a', 'de']);
});

const deep = 'nested too deep to be parsed: read by its tokens alone';
const over = 'nested so that the parser reads it over and over: read by its tokens alone';
it.each([
  ['brackets', '('.repeat(100_000), deep],
  ['templates', '`${'.repeat(100_000), deep],
  ['types', `type A = ${'{a:'.repeat(100_000)}`, deep],
  // Doubles the parser's time with each level.
  ['async calls', 'async('.repeat(60), over],
])('is bounded for nested %s', (_, source, reason) => {
  expect(scan(`import 'a';\n${source}`).unreadable).toEqual({ reason });
  expect(modules(`import 'a';\n${source}`)[0]).toBe('a');
});

it('walks a sum of a hundred thousand terms', () => {
  expect(scan(`${'a+'.repeat(100_000)}a; import('b')`)).toMatchObject({ statements: [{ module: 'b' }] });
});

it.each([4 * 1024 * 1024 + 1, fileLimit])('reads %i bytes by their tokens alone', (size) => {
  const source = new Uint8Array(size).fill(0x20);
  source.set(new TextEncoder().encode("import 'a';"));
  const scanned = scanTypeScript('a.ts', source);
  expect(scanned.unreadable).toEqual({ reason: 'larger than 4 MB: read by its tokens alone' });
  expect(scanned.statements.map((statement) => statement.module)).toEqual(['a']);
});

it('refuses a video, which has the same ending', () => {
  expect(scan("G\0\0import 'a'").unreadable).toEqual({ reason: 'it holds NUL bytes: a binary file' });
});

it('never throws', () => {
  const fragments = fc.constantFrom(
    ...['import ', 'from', "'a'", '{', '}', '(', ')', '<', '>', '`', '${', '/*', '*/', '/', '=>', 'async ', 'type '],
    ...[
      'export ',
      '*',
      ' as ',
      'require',
      'try',
      'catch',
      'class A',
      '@',
      '\n',
      ';',
      '[',
      ']',
      '#',
      '\\',
      '\ud800',
      '?.',
    ],
  );
  fc.assert(
    fc.property(
      fc.array(fragments, { maxLength: 60 }),
      fc.constantFrom('a.ts', 'a.tsx', 'a.js', 'a.cjs'),
      (all, path) => {
        const { statements } = scan(all.join(''), path);
        for (const { line, column, endColumn } of statements) {
          expect(line).toBeGreaterThan(0);
          expect(endColumn).toBeGreaterThan(column);
        }
      },
    ),
    { numRuns: 500, seed: 1 },
  );
});
