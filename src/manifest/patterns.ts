import { Effort } from './effort.ts';
import { NameIndex, partsOf } from './name-index.ts';
import { compilePattern, matchesNames, type Pattern, type PatternFault, type Segment } from './pattern.ts';

/** One alternative of one glob, and from where on it is still to be matched. */
interface Waiting {
  readonly glob: number;
  readonly segments: readonly Segment[];
  /** Segments that the index has matched already. */
  readonly done: number;
}

class Node {
  readonly below = new Map<string, Node>();
  readonly here: Waiting[] = [];
}

/** The numbers of the globs that match a path, in their order. One object for every path that matches the same ones. */
export type Matched = ReadonlySet<number>;

/**
 * Many globs against many paths. A glob is looked at only where its literal start is also the path's, or where a name of the
 * path holds letters that it asks for: whichever of these it shares with the fewest others. So each path meets the globs that
 * are about it, however many there are.
 */
export class PatternSet {
  readonly #numbers = new Map<string, number>();
  readonly #patterns: (Pattern | null)[] = [];
  readonly #root = new Node();
  readonly #byName = new NameIndex<Waiting>();
  readonly #others: Waiting[] = [];
  readonly #known = new Map<string, Matched>();
  readonly #sets = new Map<string, Matched>();
  readonly #effort: Effort;

  /**
   * Globs that cannot be used match nothing: what is wrong with them is told where they stand.
   *
   * @param compile reads one of them, where they are of another kind than the manifest's.
   * @param effort what all answers together may cost.
   */
  constructor(
    globs: Iterable<string>,
    compile: (glob: string) => Pattern | PatternFault = compilePattern,
    effort = new Effort(),
  ) {
    this.#effort = effort;
    const all: Waiting[] = [];
    for (const glob of globs) {
      if (this.#numbers.has(glob)) continue;
      const number = this.#patterns.length;
      const read = compile(glob);
      this.#numbers.set(glob, number);
      this.#patterns.push('fault' in read ? null : read);
      if (!('fault' in read)) for (const segments of read.alternatives) all.push({ glob: number, segments, done: 0 });
    }
    const shared = new Map<string, number>();
    for (const { segments } of all) {
      for (const key of keysOf(segments)) shared.set(key, (shared.get(key) ?? 0) + 1);
    }
    for (const waiting of all) this.#place(waiting, shared);
  }

  /** The number of one of the globs. */
  numberOf(glob: string): number {
    return this.#numbers.get(glob) ?? -1;
  }

  /** What a glob means; null where it cannot be used. */
  patternOf(glob: string): Pattern | null {
    return this.patternAt(this.numberOf(glob));
  }

  /** The same by its number. */
  patternAt(number: number): Pattern | null {
    return this.#patterns[number] ?? null;
  }

  /**
   * A file's path, or a directory's with or without its slash. Answers are kept.
   *
   * @throws SearchStopped where so many globs that any path has to be held against meet so many paths.
   */
  matching(path: string): Matched {
    const known = this.#known.get(path);
    if (known) return known;
    const found = this.#interned(this.#find(path.split('/').filter((name) => name !== '')));
    this.#known.set(path, found);
    return found;
  }

  /** @param shared how many globs could stand at a key. */
  #place(waiting: Waiting, shared: ReadonlyMap<string, number>): void {
    const { glob, segments } = waiting;
    const by = rarest(keysOf(segments), shared);
    if (by === undefined) this.#others.push(waiting);
    else if (by !== startOf(segments)) this.#byName.place(by, waiting);
    else {
      const names = literalNames(segments);
      let node = this.#root;
      for (const name of names) node = childOf(node, name);
      node.here.push({ glob, segments, done: names.length });
    }
  }

  #find(names: readonly string[]): number[] {
    const found = new Set<number>();
    const meet = (waiting: readonly Waiting[]) => {
      for (const { glob, segments, done } of waiting) {
        if (found.has(glob)) continue;
        // Where both are long each step back costs the length of the other.
        this.#effort.spend(1 + ((segments.length * names.length) >> 6));
        if (matchesNames(segments, names, done, done)) found.add(glob);
      }
    };
    let node: Node | undefined = this.#root;
    for (const name of names) {
      node = node?.below.get(name);
      if (!node) break;
      meet(node.here);
    }
    for (const name of new Set(names)) this.#byName.visit(name, meet);
    meet(this.#others);
    // They are sorted, and joined to a text: with many that costs more than to have found them.
    if (found.size > 100) this.#effort.spend(4 * found.size);
    return [...found].sort((a, b) => a - b);
  }

  #interned(numbers: readonly number[]): Matched {
    const key = numbers.join();
    const known = this.#sets.get(key) ?? new Set(numbers);
    this.#sets.set(key, known);
    return known;
  }
}

function childOf(node: Node, name: string): Node {
  const known = node.below.get(name) ?? new Node();
  node.below.set(name, known);
  return known;
}

/** What a path has to hold to match: its start, which is written with two slashes, then parts of its names. */
function keysOf(segments: readonly Segment[]): readonly string[] {
  const start = startOf(segments);
  const parts = segments.slice(literalNames(segments).length).flatMap(partsOf);
  return [...new Set(start === undefined ? parts : [start, ...parts])];
}

/** Undefined for a glob that starts with a wildcard. */
function startOf(segments: readonly Segment[]): string | undefined {
  const names = literalNames(segments);
  return names.length === 0 ? undefined : `//${names.join('/')}`;
}

function literalNames(segments: readonly Segment[]): readonly string[] {
  const names: string[] = [];
  for (const segment of segments) {
    if (segment.kind !== 'literal') break;
    names.push(segment.text);
  }
  return names;
}

/** The key that the fewest share; of those the first, and of the parts of names the longest. */
function rarest(keys: readonly string[], shared: ReadonlyMap<string, number>): string | undefined {
  const sharing = (key: string) => shared.get(key) ?? 0;
  return keys.reduce<string | undefined>((best, key) => {
    if (best === undefined || sharing(key) < sharing(best)) return key;
    return sharing(key) === sharing(best) && !best.startsWith('//') && key.length > best.length ? key : best;
  }, undefined);
}
