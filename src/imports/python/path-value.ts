import { asText, FILE, HERE, HOLE, isWhole, lift, textValue, unknown, type Value } from './value.ts';

/** Paths joined as `os.path.join` and `Path.joinpath` join them. */
export function joinPaths(values: readonly Value[]): Value {
  let path: string | undefined;
  for (const value of values) {
    const part = asText(value);
    if (path === undefined || part.startsWith('/')) path = part;
    else path = path === '' || path.endsWith('/') ? path + part : `${path}/${part}`;
  }
  return path === undefined ? unknown : textValue(path);
}

/** `left / right`: of numbers nothing is said. */
export function divide(left: Value, right: Value): Value {
  if (left.kind === 'number' || right.kind === 'number') return unknown;
  return left.kind === 'text' || right.kind === 'text' ? joinPaths([left, right]) : unknown;
}

/** `os.path.dirname(path)`, `path.parent`. */
export function parentPath(value: Value): Value {
  return value.kind === 'text' ? lift(value.text, parentOf) : unknown;
}

function parentOf(text: string): Value {
  const path = text.replace(/(?<=[^/])\/+$/, '');
  if (path === FILE) return textValue(HERE);
  const last = path.slice(path.lastIndexOf('/') + 1);
  if (last === HERE || last === '..') return textValue(`${path}/..`);
  if (path === '' || path === '.') return textValue('..');
  if (!isWhole(last)) return textValue(HOLE);
  return textValue(path === last ? '.' : path.slice(0, path.length - last.length - 1) || '/');
}

/** What is known of a path. */
export interface KnownPath {
  /** What it is relative to: the file's own directory, the working directory, or what is not known. */
  readonly base: 'file' | 'working' | 'unknown';
  /** `..` only at the front. */
  readonly segments: readonly string[];
  /** Whether more follows that is not known. */
  readonly prefix: boolean;
}

/** Undefined for an absolute path, and where nothing is known. */
export function knownPath(value: Value): KnownPath | undefined {
  if (value.kind !== 'text' || value.text.startsWith('/')) return undefined;
  const written = value.text.split('/');
  const first = written[0] ?? '';
  const base = first === HERE || first === FILE ? 'file' : isWhole(first) ? 'working' : 'unknown';
  // Behind `__file__` itself only `..` makes sense.
  const rest = base === 'working' ? written : written.slice(first === FILE && written[1] === '..' ? 2 : 1);
  const hole = rest.findIndex((segment) => !isWhole(segment));
  const segments: string[] = [];
  for (const segment of hole < 0 ? rest : rest.slice(0, hole)) {
    if (segment === '' || segment === '.') continue;
    if (segment === '..' && segments.length > 0 && segments.at(-1) !== '..') segments.pop();
    else segments.push(segment);
  }
  return segments.length === 0 ? undefined : { base, segments, prefix: hole >= 0 };
}
