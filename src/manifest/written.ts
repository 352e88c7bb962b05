// Writes values as YAML text, in block or flow style.
import { Scalar } from 'yaml';

/** What an edit writes. */
export type Written = string | number | boolean | readonly Written[] | { readonly [key: string]: Written };

/** How a scalar is quoted where its text allows it. */
export type Quotes = typeof Scalar.PLAIN | typeof Scalar.QUOTE_DOUBLE | typeof Scalar.QUOTE_SINGLE;

/** Spaces: of a nested map against its key, and of a list against its. */
export interface Indentation {
  readonly map: number;
  readonly list: number;
}

/** Longer lists of texts are written an item to a line. */
const widest = 120;

/** Lines of `key: value` in a block map at this column. */
export function blockPair(key: string, value: Written, column: number, indentation: Indentation): string[] {
  const head = `${' '.repeat(column)}${scalarText(key)}:`;
  if (isList(value)) {
    const flow = `${head} ${flowText(value)}`;
    if (value.length === 0 || (value.every(isScalar) && flow.length <= widest)) return [flow];
    return [head, ...value.flatMap((item) => blockItem(item, column + indentation.list, indentation))];
  }
  if (isScalar(value)) return [`${head} ${scalarText(value)}`];
  const pairs = Object.entries(value);
  if (pairs.length === 0) return [`${head} {}`];
  return [head, ...pairs.flatMap(([name, inner]) => blockPair(name, inner, column + indentation.map, indentation))];
}

/** Lines of `- value` in a block list whose dashes stand at this column. */
export function blockItem(
  value: Written,
  column: number,
  indentation: Indentation,
  quotes: Quotes = Scalar.PLAIN,
): string[] {
  const dash = `${' '.repeat(column)}- `;
  if (isScalar(value)) return [dash + scalarText(value, quotes)];
  if (isList(value)) return [dash + flowText(value)];
  const lines = Object.entries(value).flatMap(([name, inner]) => blockPair(name, inner, column + 2, indentation));
  const [first = '', ...rest] = lines;
  return [dash + first.trimStart(), ...rest];
}

/** The value on one line. */
export function flowText(value: Written, quotes: Quotes = Scalar.PLAIN): string {
  if (isScalar(value)) return scalarText(value, quotes);
  if (isList(value)) return `[${value.map((item) => flowText(item, quotes)).join(', ')}]`;
  return `{${Object.entries(value)
    .map(([name, inner]) => flowPair(name, inner, quotes))
    .join(', ')}}`;
}

/** `key: value`, for a map in braces. */
export function flowPair(key: string, value: Written, quotes: Quotes): string {
  return `${scalarText(key, quotes)}: ${flowText(value, quotes)}`;
}

/** The scalar, in quotes where its text would be read as something else, also by readers of YAML 1.1. */
export function scalarText(value: string | number | boolean, quotes: Quotes = Scalar.PLAIN): string {
  if (typeof value !== 'string') return String(value);
  if (quotes === Scalar.QUOTE_SINGLE && /^[\P{C}]*$/u.test(value)) return `'${value.replaceAll("'", "''")}'`;
  if (quotes === Scalar.PLAIN && isPlain(value)) return value;
  return JSON.stringify(value).replace(/[\u007f-\u009f\u2028\u2029\ufeff]/g, escaped);
}

export function isScalar(value: Written): value is string | number | boolean {
  return typeof value !== 'object';
}

export function isList(value: Written): value is readonly Written[] {
  return Array.isArray(value);
}

function isPlain(text: string): boolean {
  if (!/^[A-Za-z_/.](?:[\w./ -]*[\w./-])?$/.test(text)) return false;
  return !/^(?:true|false|null|yes|no|on|off|y|n|\.inf|\.nan|\.\d.*|\.{3})$/i.test(text);
}

function escaped(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
}
