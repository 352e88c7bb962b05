import { describe, expect, it } from 'vitest';
import { readCodeStatements } from '../../src/imports/python/code-statements.ts';
import { readTestFunctions } from '../../src/smoke/test-functions.ts';

const read = (source: string) =>
  readTestFunctions(readCodeStatements(Buffer.from(source)) ?? [], (module) => /^(lukhas|candidate)\b/.test(module));
const head = [
  'import os, pytest',
  'from contextlib import suppress',
  'import lukhas.core as core',
  'from lukhas.core import total',
  'def helper(x):',
  '    assert x',
  'def quiet(x): print(x)',
  '',
].join('\n');
const lines = head.split('\n').length - 1;
const only = (source: string) =>
  read(`${head}${source}\n`).map(({ vacuous }) => vacuous && { ...vacuous, line: vacuous.line - lines });

describe('a test that can fail', () => {
  it.each([
    ['an assertion', 'def test_a(): assert total([1]) == 1'],
    ['the example of the process', 'def test_a():\n    """Doc."""\n    assert hasattr(core, "__file__")'],
    ['an import of a lane', 'def test_a():\n    import lukhas.core.x'],
    [
      'an import that fails by name',
      'def test_a():\n    try:\n        import lukhas.core.x\n    except ImportError as e:\n        pytest.fail(f"no {e}")',
    ],
    [
      'an import that is raised again',
      'def test_a():\n    try:\n        import lukhas.core.x\n    except Exception:\n        raise',
    ],
    [
      'an assertion behind an optional import',
      'def test_a():\n    try:\n        import lukhas.x\n    except ImportError:\n        x = None\n    assert total',
    ],
    ['a call of own code', 'def test_a(): total([1])'],
    ['a call of a fixture', 'def test_a(core_fixture): core_fixture.run()'],
    ['a function of the file that asserts', 'def test_a(): helper(1)'],
    ['an assertion of unittest', 'class TestA:\n    def test_a(self): self.assertEqual(1, 2)'],
    ['an expected exception', 'def test_a():\n    with pytest.raises(ValueError): int("a")'],
    ['a module by its name', 'import importlib\ndef test_a(): importlib.import_module("lukhas.core")'],
    ['a process that is checked', 'import subprocess\ndef test_a(): subprocess.run(["x"], check=True)'],
    ['a skip that depends', '@pytest.mark.skipif(os.name == "nt", reason="")\ndef test_a(): assert total'],
    ['a skip below a condition', 'def test_a():\n    if os.name == "nt": pytest.skip("x")\n    assert total'],
    ['a failure for good', 'def test_a(): assert False, "never"'],
    ['two strings that are compared', 'def test_a(): assert "a" == "b"'],
    ['a lambda and an annotation', 'def test_a():\n    x: int = 3\n    f = lambda: 3\n    assert f() == x'],
    ['a tuple that is compared', 'def test_a(): assert (1, 2) == core.pair'],
    ['an empty tuple', 'def test_a(): assert ()'],
    ['an async test', 'async def test_a():\n    async with core.open() as x:\n        assert x'],
    ['parameters over lines', 'def test_a(\n    x: dict[str, int] = {},\n    *,\n    y=3,\n):\n    y.run()'],
  ])('%s', (_, source) => {
    expect(only(source)).toEqual([null]);
  });
});

