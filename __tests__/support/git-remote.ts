import { execFileSync, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { afterAll } from 'vitest';

const ends: (() => void)[] = [];
afterAll(() => {
  for (const end of ends.splice(0)) end();
});

/** Runs git in a folder, as nobody's configuration says, and gives what it prints, trimmed. */
export function gitIn(folder: string, ...args: string[]): string {
  return execFileSync('git', args, {
    cwd: folder,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, GIT_CONFIG_GLOBAL: '/dev/null', GIT_CONFIG_NOSYSTEM: '1' },
  }).trim();
}

/** A new folder that goes with the test file. */
export function newFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'lane-guard-clone-'));
  ends.push(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/**
 * A clone as actions/checkout makes it: one commit under one name, its history cut off.
 *
 * @param name what the commit gets: `refs/remotes/origin/topic`, `refs/remotes/pull/1/merge`.
 * @param depth 0: the whole history of that commit.
 */
export function checkedOut(address: string, commit: string, name: string, depth = 1): string {
  const folder = newFolder();
  gitIn(folder, 'init', '-q', '-b', 'none');
  gitIn(folder, 'remote', 'add', 'origin', address);
  const cut = depth === 0 ? [] : [`--depth=${depth}`];
  gitIn(folder, 'fetch', '-q', '--no-tags', ...cut, 'origin', `+${commit}:${name}`);
  gitIn(folder, 'checkout', '-q', '--detach', name);
  return folder;
}

/** Serves a repository as GitHub does a private one: with `git http-backend`, to who sends the token. */
export async function privateRemote(
  folder: string,
  token: string,
): Promise<{ readonly server: string; readonly address: string; readonly authorizations: (string | undefined)[] }> {
  const authorizations: (string | undefined)[] = [];
  const expected = `basic ${Buffer.from(`x-access-token:${token}`).toString('base64')}`;
  const server = createServer((request, response) => {
    authorizations.push(request.headers.authorization);
    if (request.headers.authorization?.toLowerCase() !== expected.toLowerCase()) {
      response.writeHead(401, { 'www-authenticate': 'Basic realm="GitHub"' }).end('no');
      return;
    }
    const url = new URL(request.url ?? '/', 'http://localhost');
    const backend = spawn('git', ['http-backend'], {
      env: {
        ...process.env,
        GIT_PROJECT_ROOT: dirname(folder),
        GIT_HTTP_EXPORT_ALL: '1',
        PATH_INFO: url.pathname,
        QUERY_STRING: url.search.slice(1),
        REQUEST_METHOD: request.method,
        CONTENT_TYPE: request.headers['content-type'] ?? '',
        HTTP_CONTENT_ENCODING: request.headers['content-encoding'] ?? '',
        GIT_PROTOCOL: String(request.headers['git-protocol'] ?? ''),
      },
      stdio: ['pipe', 'pipe', 'ignore'],
    });
    request.pipe(backend.stdin);
    const chunks: Buffer[] = [];
    backend.stdout.on('data', (chunk: Buffer) => chunks.push(chunk));
    backend.on('close', () => {
      const whole = Buffer.concat(chunks);
      const end = whole.indexOf('\r\n\r\n');
      const lines = whole.subarray(0, end).toString('latin1').split('\r\n');
      const headers = lines.map((line) => [line.slice(0, line.indexOf(':')), line.slice(line.indexOf(':') + 2)]);
      const status = Number(headers.find(([name]) => name === 'Status')?.[1]?.slice(0, 3) ?? 200);
      response.writeHead(status, Object.fromEntries(headers)).end(whole.subarray(end + 4));
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  ends.push(() => {
    server.closeAllConnections();
    server.close();
  });
  const at = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return { server: at, address: `${at}/${basename(folder)}/.git`, authorizations };
}
