// Where a lane may reach by way of others what it is denied: looked for among lanes, not among files.
import type { LaneDeclaration } from '../domain/manifest.ts';
import { type Effort, stepsOfResult } from './effort.ts';
import type { FileClass } from './file-classes.ts';
import { isMatched, type LaneRules, type Rule, type RuledTree } from './lane-rules.ts';

/** A denial that the rules of other lanes go round. */
export interface Hole {
  /** The lane that denies, and the rule by which it does. */
  readonly lane: LaneDeclaration;
  readonly rule: Rule;
  /** Every lane that the rule denies whole. */
  readonly denied: readonly LaneDeclaration[];
  /** The shortest way: from `lane` to one of `denied`, with the lanes between, at least one. */
  readonly way: readonly LaneDeclaration[];
  /** The rule by which the last lane between may import the denied one; null: it has no `allow_from`. */
  readonly opening: Rule | null;
}

/**
 * One hole for each rule that has one, in the order of the manifest. `import_rules` decide what a lane may import; an
 * invariant denies, but does not close what a lane's own rules leave open. Only lanes with files count, and no way leads
 * through a lane that is denied as well.
 *
 * @throws SearchStopped.
 */
export function* transitiveHoles(tree: RuledTree): Iterable<Hole> {
  const all = [...tree.lanes.values()].filter(({ classes }) => classes.some(({ files }) => files > 0));
  const numbers = new Map(all.map((rules, number) => [rules.lane.name.value, number]));
  const known = new Map<number, Uint32Array>();
  const importable = (number: number): Uint32Array => {
    const bits = known.get(number) ?? importableBy(all[number], all, numbers, tree);
    known.set(number, bits);
    return bits;
  };
  for (const [number, rules] of all.entries()) {
    const denials = denialsOf(rules, all, numbers, tree);
    if (denials.length === 0) continue;
    const closed = new Set(denials.flatMap(({ lanes }) => lanes));
    const search = waysFrom(number, closed, importable, all.length, tree.effort);
    for (const { rule, lanes } of denials) {
      const found = lanes
        .filter((lane) => search.before[lane] !== -1)
        .reduce<number | null>((best, lane) => (best === null || isNearer(search, lane, best) ? lane : best), null);
      if (found === null) continue;
      const way: number[] = [];
      for (let at = found; at !== number; at = search.before[at] ?? number) way.unshift(at);
      const last = all[way.at(-2) ?? -1];
      const target = all[found];
      if (!last || !target) continue;
      tree.effort.spend(stepsOfResult + (last.allow?.length ?? 0) * target.classes.length);
      yield {
        lane: rules.lane,
        rule,
        denied: lanes.flatMap((lane) => all[lane]?.lane ?? []),
        way: [rules.lane, ...way.flatMap((lane) => all[lane]?.lane ?? [])],
        opening: last.allow?.find(({ glob }) => target.classes.some(({ matched }) => matched.has(glob))) ?? null,
      };
    }
  }
}

/** Lanes by number that a rule denies whole, and that are not a part of what an earlier rule denies. */
interface LaneDenial {
  readonly rule: Rule;
  readonly lanes: readonly number[];
}

function denialsOf(
  rules: LaneRules,
  all: readonly LaneRules[],
  numbers: ReadonlyMap<string, number>,
  { byGlob, effort }: RuledTree,
): readonly LaneDenial[] {
  const told = new Set<number>();
  const denials: LaneDenial[] = [];
  const isDenied = denialTest(rules, effort);
  for (const rule of [...rules.deny, ...rules.invariants]) {
    effort.spend(1 + (byGlob.get(rule.glob)?.length ?? 0));
    const lanes = lanesOf(byGlob.get(rule.glob) ?? [], numbers).filter((lane) => {
      const classes = all[lane]?.classes ?? [];
      if (told.has(lane) || all[lane] === rules || !isMatched(classes, rule.glob, effort)) return false;
      // What an invariant denies and the lane's own rules allow is a contradiction of another kind.
      return rule.kind === 'deny_from' || !mayImport(rules, classes, isDenied, effort);
    });
    if (lanes.length === 0) continue;
    for (const lane of lanes) told.add(lane);
    denials.push({ rule, lanes });
  }
  return denials;
}

