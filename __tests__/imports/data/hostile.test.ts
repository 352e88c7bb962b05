import '../../support/seed.ts';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { NamedText } from '../../../src/domain/graph.ts';
import { readDataTexts, readEntryPoints } from '../../../src/imports/data/read.ts';
import { expectLinear } from '../../support/growth.ts';

const paths = ['a.yaml', 'a.json', 'a.toml', 'a.ini', 'pyproject.toml', 'setup.cfg', 'setup.py'];

const samples: Readonly<Record<string, string>> = {
  'a.yaml':
    '# c\n%YAML 1.2\n---\na: &x candidate.a.b\nb: *x\nc: [!!python/name:candidate.a.c "", {\'candidate.a.d\': "x\\u0061"}]\nd: |2-\n    candidate.a.e\n? k\n: v\n...\n',
  'a.json': '{"a": ["candidate.a.b", 1.5, null], /* c */ "\\u0063": "candidate.a.c" // d\n}',
  'a.toml':
    '[a."candidate.a.b"]\nb = ["candidate.a.c", \'x\', """\ncandidate.a.d\\\n""", { c = 1.5 }] # d\n[[e]]\nf = \'\'\'candidate.a.e\'\'\'',
  'a.ini': '[a]\nb = candidate.a.b ; c\nd:\n  candidate.a.c,\n  x\n# e\n',
  'pyproject.toml':
    '[project.scripts]\na = "candidate.a.b:c [d]"\n[project]\nentry-points.x."y" = { z = "candidate.a.c" }\n',
  'setup.cfg': '[options.entry_points]\na =\n  b = candidate.a.b:c [d]\n',
  'setup.py':
    '"""d"""\nsetup(entry_points={"a": ["b = candidate.a.b:c", f"d" r"= candidate.a.c"], "e": """\n[f]\ng = candidate.a.d\n"""})\n',
};

/** Every place is within the source, in order, and no name is told twice. */
function expectSound(texts: readonly NamedText[], bytes: Uint8Array): void {
  const lines = new TextDecoder().decode(bytes).split(/\r\n|[\r\n]/);
  let before: NamedText | undefined;
  for (const told of texts) {
    const line = lines[told.line - 1];
    expect(line).toBeDefined();
    expect(told.column).toBeGreaterThanOrEqual(1);
    expect(told.endColumn).toBeGreaterThanOrEqual(told.column);
    expect(told.endColumn).toBeLessThanOrEqual((line ?? '').length + 2);
    if (before) expect(before.line < told.line || before.column <= told.column).toBe(true);
    before = told;
  }
}

const readers = [readDataTexts, readEntryPoints];

describe.each(paths)('%s', (path) => {
  const sample = Buffer.from(samples[path] ?? '');

  it('is read however it was changed', () => {
    expect(readers.flatMap((read) => read(path, sample)).length).toBeGreaterThan(0);
    const change = fc.tuple(fc.nat(sample.length), fc.nat(6), fc.uint8Array({ maxLength: 4 }));
    fc.assert(
      fc.property(fc.array(change, { minLength: 1, maxLength: 4 }), (changes) => {
        let bytes = sample;
        for (const [at, removed, added] of changes) {
          bytes = Buffer.concat([bytes.subarray(0, at), added, bytes.subarray(at + removed)]);
        }
        for (const read of readers) expectSound(read(path, bytes), bytes);
      }),
      { numRuns: 400 },
    );
  });

  it('is read though it be a soup of what means something in it', () => {
    const pieces = [
      '"',
      "'",
      '"""',
      "'''",
      '\\',
      '\n',
      '\r\n',
      '\r',
      ' ',
      '\t',
      '#',
      '//',
      '/*',
      '*/',
      ':',
      '- ',
      '? ',
      '|',
      '>',
      '|2+',
      '&a',
      '*a',
      '!',
      '!<',
      '!!python/name:',
      '%',
      '---',
      '...',
      '[',
      ']',
      '{',
      '}',
      '(',
      ')',
      ',',
      '=',
      '.',
      ';',
      'candidate.a.b',
      'x',
      ':c',
      '[e]',
      'r',
      'f',
      'b',
      '\ufeff',
      '\u0000',
      '\u001f',
      '\u0002',
      '\u0018',
      '\u0085',
      '\u2028',
      '😀',
      '[options.entry_points]\n',
      '[project.scripts]\n',
      'a = ',
    ];
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...pieces), { maxLength: 40 }), (soup) => {
        const bytes = Buffer.from(soup.join(''));
        for (const read of readers) expectSound(read(path, bytes), bytes);
      }),
      { numRuns: 400 },
    );
  });

  it('is read though it be no text', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
        for (const read of readers) expectSound(read(path, bytes), bytes);
      }),
      { numRuns: 100 },
    );
  });
});

