import { describe, expect, it } from 'vitest';
import { pythonScanner, scanPython } from '../../../src/imports/python/scan.ts';
import { cases } from './cases.ts';
import { render } from './render.ts';
import { bytesOf } from './source-case.ts';

describe('scanPython', () => {
  it.each(cases)('$name', (each) => {
    const scanned = scanPython(bytesOf(each));
    expect(render(scanned)).toEqual(each.expected);
    if (each.parses !== 'never') expect(scanned.unreadable).toBeUndefined();
  });

  it('gives a statement in the shape of the domain', () => {
    expect(scanPython(Buffer.from('try:\n  from ..a import b as c\nexcept ImportError:\n  pass\n')).statements).toEqual(
      [
        {
          line: 2,
          column: 3,
          endColumn: 25,
          form: 'from',
          level: 2,
          module: 'a',
          names: [{ name: 'b', alias: 'c' }],
          labels: ['module-level', 'guarded', 'relative'],
        },
      ],
    );
  });

  it('gives modules in the shape of the domain', () => {
    const [statement] = scanPython(Buffer.from('import a.b, c as d\n')).statements;
    expect(statement).toEqual({
      line: 1,
      column: 1,
      endColumn: 19,
      form: 'import',
      level: 0,
      module: '',
      names: [{ name: 'a.b' }, { name: 'c', alias: 'd' }],
      labels: ['module-level'],
    });
  });

  it('gives a call in the shape of the domain, and one that it cannot tell by its place', () => {
    const source = 'import importlib\ndef f(n):\n    importlib.import_module(f"a.b.{n}")\n    __import__(n)\n';
    const { statements, unknownCalls } = scanPython(Buffer.from(source));
    expect(statements[1]).toEqual({
      line: 3,
      column: 5,
      endColumn: 40,
      form: 'call',
      level: 0,
      module: 'a.b',
      names: [],
      labels: ['deferred', 'dynamic', 'prefix'],
    });
    expect(unknownCalls).toEqual([{ line: 4, column: 5 }]);
  });

  it('leaves the bytes that it is given as they are', () => {
    const source = Buffer.from('import a # \xe9\n', 'latin1');
    const before = Buffer.from(source);
    scanPython(source);
    expect(source.equals(before)).toBe(true);
  });

  it('reads a view into a larger buffer', () => {
    const whole = Buffer.from('import x\nimport a\nimport y\n');
    expect(render(scanPython(whole.subarray(9, 18)))).toEqual(['1:1-9 import a']);
  });
});

describe('pythonScanner', () => {
  it.each([
    ['a/b.py', true],
    ['a/b.pyw', true],
    ['a/b.pyi', false],
    ['a/b.PY', false],
    ['a/py', false],
    ['a/b.py.txt', false],
  ])('handles %s: %s', (path, handled) => {
    expect(pythonScanner.handles(path)).toBe(handled);
  });

  it('scans as scanPython does', () => {
    const source = Buffer.from('from a import b\n');
    expect(pythonScanner.scan('x.py', source)).toEqual(scanPython(source));
  });
});
