import type { Segment } from './pattern.ts';

/** Letters of a part that are looked at: more tell little, and each length is looked for by itself. */
const longest = 64;
/** The lengths of parts from within a name, which are looked for at every letter of it. */
const insideLengths = [32, 16, 8, 4, 2, 1] as const;

/**
 * What a name holds in any case where it matches a segment: the whole of it (`/x/`), its start (`/test_`), its end (`.py/`),
 * or letters within it. None where any name may match.
 */
export function partsOf(segment: Segment): readonly string[] {
  if (segment.kind === 'globstar') return [];
  if (segment.kind === 'literal') return [`/${segment.text}/`];
  // What is neither a letter nor one of these may mean something else than itself.
  const pieces = segment.text.replace(/\[[^\]]*\]/g, '*').split(/[^\w.\-\u0080-\uffff]+/);
  return pieces.flatMap((piece, at) => {
    if (piece === '') return [];
    if (at === 0) return [`/${piece.slice(0, longest)}`];
    if (at === pieces.length - 1) return [`${piece.slice(-longest)}/`];
    const length = insideLengths.find((one) => one <= piece.length) ?? 1;
    return [piece.slice(0, length), piece.slice(-length)];
  });
}

/** Values by parts of names, as `partsOf` writes them: a name is asked only for the parts that it holds. */
export class NameIndex<Value> {
  readonly #values = new Map<string, Value[]>();
  readonly #starts = new Set<number>();
  readonly #ends = new Set<number>();
  readonly #insides = new Set<number>();

  place(part: string, value: Value): void {
    const list = this.#values.get(part);
    if (list) {
      list.push(value);
      return;
    }
    this.#values.set(part, [value]);
    const starts = part.startsWith('/');
    const ends = part.endsWith('/');
    if (!(starts && ends)) (starts ? this.#starts : ends ? this.#ends : this.#insides).add(part.length);
  }

  /** Gives `meet` the values of each part that the name holds; of one that it holds twice maybe twice. */
  visit(name: string, meet: (values: readonly Value[]) => void): void {
    if (this.#values.size === 0) return;
    const whole = `/${name}/`;
    const ask = (part: string) => {
      const values = this.#values.get(part);
      if (values) meet(values);
    };
    ask(whole);
    for (const length of this.#starts) if (length < whole.length) ask(whole.slice(0, length));
    for (const length of this.#ends) if (length < whole.length) ask(whole.slice(-length));
    for (const length of this.#insides) {
      for (let at = 1; at + length < whole.length; at++) ask(whole.slice(at, at + length));
    }
  }
}
