import { describe, expect, it } from 'vitest';
import { check } from '../../src/checks/unused-shim.ts';
import { repo } from '../support/tree.ts';

const shim = { 'candidate/x.py': 'y = 1\n', 'lukhas/old/x.py': '"""A shim."""\nfrom candidate.x import *\n' };
const run = (files: Record<string, string>) => [...check.run(repo({ ...shim, ...files }))];

describe('unused-shim', () => {
  it('is for audits', () => {
    expect(check.audit).toBe(true);
  });

  it.each<[string, Record<string, string>]>([
    ['a production module', { 'lukhas/a.py': 'from lukhas.old.x import y\n' }],
    ['a smoke test', { 'tests/smoke/test_x.py': 'def test_x():\n    import lukhas.old.x\n' }],
    ['a relative import', { 'lukhas/old/a.py': 'from .x import y\n' }],
    ['a name taken from its package', { 'lukhas/a.py': 'from lukhas.old import x\n' }],
    ['a call', { 'tools/a.py': 'import importlib\nimportlib.import_module("lukhas.old.x")\n' }],
    ['development code', { 'candidate/a.py': 'import lukhas.old.x\n' }],
    ['another shim', { 'lukhas/x.py': 'from lukhas.old.x import *\n' }],
  ])('says nothing where it is imported by %s', (_, files) => {
    expect(run(files)).toEqual([]);
  });

  it.each<[string, Record<string, string>]>([
    ['shadowed', { 'lukhas/old/x/__init__.py': '' }],
    ['forwarding to nothing', { 'lukhas/old/x.py': 'from candidate.gone import *\n' }],
  ])('says nothing of one that is %s: that is another finding', (_, files) => {
    expect(run(files)).toEqual([]);
  });

  it('stands at the import line', () => {
    expect(run({ 'lukhas/a.py': 'import lukhas.old\n' })).toEqual([
      {
        message: 'nothing imports the shim lukhas/old/x.py, which forwards to "candidate.x"',
        remedy: 'git rm lukhas/old/x.py',
        location: expect.objectContaining({ path: 'lukhas/old/x.py', line: 2, column: 1 }),
        related: [],
        value: 'candidate.x',
        data: { target: 'candidate.x' },
      },
    ]);
  });

  it.each<[string, string]>([
    ['lukhas', 'import_module(f"lukhas.{name}")'],
    ['lukhas.old', 'import_module(f"lukhas.old.{name}")'],
  ])('names a call that knows only %s of the name', (prefix, call) => {
    expect(run({ 'tools/probe.py': `from importlib import import_module\n${call}\n` })).toMatchObject([
      {
        message:
          'nothing imports the shim lukhas/old/x.py, which forwards to "candidate.x", unless the call at tools/probe.py:2 names it',
        related: [{ path: 'tools/probe.py', line: 2, note: `imports "${prefix}.*"` }],
      },
    ]);
  });

  it('is not deceived by a call of another prefix', () => {
    const files = { 'tools/probe.py': 'import importlib\nimportlib.import_module(f"lukhas.older.{name}")\n' };
    expect(run(files)[0]?.related).toEqual([]);
  });

  it('counts no file of its own package that loads it on the way', () => {
    const files = {
      'lukhas/pkg/__init__.py': 'from candidate.x import *\n',
      'lukhas/pkg/part.py': 'import json\n',
      'lukhas/b.py': 'import lukhas.old.x\n',
    };
    expect(run(files).map(({ location }) => location.path)).toEqual(['lukhas/pkg/__init__.py']);
    expect(run({ ...files, 'lukhas/c.py': 'import lukhas.pkg.part\n' })).toEqual([]);
  });

  it('sees a TypeScript shim', () => {
    const files = {
      'candidate/ui/a.ts': 'export const a = 1;\n',
      'lukhas/ui/a.ts': "export * from '../../candidate/ui/a';\n",
    };
    expect(run({ ...files, 'lukhas/b.py': 'import lukhas.old.x\n' }).map(({ remedy }) => remedy)).toEqual([
      'git rm lukhas/ui/a.ts',
    ]);
  });
});
