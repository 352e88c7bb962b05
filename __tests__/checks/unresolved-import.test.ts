import { describe, expect, it } from 'vitest';
import { check } from '../../src/checks/unresolved-import.ts';
import { repo } from '../support/tree.ts';

const copied = {
  'candidate/core/orch/__init__.py': '',
  'candidate/core/orch/policy.py': '',
  'candidate/core/orch/run.py': '',
  'candidate/core/glyph.py': '',
  'candidate/requests/__init__.py': '',
  'candidate/logging/__init__.py': '',
  'lukhas/core/glyph.py': 'G = 1\n',
  'lukhas/core/orch/__init__.py': '',
};
const promote =
  'core/orch is in lukhas/ without it: cp candidate/core/orch/policy.py lukhas/core/orch/policy.py, or stub what is used of it';

describe('unresolved-import', () => {
  it.each<[string, string, Record<string, string>]>([
    ['a relative import that resolves', 'from ..glyph import G', {}],
    ['the standard library, although the lane has a folder of that name', 'import logging', {}],
    ['a declared dependency', 'import requests', { 'requirements.txt': 'Requests>=2 # http\n' }],
    ['one in a list that another includes', 'import requests', { 'requirements.txt': '-r a', a: 'requests\n' }],
    ['one of a set-up script', 'import requests', { 'setup.py': 'R = ["requests"]\nsetup(install_requires=R)\n' }],
    ['one of a Pipfile', 'import requests', { Pipfile: '[packages]\nrequests = "*"\n' }],
    ['one of a conda environment', 'import requests', { 'environment.yml': 'dependencies: [{pip: [requests]}]\n' }],
    ['one of tox', 'import requests', { 'tox.ini': '[testenv]\ndeps = requests\n' }],
    ['a package that is found nowhere', 'import numpy', {}],
    ['a distribution of another name', 'import yaml', { 'candidate/yaml.py': '', 'requirements.txt': 'PyYAML\n' }],
    [
      'what stands beside a script',
      'import helpers',
      { 'candidate/helpers.py': '', 'lukhas/core/orch/helpers.py': '' },
    ],
    [
      'a module in machine code',
      'from . import _fast',
      { 'candidate/core/orch/_fast.py': '', 'lukhas/core/orch/_fast.cpython-311-x86_64-linux-gnu.so': '' },
    ],
    ['an attribute of a package', 'from lukhas.core.orch import anything', {}],
  ])('says nothing of %s', (_, source, files) => {
    expect([...check.run(repo({ ...copied, ...files, 'lukhas/core/orch/run.py': source }))]).toEqual([]);
  });

  it.each<[string, string, string, string]>([
    [
      'from .policy import Policy',
      'lukhas.core.orch.policy',
      '"lukhas.core.orch.policy" (written ".policy") is found nowhere in production, only as candidate/core/orch/policy.py',
      promote,
    ],
    [
      'from lukhas.core.orch.policy import Policy',
      'lukhas.core.orch.policy',
      '"lukhas.core.orch.policy" is found nowhere in production, only as candidate/core/orch/policy.py',
      promote,
    ],
    [
      'from core.glyph import G as H',
      'core.glyph',
      '"core.glyph" is found nowhere by that name; production has it as lukhas/core/glyph.py',
      'from lukhas.core.glyph import G as H',
    ],
    [
      'import core.orch.policy',
      'core.orch.policy',
      '"core.orch.policy" is found nowhere in production, only as candidate/core/orch/policy.py',
      promote,
    ],
    [
      'import requests',
      'requests',
      '"requests" is found nowhere in production, only as candidate/requests/__init__.py',
      'promote requests first (cp -r candidate/requests lukhas/requests, rewrite its imports, commit "chore(promotion): promote requests from candidate → lukhas"), or stub what is used of it',
    ],
  ])('%s', (source, value, message, remedy) => {
    const [found, ...more] = check.run(repo({ ...copied, 'lukhas/core/orch/run.py': `x = 1\n${source}\n` }));
    expect(more).toEqual([]);
    expect(found).toMatchObject({ value, message, remedy, location: { path: 'lukhas/core/orch/run.py', line: 2 } });
  });

  it('sees a TypeScript specifier with an ending', () => {
    const files = { 'candidate/ui/policy.ts': '', 'lukhas/ui/a.ts': "import './policy.js';\n" };
    const found = [...check.run(repo(files))];
    expect(found.map(({ value, location }) => [value, location.line])).toEqual([['./policy.js', 1]]);
  });

  it('sees a name of a directory without __init__.py, which has no attributes', () => {
    const files = {
      'candidate/area/x.py': '',
      'lukhas/area/y.py': '',
      'lukhas/area/z.py': 'from lukhas.area import x, y\n',
    };
    expect([...check.run(repo(files))].map((found) => found.value)).toEqual(['lukhas.area.x']);
  });
});
