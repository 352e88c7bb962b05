import { isScalar, type YAMLSeq } from 'yaml';
import { blockItem, flowText, isScalar as isPlainValue, type Written } from './written.ts';
import { EditRefused, isFlow, type KeyPath, named, nodeOr, rangeOf, type YamlText } from './yaml-text.ts';

/**
 * The text with the items of a list replaced. Kept items keep their lines, with the comments beside them and above; what
 * stands above the first stays there.
 *
 * @throws EditRefused where the list cannot be changed in place.
 */
export function replaceItems(yaml: YamlText, list: YAMLSeq, values: readonly Written[], path: KeyPath): string {
  const old = list.items.map((item) => (isScalar(item) ? item.value : undefined));
  if (values.length === old.length && old.every((value, index) => value === values[index])) return yaml.text;
  if (!values.every(isPlainValue) || old.includes(undefined)) {
    throw new EditRefused(`${named(path)} holds more than texts: edit it by hand`);
  }
  const [start, end] = rangeOf(list);
  if (isFlow(list)) {
    if (/(^|\s)#/.test(yaml.text.slice(start, end))) {
      throw new EditRefused(`comments stand in the brackets of ${named(path)}: edit it by hand`);
    }
    const texts = values.map((value) => flowText(value, yaml.quotesIn(list)));
    if (list.items.length === 0) return yaml.splice(start, end, `[${texts.join(', ')}]`);
    const [first, last] = [rangeOf(nodeOr(list.items[0])), rangeOf(nodeOr(list.items.at(-1)))];
    return yaml.splice(first[0], last[1], texts.join(yaml.separator(list)));
  }
  if (values.length === 0) throw new EditRefused(`${named(path)} would be empty: remove the key`);
  const column = yaml.columnOf(start);
  const from = yaml.text.lastIndexOf('\n', start - 1) + 1;
  if (yaml.text.slice(from, start).trim() !== '')
    throw new EditRefused(`${named(path)} shares a line: edit it by hand`);
  const chunks = new Map<unknown, string[]>();
  let at = from;
  for (const item of list.items) {
    const stop = yaml.lineEnd(rangeOf(nodeOr(item))[1]);
    const value = isScalar(item) ? item.value : undefined;
    chunks.set(value, [...(chunks.get(value) ?? []), yaml.text.slice(at, stop)]);
    at = yaml.text.indexOf('\n', stop) + 1 || yaml.text.length;
  }
  const stop = yaml.lineEnd(rangeOf(nodeOr(list.items.at(-1)))[1]);
  const lines = values.flatMap(
    (value) => chunks.get(value)?.shift() ?? blockItem(value, column, yaml.indentation(), yaml.quotesIn(list)),
  );
  return yaml.splice(from, stop, lines.join(yaml.lineBreakAt(from)));
}
