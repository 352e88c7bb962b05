import { type Fields, isFields } from '../../domain/fields.ts';

/** The fields of a text; null where it is no object of JSON. */
export function parseFields(text: string): Fields | null {
  try {
    const value: unknown = JSON.parse(text.replace(/^\uFEFF/, ''));
    return isFields(value) ? value : null;
  } catch (error) {
    // Also one that is nested too deep.
    if (error instanceof SyntaxError || error instanceof RangeError) return null;
    throw error;
  }
}

/** Every string in a value, however deep: conditions and patterns of `exports` nest freely. */
export function stringsIn(value: unknown): readonly string[] {
  const found: string[] = [];
  const open = [value];
  while (open.length > 0) {
    const next = open.pop();
    if (typeof next === 'string') found.push(next);
    else if (typeof next === 'object' && next !== null) for (const inner of Object.values(next)) open.push(inner);
  }
  return found.reverse();
}

const deepestCondition = 16;
const mostEntries = 10_000;
const longestTarget = 4096;
const mostStars = 8;

/**
 * The part of a manifest that the compiler may see. It replaces every star of a target by what was matched and asks again
 * where the target is itself a name, without an end: `"imports": {"*": "**"}` fills the memory, `{"#a": "#a"}` the stack.
 */
export function boundedFields(fields: Fields): Fields {
  const bounded: Record<string, unknown> = {};
  for (const key of ['name', 'version', 'type', 'main', 'types', 'typings', 'tsconfig']) {
    if (typeof fields[key] === 'string') bounded[key] = fields[key];
  }
  if ('exports' in fields) bounded.exports = boundedTargets(fields.exports, 0);
  if (isFields(fields.imports)) {
    const internal = Object.entries(fields.imports).filter(([key]) => key.startsWith('#'));
    bounded.imports = boundedTargets(Object.fromEntries(internal), 0);
  }
  return bounded;
}

/** Null, which hides a path, in the place of what is out of bounds. */
function boundedTargets(value: unknown, depth: number): unknown {
  if (typeof value === 'string') {
    const bounded = value.length <= longestTarget && value.split('*').length <= mostStars + 1;
    return bounded && !value.startsWith('#') ? value : null;
  }
  if (typeof value !== 'object' || value === null || depth === deepestCondition) return null;
  if (Array.isArray(value)) return value.slice(0, mostEntries).map((inner) => boundedTargets(inner, depth + 1));
  const entries = Object.entries(value).slice(0, mostEntries);
  return Object.fromEntries(entries.map(([key, inner]) => [key, boundedTargets(inner, depth + 1)]));
}
