// Circles in what lanes say of each other.

/** A way that ends where it starts: each name leads to the next, the last to the first. One name leads to itself. */
export type Cycle = readonly string[];

/**
 * The shortest circle of each knot of names that lead to each other, from its first name on, in the order of the names; and
 * each name that leads to itself, which would hide the circle of its knot.
 *
 * @param next where each name leads; names that are no key lead nowhere.
 */
export function shortestCycles(next: ReadonlyMap<string, readonly string[]>): readonly Cycle[] {
  const others = new Map([...next].map(([name, all]) => [name, all.filter((other) => other !== name)]));
  return knotsOf(next).flatMap((knot) => {
    const selves = knot.filter((name) => next.get(name)?.includes(name)).map((name) => [name]);
    const members = new Set(knot);
    let best: Cycle | null = null;
    // For every name it would be the square of their number.
    for (const name of knot.slice(0, mostTried)) {
      const found = shortestFrom(name, others, members);
      if (found && (best === null || found.length < best.length)) best = found;
    }
    return best ? [...selves, best] : selves;
  });
}

const mostTried = 100;

/** The shortest way from one name to another, both included; null where there is none. */
export function shortestWay(from: string, to: string, next: ReadonlyMap<string, readonly string[]>): Cycle | null {
  const before = new Map<string, string | null>([[from, null]]);
  const queue = [from];
  for (const at of queue) {
    if (at === to) {
      const way: string[] = [];
      for (let name: string | null | undefined = to; typeof name === 'string'; name = before.get(name))
        way.unshift(name);
      return way;
    }
    for (const name of next.get(at) ?? []) {
      if (before.has(name)) continue;
      before.set(name, at);
      queue.push(name);
    }
  }
  return null;
}

function shortestFrom(
  start: string,
  next: ReadonlyMap<string, readonly string[]>,
  members: ReadonlySet<string>,
): Cycle | null {
  const before = new Map<string, string>();
  const queue = [start];
  for (const at of queue) {
    for (const name of next.get(at) ?? []) {
      if (name === start) {
        const cycle = [at];
        for (let back = before.get(at); back !== undefined; back = before.get(back)) cycle.unshift(back);
        return cycle;
      }
      if (!members.has(name) || before.has(name)) continue;
      before.set(name, at);
      queue.push(name);
    }
  }
  return null;
}

/** Names that lead to each other, and those that lead to themselves: Kosaraju's two passes, without recursion. */
function knotsOf(next: ReadonlyMap<string, readonly string[]>): readonly (readonly string[])[] {
  const order = finishingOrder([...next.keys()], next);
  const back = new Map<string, string[]>();
  for (const [name, others] of next) {
    for (const other of others) {
      const list = back.get(other);
      if (list) list.push(name);
      else back.set(other, [name]);
    }
  }
  const met = new Set<string>();
  const places = new Map([...next.keys()].map((name, place) => [name, place]));
  const knots: string[][] = [];
  for (const root of order.toReversed()) {
    if (met.has(root)) continue;
    met.add(root);
    const knot = [root];
    for (const name of knot) {
      for (const other of back.get(name) ?? []) {
        if (met.has(other)) continue;
        met.add(other);
        knot.push(other);
      }
    }
    if (knot.length > 1 || next.get(root)?.includes(root)) {
      knots.push(knot.sort((a, b) => (places.get(a) ?? 0) - (places.get(b) ?? 0)));
    }
  }
  return knots.sort((a, b) => (places.get(a[0] ?? '') ?? 0) - (places.get(b[0] ?? '') ?? 0));
}

function finishingOrder(roots: readonly string[], next: ReadonlyMap<string, readonly string[]>): string[] {
  const met = new Set<string>();
  const order: string[] = [];
  for (const root of roots) {
    if (met.has(root)) continue;
    met.add(root);
    const stack = [{ name: root, at: 0 }];
    for (let top = stack.at(-1); top; top = stack.at(-1)) {
      const other = next.get(top.name)?.[top.at++];
      if (other === undefined) {
        order.push(top.name);
        stack.pop();
      } else if (next.has(other) && !met.has(other)) {
        met.add(other);
        stack.push({ name: other, at: 0 });
      }
    }
  }
  return order;
}
