import { describe, expect, it } from 'vitest';
import { scanPython } from '../../../src/imports/python/scan.ts';

const refusalOf = (source: string) => scanPython(Buffer.from(source)).noShim;

describe('what makes a module no shim, in words', () => {
  it.each([
    ['def f(): pass', 'a function'],
    ['async def f(): pass', 'a function'],
    ['class A: pass', 'a class'],
    ['if x: pass', 'a condition'],
    ['match x:\n  case y: pass', 'a condition'],
    ['for x in y: pass', 'a loop'],
    ['while x: pass', 'a loop'],
    ['raise x', 'a raise'],
    ['del x', 'a deletion'],
    ['global x', 'a declaration'],
    ['return x', 'a return'],
    ['assert x', 'an assertion'],
    ['f(x)', 'a call of "f"'],
    ['a.b(x)', 'a call of "a.b"'],
    ['x = 1', 'an assignment to "x"'],
    ['x: int', 'an assignment to "x"'],
    ['x[0] = 1', 'an assignment to "x"'],
    ['x.y += 1', 'a statement with "x.y"'],
    ['print "x"', 'a statement with "print"'],
    ['1 + x', 'a statement of its own'],
    ['@x\nclass A: pass', 'a statement of its own'],
    ['__all__ = make()', 'a call of "make"'],
    ['__all__ = [make(x) for x in y]', 'a call of "make"'],
    ['with open(x): pass', 'a call of "open"'],
    ['with suppress(f()): pass', 'a call of "f"'],
    ['with x: pass', 'the name "x"'],
    ['"a".join(b)', 'a call of "join"'],
  ])('%s', (statement, reason) => {
    expect(refusalOf(`from cand.x import *\n\n${statement}\n`)).toEqual({ line: 3, reason });
    expect(refusalOf(`from cand.x import *\n${statement}\ng()\n`)).toEqual({ line: 2, reason });
  });

  it('is told where all of another module is exported, however much else there is', () => {
    expect(refusalOf(`${'x = 1\n'.repeat(20)}from cand.x import *\n`)).toEqual({
      line: 1,
      reason: 'an assignment to "x"',
    });
  });

  it('is told where more than half of the lines are imports', () => {
    const [from, other] = ['from cand.x import a\n', 'x = 1\n'];
    expect(refusalOf(from + from + other)).toEqual({ line: 3, reason: 'an assignment to "x"' });
    expect(refusalOf(from + other)).toBeUndefined();
    expect(refusalOf(from + from + other + other)).toBeUndefined();
    expect(refusalOf(`"""Doc."""\n${from}${from}${other}`)).toEqual({ line: 4, reason: 'an assignment to "x"' });
    expect(refusalOf(`"""Doc."""\n${from}${other}`)).toBeUndefined();
  });

  it('is not told of a module that exports nothing of another', () => {
    expect(refusalOf('from .x import *\nimport sys\nfrom __future__ import a\nx = 1\n')).toBeUndefined();
  });
});
