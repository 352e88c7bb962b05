import type { Commit, Deletion, FileChange, History, Promotion } from '../../src/domain/history.ts';
import type { LaneMap, PromotionEdge } from '../../src/domain/lane.ts';
import { defaultLanes } from './repository.ts';

const lanes = defaultLanes();

export function edgeOf(map: LaneMap = lanes): PromotionEdge {
  const [edge] = map.edges;
  if (!edge) throw new Error('the lanes have no promotion edge');
  return edge;
}

/** Forty hexadecimal digits that start with these. */
export function sha(start: string): string {
  return start.padEnd(40, '0');
}

/** A commit on the first-parent line. */
export function commit(start: string, subject: string, parts: Partial<Commit> = {}): Commit {
  return { sha: sha(start), parents: [sha('0')], subject, body: '', changes: [], firstParent: true, ...parts };
}

export function added(...paths: string[]): FileChange[] {
  return paths.map((path) => ({ path, status: 'added', after: sha('f') }));
}

/** A promotion of `lukhas/<module>/a.py`, in a commit or over the range. */
export function promotion(module: string, by: string | null = null, parts: Partial<Promotion> = {}): Promotion {
  const path = `${module}/a.py`;
  return {
    module,
    path: module,
    edge: edgeOf(),
    commit: by === null ? null : sha(by),
    files: [{ path: `lukhas/${path}`, counterpart: `candidate/${path}`, similarity: 100 }],
    ...parts,
  };
}

export function deletion(module: string, parts: Partial<Deletion> = {}): Deletion {
  return {
    module,
    edge: edgeOf(),
    commit: null,
    files: [`candidate/${module}/a.py`],
    emptied: [],
    whole: true,
    ...parts,
  };
}

/** A range whose head is its last commit. */
export function history(parts: Partial<History>): History {
  const commits = parts.commits ?? [];
  return {
    base: sha('b'),
    head: commits.at(-1)?.sha ?? sha('b'),
    judged: 'change',
    checkedOut: true,
    commits,
    changes: [],
    promotions: [],
    total: [],
    deletions: [],
    restored: [],
    rewrites: [],
    bypasses: [],
    removals: [],
    ...parts,
  };
}
