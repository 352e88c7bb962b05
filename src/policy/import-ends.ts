import { Effort } from '../manifest/effort.ts';
import { compilePattern } from '../manifest/pattern.ts';
import { type Matched, PatternSet } from '../manifest/patterns.ts';

/** One end of an import, or a file, by what is written of it: numbers of `WrittenEnds`. */
export interface MetEnd {
  /** Globs that match one of its paths. */
  readonly globs: readonly Matched[];
  /** Modules that it is, or lies below. */
  readonly modules: readonly number[];
}

/** Globs and modules' names as waivers write them, and which of them an end meets: each end is asked for once. */
export class WrittenEnds {
  readonly #patterns: PatternSet;
  readonly #modules = new Map<string, number>();
  readonly #met = new Map<string, MetEnd>();

  constructor(written: readonly string[]) {
    // The reader of the manifest refuses a waiver whose glob cannot be used; a waiver that is not compared would be no waiver.
    this.#patterns = new PatternSet(written, compilePattern, new Effort(Number.POSITIVE_INFINITY));
    // What has neither a slash nor a star may be a name.
    const names = written.filter((one) => /^[^/*?[\]{}()!]+$/.test(one));
    for (const name of names) this.#modules.set(name, this.#patterns.numberOf(name));
  }

  numberOf(written: string): number {
    return this.#patterns.numberOf(written);
  }

  /** @param key tells the end from all others. */
  meeting(key: string, describe: () => { readonly paths: readonly string[]; readonly name: string }): MetEnd {
    const known = this.#met.get(key);
    if (known) return known;
    const { paths, name } = describe();
    const met = { globs: paths.map((path) => this.#patterns.matching(path)), modules: this.#modulesAbove(name) };
    this.#met.set(key, met);
    return met;
  }

  #modulesAbove(name: string): number[] {
    const found: number[] = [];
    if (this.#modules.size === 0) return found;
    for (let end = name.indexOf('.'); ; end = name.indexOf('.', end + 1)) {
      const number = this.#modules.get(end < 0 ? name : name.slice(0, end));
      if (number !== undefined) found.push(number);
      if (end < 0) return found;
    }
  }
}

/** Whether an end meets what is written under a number; a module's name counts only where one may stand. */
export function meets({ globs, modules }: MetEnd, number: number): boolean {
  return globs.some((matched) => matched.has(number)) || modules.includes(number);
}
