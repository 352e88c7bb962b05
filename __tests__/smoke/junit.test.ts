import { describe, expect, it } from 'vitest';
import { readJunit } from '../../src/smoke/junit.ts';

const files = ['tests/smoke/test_x.py', 'tests/smoke/core/test_y.py', 'tests/test_x.py'];
const wrap = (cases: string, counts = '') =>
  `<?xml version="1.0" encoding="utf-8"?><testsuites><testsuite ${counts}>${cases}</testsuite></testsuites>`;
const only = (testcase: string, known: readonly string[] = files) => {
  const reading = readJunit(wrap(testcase), known);
  if ('malformed' in reading) throw new Error(reading.malformed);
  expect(reading.tests).toHaveLength(1);
  return reading.tests[0];
};

describe('ids and paths', () => {
  it.each([
    [
      'a function',
      'classname="tests.smoke.test_x" name="test_a"',
      'tests/smoke/test_x.py::test_a',
      'tests/smoke/test_x.py',
    ],
    [
      'a method',
      'classname="tests.smoke.test_x.TestA.TestB" name="test_a"',
      'tests/smoke/test_x.py::TestA::TestB::test_a',
      'tests/smoke/test_x.py',
    ],
    [
      'parameters',
      'classname="tests.smoke.core.test_y" name="test_a[a::b-c.d/e]"',
      'tests/smoke/core/test_y.py::test_a[a::b-c.d/e]',
      'tests/smoke/core/test_y.py',
    ],
    [
      'the longest file name',
      'classname="tests.test_x.TestA" name="t"',
      'tests/test_x.py::TestA::t',
      'tests/test_x.py',
    ],
    [
      'a root below the repository',
      'classname="core.test_y" name="t"',
      'tests/smoke/core/test_y.py::t',
      'tests/smoke/core/test_y.py',
    ],
    ['an ending that two files have', 'classname="test_x" name="t"', 'test_x::t', ''],
    [
      'a file by attribute alone',
      'classname="custom" name="t" file="tests/smoke/test_x.py"',
      'tests/smoke/test_x.py::custom::t',
      'tests/smoke/test_x.py',
    ],
    ['a path that leads out', 'classname="x" name="t" file="../../x"', 'x::t', ''],
    ['a dotted path that leads out', 'classname="......etc.passwd" name="t"', '......etc.passwd::t', ''],
    ['an absolute path', 'classname="" name="/etc/passwd" file="/etc/passwd"', '/etc/passwd', ''],
    [
      'lines in a name',
      'classname="tests.smoke.test_x" name="a&#10;::error::b&#13;c"',
      'tests/smoke/test_x.py::a ::error::b c',
      'tests/smoke/test_x.py',
    ],
    ['no name at all', '', '', ''],
  ])('%s', (_, attributes, id, path) => {
    expect(only(`<testcase ${attributes} time="0.5"/>`)).toEqual({ id, path, status: 'passed', seconds: 0.5 });
  });

  it('counts the lines of family xunit1 from 1', () => {
    const testcase = '<testcase classname="tests.smoke.test_x" name="t" file="tests/smoke/test_x.py" line="2"/>';
    expect(only(testcase)?.line).toBe(3);
  });

  it('leaves out the line of another file, from which a method is inherited', () => {
    const testcase = '<testcase classname="tests.smoke.test_x" name="t" file="tests/test_x.py" line="2"/>';
    expect(only(testcase)).toEqual({
      id: 'tests/smoke/test_x.py::t',
      path: 'tests/smoke/test_x.py',
      status: 'passed',
      seconds: 0,
    });
  });
});

describe('failures', () => {
  const failing = (text: string, message = 'assert 1 == 2', tag = 'failure') =>
    only(`<testcase classname="tests.smoke.test_x" name="t"><${tag} message="${message}">${text}</${tag}></testcase>`);

  it.each([
    [
      'long',
      'def test():\n&gt;  helper()\n\ntests/smoke/test_x.py:8: \n_ _ _\nE  boom\n\ntests/smoke/test_x.py:12: ValueError',
      12,
    ],
    ['through production', 'tests/smoke/test_x.py:8: \n_ _\nlukhas/core.py:40: ValueError', 8],
    ['short', 'tests/smoke/test_x.py:9: in test\n    assert x\nE   AssertionError', 9],
    ['native', 'Traceback\n  File "/home/r/tests/smoke/test_x.py", line 10, in t\n    x\nValueError', 10],
    ['of another file with that ending', 'other-tests/smoke/test_x.py:9: in test', undefined],
    ['none', 'E   AssertionError', undefined],
  ])('finds the line in a traceback in style %s', (_, text, line) => {
    expect(failing(text)?.line).toBe(line);
  });

  it.each([
    ['the first line of the message', 'AssertionError: a&#10;  b', '', 'AssertionError: a'],
    ['an empty message', '', 'x\nE   ValueError: boom\nE   more', 'ValueError: boom'],
    [
      'an assertion and its explanation',
      'collection failure',
      'E   AssertionError: x\nE   assert 1 == 2',
      'AssertionError: x',
    ],
    [
      'a syntax error',
      'collection failure',
      'E     File "/r/tests/smoke/test_x.py", line 2\nE       def (\nE           ^\nE   SyntaxError: invalid syntax',
      'SyntaxError: invalid syntax',
    ],
    ['control characters', 'a&#9;b&#x85;c', '', 'a b c'],
    ['a long line', 'x'.repeat(5000), '', `${'x'.repeat(499)}…`],
  ])('tells %s', (_, message, text, expected) => {
    expect(failing(text, message)?.message).toBe(expected);
  });

  it('tells failed, error and skipped apart', () => {
    expect(failing('', 'm')?.status).toBe('failed');
    expect(failing('', 'm', 'error')?.status).toBe('error');
    expect(failing('', 'why', 'skipped')).toMatchObject({ status: 'skipped', message: 'why' });
  });

  it('keeps the failure where the teardown ends in an error as well', () => {
    const body =
      '<failure message="first">tests/smoke/test_x.py:3: E</failure><error message="second">tests/smoke/test_x.py:9: E</error>';
    expect(only(`<testcase classname="tests.smoke.test_x" name="t">${body}</testcase>`)).toMatchObject({
      status: 'failed',
      message: 'first',
    });
  });

  it('does not take what a test printed for its traceback', () => {
    const body =
      '<failure message="m">tests/smoke/test_x.py:3: E</failure><system-out>tests/smoke/test_x.py:99: E</system-out>';
    expect(only(`<testcase classname="tests.smoke.test_x" name="t">${body}</testcase>`)?.line).toBe(3);
  });

  it('takes a file that could not be collected for a test that ends in an error', () => {
    const xml = wrap(
      '<testcase classname="" name="tests.smoke.test_x"><error message="collection failure">tests/smoke/test_x.py:1: in &lt;module&gt;\nE   ModuleNotFoundError: No module named \'candidate\'</error></testcase>',
      'tests="1" errors="1" failures="0"',
    );
    expect(readJunit(xml, files)).toEqual({
      tests: [
        {
          id: 'tests/smoke/test_x.py',
          path: 'tests/smoke/test_x.py',
          line: 1,
          status: 'error',
          message: "ModuleNotFoundError: No module named 'candidate'",
          seconds: 0,
        },
      ],
      collectionErrors: 1,
      declared: { tests: 1, failing: 1 },
    });
  });
});

