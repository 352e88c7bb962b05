import { describe, expect, it } from 'vitest';
import type { ImportedName } from '../../../src/domain/graph.ts';
import { callPlaces } from '../../../src/imports/python/call-places.ts';
import { SweepFlag } from '../../../src/imports/python/sweep.ts';

const { code, loader, mentions } = SweepFlag;

/** An import of one name, in the first line. */
function statementOf(name: ImportedName) {
  const place = { line: 1, column: 1, endColumn: 9, labels: [] };
  return { form: 'import', level: 0, module: '', names: [name], ...place } as const;
}

describe('where a file may import by calls', () => {
  it.each<[string, number, string, readonly number[] | null]>([
    ['nowhere, where the sweep names no loader', 0, '__import__("a")', []],
    ['where the loader stands', loader, 'x = __import__("a")', [4]],
    ['anywhere, where code may name development', code | mentions, 'exec(code)', null],
    ['nowhere, where development stands in prose alone', mentions, 'exec(code)', []],
    ['anywhere, where code imports what is asked for', code, 'exec("import a.b")', null],
    ['anywhere, where such code stands before a statement', code, 'exec("import a"); import b', null],
    ['nowhere, where code imports something else', code, 'exec("import b.c")', []],
    ['anywhere, where a loader stands beside code', code, 'exec(x)\n__import__("a")', null],
  ])('is told: %s', (_, flags, source, expected) => {
    const places = callPlaces(
      Buffer.from(source),
      flags,
      () => (source.endsWith('; import b') ? [statementOf({ name: 'b' })] : []),
      (name) => name === 'a',
    );
    expect(places).toEqual(expected);
  });

  it('goes by the names that the statements bind', () => {
    const places = callPlaces(
      Buffer.from('il.import_module("a")'),
      loader,
      () => [statementOf({ name: 'importlib', alias: 'il' })],
      () => true,
    );
    expect(places).toEqual([0]);
  });
});
