// A YAML text with the nodes that the library reads in it, and what an edit has to know of how it is written.
import {
  type Document,
  isAlias,
  isMap,
  isScalar,
  isSeq,
  type Node,
  type Pair,
  Scalar,
  visit,
  YAMLMap,
  YAMLSeq,
} from 'yaml';
import { compose } from './compose.ts';
import { quote } from './quote.ts';
import type { Indentation, Quotes } from './written.ts';

/** Why an edit cannot be made. */
export class EditRefused extends Error {}

/** Keys, and positions of lists, from the top. */
export type KeyPath = readonly (string | number)[];

/** Reads a text that is to be edited. @throws EditRefused for one that has errors. */
export function documentOf(text: string): Document.Parsed {
  const composed = compose(text);
  if ('refused' in composed) throw new EditRefused(`it is ${composed.message}`);
  const { document, second } = composed;
  const [error] = document.errors;
  if (error) throw new EditRefused(`line ${lineAt(text, error.pos[0])} is no valid YAML: mend it first`);
  if (second !== null) throw new EditRefused(`a second YAML document begins at line ${lineAt(text, second)}`);
  return document;
}

/** One reading of the text; an edit gives a new one. Offsets are UTF-16 code units. */
export class YamlText {
  readonly text: string;
  readonly document: Document.Parsed;
  readonly #aliased = new Set<string>();

