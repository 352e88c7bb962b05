import { describe, expect, it } from 'vitest';
import { check } from '../../src/checks/silent-shim.ts';
import { repo } from '../support/tree.ts';

const development = { 'candidate/bio/__init__.py': '', 'candidate/bio/cell.py': 'class Cell: ...\n' };
const run = (files: Record<string, string>) => [...check.run(repo({ ...development, ...files }))];
const ladder = (last: string) =>
  `try:\n    from bio import *\nexcept ImportError:\n    try:\n        from candidate.bio import *\n    except ImportError:\n        ${last}\n`;

describe('silent-shim', () => {
  it.each<[string, Record<string, string>]>([
    ['a shim that fails where its target is absent', { 'lukhas/bio.py': 'from candidate.bio import *\n' }],
    ['a fallback that raises', { 'lukhas/bio.py': ladder('raise') }],
    ['a fallback that warns', { 'lukhas/bio.py': `import warnings\n${ladder('warnings.warn("no bio")')}` }],
    ['a fallback to another module', { 'lukhas/bio.py': ladder('from json import *') }],
    ['a shim whose target is gone, which is dangling', { 'lukhas/gone.py': ladder('pass').replace('e.bio', 'e.gone') }],
    ['a file with logic of its own, which is dangling', { 'lukhas/bio.py': `${ladder('pass')}def f(): ...\n` }],
    [
      'a shim that forwards to production',
      { 'lukhas/old.py': 'try:\n    import lukhas.x as x\nexcept ImportError:\n    pass\n' },
    ],
    ['a shim in the development lane', { 'candidate/a.py': ladder('pass') }],
    ['a shim in no lane', { 'shared/a.py': ladder('pass') }],
    [
      'a shim that is shadowed: it is never loaded',
      { 'lukhas/bio.py': ladder('pass'), 'lukhas/bio/__init__.py': 'x = 1\n' },
    ],
  ])('says nothing of %s', (_, files) => {
    expect(run(files)).toEqual([]);
  });

  it.each<[string, string, string, number]>([
    ['the ladder', 'lukhas/bio.py', ladder('pass'), 5],
    [
      'two imports',
      'lukhas/bio.py',
      `${ladder('pass')}try:\n    from candidate.bio import a\nexcept Exception:\n    ...\n`,
      5,
    ],
    ['an ellipsis for pass', 'lukhas/bio.py', ladder('...'), 5],
    [
      'the other order',
      'lukhas/bio.py',
      'try:\n    from candidate.bio import *\nexcept ImportError:\n    try:\n        from bio import *\n    except ImportError:\n        pass\n',
      2,
    ],
    ['a package', 'lukhas/bio/__init__.py', ladder('pass'), 5],
    [
      'suppress',
      'lukhas/bio.py',
      'from contextlib import suppress\nwith suppress(ImportError):\n    from candidate.bio import *\n',
      3,
    ],
    [
      'an alias',
      'lukhas/bio.py',
      'import sys\ntry:\n    import candidate.bio as b\n    sys.modules[__name__] = b\nexcept ImportError:\n    pass\n',
      3,
    ],
  ])('sees %s', (_, path, text, line) => {
    expect(run({ [path]: text })).toEqual([
      {
        message: `the shim ${path} passes over the ImportError: where "candidate.bio" is absent, "lukhas.bio" is an empty module`,
        remedy: `in ${path}, write raise in place of each pass or ... behind except, or import without suppress(ImportError)`,
        location: expect.objectContaining({ path, line }),
        value: 'candidate.bio',
        labels: expect.arrayContaining(['module-level', 'guarded']),
        data: expect.objectContaining({ target: 'candidate.bio' }),
      },
    ]);
  });
});
