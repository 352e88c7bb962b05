import { describe, expect, it } from 'vitest';
import { check } from '../../src/checks/unrewritten-import.ts';
import { repo } from '../support/tree.ts';

const both = {
  'candidate/core/glyph/__init__.py': '',
  'candidate/core/glyph/tokens.py': 'Glyph = A = B = 1\n',
  'candidate/core/neural.py': '',
  'lukhas/__init__.py': '',
  'lukhas/core/__init__.py': '',
  'lukhas/core/glyph/__init__.py': '',
  'lukhas/core/glyph/tokens.py': 'Glyph = A = B = 1\n',
};

describe('unrewritten-import', () => {
  it.each<[string, string]>([
    ['production imports production', 'from lukhas.core.glyph import tokens'],
    ['no counterpart', 'import candidate.core.neural\nx = 1'],
    ['a call', 'import importlib\nimportlib.import_module("candidate.core.glyph.tokens")'],
  ])('says nothing where %s', (_, source) => {
    expect([...check.run(repo({ ...both, 'lukhas/a.py': source }))]).toEqual([]);
  });

  it('does not take the shim that forwards to the target for its counterpart', () => {
    const files = {
      'candidate/memory.py': '',
      'lukhas/memory.py': 'from candidate.memory import *\n',
      'lukhas/a.py': 'import candidate.memory\nx = 1',
    };
    expect([...check.run(repo(files))]).toEqual([]);
  });

  it('takes a counterpart for what is promoted where neither of the two binds what is asked for', () => {
    const empty = { ...both, 'candidate/core/glyph/tokens.py': '', 'lukhas/core/glyph/tokens.py': '' };
    const source = 'from candidate.core.glyph.tokens import Glyph\nx = 1';
    expect([...check.run(repo({ ...empty, 'lukhas/a.py': source }))]).toMatchObject([
      { value: 'candidate.core.glyph.tokens', remedy: expect.stringContaining('from lukhas.core.glyph.tokens import') },
    ]);
    const offered = { ...empty, 'candidate/core/glyph/tokens.py': 'Glyph = 1\n' };
    expect([...check.run(repo({ ...offered, 'lukhas/a.py': source }))]).toEqual([]);
  });

  it.each<[string, string, string]>([
    [
      'from candidate.core.glyph.tokens import Glyph',
      'candidate.core.glyph.tokens',
      'from lukhas.core.glyph.tokens import Glyph',
    ],
    [
      'from candidate.core.glyph import tokens as t',
      'candidate.core.glyph.tokens',
      'from lukhas.core.glyph import tokens as t',
    ],
    [
      'from candidate.core.glyph.tokens import (\n  A,\n  B as C,\n)',
      'candidate.core.glyph.tokens',
      'from lukhas.core.glyph.tokens import A, B as C',
    ],
    [
      'from candidate.core.glyph.tokens import *; x = 1',
      'candidate.core.glyph.tokens',
      'from lukhas.core.glyph.tokens import *',
    ],
    [
      'import candidate.core.glyph.tokens as g, os',
      'candidate.core.glyph.tokens',
      'import lukhas.core.glyph.tokens as g, os',
    ],
    ['lazy import candidate.core.glyph as g', 'candidate.core.glyph', 'lazy import lukhas.core.glyph as g'],
  ])('%s', (source, target, rewritten) => {
    const [found, ...more] = check.run(repo({ ...both, 'lukhas/a.py': `${source}\nx = 1\n` }));
    expect(more).toEqual([]);
    expect(found).toMatchObject({ value: target, remedy: rewritten, location: { path: 'lukhas/a.py', line: 1 } });
    // The rewritten line removes the finding.
    expect([...check.run(repo({ ...both, 'lukhas/a.py': `${rewritten}\nx = 1\n` }))]).toEqual([]);
  });

  it('imports a top-level module by its name alone', () => {
    const files = {
      'pytest.ini': '[pytest]\npythonpath = lukhas\n',
      'candidate/memory.py': '',
      'lukhas/memory.py': '',
      'lukhas/a.py': 'from candidate import memory as m\nx = 1\n',
    };
    const [found] = check.run(repo(files));
    expect(found?.remedy).toBe('import memory as m');
  });

  it('says which uses change with an import that binds the whole path', () => {
    const [found] = check.run(repo({ ...both, 'lukhas/a.py': 'import candidate.core.glyph.tokens\nx = 1\n' }));
    expect(found?.remedy).toBe(
      'import lukhas.core.glyph.tokens\n# and in the rest of the file: candidate.core.glyph.tokens → lukhas.core.glyph.tokens',
    );
  });

  it('leaves the names of a statement that are not promoted', () => {
    const source = 'from candidate.core import glyph, neural\nx = 1\n';
    const [found] = check.run(repo({ ...both, 'lukhas/a.py': source }));
    expect(found?.remedy).toBe('from lukhas.core import glyph\nfrom candidate.core import neural');
    expect(found?.message).toBe(
      'production imports "candidate.core.glyph", although it is promoted to lukhas/core/glyph/__init__.py',
    );
    expect(found?.related).toEqual([{ path: 'lukhas/core/glyph/__init__.py', note: 'the promoted module' }]);
  });
});
