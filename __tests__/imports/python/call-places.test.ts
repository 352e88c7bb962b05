import { describe, expect, it } from 'vitest';
import { callPlaces } from '../../../src/imports/python/call-places.ts';
import { SweepFlag } from '../../../src/imports/python/sweep.ts';

const { code, loader, mentions } = SweepFlag;

describe('where a file may import by calls', () => {
  it.each<[string, number, string, readonly number[] | null]>([
    ['nowhere, where the sweep names no loader', 0, '__import__("a")', []],
    ['where the loader stands', loader, 'x = __import__("a")', [4]],
    ['anywhere, where code may name development', code | mentions, 'exec(code)', null],
    ['nowhere, where development stands in prose alone', mentions, 'exec(code)', []],
    ['anywhere, where code imports what is asked for', code, 'exec("import a.b")', null],
    ['nowhere, where code imports something else', code, 'exec("import b.c")', []],
    ['anywhere, where a loader stands beside code', code, 'exec(x)\n__import__("a")', null],
  ])('is told: %s', (_, flags, source, expected) => {
    const places = callPlaces(
      Buffer.from(source),
      flags,
      () => [],
      (name) => name === 'a',
    );
    expect(places).toEqual(expected);
  });

  it('goes by the names that the statements bind', () => {
    const names = [{ name: 'importlib', alias: 'il' }];
    const place = { line: 1, column: 1, endColumn: 9, labels: [] };
    const statement = { form: 'import', level: 0, module: '', names, ...place } as const;
    const places = callPlaces(
      Buffer.from('il.import_module("a")'),
      loader,
      () => [statement],
      () => true,
    );
    expect(places).toEqual([0]);
  });
});
