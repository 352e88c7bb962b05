import { format, join } from './formatting.ts';
import { joinPaths, parentPath } from './path-value.ts';
import { choice, FILE, HOLE, type Item, isWhole, lift, textValue, unknown, type Value } from './value.ts';

/** What a call gives: of its owner, the value before the last dot, and its arguments. */
type Fold = (owner: Value, values: readonly Value[], items: readonly Item[]) => Value;

const first: Fold = (_owner, values) => values[0] ?? unknown;
const joined: Fold = (_owner, values) => joinPaths(values);
const itself: Fold = (owner) => owner;
/** The items of a list, in whatever order and form. */
const listed: Fold = (_owner, [value]) => (value?.kind === 'list' ? { ...value, held: true } : unknown);

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
  ...['sorted', 'list', 'tuple', 'set', 'frozenset', 'reversed'].map((name) => [name, [/^$/, listed]] as const),
  ['getenv', [/^(os)?$/, (_owner, values) => orElse(unknown, values[1])]],
  ['getattr', [/^$/, (_owner, values) => orElse(unknown, values[2])]],
]);

const methods: ReadonlyMap<string, Fold> = new Map<string, Fold>([
  ['format', (owner, _values, items) => format(owner, items)],
  ['join', (owner, _values, items) => join(owner, items)],
  ['joinpath', (owner, values) => joinPaths([owner, ...values])],
  ['resolve', itself],
  ['absolute', itself],
  ['expanduser', itself],
  ['as_posix', itself],
  ['strip', (owner, values) => (values.length > 0 || owner.kind !== 'text' ? unknown : lift(owner.text, stripped))],
  ['replace', (owner, values) => (owner.kind === 'text' ? replaced(owner.text, values) : unknown)],
]);

/** What may be there, and otherwise is the default; unknown without a text for that. */
function orElse(found: Value, otherwise: Value | undefined): Value {
  return otherwise?.kind === 'text' ? choice([found, otherwise]) : found;
}

function stripped(text: string): Value {
  return textValue(text.replace(/^[ \t\n\r\f\v]+/, '').replace(/(?<![ \t\n\r\f\v])[ \t\n\r\f\v]+$/, ''));
}

function replaced(text: string, [from, to, ...more]: readonly Value[]): Value {
  if (from?.kind !== 'text' || to?.kind !== 'text' || more.length > 0 || from.text === '') return unknown;
  if (!isWhole(from.text) || !isWhole(to.text)) return unknown;
  return lift(text, (each) => textValue(each.replaceAll(from.text, () => to.text)));
}

/**
 * `__name__.replace("lukhas", "candidate")`: the own name with another start. What it is beside that only the caller knows.
 */
function renamed([from, to]: readonly Value[]): Value {
  if (from?.kind !== 'text' || to?.kind !== 'text' || !isWhole(from.text)) return unknown;
  const whole = !from.text.endsWith('.') && !to.text.endsWith('.') && !from.text.includes('.');
  return lift(to.text, (text) =>
    textValue(`${text}${whole && isWhole(text) && !text.includes('.') ? '.' : ''}${HOLE}`),
  );
}

/** What a method of a dictionary gives. */
function tableMethod(name: string, table: Value & { kind: 'table' }, values: readonly Value[]): Value {
  if (name === 'values') return { kind: 'list', tuple: false, items: table.values, held: true };
  if (name === 'keys') return { kind: 'list', tuple: false, items: table.keys, held: true };
  if (name !== 'get' && name !== 'pop') return unknown;
  return choice([foldSubscript(table, values[0]), values[1] ?? unknown]);
}

/** `value[index]`, of a list, a tuple or a dictionary: any of its items where the index is not known. */
export function foldSubscript(owner: Value, index: Value | undefined): Value {
  if (owner.kind === 'list') {
    const at = index?.kind === 'number' && !owner.held ? owner.items[index.value]?.value : undefined;
    return at ?? choice(owner.items.map(({ value, keyword }) => (keyword === undefined ? value : unknown)));
  }
  if (owner.kind !== 'table') return unknown;
  const { keys, values } = owner;
  if (index?.kind === 'text' && isWhole(index.text) && keys.length === values.length) {
    const at = keys.findLastIndex(({ value }) => value.kind === 'text' && value.text === index.text);
    if (at >= 0) return values[at]?.value ?? unknown;
  }
  return choice(values.map(({ value, keyword }) => (keyword === undefined ? value : unknown)));
}

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
  if (owner.kind === 'table') return tableMethod(last, owner, values);
  if (name === '__name__.replace') return renamed(values);
  return byDefault(last, values, items);
}

/** `environ.get("K", "a.b")`, `config.get("s", "k", fallback="a.b")`: the default, or what is not known. */
function byDefault(last: string, values: readonly Value[], items: readonly Item[]): Value | undefined {
  if (last !== 'get' && last !== 'setdefault' && last !== 'pop') return undefined;
  const named = items.find(({ keyword }) => keyword === 'default' || keyword === 'fallback')?.value;
  const otherwise = named ?? (values.length === 2 ? values[1] : undefined);
  return otherwise?.kind === 'text' ? orElse(unknown, otherwise) : undefined;
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
