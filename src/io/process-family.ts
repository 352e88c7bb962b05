import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';

interface Process {
  readonly pid: number;
  readonly parent: number;
  readonly group: number;
  readonly session: number;
  /** When it started, in ticks: with the id it names one process, since ids are used again. */
  readonly started: string;
}

/** Processes by id, with when they started. */
export type Family = ReadonlyMap<number, string>;

/**
 * The living processes that a run left or still has: those of the leader's group and session, those whose environment
 * carries `mark` (Linux only: it finds a daemon in a session of its own), those of `earlier` that still live, and the
 * descendants of all these.
 *
 * Not found: a daemon in a session of its own that was started with an emptied environment, once its parent is gone.
 * Always empty on Windows, where `taskkill /T` ends the tree by its leader.
 */
export function familyOf(leader: number, mark: string, earlier: Family = new Map()): Family {
  const processes = listProcesses().filter((one) => one.pid !== process.pid);
  const family = new Map<number, string>();
  for (const one of processes) {
    const related = one.group === leader || one.session === leader || earlier.get(one.pid) === one.started;
    if (related || carries(one.pid, mark)) family.set(one.pid, one.started);
  }
  addDescendants(processes, family);
  return family;
}

/** Sends a signal to each; those that are gone meanwhile are passed over. */
export function signalAll(pids: Iterable<number>, signal: NodeJS.Signals): void {
  for (const pid of pids) {
    try {
      process.kill(pid, signal);
    } catch {
      // Gone, or of another user: nothing that we could do.
    }
  }
}

function addDescendants(processes: readonly Process[], family: Map<number, string>): void {
  const children = new Map<number, Process[]>();
  for (const one of processes) {
    const siblings = children.get(one.parent);
    if (siblings) siblings.push(one);
    else children.set(one.parent, [one]);
  }
  // A Map takes what is added while it is walked.
  for (const pid of family.keys()) for (const child of children.get(pid) ?? []) family.set(child.pid, child.started);
}

function listProcesses(): Process[] {
  if (process.platform === 'linux') return fromProc();
  return process.platform === 'win32' ? [] : fromPs();
}

function fromProc(): Process[] {
  const found: Process[] = [];
  for (const name of readdirSync('/proc')) {
    if (!/^\d+$/.test(name)) continue;
    let stat: string;
    try {
      stat = readFileSync(`/proc/${name}/stat`, 'latin1');
    } catch {
      continue;
    }
    // The name in parentheses may hold blanks and parentheses itself: the fields begin after the last one.
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    const [state, parent, group, session] = fields;
    // Where nothing reaps orphans (a container whose first process is no init), zombies stay for ever.
    if (state === 'Z' || state === 'X') continue;
    found.push({
      pid: Number(name),
      parent: Number(parent),
      group: Number(group),
      session: Number(session),
      started: fields[19] ?? '',
    });
  }
  return found;
}

function fromPs(): Process[] {
  const listed = spawnSync('ps', ['-A', '-o', 'pid=,ppid=,pgid=,stat='], { encoding: 'utf8' });
  if (listed.status !== 0) return [];
  const rows = listed.stdout.split('\n').map((line) => line.trim().split(/\s+/));
  return rows
    .filter((row) => row.length === 4 && !row[3]?.startsWith('Z'))
    .map((row) => ({ pid: Number(row[0]), parent: Number(row[1]), group: Number(row[2]), session: -1, started: '' }));
}

function carries(pid: number, mark: string): boolean {
  if (process.platform !== 'linux') return false;
  try {
    return readFileSync(`/proc/${pid}/environ`).includes(mark);
  } catch {
    return false;
  }
}
