import { describe, expect, it } from 'vitest';
import { parseRunnerLog } from '../support/runner-log.ts';

describe('parseRunnerLog', () => {
  it.each([
    ['a command', '::error::text', { name: 'error', properties: {}, message: 'text' }],
    [
      'blanks of every kind before it',
      ' \t\v\f\u0085\u00a0\u1680\u2003\u2028\u3000::debug::x',
      { name: 'debug', properties: {}, message: 'x' },
    ],
    [
      'properties',
      '::warning file=a.py,line=3,col=4::m',
      { name: 'warning', properties: { file: 'a.py', line: '3', col: '4' }, message: 'm' },
    ],
    ['properties without value', '::error file=,line::m', { name: 'error', properties: {}, message: 'm' }],
    [
      'an equals sign in a value',
      '::error title=a=b::m',
      { name: 'error', properties: { title: 'a=b' }, message: 'm' },
    ],
    ['escapes in data', '::error::a%0Ab%250A%3A', { name: 'error', properties: {}, message: 'a\nb%0A%3A' }],
    [
      'escapes in properties',
      '::error title=a%3Ab%2Cc%25::m',
      { name: 'error', properties: { title: 'a:b,c%' }, message: 'm' },
    ],
    ['a name in another case', '::ERROR::x', { name: 'error', properties: {}, message: 'x' }],
    ['data with a further separator', '::error::a::b', { name: 'error', properties: {}, message: 'a::b' }],
    [
      'the old form anywhere',
      'abc ##[set-output name=x;y=%3B%5D]v',
      { name: 'set-output', properties: { name: 'x', y: ';]' }, message: 'v' },
    ],
    [
      'a byte order mark at the start of the stream',
      '\ufeff::error::x',
      { name: 'error', properties: {}, message: 'x' },
    ],
    [
      'a weightless character in the second separator',
      '::error:\u200d:x',
      { name: 'error', properties: {}, message: ':x' },
    ],
  ])('takes %s', (_, line, command) => {
    expect(parseRunnerLog(line)).toEqual({ commands: [command], plain: [] });
  });

  it.each([
    ['text before it', 'x ::error::text'],
    ['a name that is not registered', '::no-such-command::text'],
    ['no second separator', '::error'],
    ['a space before the name', ':: error::text'],
    ['the old form without an end', '##[error'],
    ['a byte order mark within the stream', 'a\n\ufeff::error::x'],
    ['a zero-width space before it', '\u200b::error::x'],
    ['a backslash before it', '\\::error::x'],
  ])('takes no command from %s', (_, text) => {
    expect(parseRunnerLog(text).commands).toEqual([]);
    expect(parseRunnerLog(text).plain).toEqual(text.split('\n'));
  });

  it.each(['\n', '\r', '\r\n'])('ends a line at %j', (end) => {
    expect(parseRunnerLog(`a${end}::error::b${end}c${end}`)).toEqual({
      commands: [{ name: 'error', properties: {}, message: 'b' }],
      plain: ['a', 'c'],
    });
  });

  it('takes nothing but the token after stop-commands', () => {
    const log = parseRunnerLog('::stop-commands::ab12\n::error::x\n##[error]y\n::AB12::\n::error::z');
    expect(log.commands.map(({ name, message }) => `${name} ${message}`)).toEqual([
      'stop-commands ab12',
      'ab12 ',
      'error z',
    ]);
    expect(log.plain).toEqual(['::error::x', '##[error]y']);
  });

  it.each(['', 'pause-logging', 'Error'])('does not stop for the token %j', (token) => {
    const log = parseRunnerLog(`::stop-commands::${token}\n::notice::x`);
    expect(log.commands.map((command) => command.name)).toEqual(['stop-commands', 'notice']);
  });
});
