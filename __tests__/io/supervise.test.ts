import { spawn } from 'node:child_process';
import { mkdir, mkdtemp, readFile, realpath, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { supervise } from '../../src/io/supervise.ts';
import { processesWith } from '../support/processes.ts';

const entry = resolve('src/io/supervisor.ts');
let folder = '';
beforeAll(async () => {
  folder = await realpath(await mkdtemp(join(tmpdir(), 'lane-guard-')));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const run = (command: string, args: string[], seconds = 20, environment: NodeJS.ProcessEnv = process.env) =>
  supervise(
    { command, args, seconds, environment: { ADDED: 'yes' } },
    { folder, temporary: folder, entry, environment },
  );
const shell = (script: string, seconds?: number) => run('sh', ['-c', script], seconds);
const python = (source: string, seconds?: number) => run('python3', ['-c', source], seconds);

describe.concurrent('supervise', () => {
  it('gives the exit code and both streams, and says nothing itself', async () => {
    const end = await shell('echo out; echo err >&2; exit 3');
    expect(end).toMatchObject({ exitCode: 3, signal: null, timedOut: false, survivors: 0 });
    expect(end.output.split('\n').sort()).toEqual(['', 'err', 'out']);
    expect(end.seconds).toBeGreaterThan(0);
  });

  it('starts in the folder, with the cleaned environment and an empty standard input', async () => {
    const environment = {
      ...process.env,
      INPUT_TOKEN: 'x',
      GITHUB_TOKEN: 'y',
      NODE_OPTIONS: '--max-old-space-size=64',
      CI: '1',
    };
    const end = await run('sh', ['-c', 'pwd; cat; env'], 20, environment);
    const lines = end.output.split('\n');
    expect(lines[0]).toBe(folder);
    expect(lines).toContain('ADDED=yes');
    expect(lines).toContain('CI=1');
    expect(end.output).not.toMatch(/^(?:INPUT_|GITHUB_TOKEN|NODE_OPTIONS)/m);
  });

  it('takes a relative command from the judged folder, also where it starts in another', async () => {
    await mkdir(join(folder, 'own', 'bin'), { recursive: true });
    await mkdir(join(folder, 'other'));
    await symlink('/bin/sh', join(folder, 'own', 'bin', 'shell'));
    const end = await supervise(
      { command: 'bin/shell', args: ['-c', 'pwd'], seconds: 20, folder: join(folder, 'other') },
      { folder: join(folder, 'own'), temporary: folder, entry, environment: process.env },
    );
    expect(end).toMatchObject({ exitCode: 0, output: `${join(folder, 'other')}\n` });
  });

  it('tells a missing command (127) from one that cannot be started (126), as shells do', async () => {
    expect(await run('no-such-interpreter', [])).toMatchObject({ exitCode: 127, survivors: 0 });
    await writeFile(join(folder, 'plain.txt'), 'no program');
    expect(await run(join(folder, 'plain.txt'), [])).toMatchObject({ exitCode: 126 });
    expect(await run('sh', ['-c', 'true', 'x'.repeat(300_000)])).toMatchObject({ exitCode: 126 });
  });

  it('names the signal that ended it', async () => {
    expect(await shell('kill -SEGV $$')).toMatchObject({ exitCode: null, signal: 'SIGSEGV', timedOut: false });
  });

  it('keeps the head and the tail of a flood without an end of line', async () => {
    const end = await python('import sys\nfor i in range(2000): sys.stdout.write(str(i % 10) * 10000)');
    expect(end.exitCode).toBe(0);
    expect(end.output.startsWith('0'.repeat(10000))).toBe(true);
    expect(end.output.endsWith('9'.repeat(10000))).toBe(true);
    expect(end.output).toContain(`… ${20_000_000 - 256 * 1024} bytes left out …`);
    expect(end.output.length).toBeLessThan(257 * 1024);
  });

  it('ends what ignores SIGTERM, with its group, at the limit', async () => {
    const end = await shell('trap "" TERM; sleep 7351 & sleep 7351; sleep 7351', 0.5);
    expect(end).toMatchObject({ exitCode: null, signal: 'SIGKILL', timedOut: true });
    expect(end.seconds).toBeLessThan(10);
    expect(await processesWith('sleep 7351')).toEqual([]);
  });

  it('ends a stopped process at the limit', async () => {
    expect(await shell('kill -STOP $$', 0.3)).toMatchObject({ timedOut: true, signal: 'SIGTERM' });
  });

  it('counts and ends what outlives its leader, also in a session of its own', async () => {
    const end = await shell('setsid sleep 7352 & sleep 7352 & echo started');
    expect(end).toMatchObject({ exitCode: 0, survivors: 2, output: 'started\n' });
    expect(await processesWith('sleep 7352')).toEqual([]);
  });

  it('knows a daemon with an emptied environment while its parent lives', async () => {
    const end = await shell('env -i setsid sleep 7353 & sleep 7353', 0.5);
    expect(end).toMatchObject({ timedOut: true, survivors: 1 });
    expect(await processesWith('sleep 7353')).toEqual([]);
  });

  it('does not count helpers that end by themselves a moment later', async () => {
    expect(await shell('sleep 0.1 & exit 0')).toMatchObject({ exitCode: 0, survivors: 0 });
  });
});

const request = async (name: string, script: string) => {
  const result = join(folder, `${name}.result.json`);
  const path = join(folder, `${name}.json`);
  await writeFile(
    path,
    JSON.stringify({ command: 'sh', args: ['-c', script], folder, seconds: 30, environment: {}, result }),
  );
  return { path, end: async () => JSON.parse(await readFile(result, 'utf8')) };
};
const ended = (child: ReturnType<typeof spawn>) => new Promise<void>((done) => child.once('exit', () => done()));
const until = async (holds: () => Promise<boolean>) => {
  for (let tries = 0; tries < 200 && !(await holds()); tries++) await wait(50);
};

describe.concurrent('supervisor', () => {
  it('passes a signal on and still leaves its result', async () => {
    const { path, end } = await request('signal', 'sleep 7354');
    const child = spawn(process.execPath, [entry, path], { stdio: ['pipe', 'ignore', 'ignore'] });
    await until(async () => (await processesWith('sleep 7354')).length > 0);
    child.kill('SIGTERM');
    await ended(child);
    expect(await end()).toMatchObject({ exitCode: null, signal: 'SIGTERM', timedOut: false });
    expect(await processesWith('sleep 7354')).toEqual([]);
  });

  it('ends the command when the process that started it is gone', async () => {
    const { path } = await request('orphan', 'sleep 7355');
    const source = `require('child_process').spawn(process.execPath, ${JSON.stringify([entry, path])}); setTimeout(() => {}, 30000)`;
    const parent = spawn(process.execPath, ['-e', source], { stdio: 'ignore' });
    await until(async () => (await processesWith('sleep 7355')).length > 0);
    expect(await processesWith('sleep 7355')).not.toEqual([]);
    parent.kill('SIGKILL');
    await until(async () => (await processesWith('sleep 7355')).length === 0);
    expect(await processesWith('sleep 7355')).toEqual([]);
  });
});
