import { format, join } from './formatting.ts';
import { joinPaths, parentPath } from './path-value.ts';
import { FILE, type Item, textValue, unknown, type Value } from './value.ts';

/** What a call gives: of its owner, the value before the last dot, and its arguments. */
type Fold = (owner: Value, values: readonly Value[], items: readonly Item[]) => Value;

const first: Fold = (_owner, values) => values[0] ?? unknown;
const joined: Fold = (_owner, values) => joinPaths(values);
const itself: Fold = (owner) => owner;

/** Functions by the last part of their name, with what may stand before it. */
const functions: ReadonlyMap<string, readonly [owners: RegExp, fold: Fold]> = new Map([
  ['str', [/^$/, first]],
  ['fspath', [/^(os)?$/, first]],
  ['intern', [/^(sys)?$/, first]],
  ['dedent', [/^(textwrap)?$/, first]],
  ['cleandoc', [/^(inspect)?$/, first]],
  ['compile', [/^(builtins)?$/, first]],
  ...['Path', 'PurePath', 'PosixPath', 'PurePosixPath'].map((name) => [name, [/^(\w+)?$/, joined]] as const),
  ['join', [/^(.*\bpath)?$/, joined]],
  ['dirname', [/^(.*\bpath)?$/, (_owner, values) => parentPath(values[0] ?? unknown)]],
  ...['abspath', 'realpath', 'normpath', 'expanduser', 'expandvars'].map(
    (name) => [name, [/^(.*\bpath)?$/, first]] as const,
  ),
  ['getcwd', [/^(os)?$/, () => textValue('.')]],
  ['cwd', [/^(.*\.)?Path$/, () => textValue('.')]],
]);

const methods: ReadonlyMap<string, Fold> = new Map<string, Fold>([
  ['format', (owner, _values, items) => format(owner, items)],
  ['join', (owner, _values, items) => join(owner, items)],
  ['joinpath', (owner, values) => joinPaths([owner, ...values])],
  ['resolve', itself],
  ['absolute', itself],
  ['expanduser', itself],
  ['as_posix', itself],
]);

/**
 * What `name(…)` gives, for functions and methods that make texts and paths; undefined for any other.
 *
 * @param name dotted where the callee is no more than names; else the method's own.
 * @param owner what the method is called on; a name that stands for nothing known where the callee is a plain name.
 */
export function foldCall(name: string, owner: Value, items: readonly Item[]): Value | undefined {
  const dot = name.lastIndexOf('.');
  const last = name.slice(dot + 1);
  const known = functions.get(last);
  // A keyword or a star leaves open what comes where.
  const values = items.map(({ value, keyword }) => (keyword === undefined ? value : unknown));
  if (owner.kind !== 'text' && known?.[0].test(dot < 0 ? '' : name.slice(0, dot)))
    return known[1](owner, values, items);
  if (owner.kind === 'text' || last === 'joinpath') return methods.get(last)?.(owner, values, items);
  return undefined;
}

/** What an attribute of a value is, where it is a path's. */
export function foldAttribute(name: string, owner: Value): Value {
  return name === 'parent' ? parentPath(owner) : unknown;
}

/** `path.parents[index]` */
export function foldParents(owner: Value, index: Value | undefined): Value {
  if (owner.kind !== 'text' || index?.kind !== 'number' || index.value > 100) return unknown;
  let path = owner;
  for (let up = 0; up <= index.value; up++) {
    const above = parentPath(path);
    if (above.kind !== 'text') return unknown;
    path = above;
  }
  return path;
}

/** Names that stand for a text wherever they are. */
export const fixedNames: ReadonlyMap<string, string> = new Map([
  ['__file__', FILE],
  ['os.sep', '/'],
  ['os.pardir', '..'],
  ['os.curdir', '.'],
]);
