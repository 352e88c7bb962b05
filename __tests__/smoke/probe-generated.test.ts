import { parse } from 'smol-toml';
import { expect, it } from 'vitest';
import { generatedFiles } from '../../src/smoke/probe-generated.ts';

it.each<[string, string]>([
  ['hatch-vcs', '[tool.hatch.build.hooks.vcs]\nversion-file = "app/_v.py"'],
  ['hatch-vcs for one target', '[tool.hatch.build.targets.wheel.hooks.vcs]\nversion-file = "app/_v.py"'],
  ['the version hook of hatch', '[tool.hatch.build.hooks.version]\npath = "app/_v.py"'],
  ['setuptools-scm', '[tool.setuptools_scm]\nversion_file = "app/_v.py"'],
  ['setuptools-scm before 8', '[tool.setuptools_scm]\nwrite_to = "./app/_v.py"'],
  ['PDM', '[tool.pdm.version]\nsource = "scm"\nwrite_to = "app/_v.py"'],
  ['poetry-dynamic-versioning', '[tool.poetry-dynamic-versioning.files."app/_v.py"]\npersistent-substitution = true'],
  ['versioningit', '[tool.versioningit.write]\nfile = "app/_v.py"'],
  ['scikit-build-core', '[[tool.scikit-build.generate]]\npath = "app/_v.py"'],
])('%s', (_, project) => {
  expect([...generatedFiles(parse(project), '', ['', 'src/'])]).toEqual(['app/_v.py', 'src/app/_v.py']);
  expect([...generatedFiles(parse(project), 'lib/', [''])]).toEqual(['lib/app/_v.py', 'app/_v.py']);
});

it.each<[string, string]>([
  ['nothing', ''],
  ['a path that leads out', '[tool.setuptools_scm]\nwrite_to = "../../x.py"'],
  [
    'other types',
    '[tool.setuptools_scm]\nwrite_to = 3\n[tool.scikit-build]\ngenerate = [1, {path = 2}]\n[tool.hatch]\nbuild = 1',
  ],
  ['another tool', '[tool.black]\nversion_file = "app/_v.py"'],
])('no file of %s', (_, project) => {
  expect([...generatedFiles(parse(project), '', [''])]).toEqual([]);
});
