import { type ChildProcess, spawn } from 'node:child_process';
import type { FetchEnd, FetchWish, Remote } from '../domain/host.ts';
import type { Cancellation } from './cancellation.ts';
import { gitEnvironment, gitSettings } from './git.ts';

export interface RemoteOptions {
  /** Absolute. */
  readonly folder: string;
  /** Null: only what the clone itself may read is fetched. */
  readonly token: string | null;
  /** To which the token goes, and to no other: `https://github.com`, as the runner's `GITHUB_SERVER_URL` has it. */
  readonly server: string;
  readonly cancellation: Cancellation;
  /** Milliseconds that one call of git may take; absent: two minutes. */
  readonly limit?: number;
}

/** Milliseconds that one call of git may take. */
const callLimit = 120_000;
/** Milliseconds of all calls of a run. */
const wholeLimit = 300_000;

/**
 * The remote `origin` of a clone. It is asked as the clone is set up; where that is refused (`persist-credentials: false` on a
 * private repository), once more with the token, which git gets in its environment for that one call: it stands on no command
 * line, in no file and in no message.
 */
export function createRemote(options: RemoteOptions): Remote {
  const end = Date.now() + wholeLimit;
  let withToken = false;
  const call = async (args: readonly string[]): Promise<Called> => {
    const left = Math.min(options.limit ?? callLimit, end - Date.now());
    if (left <= 0) return { code: null, stdout: '', stderr: `fatal: ${wholeLimit / 1000} s of fetching are spent` };
    const first = await start(args, options, left, withToken);
    if (first.code === 0 || withToken || options.token === null || isGone(first.stderr)) return first;
    if (!(await isOfServer(options))) return first;
    const second = await start(args, options, left, true);
    withToken = second.code === 0;
    return second;
  };
  return {
    fetch: async (wish) => asEnd(await call(fetchArguments(wish))),
    tip: async (branch) => {
      if (!isBranch(branch)) return undefined;
      const ref = `refs/heads/${branch}`;
      const { code, stdout } = await call(['ls-remote', '--quiet', '--upload-pack=git-upload-pack', 'origin', ref]);
      const lines = code === 0 ? stdout.split('\n') : [];
      const [name = ''] = lines.find((line) => line.endsWith(`\t${ref}`))?.split('\t') ?? [];
      return isObjectName(name) ? name : undefined;
    },
  };
}

function fetchArguments({ commits, depth, deepen }: FetchWish): string[] {
  const strange = commits.find((name) => !isObjectName(name));
  if (strange !== undefined) throw new Error(`${JSON.stringify(strange)} is no full object name`);
  return [
    'fetch',
    '--quiet',
    '--no-tags',
    '--no-prune',
    '--no-recurse-submodules',
    '--no-write-fetch-head',
    '--no-auto-maintenance',
    '--no-write-commit-graph',
    // Without it git would move the branches of the remote that it knows as well.
    '--refmap=',
    // The clone's own configuration may name another program.
    '--upload-pack=git-upload-pack',
    ...(depth === undefined ? [] : [`--depth=${Math.trunc(depth)}`]),
    ...(deepen === undefined ? [] : [`--deepen=${Math.trunc(deepen)}`]),
    'origin',
    ...commits,
  ];
}

interface Called {
  /** Null where the limit or a signal ended it. */
  readonly code: number | null;
  readonly stdout: string;
  /** Without what must not be shown. */
  readonly stderr: string;
}

const fetchSettings = [
  'protocol.allow=never',
  ...['file', 'git', 'http', 'https', 'ssh'].map((name) => `protocol.${name}.allow=always`),
  'core.askPass=',
  'credential.interactive=false',
  'fetch.recurseSubmodules=false',
  'submodule.recurse=false',
  'gc.auto=0',
];

