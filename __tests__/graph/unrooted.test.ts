import { describe, expect, it } from 'vitest';
import { unrootedImports } from '../../src/graph/unrooted.ts';
import { expectLinear } from '../support/growth.ts';
import { repo } from '../support/tree.ts';

type Files = Readonly<Record<string, string>>;

const lanes = (production: string, development: string, more = '') =>
  `version: 1\nlanes:\n  - {name: prod, root: ${production}, promotion: {from: dev}}\n  - {name: dev, root: ${development}, promotion: {to: prod}}\n${more}`;
const nested: Files = {
  'ops/matriz.yaml': lanes('lib/app/', 'lib/app/labs/'),
  'lib/app/__init__.py': '',
  'lib/app/core/__init__.py': '',
  'lib/app/labs/__init__.py': '',
  'lib/app/labs/z.py': 'v = 1\n',
};

function unrooted(files: Files) {
  const { graph, lanes: map, declaredDependencies } = repo(files);
  const found = unrootedImports(graph, map, (name) => declaredDependencies.has(name));
  if (found === null) return null;
  const { folders, count, first } = found;
  return [count, folders.join(' '), `${first.edge.path}:${first.edge.line} ${first.name} ${first.file}`];
}

describe('imports that a folder above a lane would lead to', () => {
  it.each<[string, Files, [number, string, string]]>([
    [
      'from … import a module',
      { ...nested, 'lib/app/core/a.py': 'import os\nfrom app.labs import z\n' },
      [1, 'lib/', 'lib/app/core/a.py:2 app.labs.z lib/app/labs/z.py'],
    ],
    [
      'import, once a statement',
      { ...nested, 'lib/app/core/a.py': 'import app.labs.z, app.core\nfrom app.labs.z import v, w\n' },
      [2, 'lib/', 'lib/app/core/a.py:1 app.labs.z lib/app/labs/z.py'],
    ],
    [
      'a call',
      { ...nested, 'lib/app/a.py': 'import importlib\nimportlib.import_module("app.labs.z")\n' },
      [1, 'lib/', 'lib/app/a.py:2 app.labs.z lib/app/labs/z.py'],
    ],
    [
      'a call of which only the start is known',
      {
        'ops/matriz.yaml': lanes('lib/app/', 'lib/labs/'),
        'lib/app/a.py': 'import importlib\ndef load(n):\n    return importlib.import_module(f"labs.sub.{n}")\n',
        'lib/labs/sub/z.py': '',
      },
      [1, 'lib/', 'lib/app/a.py:3 labs.sub.z lib/labs/sub/z.py'],
    ],
    [
      'a folder that is a lane, and no end of a promotion',
      {
        ...nested,
        'ops/matriz.yaml': lanes(
          'lib/app/',
          'lib/app/labs/',
          '  - {name: all, root: lib/}\n  - {name: rest, root: .}\n',
        ),
        'lib/app/a.py': 'import app.labs.z\n',
      },
      [1, 'lib/', 'lib/app/a.py:1 app.labs.z lib/app/labs/z.py'],
    ],
    [
      'production by production',
      { ...nested, 'lib/app/a.py': 'import app.core\n' },
      [1, 'lib/', 'lib/app/a.py:1 app.core lib/app/core/__init__.py'],
    ],
    [
      'of a file in no lane, and production first',
      {
        ...nested,
        'bin/run.py': 'import app.core\n',
        'lib/app/a.py': 'try:\n    import app.labs\nexcept ImportError: pass\n',
      },
      [2, 'lib/', 'lib/app/a.py:2 app.labs lib/app/labs/__init__.py'],
    ],
    [
      'modules of a lane without __init__.py',
      {
        'ops/matriz.yaml': lanes('lib/app/', 'lib/labs/'),
        'lib/app/a.py': 'from labs import z\n',
        'lib/labs/z.py': '',
      },
      [1, 'lib/', 'lib/app/a.py:1 labs.z lib/labs/z.py'],
    ],
    [
      'a folder further up',
      {
        'ops/matriz.yaml': lanes('py/lib/app/', 'py/lib/labs/'),
        'py/lib/app/a.py': 'import lib.labs.z\n',
        'py/lib/labs/z.py': '',
      },
      [1, 'py/', 'py/lib/app/a.py:1 lib.labs.z py/lib/labs/z.py'],
    ],
    [
      'several folders',
      {
        'ops/matriz.yaml': lanes('a/app/', 'b/labs/'),
        'a/app/a.py': 'import labs.z\nimport app.b\n',
        'a/app/b.py': '',
        'b/labs/z.py': '',
      },
      [2, 'a/ b/', 'a/app/a.py:1 labs.z b/labs/z.py'],
    ],
  ])('sees %s', (_, files, told) => {
    expect(unrooted(files)).toEqual(told);
  });

  const beside: Files = {
    'ops/matriz.yaml': lanes('prod/', 'dev/labs/'),
    'prod/a.py': '',
    'dev/labs/z.py': '',
  };
  it.each<[string, Files, [number, string, string] | null]>([
    [
      'production alone',
      { ...beside, 'prod/a.py': 'import labs.z\n' },
      [1, 'dev/', 'prod/a.py:1 labs.z dev/labs/z.py'],
    ],
    ['the lane itself', { ...beside, 'dev/labs/y.py': 'import labs.z\n' }, null],
    ['a test', { ...beside, 'tests/test_a.py': 'import labs.z\n' }, null],
  ])('above a development lane alone: %s', (_, files, told) => {
    expect(unrooted(files)).toEqual(told);
  });

  it.each<[string, Files]>([
    [
      'lanes at the root',
      { 'candidate/core/x.py': '', 'lukhas/a.py': 'import core.x\nimport gone.x\nfrom candidate import x\n' },
    ],
    [
      'the name without that of an end',
      {
        'ops/matriz.yaml': `${lanes('lukhas/', 'candidate/')}  - {name: p, root: lukhas/core/, promotion: {from: d}}\n  - {name: d, root: candidate/core/, promotion: {to: p}}\n`,
        'lukhas/core/a.py': 'import core.x\nimport core.b\n',
        'lukhas/core/b.py': '',
        'candidate/core/x.py': '',
      },
    ],
    [
      'relative imports',
      { ...nested, 'lib/app/a.py': 'from .labs import z\nfrom . import gone\nfrom .. import app\n' },
    ],
    ['names from the root', { ...nested, 'lib/app/a.py': 'from lib.app.labs import z\nimport lib.app.core\n' }],
    ['names of nothing', { ...nested, 'lib/app/a.py': 'import numpy.labs\nimport app.gone\nimport appx.labs\n' }],
    [
      'a name that is found by another one in the same file',
      {
        ...nested,
        'lib/app/a.py': 'try:\n    from app.core import y\nexcept ImportError:\n    from lib.app.core import y\n',
      },
    ],
    ['a script, of what stands beside it', { ...nested, 'lib/run.py': 'import app.core\n' }],
    [
      'a package above, which is no import root',
      { ...nested, 'lib/__init__.py': '', 'lib/app/a.py': 'import app.core\n' },
    ],
    [
      'a dependency of the same name',
      {
        'ops/matriz.yaml': lanes('providers/google/', 'providers/labs/'),
        'requirements.txt': 'google-cloud-storage\n',
        'providers/google/cloud/__init__.py': 'from google.cloud import storage\n',
        'providers/labs/z.py': '',
      },
    ],
    [
      'a module of the standard library',
      {
        'ops/matriz.yaml': lanes('lib/json/', 'lib/labs/'),
        'lib/json/decoder.py': 'import json.decoder\nimport json.gone\n',
        'lib/json/gone.py': '',
        'lib/labs/z.py': '',
      },
    ],
    ['texts and stubs', { ...nested, 'lib/app/a.py': '"""import app.core"""\n', 'lib/app/b.pyi': 'import app.core\n' }],
    ['another language', { ...nested, 'lib/app/a.ts': "import z from 'app/labs/z';\nimport y from 'app.labs.z';\n" }],
    [
      'a folder that a project declares',
      { ...nested, 'lib/setup.cfg': '[options]\npackages = find:\n', 'lib/app/a.py': 'import app.labs.z\n' },
    ],
    [
      'a folder above a declared one',
      {
        ...nested,
        'pytest.ini': '[pytest]\npythonpath = a/lib\n',
        'ops/matriz.yaml': lanes('a/lib/app/', 'a/lib/labs/'),
        'a/lib/app/a.py': 'import lib.app.b\n',
        'a/lib/app/b.py': '',
      },
    ],
  ])('sees nothing in %s', (_, files) => {
    expect(unrooted(files)).toBeNull();
  });

  it('takes linear time, however many lanes are called alike', () => {
    const made = new Map([60, 600].map((size) => [size, alike(size)]));
    expectLinear(60, (size) => {
      const { graph, lanes: map } = made.get(size) ?? alike(size);
      expect(unrootedImports(graph, map, () => false)).toBeNull();
    });
  });
});

/** So many promotions between `app/` and `labs/`, of which each imports what none of them holds. */
function alike(size: number) {
  const numbers = Array.from({ length: size }, (_, number) => number);
  const ends = numbers.map(
    (i) =>
      `  - {name: p${i}, root: r${i}/app/, promotion: {from: d${i}}}\n  - {name: d${i}, root: r${i}/labs/, promotion: {to: p${i}}}\n`,
  );
  return repo({
    'ops/matriz.yaml': `version: 1\nlanes:\n${ends.join('')}`,
    ...Object.fromEntries(numbers.map((i) => [`r${i}/app/m${i}.py`, `import app.n${i}\n`])),
  });
}
