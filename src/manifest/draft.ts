import { isAlias, isMap, isScalar, isSeq, type Node, type Pair, Scalar, type YAMLMap, type YAMLSeq } from 'yaml';
import { replaceItems } from './list-items.ts';
import { blockItem, blockPair, flowPair, flowText, isList, isScalar as isPlainValue, type Written } from './written.ts';
import {
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

/** One edit of a YAML text, of the lines that it concerns alone. */
export class Draft {
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
    if (isSeq(node) && isList(value)) return replaceItems(this.#yaml, node, value, path);
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
