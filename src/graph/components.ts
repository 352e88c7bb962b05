import type { LinkTable } from '../domain/graph.ts';

/** A part of the link table that searches walk. */
export interface Walk {
  readonly links: LinkTable;
  /** By link: 1 where the walk may take it. */
  readonly open: Uint8Array;
}

/** Files that reach each other, under one number. */
export interface Components {
  /** By file: the number of its component; -1 where no root leads to it. A link leads to an equal or a smaller number. */
  readonly of: Int32Array;
  readonly count: number;
}

/**
 * Strongly connected components of what the roots reach: Tarjan's algorithm, with a stack of its own, since chains of
 * imports are longer than the call stack.
 */
export function componentsOf({ links, open }: Walk, roots: Iterable<number>): Components {
  const { start, target } = links;
  const files = links.paths.length;
  const of = new Int32Array(files).fill(-1);
  /** When a file was met, from 1; 0: not yet. */
  const met = new Int32Array(files);
  const low = new Int32Array(files);
  const cursor = new Int32Array(files);
  const path = new Int32Array(files);
  const waiting = new Int32Array(files);
  let clock = 0;
  let count = 0;
  let depth = 0;
  let waits = 0;
  const enter = (file: number) => {
    met[file] = low[file] = ++clock;
    cursor[file] = start[file] ?? 0;
    path[depth++] = file;
    waiting[waits++] = file;
  };
  for (const root of roots) {
    if (met[root] !== 0) continue;
    enter(root);
    while (depth > 0) {
      const file = path[depth - 1] ?? 0;
      const end = start[file + 1] ?? 0;
      let link = cursor[file] ?? 0;
      let lowest = low[file] ?? 0;
      let next = -1;
      for (; link < end && next < 0; link++) {
        if (open[link] === 0) continue;
        const to = target[link] ?? 0;
        if (met[to] === 0) next = to;
        else if (of[to] === -1) lowest = Math.min(lowest, met[to] ?? 0);
      }
      cursor[file] = link;
      low[file] = lowest;
      if (next >= 0) {
        enter(next);
        continue;
      }
      depth--;
      const above = path[depth - 1];
      if (depth > 0 && above !== undefined) low[above] = Math.min(low[above] ?? 0, lowest);
      if (lowest !== met[file]) continue;
      for (let member = -1; member !== file; ) {
        member = waiting[--waits] ?? file;
        of[member] = count;
      }
      count++;
    }
  }
  return { of, count };
}
