import type { Walk } from './components.ts';

/**
 * The shortest ways from a set of files to every other, by one search for all: breadth first, from every source at once. A
 * file keeps the ways from its two nearest sources, so that a source has one from another source, too.
 *
 * Of ways of equal length the one that starts at the first source is kept, then the one that takes the first import.
 */
export class NearestSources {
  readonly #walk: Walk;
  readonly #isSource: Uint8Array;
  // A way has the number `2 * file`, or one more for the second of the file.
  /** -1: there is no such way. */
  readonly #source: Int32Array;
  readonly #link: Int32Array;
  readonly #before: Int32Array;
  readonly #length: Int32Array;
  /** The way that it goes on from after its first `ends` links. */
  readonly #head: Int32Array;
  readonly #ends: number;

  /**
   * @param isSource by file.
   * @param ends how many links of either end of a way `ways` gives.
   */
  constructor(walk: Walk, isSource: Uint8Array, ends: number) {
    const files = isSource.length;
    this.#walk = walk;
    this.#isSource = isSource;
    this.#ends = ends;
    this.#source = new Int32Array(2 * files).fill(-1);
    this.#link = new Int32Array(2 * files);
    this.#before = new Int32Array(2 * files);
    this.#length = new Int32Array(2 * files);
    this.#head = new Int32Array(2 * files);
    this.#search();
  }

  #search(): void {
    const { links, open } = this.#walk;
    const { start, target } = links;
    const source = this.#source;
    const queue = new Int32Array(source.length);
    let end = 0;
    this.#isSource.forEach((is, file) => {
      if (is === 0) return;
      source[2 * file] = file;
      this.#head[2 * file] = 2 * file;
      queue[end++] = 2 * file;
    });
    for (let at = 0; at < end; at++) {
      const way = queue[at] ?? 0;
      const from = source[way] ?? 0;
      const length = (this.#length[way] ?? 0) + 1;
      const last = start[(way >> 1) + 1] ?? 0;
      for (let link = start[way >> 1] ?? 0; link < last; link++) {
        if (open[link] === 0) continue;
        let next = 2 * (target[link] ?? 0);
        if (source[next] !== -1) {
          if (source[next] === from || source[next + 1] !== -1) continue;
          next++;
        }
        source[next] = from;
        this.#link[next] = link;
        this.#before[next] = way;
        this.#length[next] = length;
        this.#head[next] = length <= this.#ends ? next : (this.#head[way] ?? 0);
        queue[end++] = next;
      }
    }
  }

  /** Whether a source other than the file itself leads to it. */
  reaches(file: number): boolean {
    return this.#source[this.#wayTo(file)] !== -1;
  }

  /** The nearest source but the file itself, and the links from there; the middle of a longer way is left out. */
  way(file: number): { readonly source: number; readonly links: readonly number[]; readonly length: number } {
    const way = this.#wayTo(file);
    const length = this.#length[way] ?? 0;
    const left = Math.max(0, length - 2 * this.#ends);
    const tail = this.#back(way, left > 0 ? this.#ends : length);
    const head = left > 0 ? this.#back(this.#head[way] ?? 0, this.#ends) : [];
    return { source: this.#source[way] ?? 0, links: [...head, ...tail], length };
  }

  #wayTo(file: number): number {
    return 2 * file + (this.#isSource[file] ?? 0);
  }

  /** The last links of a way, in its order. */
  #back(way: number, count: number): number[] {
    const links: number[] = [];
    for (let at = way; links.length < count; at = this.#before[at] ?? 0) links.push(this.#link[at] ?? 0);
    return links.reverse();
  }
}