async function start(
  args: readonly string[],
  { folder, token, server, cancellation }: RemoteOptions,
  limit: number,
  withToken: boolean,
): Promise<Called> {
  const own = withToken && token !== null;
  const settings = [...gitSettings, ...fetchSettings, ...(own ? ['credential.helper='] : [])];
  const environment = withoutTraces(gitEnvironment(process.env));
  const child = spawn('git', [...settings.flatMap((setting) => ['-c', setting]), ...args], {
    cwd: folder,
    env: own ? { ...environment, ...tokenSettings(environment, server, token) } : environment,
    stdio: ['ignore', 'pipe', 'pipe'],
    // A group of its own, so that what git starts ends with it.
    detached: process.platform !== 'win32',
    windowsHide: true,
  });
  const timer = setTimeout(() => endGroup(child), limit);
  const forget = cancellation.onCancel(() => endGroup(child));
  const texts = { stdout: '', stderr: '' };
  for (const stream of ['stdout', 'stderr'] as const) {
    child[stream].setEncoding('utf8').on('data', (text: string) => {
      if (texts[stream].length < mostText) texts[stream] += text;
    });
  }
  try {
    const code = await new Promise<number | null>((resolve, reject) => {
      child.on('error', reject);
      child.on('close', resolve);
    });
    const said =
      code === null ? `fatal: git was ended, by a signal or after ${Math.round(limit / 1000)} s` : texts.stderr;
    return { code, stdout: texts.stdout, stderr: withoutSecrets(said, token) };
  } catch {
    return { code: null, stdout: '', stderr: 'fatal: git could not be started' };
  } finally {
    clearTimeout(timer);
    forget();
  }
}

/** More than this is no answer to what we ask. */
const mostText = 1 << 20;

function endGroup(child: ChildProcess): void {
  const { pid } = child;
  if (pid === undefined || child.exitCode !== null) return;
  try {
    if (process.platform === 'win32') child.kill();
    else process.kill(-pid, 'SIGKILL');
  } catch {
    // It ended in between.
  }
}

/**
 * Settings by the environment, after those that are there. The empty one takes back what files of configuration say: two
 * headers of this name are refused by GitHub.
 */
function tokenSettings(environment: NodeJS.ProcessEnv, server: string, token: string): NodeJS.ProcessEnv {
  const key = `http.${server}/.extraheader`;
  const values = [
    [key, ''],
    [key, `AUTHORIZATION: basic ${basic(token)}`],
    // What is sent elsewhere goes without us.
    ['http.followRedirects', 'false'],
  ];
  const first = Number.parseInt(environment.GIT_CONFIG_COUNT ?? '0', 10) || 0;
  const entries = values.flatMap(([name, value], index) => [
    [`GIT_CONFIG_KEY_${first + index}`, name],
    [`GIT_CONFIG_VALUE_${first + index}`, value],
  ]);
  return { ...Object.fromEntries(entries), GIT_CONFIG_COUNT: String(first + values.length) };
}

function basic(token: string): string {
  return Buffer.from(`x-access-token:${token}`).toString('base64');
}

/** Some of these print what is sent, others ask somebody. */
function withoutTraces(environment: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  const kept = Object.entries(environment).filter(
    ([name]) => !/^(GIT_CURL_VERBOSE|GIT_ASKPASS|SSH_ASKPASS)$/.test(name),
  );
  return Object.fromEntries(kept);
}

/** Whether `origin` is where the token belongs. */
async function isOfServer({ folder, token, server, cancellation }: RemoteOptions): Promise<boolean> {
  const options = { folder, token, server, cancellation };
  const { code, stdout } = await start(['remote', 'get-url', 'origin'], options, callLimit, false);
  return code === 0 && stdout.startsWith(`${server}/`);
}

function asEnd({ code, stderr }: Called): FetchEnd {
  if (code === 0) return { kind: 'fetched' };
  const lines = stderr.split('\n').map((line) => line.trim());
  const told =
    lines.find((line) => /^(fatal|error): /.test(line)) ?? lines.find((line) => line !== '') ?? 'no word of it';
  const reason = told.replace(/^(fatal|error): (remote error: )?/, '').slice(0, 300);
  return { kind: isGone(stderr) ? 'gone' : 'failed', reason };
}

function isGone(stderr: string): boolean {
  return /not our ref|does not allow request for unadvertised object|unadvertised object/.test(stderr);
}

function withoutSecrets(text: string, token: string | null): string {
  const bare = text.replace(/(\w:\/\/)[^/\s@]+@/g, '$1***@');
  return token === null ? bare : bare.replaceAll(token, '***').replaceAll(basic(token), '***');
}

function isObjectName(name: string): boolean {
  return /^([0-9a-f]{40}|[0-9a-f]{64})$/.test(name);
}

/** Names that git allows for a branch: https://git-scm.com/docs/git-check-ref-format */
function isBranch(name: string): boolean {
  return name.length <= 255 && /^[^\0-\x20~^:?*[\\\x7f]+$/.test(name) && !/^[-/]|\.\.|@\{|\/$|\/\/|\.lock$/.test(name);
}
