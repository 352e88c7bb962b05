import { Buffer } from 'node:buffer';
import { describe, expect, it } from 'vitest';
import { fileLimit } from '../../../src/domain/host.ts';
import { PythonSweep, SweepFlag, statementsOf } from '../../../src/imports/python/sweep.ts';
import { expectLinear } from '../../support/growth.ts';
import { expectAgreement } from './sweep-agreement.ts';

/** What would take quadratic time if it were read carelessly: a start, and a piece that comes again and again. */
const hostile: readonly (readonly [string, string, string])[] = [
  ['brackets', 'x = ', '('],
  ['brackets that close', 'x = ', '()'],
  ['brackets over lines', 'x = (', 'a,\n'],
  ['quotes', 'x = ', '""'],
  ['triple quotes', 'x = ', '"""'],
  ['triple quotes, escaped', 'x = """', '\\"""\n'],
  ['backslashes', 'x = "', '\\\\'],
  ['joined lines', 'x = ', '\\\n'],
  ['carriage returns', '', '\r'],
  ['fields in fields', '', 'f"{'],
  ['fields', 'f"', '{a}'],
  ['names of characters', 'f"', '\\N{'],
  ['imports in one line', '', 'import a;'],
  ['imports in one line, wide', '', '"😀";import a;'],
  ['imports in one line behind a colon', 'if x:', 'import a;'],
  ['statements in one line with many an import that is none', 'x ', 'import '],
  ['comments with import', '', '# import\n'],
  ['names in one import', 'import a', ',b'],
  ['names with blanks', 'import a', ' . b'],
  ['dots', 'from ', '.'],
  ['a name', 'import ', 'a'],
  ['blocks', '', 'try:\n'],
  ['handlers', 'try:\n import a\n', 'except ImportError:\n'],
  ['handlers of something', 'try:\n import a\n', 'except A:\n'],
  ['conditions', '', 'if (not\n'],
  ['conditions that open nothing', '', 'elif not TYPE_CHECKING:\n'],
  ['headers', '', 'with suppress(a\n'],
  ['items of a header', 'with ', 'a, '],
  ['lambdas', 'x = ', 'lambda: '],
  ['characters beyond ASCII', '#', 'é'],
  ['characters beyond ASCII in code', '', '"😀"\n'],
  ['words for loaders', '', 'import_'],
  ['words that are looked for', '', 'candidat'],
  ['form feeds', '', '\f'],
  ['a comment', '#', ' coding:'],
];

describe('the sweep of hostile text', () => {
  it.each(hostile)('takes linear time for %s', (_name, start, piece) => {
    expectLinear(100_000, (size) => {
      const sweep = new PythonSweep();
      sweep.mention(['candidate', 'aa']);
      const text = start + piece.repeat(size / piece.length);
      for (const source of [text, `${text}\nimport a\n`]) {
        sweep.scan(Buffer.from(source), true);
        sweep.scan(Buffer.from(source), false);
      }
    });
  });

  it('leaves names that share a slot to the scanner', () => {
    // Where the hash is known such names can be found, and each takes a look at all before it.
    const source = (count: number) => Buffer.from(colliding(count).join(''));
    expect(expectAgreement(source(100))).toBe(true);
    expect(expectAgreement(source(200))).toBe(false);
  });

  it('agrees on what is just too much for it', () => {
    const nested = (depth: number) => `x = ${'['.repeat(depth)}${']'.repeat(depth)}\nimport a\n`;
    expect(expectAgreement(Buffer.from(nested(200)))).toBe(true);
    expect(expectAgreement(Buffer.from(nested(1000)))).toBe(false);
    const indented = (depth: number) =>
      Array.from({ length: depth }, (_, k) => `${' '.repeat(k)}def f():\n${' '.repeat(k + 1)}import a${k}\n`).join('');
    expect(expectAgreement(Buffer.from(indented(100)))).toBe(true);
    expect(expectAgreement(Buffer.from(indented(1000)))).toBe(false);
    const imports = (count: number) => Array.from({ length: count }, (_, k) => `import a${k}\n`).join('');
    expect(expectAgreement(Buffer.from(imports(10_000)))).toBe(true);
    expect(expectAgreement(Buffer.from(imports(15_000)))).toBe(false);
    const list = (count: number) => `from a import ${'b, '.repeat(count)}c\n`;
    expect(expectAgreement(Buffer.from(list(50_000)))).toBe(true);
    expect(expectAgreement(Buffer.from(list(70_000)))).toBe(false);
  });

  it('reads a file as large as files may be', () => {
    const sweep = new PythonSweep();
    sweep.mention(['candidate']);
    const room = sweep.input(fileLimit);
    room.fill(32, 0, fileLimit);
    Buffer.from('import a\n"""').copy(room);
    Buffer.from('"""\nimport candidate').copy(room, fileLimit - 20);
    expect(sweep.scan(fileLimit, true)).toBe(SweepFlag.mentions);
    sweep.input(fileLimit)[fileLimit - 1] = 10;
    expect(sweep.scan(fileLimit, true)).toBe(0);
    const places = statementsOf(sweep.records(), 1).map(({ line, column }) => `${line}:${column}`);
    expect(places).toEqual(['1:1', '3:1']);
  });

  it('keeps every record of many files', () => {
    const sweep = new PythonSweep();
    const count = 30_000;
    for (let k = 0; k < count; k++) {
      const names = Array.from({ length: 10 }, (_, n) => `n${n} as file${k}`).join(', ');
      sweep.scan(Buffer.from(`from m${k} import ${names}`), k % 2 === 0);
    }
    const records = sweep.records();
    expect(records.start.length).toBe(count + 1);
    for (let k = 0; k < count; k += 997) {
      const [statement] = statementsOf(records, k);
      expect([statement?.module, statement?.names.length, statement?.names.at(-1)?.alias]).toEqual([
        `m${k}`,
        10,
        `file${k}`,
      ]);
    }
  });
});

/** Imports of names whose FNV-1a hashes, folded, end in the same 17 bits. */
function colliding(count: number): string[] {
  const letters = 'abcdefghijklmnopqrstuvwxyz0123456789';
  const step = (hash: number, code: number) => Math.imul(hash ^ code, 0x01000193);
  const found: string[] = [];
  for (let k = 0; ; k++) {
    const prefix = `a${k}`;
    const state = [...Buffer.from(prefix)].reduce(step, 0x811c9dc5);
    for (const a of letters) {
      for (const b of letters) {
        const before = step(step(state, a.charCodeAt(0)), b.charCodeAt(0));
        for (const c of letters) {
          const hash = step(before, c.charCodeAt(0));
          if (((hash ^ (hash >>> 15)) & 0x1ffff) !== 0) continue;
          found.push(`import ${prefix}${a}${b}${c}\n`);
          if (found.length === count) return found;
        }
      }
    }
  }
}