describe('a test that cannot', () => {
  const nothing = 'asserts nothing';
  const swallows = 'swallows whatever it meets';
  const always = (text: string) => `asserts nothing but what is always true (${text})`;
  it.each([
    ['pass', 'def test_a(): pass', nothing, 1],
    ['a docstring', 'def test_a():\n    """Doc."""', nothing, 1],
    ['a print', 'def test_a(): print("ok")', nothing, 1],
    ['a function of the file that asserts nothing', 'def test_a(): quiet(1)', nothing, 1],
    ['functions that call each other', 'def a(): b()\ndef b(): a()\ndef test_a(): a()', nothing, 3],
    ['assert True', 'def test_a():\n    assert True  # later', always('assert True'), 2],
    ['assert 1', 'def test_a(): assert 1', always('assert 1'), 1],
    ['a text', 'def test_a(): assert "works"', always('assert ""'), 1],
    ['not False', 'def test_a(): assert not False', always('assert not False'), 1],
    ['a tuple', 'def test_a(): assert (total([1]) == 2, "wrong")', always('assert (total([1]) == 2, "")'), 1],
    ['or True', 'def test_a(): assert core.x or True', always('assert core.x or True'), 1],
    ['equal numbers', 'def test_a(): assert 1 == 1, "x"', always('assert 1 == 1, ""'), 1],
    ['except: pass', 'def test_a():\n    try:\n        assert total\n    except:\n        pass', swallows, 2],
    [
      'except Exception',
      'def test_a():\n    try:\n        import lukhas.x\n        assert lukhas.x\n    except Exception as e: print(e)',
      swallows,
      2,
    ],
    ['except of a tuple', 'def test_a():\n    try: total()\n    except (ValueError, Exception): pass', swallows, 2],
    [
      'an import whose error is passed over',
      'def test_a():\n    try:\n        import lukhas.x\n    except ImportError:\n        pytest.skip("x")',
      swallows,
      2,
    ],
    ['suppress', 'def test_a():\n    with suppress(Exception):\n        assert total', swallows, 2],
    ['skip at the top', 'def test_a():\n    pytest.skip("later"); assert total', 'is skipped at its top', 2],
    ['return at the top', 'def test_a():\n    return\n    assert total', 'returns at its top', 2],
    ['a mark', '@pytest.mark.skip(reason="x")\ndef test_a(): assert total', 'is skipped whatever it holds', 1],
    [
      'a mark of the class',
      '@pytest.mark.skip\nclass TestA:\n    def test_a(self): assert total',
      'is skipped whatever it holds',
      1,
    ],
    [
      'a mark of the module',
      'pytestmark = pytest.mark.skip("x")\ndef test_a(): assert total',
      'is skipped whatever it holds',
      1,
    ],
    ['if False', 'def test_a():\n    if False:\n        assert total', nothing, 1],
    ['a nested function that nobody calls', 'def test_a():\n    x = 1', nothing, 1],
  ])('%s', (_, source, reason, line) => {
    expect(only(source)).toEqual([{ reason, line }]);
  });
});

describe('readTestFunctions', () => {
  it('names tests as pytest does, with their fixtures', () => {
    const source =
      'class TestA:\n    class TestB:\n        def test_c(self, x, y: int = 3): pass\nclass Other(unittest.TestCase):\n    def test_d(self): pass\nclass No:\n    def test_e(self): pass\ndef helper(): pass\ndef test_f(*args, **more): pass\n';
    expect(read(source).map(({ name, line, parameters }) => [name, line, parameters])).toEqual([
      ['TestA::TestB::test_c', 3, ['x', 'y']],
      ['Other::test_d', 5, []],
      ['test_f', 9, ['args', 'more']],
    ]);
  });

  it.each(['def test_a(:\n', 'def test_a():\n    x = (\n', '"""', 'def test_a(): assert "\n'])(
    'says nothing of %j, which cannot be read',
    (source) => {
      expect(readCodeStatements(Buffer.from(source))).toBeUndefined();
    },
  );

  it('takes linear time over what is made to be slow', () => {
    const started = performance.now();
    for (const piece of [
      'assert (',
      'assert x or ',
      'a.b',
      '"""',
      'with suppress(',
      'def f(',
      '    assert x\n',
      'class T(TestCase',
    ]) {
      read(`def test_a():\n    ${piece.repeat(100_000)}\n`);
    }
    expect(performance.now() - started).toBeLessThan(5000);
  });
});
