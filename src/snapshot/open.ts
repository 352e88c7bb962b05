import type { Host, Tree } from '../domain/host.ts';
import type { Manifest } from '../domain/manifest.ts';
import { Misconfiguration } from '../domain/misconfiguration.ts';
import { readManifest } from '../manifest/read.ts';
import type { EntrySettings } from '../settings/settings.ts';
import { manifestSource } from './manifest-source.ts';
import { type RangeAnswer, resolveRange } from './range.ts';

/** What has to be there before anything else can be gathered. */
export interface Opened {
  readonly range: RangeAnswer;
  readonly tree: Tree;
  readonly manifest: Manifest;
  /** Full name of the commit from whose objects the tree is read; null: it is what lies in the folder. */
  readonly commit: string | null;
  /** Null where the judged tree is the one that lies in the folder; else why nothing of it is executed. */
  readonly unexecuted: string | null;
  readonly isAuditEvent: boolean;
  /** The event runs with the rights of the base repository, whose tree is what is checked out. */
  readonly isPrivileged: boolean;
}

/** Events that run with the rights of the base repository: code of a change must never run in them. */
const privilegedEvents: readonly string[] = ['pull_request_target', 'workflow_run'];

/**
 * Finds the range, the tree that is judged and its manifest.
 *
 * @throws Misconfiguration for a range, a folder or a named manifest that does not exist.
 */
export async function openSnapshot(host: Host, entry: EntrySettings): Promise<Opened> {
  // Nearly always what lies in the folder is what is judged: it is listed while git is asked for the range.
  const lying = privilegedEvents.includes(host.event.name) ? null : host.workingTree();
  // Where the range fails, its error is told, and this one is not the news.
  lying?.catch(() => undefined);
  const range = await openRange(host, entry);
  const elsewhere = range.kind !== 'tree' && !range.checkedOut && range.head !== null ? range.head : null;
  const tree = elsewhere === null ? await (lying ?? host.workingTree()) : await host.commitTree(elsewhere);
  const source = await manifestSource(tree, entry.manifest);
  if (source === undefined && entry.manifestNamed) {
    throw new Misconfiguration(
      `the manifest "${entry.manifest}" does not exist`,
      'name a file that exists, relative to the folder',
    );
  }
  if (source === undefined) await refuseSubfolder(host, entry.manifest);
  return {
    range,
    tree,
    commit: elsewhere,
    manifest: readManifest(entry.manifest, source),
    unexecuted: unexecutedReason(host, elsewhere),
    isPrivileged: privilegedEvents.includes(host.event.name),
    isAuditEvent: host.event.name === 'schedule' || host.event.name === 'workflow_dispatch',
  };
}

/** Below the top of the repository the default lanes would be looked for where none can be. */
async function refuseSubfolder({ git, isRepository }: Host, manifest: string): Promise<void> {
  if (!isRepository) return;
  const { stdout } = await git.run(['rev-parse', '--show-cdup']);
  const up = stdout.toString('utf8').trim();
  if (up === '') return;
  const found = await git.run(['ls-files', '--error-unmatch', '--', up + manifest]);
  if (found.code !== 0) return;
  throw new Misconfiguration(
    `the folder is a part of a repository whose manifest is ${up}${manifest}: here are no lanes`,
    `judge the whole repository: lane-guard check ${up.replace(/\/$/, '')}`,
  );
}

async function openRange(host: Host, entry: EntrySettings): Promise<RangeAnswer> {
  const { base, head } = entry;
  if (host.isRepository) {
    const asked = { ...(base === null ? {} : { base }), ...(head === null ? {} : { head }) };
    return resolveRange(host.git, host.event, asked, host);
  }
  if (base !== null || head !== null) {
    // A folder that is not there is the better news.
    await host.workingTree();
    throw new Misconfiguration(
      'the folder is no git repository: it has no range of commits',
      'leave out base and head',
    );
  }
  return { kind: 'tree', note: 'the folder is no git repository: the tree alone is judged', nothing: false };
}

function unexecutedReason(host: Host, elsewhere: string | null): string | null {
  if (privilegedEvents.includes(host.event.name)) return `the event ${host.event.name} never runs code of the change`;
  if (elsewhere === null) return null;
  return `${elsewhere.slice(0, 12)} is not what is checked out: it is read from git's objects, and nothing of it is executed`;
}
