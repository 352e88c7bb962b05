import { describe, expect, it } from 'vitest';
import { parseLog, parseRawDiff } from '../../src/history/log.ts';

const a = 'a'.repeat(40);
const b = 'b'.repeat(40);
const zero = '0'.repeat(40);

describe('parseLog', () => {
  it('reads commits whatever their messages hold', () => {
    const output = `${a}\0\0first\n\0${b}\0${a} ${zero}\0\n\n:100644 looks like a diff\n\nbody\n${a}\n\0`;
    expect(parseLog(Buffer.from(output))).toEqual([
      { sha: a, parents: [], subject: 'first', body: '' },
      { sha: b, parents: [a, zero], subject: ':100644 looks like a diff', body: `\nbody\n${a}\n` },
    ]);
  });

  it('replaces bytes that are not UTF-8 and keeps an empty message', () => {
    const output = Buffer.concat([Buffer.from(`${a}\0\0caf`), Buffer.of(0xe9), Buffer.from(`\0${b}\0${a}\0\0`)]);
    expect(parseLog(output).map((commit) => commit.subject)).toEqual(['caf\ufffd', '']);
  });

  it('reads nothing from nothing', () => {
    expect(parseLog(new Uint8Array())).toEqual([]);
  });
});

describe('parseRawDiff', () => {
  const record = (modes: string, names: string, letter: string, path: string) =>
    `:${modes} ${names} ${letter}\0${path}\0`;

  it('tells added, modified and deleted files by commit', () => {
    const output = [
      `${a}\0`,
      record('000000 100644', `${zero} ${a}`, 'A', 'new.py'),
      record('100644 100755', `${a} ${b}`, 'M', 'a:b\nc.py'),
      `${b}\0`,
      record('100644 000000', `${a} ${zero}`, 'D', ':old.py'),
    ].join('');
    expect(parseRawDiff(Buffer.from(output))).toEqual(
      new Map([
        [
          a,
          [
            { path: 'new.py', status: 'added', after: a },
            { path: 'a:b\nc.py', status: 'modified', before: a, after: b },
          ],
        ],
        [b, [{ path: ':old.py', status: 'deleted', before: a }]],
      ]),
    );
  });

  it('takes links and submodules for no files', () => {
    const output = [
      record('100644 120000', `${a} ${b}`, 'T', 'was-file'),
      record('000000 160000', `${zero} ${b}`, 'A', 'module'),
      record('120000 100644', `${a} ${b}`, 'T', 'was-link'),
    ].join('');
    expect(parseRawDiff(Buffer.from(output)).get('')).toEqual([
      { path: 'was-file', status: 'modified', before: a },
      { path: 'module', status: 'added' },
      { path: 'was-link', status: 'modified', after: b },
    ]);
  });
});
