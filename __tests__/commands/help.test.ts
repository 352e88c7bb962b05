import { describe, expect, it } from 'vitest';
import { renderHelp } from '../../src/commands/help.ts';
import { commandRows } from '../../src/commands/table.ts';

const flagsOf = (verb: string): string[] => {
  const command = commandRows.find(({ name }) => name === verb);
  return renderHelp(command)
    .split('\n')
    .flatMap((line) => /^ {2}--([a-z-]+)/.exec(line)?.[1] ?? []);
};
const common = ['format', 'help', 'version'];

describe('the help of a verb', () => {
  it.each([
    ['explain', common],
    ['commit-msg', ['working-directory', 'manifest', 'commit-format', 'range', ...common]],
    ['graph', ['working-directory', 'manifest', 'python-path', 'base', 'head', ...common]],
    [
      'init',
      [
        'working-directory',
        'manifest',
        'python-path',
        'write',
        'workflow',
        'hook',
        'development',
        'production',
        ...common,
      ],
    ],
  ])('%s lists what it takes and nothing else', (verb, flags) => {
    expect(flagsOf(verb).sort()).toEqual([...flags].sort());
  });

  it.each([
    [
      'check',
      ['mode', 'base', 'smoke', 'fail-on'],
      ['comment', 'issue', 'check-runs', 'previous-report', 'accept', 'list'],
    ],
    ['audit', ['smoke', 'shim-max-age'], ['mode', 'comment', 'issue', 'range']],
    ['smoke', ['list', 'smoke-timeout', 'python'], ['checks', 'mode', 'commit-format', 'comment', 'prune']],
    ['baseline', ['accept', 'prune', 'baseline'], ['base', 'head', 'mode', 'comment', 'list']],
  ])('%s lists %j and not %j', (verb, taken, left) => {
    const flags = flagsOf(verb);
    expect(flags).toEqual(expect.arrayContaining(taken));
    expect(flags.filter((flag) => left.includes(flag))).toEqual([]);
  });

  it('covers every verb', () => {
    for (const { name } of commandRows) if (name !== 'explain') expect(flagsOf(name)).toContain('manifest');
  });
});
