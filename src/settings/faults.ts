import { Misconfiguration } from '../domain/misconfiguration.ts';

/** The manifest may hold thousands; more are looked for once these are mended. */
const most = 10;

/** Collects what is wrong with settings, so that a run tells all of it and not the first alone. */
export class Faults {
  readonly #found = new Map<string, Misconfiguration>();

  /** What `read` gives; where it is refused, that is kept, and `instead` stands for it. */
  guard<Value>(read: () => Value, instead: () => Value): Value {
    if (this.#found.size >= most) return instead();
    try {
      return read();
    } catch (error) {
      if (!(error instanceof Misconfiguration)) throw error;
      this.#found.set(error.message, error);
      return instead();
    }
  }

  /** @throws Misconfiguration with everything that was refused, each once. */
  refuse(): void {
    const found = [...this.#found.values()];
    const [first, ...more] = found;
    if (!first) return;
    if (more.length === 0) throw first;
    const count = found.length < most ? `${found.length}` : `at least ${most}`;
    const remedies = new Set(found.map(({ remedy }) => remedy));
    throw new Misconfiguration(
      `${count} settings cannot be used: ${found.map(({ message }) => message).join('; ')}`,
      [...remedies].join('; '),
    );
  }
}
