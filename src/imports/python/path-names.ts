import { lastPart, readDottedName } from './names.ts';
import type { ImportText } from './statement.ts';
import type { PythonText } from './text.ts';
import type { Item, Value } from './value.ts';

/** Names of a file's own for these modules, as many as no file needs. */
const mostNames = 1000;

const modules: ReadonlySet<string> = new Set(['sys', 'site', 'pkgutil', 'runpy', 'imp', 'importlib']);

/** Functions that put what they are given on an import path, or import what is there: from which argument on. */
const setters: ReadonlyMap<string, number> = new Map([
  ...['sys.path', '__path__'].flatMap((list) =>
    ['insert', 'append', 'extend'].map((method) => [`${list}.${method}`, method === 'insert' ? 1 : 0] as const),
  ),
  ['site.addsitedir', 0],
  ['pkgutil.extend_path', 0],
  ['runpy.run_path', 0],
  ['imp.load_source', 1],
  ['importlib.util.spec_from_file_location', 1],
  ['importlib.machinery.SourceFileLoader', 1],
  ['importlib.machinery.PathFinder.find_spec', 1],
  ['importlib.machinery.FileFinder', 0],
  ['pkgutil.iter_modules', 0],
  ['pkgutil.walk_packages', 0],
]);
const lastParts: ReadonlySet<string> = new Set([...setters.keys()].map(lastPart));
/** Keywords of an argument that is the path. */
const keywords: ReadonlySet<string> = new Set(['location', 'path', 'path_name', 'pathname', 'sitedir']);

/** Which names of a file stand for import paths, and for what changes them. */
export class PathNames {
  readonly #names = new Map<string, string>();

  /** Learns the names that an import statement binds. */
  bind({ form, level, module, names }: ImportText): void {
    for (const { name, alias } of names) {
      const source = form === 'from' ? module : name;
      if (level > 0 || !modules.has(source.split('.', 1)[0] ?? '') || this.#names.size >= mostNames) continue;
      if (form === 'from') this.#names.set(alias ?? name, `${source}.${name}`);
      else if (alias !== undefined) this.#names.set(alias, name);
    }
  }

  /** Learns from `p = sys.path`. */
  bindAssignment(target: Value | undefined, value: Value | undefined): void {
    if (target?.kind !== 'name' || value?.kind !== 'name' || this.#names.size >= mostNames) return;
    if (this.#meaningOf(value.name) === 'sys.path') this.#names.set(target.name, 'sys.path');
  }

  /** Whether `sys.path` or `__path__` stands at `i`. */
  isList(text: PythonText, i: number): boolean {
    const name = readDottedName(text, i, false);
    const meaning = name && this.#meaningOf(name.text);
    return meaning === 'sys.path' || meaning === '__path__';
  }

  /** The argument of a call of this name that is put on an import path, or imported from there. */
  pathOf(name: string, items: readonly Item[]): Item | undefined {
    const first = this.#firstOf(name);
    if (first === undefined) return undefined;
    const named = items.find(({ keyword }) => keyword !== undefined && keywords.has(keyword));
    const positional = items[first];
    return named ?? (positional?.keyword === undefined ? positional : undefined);
  }

  #firstOf(name: string): number | undefined {
    const last = lastPart(name);
    if (last === 'syspath_prepend') return 0;
    return lastParts.has(last) || this.#names.has(name) ? setters.get(this.#meaningOf(name)) : undefined;
  }

  #meaningOf(name: string): string {
    const whole = this.#names.get(name);
    if (whole !== undefined) return whole;
    const owner = name.slice(0, name.indexOf('.') + 1).slice(0, -1);
    const meaning = this.#names.get(owner);
    return meaning === undefined ? name : meaning + name.slice(owner.length);
  }
}
