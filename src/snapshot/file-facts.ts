import type { Git } from '../domain/host.ts';
import type { LaneMap } from '../domain/lane.ts';
import { isCode } from '../domain/module-path.ts';
import type { Facts, FileFacts } from '../history/facts.ts';
import { measureText, type TextMeasure } from '../history/similarity.ts';

/** Bytes above which a file is not compared: no person wrote it. */
const comparedLimit = 5_000_000;
/** Facts are kept up to here: a range of thousands of commits must not fill the memory. */
const keptLimit = 20_000;

const nothing: TextMeasure = { lines: new Map(), total: 0, imports: 0, imported: new Set(), isProse: false };
const unknown: FileFacts = { shim: false, isText: false, text: nothing };

/** Facts of files, read from git when a pure function turns out to need them. */
export class FactStore {
  readonly #git: Git;
  readonly #isShim: (path: string, content: Uint8Array) => boolean;
  readonly #roots: readonly string[];
  readonly #known = new Map<string, FileFacts>();

  constructor(git: Git, lanes: LaneMap, isShim: (path: string, content: Uint8Array) => boolean) {
    this.#git = git;
    this.#isShim = isShim;
    this.#roots = comparedRoots(lanes);
  }

  /** Asks `question` again until it knows all that it looks up. */
  async settle<T>(question: (facts: Facts) => T): Promise<T> {
    if (this.#known.size > keptLimit) this.#known.clear();
    for (;;) {
      const missing = new Map<string, Wanted>();
      const answer = question((path, blob) => {
        const known = this.#known.get(`${blob}\0${path}`);
        if (!known) missing.set(`${blob}\0${path}`, { path, blob });
        return known;
      });
      if (missing.size === 0) return answer;
      await this.#read([...missing.values()]);
    }
  }

  /** Reads these ahead, as far as they are not known. */
  async read(files: readonly Wanted[]): Promise<void> {
    const unknown = new Map(files.map((file) => [`${file.blob}\0${file.path}`, file]));
    for (const key of this.#known.keys()) unknown.delete(key);
    if (unknown.size > 0) await this.#read([...unknown.values()]);
  }

  async #read(wanted: readonly Wanted[]): Promise<void> {
    const tooLarge = await this.#large(wanted);
    const pathsOf = new Map<string, string[]>();
    for (const { path, blob } of wanted) {
      // Also what cannot be had is known from now on.
      this.#known.set(`${blob}\0${path}`, unknown);
      if (!tooLarge.has(blob)) pathsOf.set(blob, [...(pathsOf.get(blob) ?? []), path]);
    }
    await this.#git.objects([...pathsOf.keys()], (blob, content) => {
      if (!content) return;
      for (const path of pathsOf.get(blob) ?? []) this.#known.set(`${blob}\0${path}`, this.#facts(path, content));
    });
  }

  #facts(path: string, content: Buffer): FileFacts {
    // A text has no NUL; the lines of an image mean nothing.
    if (content.subarray(0, 8000).includes(0)) return unknown;
    return {
      isText: true,
      shim: isCode(path) && this.#isShim(path, content),
      text: measureText(content.toString('utf8'), path, this.#roots),
    };
  }

  async #large(wanted: readonly Wanted[]): Promise<Set<string>> {
    const names = [...new Set(wanted.map(({ blob }) => blob))];
    const answer = await this.#git.run(
      ['cat-file', '--batch-check=%(objectname) %(objectsize)'],
      `${names.join('\n')}\n`,
    );
    const lines = answer.stdout.toString('latin1').split('\n');
    return new Set(
      lines.flatMap((line) => (Number(line.split(' ')[1]) > comparedLimit ? [line.split(' ')[0] ?? ''] : [])),
    );
  }
}

/** One content at one path. */
export interface Wanted {
  readonly path: string;
  readonly blob: string;
}

/** The roots that imports in copies lead through, the longest first. */
export function comparedRoots(lanes: LaneMap): readonly string[] {
  const roots = new Set(lanes.edges.flatMap((edge) => [edge.from.root, edge.to.root]));
  return [...roots].sort((a, b) => b.length - a.length);
}
