import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { gitRepository } from '../support/git-repository.ts';
import { copyBundle } from '../support/runner.ts';
import { parseRunnerLog } from '../support/runner-log.ts';

const folder = mkdtempSync(join(tmpdir(), 'lane-guard-cancelled-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
let bundle = '';
beforeAll(() => {
  bundle = copyBundle();
});

const files = {
  'lukhas/__init__.py': '',
  'lukhas/log.py': 'LEVEL = 1\n',
  'candidate/__init__.py': '',
  'candidate/bus.py': 'LIMIT = 1\n',
  'tests/smoke/test_lukhas.py': 'import time\nimport lukhas.log\n\n\ndef test_a():\n    time.sleep(60)\n',
};

/** Whether a process has a handler for the signal of this number. */
function handles(pid: number | undefined, signal: number): boolean {
  const line = /^SigCgt:\s*([0-9a-f]+)$/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? '0';
  return ((BigInt(`0x${line}`) >> BigInt(signal - 1)) & 1n) === 1n;
}

/** Whether it runs node, and no longer what started it. */
function isNode(pid: number | undefined): boolean {
  return readFileSync(`/proc/${pid}/cmdline`, 'utf8').includes('main/index.js');
}

// Milliseconds after the entry began to run, which is when node is up: before that a signal ends node without a word.
const moments = [0, 50, 100, 150, 200, 300, 400, 500, 1000, 3000];
const cases = moments.flatMap((moment) => (['SIGTERM', 'SIGINT'] as const).map((signal) => [moment, signal] as const));

it.each(cases)(
  'cancelled %i ms after its entry runs by %s, the action reports what it has and leaves nothing',
  async (moment, signal) => {
    const repository = gitRepository();
    repository.commit('begin', files);
    const home = mkdtempSync(join(folder, 'run-'));
    const temporary = join(home, 'temporary');
    mkdirSync(temporary);
    const file = (name: string, text = '') => {
      writeFileSync(join(home, name), text);
      return join(home, name);
    };
    const output = file('output');
    const child = spawn(process.execPath, [join(bundle, 'main/index.js')], {
      cwd: repository.folder,
      stdio: ['ignore', 'pipe', 'inherit'],
      env: {
        PATH: process.env.PATH,
        HOME: process.env.HOME,
        TMPDIR: temporary,
        GITHUB_ACTIONS: 'true',
        GITHUB_EVENT_NAME: 'push',
        GITHUB_EVENT_PATH: file('event.json', '{"ref":"refs/heads/main"}'),
        GITHUB_REF: 'refs/heads/main',
        GITHUB_WORKSPACE: repository.folder,
        GITHUB_OUTPUT: output,
        GITHUB_STEP_SUMMARY: file('summary'),
        RUNNER_TEMP: home,
        INPUT_TOKEN: 'none',
      },
    });
    let out = '';
    child.stdout.on('data', (chunk) => {
      out += chunk;
    });
    const ended = new Promise<number | null>((done) => child.on('close', (code) => done(code)));
    // SIGHUP's is the last of ours, and unlike those of the other two none that node has from its start.
    while (!(isNode(child.pid) && handles(child.pid, 1))) await wait(2);
    await wait(moment);
    const sent = performance.now();
    child.kill(signal);
    const code = await ended;
    expect(performance.now() - sent).toBeLessThan(5000);
    expect(code).toBe(2);
    expect(readFileSync(output, 'utf8')).toMatch(/^verdict<<\S+\ncould-not-run$/m);
    const reason = `the run was cancelled by ${signal}: the report holds what was found until then`;
    // The fence around what ran is down again, so that the annotation is heard.
    const { commands } = parseRunnerLog(out);
    expect(commands).toContainEqual(expect.objectContaining({ name: 'error', message: reason }));
    expect(readFileSync(join(home, 'summary'), 'utf8')).toContain('cancelled');
    expect(readdirSync(temporary)).toEqual([]);
    expect(repository.git('worktree', 'list').split('\n')).toHaveLength(1);
    for (const pid of readdirSync('/proc').filter((name) => /^\d+$/.test(name))) {
      expect(environmentOf(pid)).not.toContain(temporary);
    }
  },
  30_000,
);

/** Of a process that is gone meanwhile, or is somebody else's: nothing. */
function environmentOf(pid: string): string {
  try {
    return readFileSync(`/proc/${pid}/environ`, 'latin1');
  } catch {
    return '';
  }
}