/** A bit for each lane of which a lane may import something by its own rules. */
function importableBy(
  rules: LaneRules | undefined,
  all: readonly LaneRules[],
  numbers: ReadonlyMap<string, number>,
  { byGlob, effort }: RuledTree,
): Uint32Array {
  const bits = new Uint32Array(Math.ceil(all.length / 32));
  effort.spend(bits.length);
  if (!rules) return bits;
  const isDenied = denialTest(rules, effort);
  if (rules.allow) {
    for (const { glob } of rules.allow) {
      effort.spend(1 + (byGlob.get(glob)?.length ?? 0));
      for (const one of byGlob.get(glob) ?? []) {
        const lane = numbers.get(one.lane ?? '');
        if (lane !== undefined && !hasBit(bits, lane) && !isDenied(one)) setBit(bits, lane);
      }
    }
    return bits;
  }
  bits.fill(0xffffffff);
  const touched = new Set<number>();
  for (const { glob } of rules.deny) {
    effort.spend(1 + (byGlob.get(glob)?.length ?? 0));
    for (const lane of lanesOf(byGlob.get(glob) ?? [], numbers)) touched.add(lane);
  }
  for (const lane of touched) {
    if (all[lane]?.classes.every(isDenied)) clearBit(bits, lane);
  }
  return bits;
}

/** Whether a lane's own rules deny files. */
function denialTest({ deny }: LaneRules, effort: Effort): (one: FileClass) => boolean {
  return ({ matched }) =>
    deny.some(({ glob }) => {
      effort.spend(1);
      return matched.has(glob);
    });
}

function mayImport(
  { allow }: LaneRules,
  classes: readonly FileClass[],
  isDenied: (one: FileClass) => boolean,
  effort: Effort,
): boolean {
  return classes.some((one) => {
    if (isDenied(one)) return false;
    effort.spend(allow?.length ?? 0);
    return !allow || allow.some(({ glob }) => one.matched.has(glob));
  });
}

interface Ways {
  /** By lane: the one before it on the shortest way; -1: there is none. */
  readonly before: Int32Array;
  readonly length: Int32Array;
}

/** Breadth first. A closed lane is reached from a lane between, never from the start, and left by nobody. */
function waysFrom(
  start: number,
  closed: ReadonlySet<number>,
  importable: (lane: number) => Uint32Array,
  count: number,
  effort: Effort,
): Ways {
  const before = new Int32Array(count).fill(-1);
  const length = new Int32Array(count);
  const open = new Uint32Array(Math.ceil(count / 32)).fill(0xffffffff);
  clearBit(open, start);
  const queue = [start];
  let missing = closed.size;
  for (let at = 0; at < queue.length && missing > 0; at++) {
    const from = queue[at] ?? start;
    const bits = importable(from);
    effort.spend(bits.length);
    for (let word = 0; word < bits.length; word++) {
      for (let left = (bits[word] ?? 0) & (open[word] ?? 0); left !== 0; left &= left - 1) {
        const to = word * 32 + (31 - Math.clz32(left & -left));
        if (to >= count || (closed.has(to) && from === start)) continue;
        clearBit(open, to);
        before[to] = from;
        length[to] = (length[from] ?? 0) + 1;
        if (closed.has(to)) missing--;
        else queue.push(to);
      }
    }
  }
  return { before, length };
}

function isNearer({ length }: Ways, lane: number, other: number): boolean {
  return (length[lane] ?? 0) < (length[other] ?? 0);
}

function lanesOf(classes: readonly FileClass[], numbers: ReadonlyMap<string, number>): number[] {
  const lanes = new Set<number>();
  for (const { lane } of classes) {
    const number = lane === null ? undefined : numbers.get(lane);
    if (number !== undefined) lanes.add(number);
  }
  return [...lanes].sort((a, b) => a - b);
}

function hasBit(bits: Uint32Array, at: number): boolean {
  return (((bits[at >> 5] ?? 0) >>> (at & 31)) & 1) === 1;
}

function setBit(bits: Uint32Array, at: number): void {
  bits[at >> 5] = (bits[at >> 5] ?? 0) | (1 << (at & 31));
}

function clearBit(bits: Uint32Array, at: number): void {
  bits[at >> 5] = (bits[at >> 5] ?? 0) & ~(1 << (at & 31));
}