describe('hostile reports', () => {
  it.each([
    ['empty', '', 'document must contain a root element.'],
    ['cut off', '<testsuites><testsuite>', 'unclosed tag: testsuite'],
    ['a document type', '<!DOCTYPE t [<!ENTITY a "b">]><testsuites/>', 'it has a document type'],
    ['an entity that is not declared', '<testsuites><testsuite name="&lol;"/></testsuites>', 'undefined entity.'],
    ['another root', '<html></html>', 'its root is no <testsuites>'],
    ['deep nesting', '<testsuites>'.repeat(100_000), 'its elements are nested more than 32 deep'],
    ['no XML', 'PK\u0003\u0004', 'disallowed character.'],
  ])('refuses %s', (_, xml, reason) => {
    expect(readJunit(xml, files)).toEqual({ malformed: expect.stringContaining(reason) });
  });

  it.each([
    ['many tests', wrap('<testcase classname="a.b.c.d.e.f" name="n"/>'.repeat(50_000))],
    ['a name of a million parts', wrap(`<testcase classname="${'a.'.repeat(1_000_000)}" name="n"/>`)],
    [
      'a long traceback',
      wrap(
        `<testcase classname="tests.smoke.test_x" name="n"><failure>${'tests/smoke/test_x.py:\n'.repeat(200_000)}</failure></testcase>`,
      ),
    ],
    [
      'a text in many pieces',
      wrap(
        `<testcase classname="tests.smoke.test_x" name="n"><failure>${'a<!-- -->'.repeat(200_000)}</failure></testcase>`,
      ),
    ],
  ])('reads %s in bounded time', (_, xml) => {
    const started = performance.now();
    expect(readJunit(xml, files)).toHaveProperty('tests');
    // A fifth of a second on an idle core; what is quadratic takes minutes.
    expect(performance.now() - started).toBeLessThan(20_000);
  });
});

describe('a failure without a line of the test itself', () => {
  const own = new Set([...files, 'conftest.py', 'tests/smoke/conftest.py', 'lukhas/core.py', 'lukhas/json/decoder.py']);
  const at = (text: string) => {
    const reading = readJunit(
      wrap(`<testcase classname="tests.smoke.test_x" name="t"><error message="m">${text}</error></testcase>`),
      files,
      own,
    );
    return 'tests' in reading ? reading.tests[0]?.at : undefined;
  };

  it.each<[string, string, object | undefined]>([
    ['long', '@pytest.fixture\n\ntests/smoke/conftest.py:7: KeyError', { path: 'tests/smoke/conftest.py', line: 7 }],
    [
      'long, deeper',
      'tests/smoke/conftest.py:7: \n_ _\nlukhas/core.py:3: in f\n_ _\n/usr/lib/python3.11/json/decoder.py:9: E',
      { path: 'lukhas/core.py', line: 3 },
    ],
    [
      'native',
      '  File "/home/r/x/tests/smoke/conftest.py", line 7, in a',
      { path: 'tests/smoke/conftest.py', line: 7 },
    ],
    ['native at the root', '  File "/home/r/x/conftest.py", line 7, in a', { path: 'conftest.py', line: 7 }],
    ['installed', '  File "/v/lib/python3.11/site-packages/tests/smoke/conftest.py", line 7, in a', undefined],
    ['of no file of the tree', '../../etc/passwd:1: E\n/etc/passwd:2: E', undefined],
    ['one with a line of the test', 'tests/smoke/test_x.py:3: in t\ntests/smoke/conftest.py:7: KeyError', undefined],
  ])('is placed at the last own frame: %s', (_, text, place) => {
    expect(at(text)).toEqual(place);
  });

  it('takes linear time over frames that are none', () => {
    const started = performance.now();
    at(`${'/a'.repeat(100_000)}:1: \n`.repeat(20));
    at('a/:1'.repeat(60_000));
    expect(performance.now() - started).toBeLessThan(3000);
  });
});
