import { execFileSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { readMessage } from '../../src/history/message.ts';

const scissors = (prefix: string) => `${prefix} ------------------------ >8 ------------------------`;

describe('readMessage', () => {
  it.each<[string, string, string, boolean, string?]>([
    ['a line', 'feat: x\n', 'feat: x', false],
    ['no newline', 'feat: x', 'feat: x', false],
    ['blank lines before it', '\n  \n\nfeat: x\n', 'feat: x', false],
    ['blanks after it', 'feat: x \t\n', 'feat: x', false],
    ['blanks before it, which git keeps', '  feat: x\n', '  feat: x', false],
    ['CRLF', 'feat: x\r\n\r\nbody\r\n', 'feat: x', true],
    ['a mark at the start', '\uFEFFfeat: x\n', 'feat: x', false],
    ['comments', '# hello\nfeat: x\n# Please enter the message\n#\n', 'feat: x', false],
    ['a body', 'feat: x\n\nWhy\n', 'feat: x', true],
    ['trailers', 'feat: x\n\nSigned-off-by: A <a@b>\n', 'feat: x', true],
    ['nothing but comments', '# a\n#b\n', '', false],
    ['nothing', '', '', false],
    ['another character', '; hello\n# feat\n', '# feat', false, ';'],
    ['a string', '//! hello\nfeat: x\n', 'feat: x', false, '//!'],
    ['scissors', `feat: x\n${scissors('#')}\n# all below\ndiff --git a b\n+chore\n`, 'feat: x', false],
    ['scissors of another character', `feat: x\n${scissors(';')}\ndiff\n`, 'feat: x', false, ';'],
    ['scissors that are none', `feat: x\n\n ${scissors('#')}\n`, 'feat: x', true],
    ['a chosen character', '#1 is done\n; Please enter\n;\n', '#1 is done', false, 'auto'],
    ['none chosen', 'feat: x\n\nbody\n', 'feat: x', true, 'auto'],
  ])('%s', (_, text, subject, hasBody, comment = '#') => {
    expect(readMessage(text, comment)).toEqual({ subject, hasBody });
  });

  it.each([
    'feat: x\n\n# a comment\nbody  \n\n\n',
    '\n\n# a comment\n  feat: x\t\n#\n',
    `feat: x\n${scissors('#')}\nbelow\n`,
    '#\n\n',
  ])('keeps the subject that git keeps of %j', (text) => {
    const above = text.split(`${scissors('#')}\n`)[0] ?? '';
    const kept = execFileSync('git', ['stripspace', '--strip-comments'], { input: above, encoding: 'utf8' });
    expect(readMessage(text, '#').subject).toBe(kept.split('\n')[0]);
  });
});
