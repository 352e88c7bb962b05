import { execFileSync } from 'node:child_process';
import type { AddressInfo } from 'node:net';
import { createServer } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Cancellation, uncancelled } from '../../src/io/cancellation.ts';
import { createRemote } from '../../src/io/fetch.ts';
import { gitIn, newFolder } from '../support/git-remote.ts';

const commit = '1'.repeat(40);

/** Takes connections and never answers. */
const silent = createServer(() => {});
let address = '';
beforeAll(async () => {
  await new Promise<void>((resolve) => silent.listen(0, '127.0.0.1', resolve));
  address = `http://127.0.0.1:${(silent.address() as AddressInfo).port}/x.git`;
});
afterAll(() => {
  silent.close();
});

function clone(): string {
  const folder = newFolder();
  gitIn(folder, 'init', '-q');
  gitIn(folder, 'remote', 'add', 'origin', address);
  return folder;
}

/** Processes that speak to the silent server. */
function speaking(): string {
  const rows = execFileSync('ps', ['-eo', 'args'], { encoding: 'utf8' }).split('\n');
  return rows.filter((row) => row.includes(address)).join('\n');
}

const base = { token: null, server: 'https://github.com', cancellation: uncancelled };

describe('a remote that does not answer', () => {
  it('costs its time, and leaves no process', async () => {
    const remote = createRemote({ ...base, folder: clone(), limit: 1500 });
    const begun = performance.now();
    expect(await remote.fetch({ commits: [commit] })).toEqual({
      kind: 'failed',
      reason: 'git was ended, by a signal or after 2 s',
    });
    expect(performance.now() - begun).toBeLessThan(10_000);
    expect(speaking()).toBe('');
  });

  it('ends with a run that is cancelled', async () => {
    const listeners: (() => void)[] = [];
    const onCancel: Cancellation['onCancel'] = (listener) => {
      listeners.push(listener);
      return () => {};
    };
    const cancellation: Cancellation = { ...uncancelled, onCancel };
    const fetched = createRemote({ ...base, folder: clone(), cancellation }).fetch({ commits: [commit] });
    await new Promise((resolve) => setTimeout(resolve, 700));
    for (const listener of listeners) listener();
    expect(await fetched).toMatchObject({ kind: 'failed' });
    expect(speaking()).toBe('');
  });
});

describe('what is asked for', () => {
  it.each(['main', '--upload-pack=x', '1'.repeat(39), `${commit}\n`, `+${commit}:refs/heads/x`])(
    'is no name but a full one: not %j',
    async (name) => {
      const remote = createRemote({ ...base, folder: clone() });
      await expect(remote.fetch({ commits: [name] })).rejects.toThrow('is no full object name');
    },
  );

  it.each(['-x', '--upload-pack=x', 'a..b', 'a b', 'a:b', '@{1}', 'x.lock', '/x', ''])(
    'is no branch of the name %j',
    async (name) => {
      expect(await createRemote({ ...base, folder: clone() }).tip(name)).toBeUndefined();
    },
  );

  it('goes by no program that an address names', async () => {
    const folder = clone();
    gitIn(folder, 'remote', 'set-url', 'origin', `ext::touch ${folder}/ran`);
    const end = await createRemote({ ...base, folder }).fetch({ commits: [commit] });
    expect(end).toMatchObject({ kind: 'failed', reason: expect.stringContaining("transport 'ext' not allowed") });
  });

  it('names no password that an address holds', async () => {
    const folder = clone();
    gitIn(folder, 'remote', 'set-url', 'origin', 'http://user:secret@127.0.0.1:1/x.git');
    const end = await createRemote({ ...base, folder }).fetch({ commits: [commit] });
    expect(end.kind).toBe('failed');
    expect(JSON.stringify(end)).not.toContain('secret');
  });
});
