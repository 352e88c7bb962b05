import type { NamedText } from '../../domain/graph.ts';
import { byteAt, COLON } from './bytes.ts';
import { Constants } from './constants.ts';
import { type ExpressionListener, ExpressionReader } from './expression.ts';
import { Lexer } from './lexer.ts';
import { locate } from './lines.ts';
import { PathNames } from './path-names.ts';
import { knownPath } from './path-value.ts';
import { readImport } from './statement.ts';
import { type PythonText, readText } from './text.ts';
import type { TokenListener } from './tokens.ts';
import { type Item, isWhole, knownStart, type Value } from './value.ts';

/**
 * The texts of a Python file that may name a module, or that put a folder on the import path, in the order of the source.
 * Constants, formats and joined paths are folded. Docstrings, other strings that are a statement, and comments are left
 * out, and so is every text that is not a dotted name as a whole: prose has blanks.
 */
export function readTexts(source: Uint8Array): NamedText[] {
  return new TextReader(readText(source)).run();
}

interface Draft extends Pick<NamedText, 'text' | 'prefix' | 'use'> {
  readonly start: number;
  readonly end: number;
}

/** What memory is sure to hold. */
const mostTexts = 100_000;

class TextReader implements TokenListener, ExpressionListener {
  readonly #text: PythonText;
  readonly #expressions: ExpressionReader;
  readonly #paths = new PathNames();
  #drafts: Draft[] = [];
  /** Up to where the last statement was read: a lambda's colon in it starts no other. */
  #read = 0;
  /** An import path was named, and its annotation is to come. */
  #annotated = false;

  constructor(text: PythonText) {
    this.#text = text;
    const constants = new Constants(text);
    this.#expressions = new ExpressionReader(text, (name, offset) => constants.valueOf(name, offset), this);
  }

  run(): NamedText[] {
    new Lexer(this.#text, this).run();
    this.#drafts.sort((a, b) => a.start - b.start);
    const places = locate(this.#text, this.#drafts);
    return this.#drafts.flatMap(({ text, prefix, use }, k) => {
      const place = places[k];
      return place === undefined ? [] : [{ ...place, text, prefix, use }];
    });
  }

  line(i: number): number {
    this.#read = i;
    this.#annotated = false;
    return this.statement(i);
  }

  statement(i: number): number {
    if (i < this.#read) return i;
    const imported = readImport(this.#text, i);
    if (imported !== undefined) {
      this.#paths.bind(imported);
      return imported.next;
    }
    const { items, next } = this.#expressions.statement(i);
    this.#read = next;
    this.#assigned(items, byteAt(this.#text.bytes, next) === COLON);
    return i;
  }

  /** `sys.path = …`, `__path__ += …`, `sys.path[:0] = …`, `__path__: list[str] = …` */
  #assigned(items: readonly Item[], colon: boolean): void {
    const [target] = items;
    const isPath = this.#annotated || (target !== undefined && this.#paths.isList(this.#text, target.start));
    this.#annotated = isPath && colon && items.length === 1;
    if (isPath) for (const { value, start, end } of items.slice(1)) this.#path(value, start, end);
  }

  text(value: string, start: number, end: number): void {
    const named = nameIn(value);
    if (named !== undefined) this.#add({ ...named, use: 'name', start, end });
  }

  call(name: string, items: readonly Item[]): void {
    const path = this.#paths.pathOf(name, items);
    if (path !== undefined) this.#path(path.value, path.start, path.end);
  }

  #path(value: Value, start: number, end: number): void {
    if (value.kind === 'list') {
      for (const item of value.items) if (item.value.kind === 'text') this.#path(item.value, item.start, item.end);
      return;
    }
    const path = knownPath(value);
    if (path !== undefined) this.#add({ text: path.segments.join('/'), prefix: path.prefix, use: 'path', start, end });
  }

  #add(draft: Draft): void {
    if (this.#drafts.length < mostTexts) this.#drafts.push(draft);
  }

  rewind(offset: number): void {
    this.#drafts = this.#drafts.filter(({ start }) => start < offset);
    this.#read = Math.min(this.#read, offset);
  }

  headerEnd(): void {}

  name(i: number): number {
    return i + 1;
  }

  open(): void {}

  comma(): void {}

  close(): void {}

  lambdaColon(): boolean {
    return false;
  }

  abandon(): void {}

  problem(): void {}
}

/** The name that a text is, with or without an attribute, or begins with. */
function nameIn(text: string): Pick<NamedText, 'text' | 'prefix'> | undefined {
  if (isWhole(text)) return wholeName.test(text) ? { text, prefix: false } : undefined;
  const start = knownStart(text);
  const module = start.slice(0, Math.max(0, start.search(/[.:][^.:]*$/)));
  // What follows the colon is an attribute: the module is known.
  if (start.includes(':')) return twoParts.test(module) ? { text: module, prefix: false } : undefined;
  return dottedName.test(module) ? { text: module, prefix: true } : undefined;
}

const part = '[\\p{XID_Start}_]\\p{XID_Continue}*';
const dottedName = new RegExp(`^${part}(?:\\.${part})*$`, 'u');
const twoParts = new RegExp(`^${part}(?:\\.${part})+$`, 'u');
const wholeName = new RegExp(`^${part}(?:\\.${part})+(?::${part}(?:\\.${part})*)?$`, 'u');
