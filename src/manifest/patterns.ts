import { Effort } from './effort.ts';
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
 * Many globs against many paths. A glob is looked at only where its literal start is also the path's; one without such a
 * start only where a directory, the start or the ending of a name that it asks for is there. So each path meets the globs
 * that are about it, however many there are.
 */
export class PatternSet {
  readonly #numbers = new Map<string, number>();
  readonly #patterns: (Pattern | null)[] = [];
  readonly #root = new Node();
  readonly #byName = new Map<string, Waiting[]>();
  readonly #byStart = new Map<string, Waiting[]>();
  readonly #byEnding = new Map<string, Waiting[]>();
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
    for (const glob of globs) {
      if (this.#numbers.has(glob)) continue;
      const number = this.#patterns.length;
      const read = compile(glob);
      this.#numbers.set(glob, number);
      this.#patterns.push('fault' in read ? null : read);
      if (!('fault' in read)) for (const segments of read.alternatives) this.#place(number, segments);
    }
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

  #place(glob: number, segments: readonly Segment[]): void {
    const [first] = segments;
    if (first?.kind !== 'literal') {
      this.#placeByName({ glob, segments, done: 0 });
      return;
    }
    let node = this.#root;
    let done = 0;
    for (const segment of segments) {
      if (segment.kind !== 'literal') break;
      node = childOf(node, segment.text);
      done++;
    }
    node.here.push({ glob, segments, done });
  }

  #placeByName(waiting: Waiting): void {
    const name = waiting.segments.find((segment) => segment.kind === 'literal');
    const last = waiting.segments.at(-1);
    const ending = last?.kind === 'wildcard' ? /\.[^.*?[\]]+$/.exec(last.text)?.[0] : undefined;
    const start = last?.kind === 'wildcard' ? /^[^.*?[\]]*\./.exec(last.text)?.[0] : undefined;
    if (name?.kind === 'literal') append(this.#byName, name.text, waiting);
    else if (ending !== undefined) append(this.#byEnding, ending, waiting);
    else if (start !== undefined) append(this.#byStart, start, waiting);
    else this.#others.push(waiting);
  }

  #find(names: readonly string[]): number[] {
    const found = new Set<number>();
    const meet = (waiting: readonly Waiting[] | undefined) => {
      for (const { glob, segments, done } of waiting ?? []) {
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
    if (this.#byName.size > 0) for (const name of new Set(names)) meet(this.#byName.get(name));
    const last = names.at(-1) ?? '';
    meet(this.#byEnding.get(/\.[^.]*$/.exec(last)?.[0] ?? ''));
    meet(this.#byStart.get(/^[^.]*\./.exec(last)?.[0] ?? ''));
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

function append(index: Map<string, Waiting[]>, key: string, waiting: Waiting): void {
  const list = index.get(key);
  if (list) list.push(waiting);
  else index.set(key, [waiting]);
}