describe('time is linear', () => {
  const repeated =
    (unit: string, prefix = '', suffix = '') =>
    (size: number) =>
      prefix + unit.repeat(size / unit.length) + suffix;
  // The other project files are read as TOML and INI.
  const anywhere = ['a.yaml', 'a.json', 'a.toml', 'a.ini', 'setup.py'];
  const shapes: readonly (readonly [string, readonly string[], (size: number) => string])[] = [
    ['brackets', anywhere, repeated('[', 'a = ')],
    ['braces with keys', anywhere, repeated('{"a":', 'a: ')],
    ['inline tables', ['a.toml'], repeated('{a=', 'a = ')],
    ['dotted keys', ['a.toml'], repeated('a.', '', ' = "b.c"')],
    ['nested lists', ['a.yaml'], repeated('- ')],
    ['nested keys', ['a.yaml'], repeated('? ')],
    [
      'deeper lines',
      ['a.yaml'],
      (size) => Array.from({ length: Math.sqrt(size) }, (_, i) => `${' '.repeat(i)}a:\n`).join(''),
    ],
    ['aliases', ['a.yaml'], repeated('- &a [*a, *a, candidate.a.b]\n')],
    ['names in one line', anywhere, repeated('"candidate.a.b", ', '[a]\nb = [')],
    ['names by lines', anywhere, repeated('  a = candidate.a.b\n', '[options.entry_points]\na =\n')],
    ['segments', anywhere, repeated('a.', '[x]\ny = "', '"')],
    ['segments with a slip at the end', anywhere, repeated('a.', '[x]\ny = "z = ', 'a b"')],
    ['colons', anywhere, repeated('a:', 'x = "y = ')],
    ['equal signs', anywhere, repeated('=', '[options.entry_points]\nx = "')],
    ['blanks', anywhere, repeated(' ', '[options.entry_points]\nx = "a = b', 'c"')],
    ['blank lines', anywhere, repeated('\n', 'a: |\n')],
    ['lines of blanks', anywhere, repeated('      \n', 'a: |\n')],
    ['quotes', anywhere, repeated('"')],
    ['quotes that are left open', anywhere, repeated('- "\n')],
    ['three quotes', anywhere, repeated('"""\n\'\'\'\n')],
    ['apostrophes', anywhere, repeated(" '\n")],
    ['backslashes', anywhere, repeated('\\', '["')],
    ['escaped quotes', anywhere, repeated('\\"', '["')],
    ['escapes', anywhere, repeated('\\u0061', 'a = ["', '"]')],
    ['strings with escapes', anywhere, repeated('"\\u0061.b",', 'a = [')],
    ['comments that are left open', anywhere, repeated('/*')],
    ['comments', anywhere, repeated('# "a.b"\n')],
    ['tags', ['a.yaml'], repeated('python/', '!!', ': ""')],
    ['many tags', ['a.yaml'], repeated('!!python/name:a.b "" \n')],
    ['blocks', ['a.yaml'], repeated('- |\n\n\n a.b\n')],
    ['documents', ['a.yaml'], repeated('---\n')],
    ['carriage returns', anywhere, repeated('\r')],
    ['literals put together', ['setup.py'], repeated('"a = b.c\\n" ', 'x = (')],
    ['sums', ['setup.py'], repeated('"a" + ', 'x = (')],
  ];

  it.each(shapes)('%s', (_, over, shape) => {
    for (const path of over) {
      expectLinear(10_000, (size) => {
        const bytes = Buffer.from(shape(size));
        (path === 'setup.py' ? readEntryPoints : readDataTexts)(path, bytes);
      });
    }
  });

  it('reads brackets a hundred thousand deep', () => {
    const bytes = Buffer.alloc(300_000, '[{"a":');
    for (const path of anywhere) expect(readDataTexts(path, bytes)).toEqual([]);
  });
});
