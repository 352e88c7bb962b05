// Changes a YAML text in place: finds a value by its keys and writes beside it, so that no other line changes.

import {
  type Document,
  isAlias,
  isMap,
  isScalar,
  isSeq,
  type Node,
  type Pair,
  Scalar,
  type YAMLMap,
  type YAMLSeq,
} from 'yaml';
import { isFields } from '../domain/fields.ts';
import { compareText } from '../domain/order.ts';
import { compose } from './compose.ts';
import { blockItem, blockPair, flowPair, flowText, isList, isScalar as isPlainValue, type Written } from './written.ts';
import {
  documentOf,
  EditRefused,
  insertLines,
  isEmpty,
  isFlow,
  type KeyPath,
  named,
  nodeOr,
  quotesOf,
  rangeOf,
  startOf,
  YamlText,
} from './yaml-text.ts';

/**
 * The text with the value at `path` set; maps on the way that are not there are made. A new key stands after the last of
 * the keys `after` that its map has, else at the end.
 *
 * @throws EditRefused where the text cannot be changed in place.
 */
export function setValue(text: string, path: KeyPath, value: Written, after: readonly string[]): string {
  return checked(
    text,
    path,
    () => new Draft(text, after).set(path, value),
    (document) => document.setIn(path, value),
  );
}

/**
 * The text with an item more at the end of the list at `path`, which is made where it is not there, as by `setValue`.
 *
 * @throws EditRefused where the text cannot be changed in place.
 */
export function appendItem(text: string, path: KeyPath, item: Written, after: readonly string[]): string {
  return checked(
    text,
    path,
    () => new Draft(text, after).append(path, item),
    (document) => {
      const list = document.getIn(path, true);
      if (isSeq(list)) document.addIn(path, item);
      else document.setIn(path, [item]);
    },
  );
}

/** The library's own edit of the parsed text says what the new text has to mean. */
function checked(text: string, path: KeyPath, write: () => string, mean: (document: Document.Parsed) => void): string {
  const written = write();
  const wanted = documentOf(text);
  for (let length = 1; length < path.length; length++) {
    const above = path.slice(0, length);
    if (wanted.getIn(above) === null) wanted.setIn(above, wanted.createNode({}));
  }
  mean(wanted);
  if (!means(written, wanted)) {
    throw new EditRefused('the text around it is written in a way that does not allow it: edit it by hand');
  }
  return written;
}

function means(text: string, wanted: Document): boolean {
  const composed = compose(text);
  if ('refused' in composed || composed.document.errors.length > 0 || composed.second !== null) return false;
  return meaning(composed.document) === meaning(wanted);
}

function meaning(document: Document): string {
  try {
    return JSON.stringify(document.toJS(), sortKeys) ?? '';
  } catch {
    throw new EditRefused('its aliases cannot be followed: write the values out first');
  }
}

function sortKeys(_key: string, value: unknown): unknown {
  return isFields(value) ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => compareText(a, b))) : value;
}

class Draft {
  readonly #yaml: YamlText;
  readonly #after: readonly string[];

  constructor(text: string, after: readonly string[]) {
    this.#yaml = new YamlText(text);
    this.#after = after;
  }

  set(path: KeyPath, value: Written): string {
    return this.#setFrom(this.#yaml.document.contents, path, 0, value);
  }

  append(path: KeyPath, item: Written): string {
    const node = this.#yaml.document.getIn(path, true);
    if (isAlias(node)) throw this.#yaml.shared(path);
    if (!isSeq(node)) return this.set(path, [item]);
    this.#walk(path);
    return this.#appendTo(node, item, path);
  }

