import { describe, expect, it } from 'vitest';
import { scanPython } from '../../../src/imports/python/scan.ts';
import { render } from './render.ts';

describe('the argument of a call, however deep', () => {
  it.each([
    ...[
      'lambda a=',
      'lambda: ',
      'lambda *a, b=',
      '-',
      'not ',
      'await ',
      '*',
      'x if y else ',
      '"a" + ',
      '"a" % ',
      'a.b.',
    ],
    ...['(', '[', '{', '{1: ', 'a[', 'f(', 'f(a=', 'f(**', 'f"{', "f'''{", 'f"{a:{', '"a".join([', 'Path("a", '],
  ])('%s', (piece) => {
    const scanned = scanPython(Buffer.from(`__import__(${piece.repeat(50_000)}\nimport last\n`));
    expect(render(scanned)).toContain('2:1-12 import last');
  });
});
