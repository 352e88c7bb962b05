import type { Git } from '../domain/host.ts';
import { Misconfiguration } from '../domain/misconfiguration.ts';
import { shellWord } from '../domain/shell.ts';
import type { Terminal } from '../domain/surface.ts';
import { standard } from '../settings/read.ts';
import { hookLine, hookText } from './hook-text.ts';
import type { FilePlan, InitRequest } from './init.ts';

const name = 'commit-msg';

/**
 * Git's hook that judges the subject of each commit. A hook that is there is left, and the line to add is told; so is one
 * that would be everybody's: a folder of hooks outside of the repository.
 */
export async function hookPlan({ host, manifest }: InitRequest, terminal: Terminal): Promise<FilePlan> {
  if (!host.isRepository) {
    throw new Misconfiguration(
      '--hook writes a hook of git, and the folder is in no repository',
      'git init, or leave out --hook',
    );
  }
  const place = await placeOf(host.git);
  const call = callOf(place.prefix, manifest);
  const path = `${place.shown}/${name}`;
  const line = hookLine(call);
  if (place.folder === null) {
    return { path, notes: [`${path}: ${place.why}; add this line to ${place.instead}: ${line}`] };
  }
  const existing = await terminal.readFile(place.folder, `${place.below}/${name}`);
  if (existing !== undefined) {
    const calls = Buffer.from(existing).toString('utf8').includes('lane-guard commit-msg');
    return {
      path,
      notes: [`${path}: ${calls ? 'calls lane-guard already' : `kept as it is; add this line to it: ${line}`}`],
    };
  }
  return {
    path,
    write: {
      folder: place.folder,
      path: `${place.below}/${name}`,
      text: hookText(call),
      wish: { isNew: true, executable: true },
    },
    notes: [],
  };
}

interface HookPlace {
  /** Holds the folder of hooks: the repository's own or git's folder of it; null: neither does. */
  readonly folder: string | null;
  /** From there. */
  readonly below: string;
  /** For people. */
  readonly shown: string;
  /** Why nothing is written there, and which file people write in its place. */
  readonly why: string;
  readonly instead: string;
  /** The judged folder, from the top of the repository. */
  readonly prefix: string;
}

/**
 * Where git looks for hooks: `core.hooksPath`, else `hooks` of the folder that all worktrees share. Git is asked for the
 * setting with its scope, since the host starts it with hooks switched off.
 */
async function placeOf(git: Git): Promise<HookPlace> {
  const asked = await git.run(['rev-parse', '--path-format=absolute', '--git-common-dir', '--show-toplevel']);
  const [common, top, ...rest] = asked.stdout.toString('utf8').trimEnd().split('\n');
  if (asked.code !== 0 || !common || !top || rest.length > 0 || common.startsWith('-')) {
    throw new Misconfiguration(
      'git does not tell where its hooks are',
      'git 2.31 or newer is needed, and a working tree',
    );
  }
  const prefix = (await git.run(['rev-parse', '--show-prefix'])).stdout.toString('utf8').replace(/\n$/, '');
  const set = await hooksPath(git);
  const base = { prefix, why: '', instead: '' };
  if (set === null) return { ...base, folder: common, below: 'hooks', shown: '.git/hooks' };
  const absolute = /^([\\/]|[A-Za-z]:)/.test(set) ? set : `${top}/${set}`;
  const path = absolute.replaceAll('\\', '/').replace(/\/+$/, '');
  for (const [folder, label] of [
    [common, '.git/'],
    [top, ''],
  ] as const) {
    const below = path.slice(folder.length + 1);
    if (!path.startsWith(`${folder}/`) || below.split('/').includes('..')) continue;
    // Husky has git look into a folder that it makes anew each time.
    if (below === '.husky/_') {
      return { ...base, folder: null, below, shown: below, why: 'husky makes that file', instead: `.husky/${name}` };
    }
    return { ...base, folder, below, shown: label + below };
  }
  const why = 'core.hooksPath leads out of the repository, where other repositories may share it';
  return { ...base, folder: null, below: '', shown: path, why, instead: 'it' };
}

/** Git gives scopes and values in turn; what it was told on its own command line is the host's. */
async function hooksPath(git: Git): Promise<string | null> {
  const asked = await git.run(['config', '--null', '--show-scope', '--type=path', '--get-all', 'core.hooksPath']);
  const fields = asked.code === 0 ? asked.stdout.toString('utf8').split('\0') : [];
  let value: string | null = null;
  for (let at = 0; at + 1 < fields.length; at += 2) if (fields[at] !== 'command') value = fields[at + 1] ?? null;
  return value === null || value === '' ? null : value;
}

function callOf(prefix: string, manifest: string): string {
  const folder = prefix === '' ? '' : ` --working-directory ${shellWord(prefix.replace(/\/$/, ''))}`;
  const path = manifest === standard('manifest') ? '' : ` --manifest ${shellWord(manifest)}`;
  return `lane-guard commit-msg "$1"${folder}${path}`;
}
