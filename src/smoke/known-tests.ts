/** A test file found by a dotted name, and what of the name lies behind it. */
export interface KnownTest {
  readonly path: string;
  /** `TestA.TestInner`; empty where the name is that of the file. */
  readonly rest: string;
}

/**
 * The test files that were given to pytest, by the dotted names its report uses (`tests.smoke.test_x`). Where pytest's root
 * is a folder below the repository's, its names lack the first segments: a name that fits the end of one file is it.
 */
export class KnownTests {
  readonly #paths: ReadonlySet<string>;
  readonly #byName: ReadonlyMap<string, string>;
  /** Null: two files end alike, so the ending tells neither. */
  readonly #byEnding = new Map<string, string | null>();
  readonly #longest: number;

  constructor(paths: readonly string[]) {
    this.#paths = new Set(paths);
    this.#byName = new Map(paths.map((path) => [dotted(path), path]));
    this.#longest = Math.max(0, ...paths.map((path) => dotted(path).split('.').length));
    for (const path of paths) {
      const parts = dotted(path).split('.');
      for (let from = 1; from < parts.length; from++) {
        const ending = parts.slice(from).join('.');
        this.#byEnding.set(ending, this.#byEnding.has(ending) ? null : path);
      }
    }
  }

  /** The file that a path names, be it from a folder above the repository's root, as of another machine. */
  at(path: string): string | undefined {
    if (path === '' || path.length > 4096) return undefined;
    let rest = path.replaceAll('\\', '/').replace(/^(?:\.\/)+/, '');
    for (;;) {
      if (this.#paths.has(rest)) return rest;
      const slash = rest.indexOf('/');
      if (slash < 0) return undefined;
      rest = rest.slice(slash + 1);
    }
  }

  /** The file with the longest name that begins `name`. */
  find(name: string): KnownTest | undefined {
    // No more parts than a file's name can have: a hostile name may have a million.
    const parts = name.split('.', this.#longest);
    for (let count = parts.length; count > 0; count--) {
      const prefix = parts.slice(0, count).join('.');
      const path = this.#byName.get(prefix) ?? this.#byEnding.get(prefix);
      if (path) return { path, rest: name.slice(prefix.length + 1) };
    }
    return undefined;
  }
}

function dotted(path: string): string {
  return path.replace(/\.py$/, '').replaceAll('/', '.');
}
