import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { workflowCommand } from '../../src/reporters/workflow-command.ts';
import { parseRunnerLog } from '../support/runner-log.ts';

const pieces = fc.oneof(
  fc.constantFrom('::', ':', '##[', '##', '[', ']', '=', ',', ';', 'error', 'stop-commands', 'add-mask', ' ', '\t'),
  fc.constantFrom(
    '\n',
    '\r',
    '\r\n',
    '\v',
    '\f',
    '\u0085',
    '\u00a0',
    '\u2028',
    '\ufeff',
    '\u200b',
    '\u200d',
    '\u001b',
    '\0',
  ),
  fc.constantFrom('%0A', '%25', '%', '\\'),
  fc.string({ unit: 'binary', maxLength: 3 }),
);
const texts = fc.array(pieces, { maxLength: 30 }).map((parts) => parts.join(''));

describe('workflowCommand', () => {
  it.each([
    ['no properties', {}, 'm', '::error::m'],
    ['properties', { file: 'a.py', line: 3, col: undefined, title: '' }, 'm', '::error file=a.py,line=3::m'],
    ['escapes', { title: 'a:b,c\n%' }, 'x\r\n100%', '::error title=a%3Ab%2Cc%0A%25::x%0D%0A100%25'],
  ])('%s', (_, properties, message, expected) => {
    expect(workflowCommand('error', properties, message)).toBe(expected);
  });

  it('is read back by the runner as it was given', () => {
    fc.assert(
      fc.property(texts, texts, (title, message) => {
        // The runner drops what stands before the value: blanks at the ends and leading equals signs.
        const wrapped = `t${title}t`;
        expect(parseRunnerLog(workflowCommand('error', { title: wrapped }, message))).toEqual({
          commands: [{ name: 'error', properties: { title: wrapped }, message }],
          plain: [],
        });
      }),
    );
  });
});
