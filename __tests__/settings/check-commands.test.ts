import { describe, expect, it } from 'vitest';
import { readSettings } from '../../src/settings/read.ts';

describe('check-commands', () => {
  it.each<[string, [string, string][]]>([
    ['', []],
    ['lint: ruff check a, b', [['lint', 'ruff check a, b']]],
    [
      '  a : x: y \n\n b:c',
      [
        ['a', 'x: y'],
        ['b', 'c'],
      ],
    ],
  ])('%j', (text, expected) => {
    expect([...readSettings({ 'check-commands': text }, {}).checkCommands]).toEqual(expected);
  });

  it.each([
    ['lint', '"lint" is no line of "check-commands"'],
    ['lint:', '"lint:" is no line of "check-commands"'],
    [': x', '": x" is no line of "check-commands"'],
    ['a: 1\na: 2', '"a: 2" defines a name that is defined before'],
  ])('refuses %j', (text, message) => {
    expect(() => readSettings({ 'check-commands': text }, {})).toThrow(message);
  });
});

it.each([
  ['smoke-workers', '-1'],
  ['smoke-retries', '11'],
])('refuses %s %s', (name, value) => {
  expect(() => readSettings({ [name]: value }, {})).toThrow(`"${value}" is no value of "${name}"`);
});
