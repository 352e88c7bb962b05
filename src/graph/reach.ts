import { type Components, componentsOf, type Walk } from './components.ts';

/**
 * How many sources lead to each of some files, each file itself left out.
 *
 * Files that reach each other count as one, and 32 of these are asked for in one pass over the links, a bit each: for `n`
 * files asked for, the time is that of `n / 32` passes, of a chain or a knot that of one.
 *
 * @param isSource by file.
 * @param files what is asked for; the answer has their order.
 */
export function countSources(walk: Walk, isSource: Uint8Array, files: readonly number[]): number[] {
  const sources = [...isSource.keys()].filter((file) => isSource[file] === 1);
  const components = componentsOf(walk, sources);
  const asked = [...new Set(files.map((file) => components.of[file] ?? -1))].filter((component) => component >= 0);
  const condensed = condense(walk, components, sources, asked);
  const counts = new Map<number, number>();
  for (let first = 0; first < asked.length; first += 32) {
    const some = asked.slice(first, first + 32);
    const planes = countBits(condensed, some);
    some.forEach((component, bit) => {
      counts.set(component, numberAt(planes, bit));
    });
  }
  return files.map((file) => (counts.get(components.of[file] ?? -1) ?? 0) - (isSource[file] ?? 0));
}

/** Components that lie between the sources and what is asked for, and the links between them without doubles. */
interface Condensed {
  /** By component: its place among those that are kept, in which order a link leads back; -1 where it is not kept. */
  readonly place: Int32Array;
  readonly start: Int32Array;
  readonly target: Int32Array;
  /** How many sources each holds. */
  readonly weight: Int32Array;
}

function condense(walk: Walk, components: Components, sources: readonly number[], asked: readonly number[]): Condensed {
  const { links, open } = walk;
  const { of, count } = components;
  const members = membersOf(components);
  const place = new Int32Array(count).fill(-1);
  const isAsked = new Uint8Array(count);
  for (const component of asked) isAsked[component] = 1;
  const start = [0];
  const target: number[] = [];
  const weight: number[] = [];
  const seen = new Int32Array(count).fill(-1);
  const weights = new Int32Array(count);
  for (const file of sources) weights[of[file] ?? 0] = (weights[of[file] ?? 0] ?? 0) + 1;
  for (let component = 0; component < count; component++) {
    const before = target.length;
    for (let at = members.start[component] ?? 0; at < (members.start[component + 1] ?? 0); at++) {
      const file = members.files[at] ?? 0;
      for (let link = links.start[file] ?? 0; link < (links.start[file + 1] ?? 0); link++) {
        if (open[link] === 0) continue;
        const to = of[links.target[link] ?? 0] ?? 0;
        if (to === component || seen[to] === component || place[to] === -1) continue;
        seen[to] = component;
        target.push(place[to] ?? 0);
      }
    }
    if (target.length === before && isAsked[component] === 0) continue;
    place[component] = weight.length;
    weight.push(weights[component] ?? 0);
    start.push(target.length);
  }
  return { place, start: Int32Array.from(start), target: Int32Array.from(target), weight: Int32Array.from(weight) };
}

/** The files of each component, by counting. */
function membersOf({ of, count }: Components): { readonly start: Int32Array; readonly files: Int32Array } {
  const start = new Int32Array(count + 1);
  for (const component of of) if (component >= 0) start[component + 1] = (start[component + 1] ?? 0) + 1;
  for (let component = 0; component < count; component++) {
    start[component + 1] = (start[component + 1] ?? 0) + (start[component] ?? 0);
  }
  const files = new Int32Array(start[count] ?? 0);
  const next = start.slice();
  of.forEach((component, file) => {
    if (component < 0) return;
    const at = next[component] ?? 0;
    files[at] = file;
    next[component] = at + 1;
  });
  return { start, files };
}

/**
 * For up to 32 components how many sources lead to each, as binary numbers that stand upright: bit `b` of the number of
 * component `c` is bit `c` of plane `b`. So 32 counters are added to at once.
 */
function countBits({ place, start, target, weight }: Condensed, asked: readonly number[]): Int32Array {
  const planes = new Int32Array(32);
  const reached = new Int32Array(weight.length);
  asked.forEach((component, bit) => {
    reached[place[component] ?? 0] = 1 << bit;
  });
  for (let at = 0; at < reached.length; at++) {
    let bits = reached[at] ?? 0;
    const end = start[at + 1] ?? 0;
    for (let link = start[at] ?? 0; link < end; link++) bits |= reached[target[link] ?? 0] ?? 0;
    reached[at] = bits;
    if (bits === 0) continue;
    for (let count = weight[at] ?? 0, plane = 0; count > 0; count >>= 1, plane++) {
      if (count & 1) addBits(planes, plane, bits);
    }
  }
  return planes;
}

function addBits(planes: Int32Array, from: number, bits: number): void {
  let carried = bits;
  for (let plane = from; carried !== 0; plane++) {
    const known = planes[plane] ?? 0;
    planes[plane] = known ^ carried;
    carried &= known;
  }
}

function numberAt(planes: Int32Array, bit: number): number {
  let number = 0;
  planes.forEach((bits, plane) => {
    if ((bits >>> bit) & 1) number += 2 ** plane;
  });
  return number;
}
