// Changes the text of a manifest and leaves every line as it is that the change does not need.
import { type Document, isMap, isScalar, isSeq, type YAMLMap } from 'yaml';
import type { KeyRow, KeyTable } from './keys.ts';
import { quote } from './quote.ts';
import { appendItem, setValue } from './splice.ts';
import { laneKeys, manifestKeys, settingKeys } from './tables.ts';
import type { Written } from './written.ts';
import { documentOf, EditRefused, type KeyPath } from './yaml-text.ts';

/** A lane to be written; what is left out is not written. */
export interface NewLane {
  readonly name: string;
  /** With its trailing slash. */
  readonly root: string;
  readonly owners?: readonly string[];
  readonly dependsOn?: readonly string[];
  readonly allowFrom?: readonly string[];
  readonly denyFrom?: readonly string[];
  readonly promotion?: { readonly from?: string; readonly to?: string };
}

export type ManifestEdit =
  /** Lists a promoted directory; `directory` is its path from the repository's root. Nothing, where it is covered already. */
  | { readonly kind: 'add-directory'; readonly lane: string; readonly directory: string }
  | { readonly kind: 'add-lane'; readonly lane: NewLane }
  /**
   * Sets a key, by its canonical names: `['lanes', 'accepted', 'promotion', 'order']`, where a lane goes by its name. What
   * is not there is made; a key that the file writes in another dialect is found.
   */
  | { readonly kind: 'set'; readonly path: readonly string[]; readonly value: Written }
  /** Puts an item at the end of a list, named as in `set`. */
  | { readonly kind: 'append'; readonly path: readonly string[]; readonly value: Written }
  /** Keys as in `waivers[]`. */
  | { readonly kind: 'add-waiver'; readonly waiver: Readonly<Record<string, string>> };

/** The new text, or which edit cannot be made and why. */
export type Edited = { readonly text: string } | { readonly refused: string };

/**
 * Applies edits to a manifest's text, one after the other, and checks each by what the YAML library makes of both texts.
 * Comments, order, quotes, indentation, line ends, flow or block style, a byte order mark and a missing final line break
 * stay; what is written new follows what stands beside it.
 */
export function editManifest(text: string, edits: readonly ManifestEdit[]): Edited {
  let current = text;
  for (const edit of edits) {
    try {
      current = applyEdit(current, edit);
    } catch (error) {
      if (!(error instanceof EditRefused)) throw error;
      return { refused: `${describeEdit(edit)}: ${error.message}` };
    }
  }
  return { text: current };
}

function applyEdit(text: string, edit: ManifestEdit): string {
  const document = documentOf(text);
  switch (edit.kind) {
    case 'add-directory':
      return addDirectory(text, document, edit.lane, edit.directory);
    case 'add-lane':
      return addLane(text, document, edit.lane);
    case 'set':
      return setValue(text, keyPath(document, edit.path), edit.value, before(edit.path));
    case 'append':
      return appendItem(text, keyPath(document, edit.path), edit.value, before(edit.path));
    case 'add-waiver':
      return appendItem(text, ['waivers'], edit.waiver, []);
  }
}

function describeEdit(edit: ManifestEdit): string {
  switch (edit.kind) {
    case 'add-directory':
      return `cannot add ${quote(edit.directory)} to the directories of lane ${quote(edit.lane)}`;
    case 'add-lane':
      return `cannot add lane ${quote(edit.lane.name)}`;
    case 'set':
      return `cannot set ${quote(edit.path.join('.'))}`;
    case 'append':
      return `cannot add to ${quote(edit.path.join('.'))}`;
    case 'add-waiver':
      return 'cannot add a waiver';
  }
}

function addDirectory(text: string, document: Document, name: string, directory: string): string {
  const lane = lanePath(document, name);
  const list = [...lane, spelling(document, lane, laneKeys, 'directories')];
  const rootAt = spelling(document, lane, laneKeys, 'root');
  const root = asDirectory(String(document.getIn([...lane, rootAt]) ?? ''));
  const wanted = asDirectory(directory);
  const node = document.getIn(list, true);
  const listed = isSeq(node) ? node.items.flatMap((item) => (isScalar(item) ? [String(item.value)] : [])) : [];
  if (root !== '' && !wanted.startsWith(root)) throw new EditRefused(`it is not below the root ${quote(root)}`);
  const whole = listed.map((one) => (asDirectory(one).startsWith(root) ? asDirectory(one) : root + asDirectory(one)));
  if (whole.some((one) => wanted.startsWith(one))) return text;
  const last = listed.at(-1);
  const fromTop = root === '' || (last !== undefined && asDirectory(last).startsWith(root));
  const written = fromTop ? wanted : wanted.slice(root.length);
  const slash = last === undefined ? false : last.endsWith('/');
  return appendItem(text, list, slash ? written : written.slice(0, -1), namesBefore(laneKeys, 'directories'));
}

