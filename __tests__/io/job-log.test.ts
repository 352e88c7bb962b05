import { describe, expect, it } from 'vitest';
import { inert, JobLog } from '../../src/io/job-log.ts';
import { parseRunnerLog } from '../support/runner-log.ts';

const logged = (act: (log: JobLog) => void): string => {
  let text = '';
  act(
    new JobLog((more) => {
      text += more;
    }),
  );
  return text.replaceAll(/[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/g, 'TOKEN');
};

describe('inert', () => {
  it.each([
    ['::error::x', '| ::error::x'],
    [' \t::error::x', '|  \t::error::x'],
    ['\u200b::error::x', '| \u200b::error::x'],
    ['\ufeff\u00a0::error::x', '| \ufeff\u00a0::error::x'],
    [':\u00ad:error::x', '| :\u00ad:error::x'],
    ['##[error]x', '# #[error]x'],
    ['x ###[error]y', 'x ## #[error]y'],
    ['#\u200d#\u200d[error]x', '# \u200d#\u200d[error]x'],
    ['tests/test_a.py::test_b PASSED', 'tests/test_a.py::test_b PASSED'],
    ['# a comment, [1]', '# a comment, [1]'],
    ['', ''],
  ])('%j → %j', (line, expected) => {
    expect(inert(line)).toBe(expected);
    expect(parseRunnerLog(expected).commands).toEqual([]);
  });

  it('takes linear time over what is made to be slow', () => {
    const started = performance.now();
    inert('#\u200d'.repeat(500_000));
    inert('\u200d'.repeat(1_000_000));
    expect(performance.now() - started).toBeLessThan(2000);
  });
});

describe('JobLog', () => {
  it('shows a process in a group and behind a fence, line by line', () => {
    const text = logged((log) => {
      const live = log.show('suite: 1 file');
      live.write(Buffer.from('one\ntw'));
      live.write(Buffer.from('o\r'));
      live.write(Buffer.from('\n::error::x\rlast \u00e9'.slice(0, -1)));
      live.write(Buffer.from([0xc3]));
      live.write(Buffer.from([0xa9]));
      live.end();
    });
    expect(text).toBe(
      '::group::suite: 1 file\n::stop-commands::TOKEN\none\ntwo\n| ::error::x\nlast \u00e9\n::TOKEN::\n::endgroup::\n',
    );
  });

  it('lets no title end the line of its command', () => {
    expect(logged((log) => log.show('a%0A\n::error::b\r').end()).split('\n')[0]).toBe(
      '::group::a%250A%0A::error::b%0D',
    );
  });

  it('ends what is shown before anything else is said, and shows nothing of it later', () => {
    const text = logged((log) => {
      const live = log.show('a');
      log.mention('::error::in between');
      log.say('after');
      live.write(Buffer.from('late\n'));
      live.end();
    });
    expect(text).toBe(
      '::group::a\n::stop-commands::TOKEN\n| ::error::in between\n::TOKEN::\n::endgroup::\n::stop-commands::TOKEN\nafter\n::TOKEN::\n',
    );
  });

  it('takes another token each time', () => {
    let text = '';
    const log = new JobLog((more) => {
      text += more;
    });
    log.say('a');
    log.say('b');
    const tokens = [...text.matchAll(/^::stop-commands::(.*)$/gm)].map(([, token]) => token);
    expect(new Set(tokens).size).toBe(2);
  });

  it('cuts a line without an end, so that memory is bounded', () => {
    const text = logged((log) => {
      const live = log.show('a');
      for (let round = 0; round < 100; round++) live.write(Buffer.alloc(10_000, 'x'));
      live.end();
    });
    const lines = text.split('\n').slice(2, -3);
    expect(lines.every((line) => line.length <= 4096)).toBe(true);
    expect(lines.join('')).toBe('x'.repeat(1_000_000));
  });
});
