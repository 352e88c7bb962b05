import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { gitRepository } from '../support/git-repository.ts';
import { parseRunnerLog } from '../support/runner-log.ts';

const test = `from lukhas.bus import size


def helper(text):
    assert text == "a", "it says " + "z" * 5000


@pytest.fixture
def broken():
    raise ValueError("no bus")


def test_here():
    assert size("a") == 2, """two lines
::error file=ops/matriz.yaml::injected"""


def test_through_a_helper():
    helper("b")


def test_in_production():
    size(3)


def test_fixture(broken):
    pass


def test_stands():
    assert size("a") == 1
`;
const source = `import pytest\n${test}`;
const lineOf = (text: string) => source.split('\n').findIndex((line) => line.trim() === text) + 1;

describe('failing tests, as real pytest reports them', { timeout: 60_000 }, () => {
  it('are annotated at the line that fails, with what the assertion says', () => {
    const path = 'tests/smoke/test_bus.py';
    const repository = gitRepository();
    repository.commit('begin', {
      'lukhas/__init__.py': '',
      'lukhas/bus.py': 'def size(text):\n    return len(text)\n',
      'candidate/__init__.py': '',
      [path]: source,
      // Else pytest runs nothing where one file cannot be collected.
      'pytest.ini': '[pytest]\naddopts = --continue-on-collection-errors\n',
      'tests/smoke/test_collected.py': 'import lukhas.bus\nimport lukhas.gone\n',
    });
    const args = ['check', repository.folder, '--format', 'github', '--checks', 'failing-smoke-test'];
    const { stdout, stderr, status } = spawnSync(process.execPath, [resolve('src/cli.ts'), ...args], {
      encoding: 'utf8',
    });
    expect(status, stderr).toBe(1);
    const { commands } = parseRunnerLog(stdout);
    const annotations = commands.filter(({ name }) => name === 'error');
    const told = annotations.map(({ properties, message }) => {
      const [first = ''] = message.split('\n');
      const said = first.replace(/^.*\(lukhas\): /, '').replace(/z{9,}/, (text) => `${text.length} letters`);
      return `${properties.file}:${properties.line} ${said}`;
    });
    expect(told).toEqual([
      `${path}:${lineOf('assert text == "a", "it says " + "z" * 5000')} AssertionError: it says 475 letters…`,
      `${path}:${lineOf('raise ValueError("no bus")')} failed on setup with "ValueError: no bus"`,
      `${path}:${lineOf('assert size("a") == 2, """two lines')} AssertionError: two lines`,
      `${path}:${lineOf('size(3)')} TypeError: object of type 'int' has no len()`,
      `tests/smoke/test_collected.py:2 ModuleNotFoundError: No module named 'lukhas.gone'`,
    ]);
    for (const { message } of annotations) expect(message.length).toBeLessThan(1000);
  });
});
