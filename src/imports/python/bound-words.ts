import { Buffer } from 'node:buffer';
import type { PythonText } from './text.ts';

/**
 * Whether something in a text may give a name what it stands for: an assignment, a default, or a loop. Told by the bytes
 * alone, rather one too many: most names that a call is given are parameters, of which nothing can be known, and to read
 * every scope of a file for one takes longer than everything else.
 */
export class BoundWords {
  readonly #text: PythonText;
  readonly #known = new Map<string, boolean>();
  readonly #owners = new Map<string, boolean>();
  #characters: string | undefined;

  constructor(text: PythonText) {
    this.#text = text;
  }

  /** @param name dotted or not: of an attribute its last part is what is given something. */
  mayStandFor(name: string): boolean {
    const word = name.slice(name.lastIndexOf('.') + 1);
    const known = this.#known.get(word);
    if (known !== undefined) return known;
    const may = this.#known.size >= mostWords || this.#isGiven(word);
    this.#known.set(word, may);
    return may;
  }

  /** Whether attributes of a name may be known: those of the object at hand, or of a class of the file. */
  mayOwn(name: string): boolean {
    if (name === 'self' || name === 'cls' || !/^\w+$/.test(name)) return true;
    const known = this.#owners.get(name);
    if (known !== undefined) return known;
    const may = this.#owners.size >= mostWords || new RegExp(`\\bclass[\\s\\\\]+${name}\\b`).test(this.#read());
    this.#owners.set(name, may);
    return may;
  }

  #read(): string {
    this.#characters ??= charactersOf(this.#text);
    return this.#characters;
  }

  #isGiven(word: string): boolean {
    const text = this.#read();
    for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + word.length)) {
      const behind = text.slice(at + word.length, at + word.length + around);
      if (letter.test(text.slice(Math.max(0, at - 1), at)) || letter.test(behind.slice(0, 1))) continue;
      if (given.test(behind) || loop.test(text.slice(Math.max(0, at - around), at))) return true;
      if (behind.length === around && blank.test(behind)) return true;
    }
    return false;
  }
}

/** As names are compared: see `nameText`. */
function charactersOf({ bytes, end, ascii }: PythonText): string {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, end);
  return ascii ? buffer.toString('latin1') : buffer.toString('utf8').normalize('NFKC');
}

/** Beside each other, as many names as no file asks for. */
const mostWords = 100;
/** Bytes about a word that are looked at. */
const around = 200;
const letter = /\w/;
const gap = String.raw`(?:[\s\\]|#[^\r\n]*[\r\n])*`;
/** An `=` that is no comparison, or the colon of an annotation. */
const given = new RegExp(`^${gap}(?:=(?!=)|:)`);
/** `for a, (b`: between the word and the target stands nothing that ends a target; or it stands too far away. */
const loop = /\bfor\b[^:=]*$|^[^:=]{200}$/;
const blank = new RegExp(`^${gap}(?:#[^\\r\\n]*)?$`);