  /** @throws EditRefused where a value on the way stands for others too. */
  #walk(path: KeyPath): void {
    for (let length = 0; length <= path.length; length++) {
      const node = length === 0 ? this.#yaml.document.contents : this.#yaml.document.getIn(path.slice(0, length), true);
      this.#yaml.refuseShared(node, path.slice(0, length));
    }
  }

  #setFrom(node: Node | null, path: KeyPath, depth: number, value: Written): string {
    const here = path.slice(0, depth);
    this.#yaml.refuseShared(node, here);
    const key = path[depth];
    if (key === undefined) throw new EditRefused('no key is named');
    if (isSeq(node) && typeof key === 'number') {
      const item = node.items[key];
      if (depth + 1 < path.length) return this.#setFrom(nodeOr(item), path, depth + 1, value);
      return this.#replace(nodeOr(item), value, path);
    }
    if (!isMap(node)) throw new EditRefused(`${named(here)} is no map`);
    const pairs = node.items.filter((pair) => isScalar(pair.key) && String(pair.key.value ?? '') === String(key));
    if (pairs.length > 1)
      throw new EditRefused(`${named(path.slice(0, depth + 1))} is there twice: keep one of the two`);
    const [pair] = pairs;
    const rest = path.slice(depth + 1);
    if (!pair) return this.#insert(node, String(key), nested(rest, value), here);
    const inner = nodeOr(pair.value);
    if (isEmpty(inner)) return this.#fill(node, pair, nested(rest, value), path.slice(0, depth + 1));
    if (rest.length > 0) return this.#setFrom(inner, path, depth + 1, value);
    return this.#replace(inner, value, path, node);
  }

  #replace(node: Node | null, value: Written, path: KeyPath, map?: YAMLMap): string {
    if (isAlias(node) && node.range) return this.#yaml.splice(node.range[0], node.range[1], flowText(value));
    this.#yaml.refuseShared(node, path);
    if (isSeq(node) && isList(value)) return this.#replaceList(node, value, path);
    if (isScalar(node) && node.range) {
      if (node.type === Scalar.BLOCK_LITERAL || node.type === Scalar.BLOCK_FOLDED) {
        throw new EditRefused(`${named(path)} is a text of several lines: edit it by hand`);
      }
      const pair = map?.items.find((one) => one.value === node);
      if (!isPlainValue(value) && map && pair && !isFlow(map) && !fitsFlow(value)) {
        throw new EditRefused(`${named(path)} is text, and what is to stand there takes several lines`);
      }
      return this.#yaml.splice(node.range[0], node.range[1], flowText(value, quotesOf(node)));
    }
    throw new EditRefused(`${named(path)} is a ${isSeq(node) ? 'list' : 'map'}: set what is in it`);
  }

  /** Kept items keep their lines, with the comments beside them and above; what stands above the first stays there. */
  #replaceList(list: YAMLSeq, values: readonly Written[], path: KeyPath): string {
    const old = list.items.map((item) => (isScalar(item) ? item.value : undefined));
    if (values.length === old.length && old.every((value, index) => value === values[index])) return this.#yaml.text;
    if (!values.every(isPlainValue) || old.includes(undefined)) {
      throw new EditRefused(`${named(path)} holds more than texts: edit it by hand`);
    }
    const [start, end] = rangeOf(list);
    if (isFlow(list)) {
      if (/(^|\s)#/.test(this.#yaml.text.slice(start, end))) {
        throw new EditRefused(`comments stand in the brackets of ${named(path)}: edit it by hand`);
      }
      const texts = values.map((value) => flowText(value, this.#yaml.quotesIn(list)));
      if (list.items.length === 0) return this.#yaml.splice(start, end, `[${texts.join(', ')}]`);
      const [first, last] = [rangeOf(nodeOr(list.items[0])), rangeOf(nodeOr(list.items.at(-1)))];
      return this.#yaml.splice(first[0], last[1], texts.join(this.#yaml.separator(list)));
    }
    if (values.length === 0) throw new EditRefused(`${named(path)} would be empty: remove the key`);
    const column = this.#yaml.columnOf(start);
    const from = this.#yaml.text.lastIndexOf('\n', start - 1) + 1;
    if (this.#yaml.text.slice(from, start).trim() !== '')
      throw new EditRefused(`${named(path)} shares a line: edit it by hand`);
    const chunks = new Map<unknown, string[]>();
    let at = from;
    for (const item of list.items) {
      const stop = this.#yaml.lineEnd(rangeOf(nodeOr(item))[1]);
      const value = isScalar(item) ? item.value : undefined;
      chunks.set(value, [...(chunks.get(value) ?? []), this.#yaml.text.slice(at, stop)]);
      at = this.#yaml.text.indexOf('\n', stop) + 1 || this.#yaml.text.length;
    }
    const stop = this.#yaml.lineEnd(rangeOf(nodeOr(list.items.at(-1)))[1]);
    const lines = values.flatMap(
      (value) =>
        chunks.get(value)?.shift() ?? blockItem(value, column, this.#yaml.indentation(), this.#yaml.quotesIn(list)),
    );
    return this.#yaml.splice(from, stop, lines.join(this.#yaml.lineBreakAt(from)));
  }

  #insert(map: YAMLMap, key: string, value: Written, path: KeyPath): string {
    if (isFlow(map)) return this.#insertFlow(map, flowPair(key, value, quotesOf(map.items[0]?.key)));
    const [first, last] = [map.items[0], map.items.at(-1)];
    if (!first || !last) throw new EditRefused(`${named(path)} is empty`);
    const column = this.#yaml.columnOf(rangeOf(nodeOr(first.key))[0]);
    const blank =
      path.length === 0 || isMap(first.value) ? this.#yaml.spacing(map.items.map((pair) => nodeOr(pair.key))) : [];
    const before = map.items.findLast(({ key: one }) => isScalar(one) && this.#after.includes(String(one.value)));
    return this.#yaml.insertLines(this.#yaml.endOf(before ?? last), [
      ...blank,
      ...blockPair(key, value, column, this.#yaml.indentation()),
    ]);
  }

  #appendTo(list: YAMLSeq, item: Written, path: KeyPath): string {
    const last = nodeOr(list.items.at(-1));
    if (isFlow(list)) {
      const pair = this.#yaml.pairOf(list);
      // A list of maps has room below its key.
      if (!last && !isPlainValue(item) && pair && !isFlow(pair.map))
        return this.#fill(pair.map, pair.pair, [item], path);
      return this.#insertFlow(list, flowText(item, this.#yaml.quotesIn(list)));
    }
    const column = this.#yaml.columnOf(rangeOf(list)[0]);
    const blank = this.#yaml.spacing(list.items.map(nodeOr));
    const lines =
      last && isMap(last) && isFlow(last)
        ? [`${' '.repeat(column)}- ${flowText(item, this.#yaml.quotesIn(list))}`]
        : blockItem(item, column, this.#yaml.indentation(), this.#yaml.quotesIn(list));
    return this.#yaml.insertLines(last ? this.#yaml.endOf(last) : rangeOf(list)[1], [...blank, ...lines]);
  }

  /** Writes a value where a key has none, or an empty list or map. */
  #fill(map: YAMLMap, pair: Pair, value: Written, path: KeyPath): string {
    const [keyStart, keyEnd] = rangeOf(nodeOr(pair.key));
    const node = nodeOr(pair.value);
    this.#yaml.refuseShared(node, path);
    const written = node?.range && node.range[1] > node.range[0] ? node.range : undefined;
    const colon = this.#yaml.text.indexOf(':', keyEnd) + 1;
    if (isFlow(map) || fitsFlow(value)) {
      const separated = /[\s]/.test(this.#yaml.text[colon] ?? '') && !/[\r\n]/.test(this.#yaml.text[colon] ?? '');
      const text = flowText(value, quotesOf(pair.key));
      if (written) return this.#yaml.splice(written[0], written[1], text);
      return this.#yaml.splice(
        colon,
        separated ? colon + 1 : colon,
        ` ${text}${separated && this.#yaml.commentAt(colon) ? ' ' : ''}`,
      );
    }
    const key = isScalar(pair.key) ? String(pair.key.value) : '';
    const [, ...lines] = blockPair(key, value, this.#yaml.columnOf(keyStart), this.#yaml.indentation());
    const emptied = written ? this.#yaml.splice(this.#yaml.blanksBefore(written[0]), written[1], '') : this.#yaml.text;
    return insertLines(emptied, colon, lines);
  }

  #insertFlow(collection: YAMLMap | YAMLSeq, item: string): string {
    const [start, end] = rangeOf(collection);
    const last = collection.items.at(-1);
    if (last === undefined) return this.#yaml.splice(start + 1, end - 1, item);
    const lastEnd = this.#yaml.endOf(last as Node | Pair);
    const comma = this.#yaml.commaIn(lastEnd, end - 1);
    const line = this.#yaml.lineStartIfFirst(startOf(last));
    if (line === undefined) {
      if (comma !== undefined) return this.#yaml.splice(comma + 1, comma + 1, ` ${item}`);
      return this.#yaml.splice(lastEnd, lastEnd, this.#yaml.separator(collection) + item);
    }
    const written = this.#yaml.text.slice(line, startOf(last)) + item;
    const sharesLine = this.#yaml.lineEnd(comma ?? lastEnd) >= end;
    if (comma !== undefined) {
      if (sharesLine) return this.#yaml.splice(comma + 1, comma + 1, this.#yaml.lineBreakAt(start) + written);
      return this.#yaml.insertLines(comma, [`${written},`]);
    }
    if (sharesLine) return this.#yaml.splice(lastEnd, lastEnd, `,${this.#yaml.lineBreakAt(start)}${written}`);
    return insertLines(this.#yaml.splice(lastEnd, lastEnd, ','), lastEnd, [written]);
  }
}

function nested(keys: KeyPath, value: Written): Written {
  return keys.reduceRight<Written>((inner, key) => ({ [String(key)]: inner }), value);
}

function fitsFlow(value: Written): boolean {
  return isPlainValue(value) || (isList(value) && value.every(isPlainValue) && flowText(value).length <= 100);
}