  constructor(text: string) {
    this.text = text;
    this.document = documentOf(text);
    visit(this.document, { Alias: (_, alias) => void this.#aliased.add(alias.source) });
  }

  refuseShared(node: unknown, path: KeyPath): void {
    if (isAlias(node)) throw this.shared(path);
    const anchor = isMap(node) || isSeq(node) || isScalar(node) ? node.anchor : undefined;
    if (anchor !== undefined && this.#aliased.has(anchor)) throw this.shared(path);
  }

  shared(path: KeyPath): EditRefused {
    return new EditRefused(`${named(path)} is shared by an anchor and its aliases: write the values out first`);
  }

  commentAt(offset: number): boolean {
    return /^[ \t]+#/.test(this.text.slice(offset, offset + 200));
  }

  blanksBefore(offset: number): number {
    let at = offset;
    while (this.text[at - 1] === ' ') at--;
    return at;
  }

  /** Where a comma stands behind the last item, before the bracket that closes. */
  commaIn(from: number, close: number): number | undefined {
    for (let at = from; at < close; at++) {
      if (this.text[at] === ',') return at;
      if (this.text[at] === '#') at = this.lineEnd(at) - 1;
    }
    return undefined;
  }

  /** The start of the line where an item is the first thing on it. */
  lineStartIfFirst(offset: number): number | undefined {
    const start = this.text.lastIndexOf('\n', offset - 1) + 1;
    return start > 0 && this.text.slice(start, offset).trim() === '' ? start : undefined;
  }

  /** What stands between the last two items, where it is a comma and blanks. */
  separator(collection: YAMLMap | YAMLSeq): string {
    const [before, last] = collection.items.slice(-2);
    const between = before && last ? this.text.slice(this.endOf(before as Node | Pair), startOf(last)) : ', ';
    return /^\s*,\s*$/.test(between) ? between : ', ';
  }

  /** A line between two items, where the last two have one between them. */
  spacing(nodes: readonly (Node | null)[]): string[] {
    const [before, last] = nodes.slice(-2);
    if (!before?.range || !last?.range) return [];
    return /\n[ \t]*\r?\n/.test(this.text.slice(before.range[0], last.range[0])) ? [''] : [];
  }

  /** How its last text is quoted, or the keys of its last map, as in JSON. */
  quotesIn(list: YAMLSeq): Quotes {
    const last = list.items.findLast((item) => isMap(item) || (isScalar(item) && typeof item.value === 'string'));
    return quotesOf(isMap(last) ? last.items[0]?.key : last);
  }

  pairOf(node: Node): { map: YAMLMap; pair: Pair } | undefined {
    let found: { map: YAMLMap; pair: Pair } | undefined;
    visit(this.document, {
      Map: (_, map) => {
        const pair = map.items.find((one) => one.value === node);
        if (pair) found = { map, pair };
      },
    });
    return found;
  }

  /** Where the content of a value ends, comments behind it aside. */
  endOf(item: Node | Pair): number {
    if (!('range' in item)) {
      const pair = item as Pair;
      const value = nodeOr(pair.value);
      if (value && !isEmptyScalar(value)) return this.endOf(value);
      const keyEnd = rangeOf(nodeOr(pair.key))[1];
      const colon = /^\s*:/.exec(this.text.slice(keyEnd, keyEnd + 1_100));
      return keyEnd + (colon?.[0].length ?? 0);
    }
    if ((isMap(item) || isSeq(item)) && !isFlow(item)) {
      const last = item.items.at(-1);
      if (last) return this.endOf(last as Node | Pair);
    }
    return rangeOf(item)[1];
  }

  indentation(): Indentation {
    const found: { map?: number; list?: number } = {};
    visit(this.document, {
      Pair: (_, pair) => {
        const [key, value] = [nodeOr(pair.key), nodeOr(pair.value)];
        if (!key?.range || !(isMap(value) || isSeq(value)) || isFlow(value) || !value.range) return;
        const step = this.columnOf(value.range[0]) - this.columnOf(key.range[0]);
        if (isMap(value)) found.map ??= step;
        else found.list ??= step;
      },
    });
    return { map: found.map ?? 2, list: found.list ?? Math.min(found.map ?? 2, 2) };
  }

  columnOf(offset: number): number {
    const start = this.text.lastIndexOf('\n', offset - 1) + 1;
    // A byte order mark takes no column.
    return offset - start - (this.text[start] === '\ufeff' ? 1 : 0);
  }

  lineEnd(offset: number): number {
    return lineEnd(this.text, offset);
  }

  lineBreakAt(offset: number): string {
    return lineBreakAt(this.text, offset);
  }

  insertLines(offset: number, lines: readonly string[]): string {
    return insertLines(this.text, offset, lines);
  }

  splice(start: number, end: number, written: string): string {
    return this.text.slice(0, start) + written + this.text.slice(end);
  }
}

/** Lines below the line of `offset`; where that is a line's start, as behind block text, at it. */
export function insertLines(text: string, offset: number, lines: readonly string[]): string {
  const lineBreak = lineBreakAt(text, offset);
  if (offset > 0 && text[offset - 1] === '\n') {
    return text.slice(0, offset) + lines.map((line) => line + lineBreak).join('') + text.slice(offset);
  }
  const end = lineEnd(text, offset);
  return text.slice(0, end) + lines.map((line) => lineBreak + line).join('') + text.slice(end);
}

/** Before the line break. */
function lineEnd(text: string, offset: number): number {
  const end = text.indexOf('\n', offset);
  if (end < 0) return text.length;
  return text[end - 1] === '\r' && end > offset ? end - 1 : end;
}

/** The line break that ends this line; of the last one, that of the file's first. */
function lineBreakAt(text: string, offset: number): string {
  const here = text.indexOf('\n', offset);
  const end = here < 0 ? text.indexOf('\n') : here;
  return end > 0 && text[end - 1] === '\r' ? '\r\n' : '\n';
}

function lineAt(text: string, offset: number): number {
  return text.slice(0, offset).split('\n').length;
}

export function quotesOf(node: unknown): Quotes {
  const type = isScalar(node) ? node.type : undefined;
  return type === Scalar.QUOTE_DOUBLE || type === Scalar.QUOTE_SINGLE ? type : Scalar.PLAIN;
}

export function isFlow(node: YAMLMap | YAMLSeq): boolean {
  return node.flow === true;
}

export function isEmptyScalar(node: Node | null): boolean {
  return node === null || (isScalar(node) && node.value === null && rangeOf(node)[0] === rangeOf(node)[1]);
}

/** Nothing, `null`, `[]` or `{}`. */
export function isEmpty(node: Node | null): boolean {
  if (node === null || (isScalar(node) && node.value === null)) return true;
  return (node instanceof YAMLMap || node instanceof YAMLSeq) && node.items.length === 0;
}

export function startOf(item: unknown): number {
  const node = nodeOr(item);
  return rangeOf(node ?? nodeOr((item as Pair).key))[0];
}

export function rangeOf(node: Node | null): readonly [number, number] {
  const range = node?.range;
  if (!range) throw new EditRefused('a value has no place in the text');
  return [range[0], range[1]];
}

export function nodeOr(item: unknown): Node | null {
  return isAlias(item) || isMap(item) || isSeq(item) || isScalar(item) ? item : null;
}

/** What messages call the value at a path. */
export function named(path: KeyPath): string {
  const last = path.at(-1);
  if (last === undefined) return 'the file';
  return typeof last === 'number' ? `item ${last + 1} of ${named(path.slice(0, -1))}` : quote(last);
}
