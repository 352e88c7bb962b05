import { execFileSync, spawn } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join, resolve } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, expect, it } from 'vitest';

const folder = mkdtempSync(join(tmpdir(), 'lane-guard-signals-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const reasonOf = (signal: string) => `the run was cancelled by ${signal}: the report holds what was found until then`;

/** What ends the command line in a repository while git, which it waits for, does not answer. */
async function ended(argv: readonly string[], signal: NodeJS.Signals) {
  const home = mkdtempSync(join(folder, 'run-'));
  const [asked, temporary, bin] = [join(home, 'asked'), join(home, 'temporary'), join(home, 'bin')];
  for (const path of [temporary, bin]) mkdirSync(path);
  execFileSync('git', ['init', '-q', home]);
  // Says where the repository is, and nothing of it until the file is gone.
  const script = `#!/bin/sh
case " $* " in *" rev-parse "*) PATH='${process.env.PATH ?? ''}' exec git "$@" ;; esac
: > '${asked}'
while [ -e '${asked}' ]; do sleep 0.1; done
`;
  writeFileSync(join(bin, 'git'), script, { mode: 0o755 });
  const child = spawn(process.execPath, [resolve('src/cli.ts'), ...argv], {
    cwd: home,
    stdio: ['ignore', 'pipe', 'ignore'],
    env: { ...process.env, PATH: `${bin}${delimiter}${process.env.PATH ?? ''}`, TMPDIR: temporary },
  });
  let out = '';
  child.stdout.on('data', (chunk) => {
    out += chunk;
  });
  const closed = new Promise<{ code: number | null; by: string | null }>((done) =>
    child.on('exit', (code, by) => done({ code, by })),
  );
  while (!existsSync(asked) && child.exitCode === null) await wait(5);
  const sent = performance.now();
  child.kill(signal);
  const { code, by } = await closed;
  const took = performance.now() - sent;
  rmSync(asked, { force: true });
  return { code, by, out, took, left: readdirSync(temporary) };
}

it.each<[string[], NodeJS.Signals]>([
  [['init'], 'SIGTERM'],
  [['init'], 'SIGINT'],
  [['graph'], 'SIGTERM'],
  [['--format', 'json', 'graph'], 'SIGHUP'],
])('%j, which leaves nothing behind, is ended by %s itself', async (argv, signal) => {
  expect(await ended(argv, signal)).toMatchObject({ code: null, by: signal, left: [] });
});

it.each<[string[], NodeJS.Signals, string]>([
  [['check'], 'SIGTERM', reasonOf('SIGTERM')],
  [['--format', 'json', 'audit'], 'SIGINT', reasonOf('SIGINT')],
  [['baseline'], 'SIGTERM', ''],
])(
  '%j ends in good order at %s',
  async (argv, signal, said) => {
    const { code, by, out, took, left } = await ended(argv, signal);
    expect([code, by, left]).toEqual([2, null, []]);
    expect(out).toContain(said);
    expect(took).toBeLessThan(8000);
  },
  20_000,
);
