import { CLOSE_BRACE, DOUBLE_QUOTE, SINGLE_QUOTE } from './bytes.ts';
import type { Opening } from './strings.ts';

/** Beyond this they are counted no more: CPython stops at 200. */
const mostOpen = 1 << 20;

/** A replacement field is marked in the byte that elsewhere is the awaited closer; the other bits tell of its string. */
const fieldMark = 128;
const singleMark = 1;
const tripleMark = 2;
const rawMark = 4;
const inSpecificationMark = 8;

/** What the literal part of a formatted string has to know. */
export interface LiteralPart extends Pick<Opening, 'quote' | 'triple' | 'raw'> {
  /** The offset of the string's first quote. */
  readonly start: number;
  readonly inSpecification: boolean;
}

/** The open brackets and the open replacement fields, innermost last. */
export class Brackets {
  depth = 0;
  /** Where the first line starts behind the outermost one; -1 where none did yet. */
  resume = -1;
  #awaited = new Uint8Array(32);
  #offsets = new Int32Array(32);
  /** Brackets and strings that are known never to close, for the second reading. */
  #unclosed: ReadonlySet<number> | undefined;

  /** False where there are too many. */
  open(closer: number, offset: number): boolean {
    if (this.depth === 0) this.resume = -1;
    if (this.depth === mostOpen) return false;
    if (this.depth === this.#awaited.length) this.#grow();
    this.#awaited[this.depth] = closer;
    this.#offsets[this.depth] = offset;
    this.depth++;
    return true;
  }

  /** A field of a string whose literal part is left for it. */
  openField(part: LiteralPart): boolean {
    const string =
      (part.quote === SINGLE_QUOTE ? singleMark : 0) | (part.triple ? tripleMark : 0) | (part.raw ? rawMark : 0);
    return this.open(fieldMark | string | (part.inSpecification ? inSpecificationMark : 0), part.start);
  }

  /** The closer that the bracket `below` the innermost one awaits; 0 where there is none. */
  awaited(below: number): number {
    const awaited = this.#awaited[this.depth - 1 - below] ?? 0;
    return awaited >= fieldMark ? CLOSE_BRACE : awaited;
  }

  /** Whether the innermost is a field. */
  get inField(): boolean {
    return this.depth > 0 && (this.#awaited[this.depth - 1] ?? 0) >= fieldMark;
  }

  /** The literal part that the innermost field stands in. */
  get literalPart(): LiteralPart {
    const bits = this.#awaited[this.depth - 1] ?? 0;
    return {
      quote: (bits & singleMark) !== 0 ? SINGLE_QUOTE : DOUBLE_QUOTE,
      triple: (bits & tripleMark) !== 0,
      raw: (bits & rawMark) !== 0,
      start: this.innermost,
      inSpecification: (bits & inSpecificationMark) !== 0,
    };
  }

  /** The offset of the innermost bracket, or of the string that the innermost field is in. */
  get innermost(): number {
    return this.#offsets[this.depth - 1] ?? 0;
  }

  close(): void {
    this.depth--;
  }

  /** Closes the fields of the string that starts at `offset`. */
  closeString(offset: number): void {
    while (this.inField && this.innermost === offset) this.depth--;
  }

  /** Closes the outermost field of a triple-quoted string with these quotes, and all within it: gives where the string starts. */
  closeOutermost(quote: number): number | undefined {
    const mark = fieldMark | tripleMark | (quote === SINGLE_QUOTE ? singleMark : 0);
    const mask = fieldMark | tripleMark | singleMark;
    const found = this.#awaited.subarray(0, this.depth).findIndex((awaited) => (awaited & mask) === mark);
    if (found < 0) return undefined;
    this.depth = found;
    return this.#offsets[found];
  }

  /** What is open now never closes: `isUnclosed` tells of it when the text is read again. */
  rememberOpen(): void {
    this.#unclosed = new Set(this.#offsets.subarray(0, this.depth));
  }

  /** Whether what opens at `offset` is known never to close. */
  isUnclosed(offset: number): boolean {
    return this.#unclosed?.has(offset) === true;
  }

  #grow(): void {
    const awaited = new Uint8Array(this.depth * 2);
    awaited.set(this.#awaited);
    this.#awaited = awaited;
    const offsets = new Int32Array(this.depth * 2);
    offsets.set(this.#offsets);
    this.#offsets = offsets;
  }
}
