import { Misconfiguration } from '../domain/misconfiguration.ts';

/** A token of JSON with its offset. `end` stands behind the last one. */
export type Token =
  | { readonly kind: 'mark'; readonly text: string; readonly at: number }
  | { readonly kind: 'text'; readonly value: string; readonly at: number }
  | { readonly kind: 'scalar'; readonly text: string; readonly at: number }
  | { readonly kind: 'end'; readonly at: number };

/**
 * The tokens of a JSON text, one after the other, each with its place: `JSON.parse` tells places in other words in each version
 * of Node, and would build whatever a stranger nests before anybody can object.
 */
export class JsonTokens {
  readonly #text: string;
  readonly #path: string;
  #at = 0;

  /** @param path of the file, for messages. */
  constructor(text: string, path: string) {
    this.#text = text;
    this.#path = path;
  }

  /** @throws Misconfiguration at what is no JSON. */
  next(): Token {
    blanks.lastIndex = this.#at;
    blanks.test(this.#text);
    const at = blanks.lastIndex;
    const first = this.#text[at];
    if (first === undefined) return { kind: 'end', at };
    if (first === '"') return this.#string(at);
    if ('{}[],:'.includes(first)) {
      this.#at = at + 1;
      return { kind: 'mark', text: first, at };
    }
    scalars.lastIndex = at;
    const text = scalars.exec(this.#text)?.[0];
    if (text === undefined) throw this.fault(at, `${JSON.stringify(first)} is no JSON`);
    this.#at = at + text.length;
    return { kind: 'scalar', text, at };
  }

  /** A misconfiguration at an offset: `ops/x.json:3:7: …`. */
  fault(
    at: number,
    what: string,
    remedy = 'mend the line, or write the file anew: git restore, or lane-guard baseline',
  ): Misconfiguration {
    const before = this.#text.slice(0, at);
    const column = at - before.lastIndexOf('\n');
    return new Misconfiguration(`${this.#path}:${this.lineOf(at)}:${column}: ${what}`, remedy);
  }

  /** From 1. Asked in the order of the text, since lines are counted on from the last answer. */
  lineOf(at: number): number {
    if (at < this.#counted) [this.#counted, this.#line] = [0, 1];
    for (
      let end = this.#text.indexOf('\n', this.#counted);
      end >= 0 && end < at;
      end = this.#text.indexOf('\n', end + 1)
    ) {
      this.#line++;
      this.#counted = end + 1;
    }
    return this.#line;
  }

  #counted = 0;
  #line = 1;

  #string(at: number): Token {
    for (let end = this.#text.indexOf('"', at + 1); end >= 0; end = this.#text.indexOf('"', end + 1)) {
      let backslashes = 0;
      while (this.#text[end - 1 - backslashes] === '\\') backslashes++;
      if (backslashes % 2 === 1) continue;
      this.#at = end + 1;
      return { kind: 'text', value: this.#decoded(at, end + 1), at };
    }
    throw this.fault(at, 'a text is not closed');
  }

  #decoded(at: number, end: number): string {
    try {
      const value: unknown = JSON.parse(this.#text.slice(at, end));
      if (typeof value === 'string') return value;
    } catch {
      // Told below: what the engine says of it differs by version.
    }
    throw this.fault(at, 'a text holds a control character or an escape that JSON does not know');
  }
}

const blanks = /[ \t\r\n]*/y;
const scalars = /-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y;