function addLane(text: string, document: Document, lane: NewLane): string {
  const lanes = document.get('lanes', true);
  if (laneIndex(document, lane.name) !== undefined) throw new EditRefused('a lane of that name is there');
  const key = (row: keyof typeof laneKeys) => spellingElsewhere(document, row);
  const rules = {
    ...(lane.allowFrom && { allow_from: lane.allowFrom }),
    ...(lane.denyFrom && { deny_from: lane.denyFrom }),
  };
  const body: Readonly<Record<string, Written>> = {
    [key('root')]: lane.root,
    ...(lane.owners && { owners: lane.owners }),
    ...(lane.dependsOn && { [key('depends_on')]: lane.dependsOn }),
    ...(Object.keys(rules).length > 0 && { import_rules: rules }),
    ...(lane.promotion && { promotion: lane.promotion as Written }),
  };
  if (isMap(lanes) && lanes.items.length > 0) return setValue(text, ['lanes', lane.name], body, []);
  return appendItem(text, ['lanes'], { [key('name')]: lane.name, ...body }, []);
}

/** The path as the file writes it: lanes by position, keys by the dialect that stands there. */
function keyPath(document: Document, path: readonly string[]): KeyPath {
  const [first, second, ...rest] = path;
  if (first !== 'lanes' || second === undefined) return inTable(document, [], path, manifestKeys);
  return inTable(document, lanePath(document, second), rest, laneKeys);
}

function inTable(document: Document, above: KeyPath, path: readonly string[], table: KeyTable): KeyPath {
  const [key, ...rest] = path;
  if (key === undefined) return above;
  const row = Object.hasOwn(table, key) ? table[key] : undefined;
  if (!row) throw new EditRefused(`a manifest has no key ${quote(key)} there`);
  const here = [...above, spelling(document, above, table, key)];
  if (rest.length === 0) return here;
  const inner = row.holds === 'settings' ? settingKeys : row.keys;
  if (row.holds === 'map' || row.holds === 'settings') return inTable(document, here, rest, inner ?? {});
  throw new EditRefused(`${quote(key)} is no map`);
}

/** The names of the keys that stand before the last one of a path, where a new lane's key is put; none: at the end. */
function before(path: readonly string[]): readonly string[] {
  const [lanes, , key = ''] = path;
  return lanes === 'lanes' && path.length === 3 ? namesBefore(laneKeys, key) : [];
}

function namesBefore(table: KeyTable, key: string): readonly string[] {
  const rows = Object.entries(table);
  const index = rows.findIndex(([name]) => name === key);
  return rows.slice(0, Math.max(0, index)).flatMap(([name, row]) => [name, ...(row.also ?? [])]);
}

/** The name by which a map writes a key; the canonical one where it does not. */
function spelling(document: Document, map: KeyPath, table: KeyTable, key: string): string {
  const row: KeyRow | undefined = table[key];
  const here = [key, ...(row?.also ?? [])].find((name) => document.hasIn([...map, name]));
  return here ?? (table === laneKeys ? spellingElsewhere(document, key) : key);
}

/** The name that the file's other lanes have for a key. */
function spellingElsewhere(document: Document, key: string): string {
  const table: KeyTable = laneKeys;
  const names = [key, ...(table[key]?.also ?? [])];
  return names.find((name) => laneBodies(document).some((lane) => lane.has(name))) ?? key;
}

function lanePath(document: Document, name: string): KeyPath {
  const index = laneIndex(document, name);
  if (index === undefined) throw new EditRefused(`there is no lane ${quote(name)}`);
  return ['lanes', index];
}

/** Its position, or its key where lanes are a map. */
function laneIndex(document: Document, name: string): number | string | undefined {
  const lanes = document.get('lanes', true);
  if (isMap(lanes)) return lanes.has(name) ? name : undefined;
  if (!isSeq(lanes)) return undefined;
  const index = lanes.items.findIndex((lane) => isMap(lane) && String(lane.get('name') ?? lane.get('lane')) === name);
  return index < 0 ? undefined : index;
}

function laneBodies(document: Document): YAMLMap[] {
  const lanes = document.get('lanes', true);
  if (isMap(lanes)) return lanes.items.flatMap(({ value }) => (isMap(value) ? [value] : []));
  return isSeq(lanes) ? lanes.items.filter((lane) => isMap(lane)) : [];
}

function asDirectory(path: string): string {
  const plain = path
    .split('/')
    .filter((segment) => segment !== '' && segment !== '.')
    .join('/');
  return plain === '' ? '' : `${plain}/`;
}
