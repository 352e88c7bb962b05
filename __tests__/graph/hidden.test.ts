import { describe, expect, it } from 'vitest';
import { hiddenNames } from '../../src/graph/hidden.ts';
import { repo } from '../support/tree.ts';

const lanes = {
  'candidate/__init__.py': '',
  'candidate/core/__init__.py': '',
  'candidate/core/x.py': '',
  'candidate/core/glyph.py': '',
  'candidate/bare/y.py': '',
  'candidate/data/z.json': '',
  'lukhas/__init__.py': '',
  'lukhas/core/__init__.py': '',
  'lukhas/core/glyph.py': '',
};

/** `line shown → place`, with the counterpart where there is one. */
function found(source: string, path = 'lukhas/core/a.py', more: Readonly<Record<string, string>> = {}): string[] {
  return [...hiddenNames(repo({ ...lanes, ...more, [path]: source }))].flatMap(({ names }) =>
    names.map(({ text, shown, place, counterpart }) =>
      [`${text.line} ${shown} → ${place}`, ...(counterpart ? [counterpart] : [])].join(' | '),
    ),
  );
}

describe('hiddenNames', () => {
  it.each<[string, string, string[]]>([
    ['a module', 'x = "candidate.core.x"', ['1 candidate.core.x → candidate/core/x.py']],
    ['an attribute', 'x = "candidate.core.x:A.b"', ['1 candidate.core.x:A.b → candidate/core/x.py']],
    ['a dotted attribute', 'x = "candidate.core.x.A"', ['1 candidate.core.x.A → candidate/core/x.py']],
    ['a package without __init__', 'x = "candidate.bare"', ['1 candidate.bare → candidate/bare/']],
    [
      'a module with a counterpart',
      'x = "candidate.core.glyph"',
      ['1 candidate.core.glyph → candidate/core/glyph.py | lukhas/core/glyph.py'],
    ],
    ['the start of a name', 'x = f"candidate.core.{y}"', ['1 candidate.core.* → candidate/core/']],
    [
      'the start of any name, where calls import',
      'x = f"candidate.{y}"\n__import__(z)',
      ['1 candidate.* → candidate/'],
    ],
    ['a start that is held', 'P = {"p": "candidate.core."}', ['1 candidate.core.* → candidate/core/']],
    [
      'each of several',
      'for lane in ("candidate", "lukhas"): log(f"{lane}.core.x")',
      ['1 candidate.core.x → candidate/core/x.py'],
    ],
    [
      'the default of a setting',
      'X = os.environ.get("X", "candidate.core.x")',
      ['1 candidate.core.x → candidate/core/x.py'],
    ],
    ['a module that is run', 'run([python, "-m", "candidate.core.x"])', ['1 candidate.core.x → candidate/core/x.py']],
    ['a command', 'run("python -m candidate.core.x -v")', ['1 candidate.core.x → candidate/core/x.py']],
    ['sys.path by another name', 'import sys\np = sys.path\np.append("candidate")', ['3 candidate → candidate/']],
    ['a path from the root', 'import sys\nsys.path.insert(0, "candidate")', ['2 candidate → candidate/']],
    [
      'a path from the file',
      'import sys, os\nsys.path.append(os.path.join(os.path.dirname(__file__), "../../candidate/core"))',
      ['2 ../../candidate/core → candidate/core/'],
    ],
    [
      'the path of a file',
      'from importlib.util import spec_from_file_location as s\ns("n", ROOT / "candidate" / "core" / "x.py")',
      ['2 candidate/core/x.py → candidate/core/x.py'],
    ],
    [
      'several, in the order of the source',
      'x = ["candidate.core.x",\n     "os.path", "candidate.core.glyph"]',
      [
        '1 candidate.core.x → candidate/core/x.py',
        '2 candidate.core.glyph → candidate/core/glyph.py | lukhas/core/glyph.py',
      ],
    ],
  ])('follows %s', (_, source, expected) => {
    expect(found(source)).toEqual(expected);
  });

  it.each<[string, string]>([
    ['a name that leads nowhere', 'x = "candidate.gone"'],
    ['a directory without a module', 'x = "candidate.data"'],
    ['the lane alone', 'x = "candidate"'],
    ['the lane alone, to put something behind it', 'x = "candidate."'],
    ['what is compared', 'x.startswith("candidate.core."), x.endswith(("candidate.core.x", ".y"))\n__import__(y)'],
    ['a logger', 'logging.getLogger("candidate.core.x")\n__import__(y)'],
    ['a production name among several', 'for lane in ("lukhas", "os"): log(f"{lane}.core.x")'],
    ['a package that cannot be run', 'run([python, "-m", "candidate"])'],
    ['a command in prose', 'x = "call python -m candidate.core.x"'],
    ['any other list', 'p = other.path\np.append("candidate")'],
    ['what a call imports, one of several', 'X = "candidate.core.x" if y else "os"\n__import__(X)'],
    ['a production name', 'x = "lukhas.core.glyph"'],
    ['another package', 'x = "candidates.core.x", "os.path"'],
    ['prose', 'x = "candidate.core.x is gone", "see candidate.core.x"'],
    ['a docstring', '"""candidate.core.x"""'],
    ['a key that begins like the lane', 'log(f"candidate.{y}")'],
    ['the start of a name that leads nowhere', 'x = f"candidate.gone.{y}"'],
    ['a path that is only held', 'x = ROOT / "candidate" / "core"'],
    ['a path elsewhere', 'import sys\nsys.path.insert(0, "tools")\nsys.path.insert(0, "../../../../candidate")'],
    ['a module that a call imports', 'x = __import__("candidate.core.x")'],
    ['what a call imports by a constant', 'NAME = "candidate.core.x"\nx = __import__(NAME)'],
    ['a start that a call imports', 'def __getattr__(n): return __import__(f"candidate.core.{n}")'],
    ['a file that a call runs', 'import runpy\nrunpy.run_path("candidate/core/x.py")'],
  ])('says nothing of %s', (_, source) => {
    expect(found(source)).toEqual([]);
  });

  it('reads production only', () => {
    expect(found('x = "candidate.core.x"', 'candidate/b.py')).toEqual([]);
    expect(found('x = "candidate.core.x"', 'tools/b.py')).toEqual([]);
  });

  it.each<[string, string, string[]]>([
    ['names', 'R = {"x": "candidate.core.x"}', ['1 candidate.core.x → candidate/core/x.py']],
    ['paths', 'import sys\nsys.path.insert(0, "candidate")', ['2 candidate → candidate/']],
  ])('reads %s in a file of no lane that production loads', (_, source, expected) => {
    expect(found(source, 'tools/registry.py', { 'lukhas/m.py': 'import tools.registry' })).toEqual(expected);
    expect(found(source, 'tools/registry.py', { 'lukhas/m.py': 'import tools.other' })).toEqual([]);
    expect(found(source, 'tools/registry.py', { 'candidate/m.py': 'import tools.registry' })).toEqual([]);
  });

  it('starts from an import root within the lane', () => {
    const more = { 'pyproject.toml': '[tool.pytest.ini_options]\npythonpath = ["candidate", "."]\n' };
    expect(found('x = "core.glyph", "os.path"', 'lukhas/core/a.py', more)).toEqual([
      '1 core.glyph → candidate/core/glyph.py | lukhas/core/glyph.py',
    ]);
  });

  it('starts from the import roots', () => {
    const more = {
      'ops/matriz.yaml':
        'version: 1\nlanes:\n  - {name: a, root: src/candidate/, promotion: {to: b}}\n  - {name: b, root: src/lukhas/, promotion: {from: a}}\n',
      'pyproject.toml': '[tool.pytest.ini_options]\npythonpath = ["src"]\n',
      'src/candidate/core/q.py': '',
    };
    const source = 'x = "candidate.core.q", "src.candidate.core.q"';
    expect(found(source, 'src/lukhas/a.py', more)).toEqual([
      '1 candidate.core.q → src/candidate/core/q.py',
      '1 src.candidate.core.q → src/candidate/core/q.py',
    ]);
  });

  it('does not take the shim that forwards to a module for its counterpart', () => {
    const more = { 'lukhas/core/x.py': 'from candidate.core.x import *\n' };
    expect(found('x = "candidate.core.x"', 'lukhas/core/a.py', more)).toEqual([
      '1 candidate.core.x → candidate/core/x.py',
    ]);
  });
});
