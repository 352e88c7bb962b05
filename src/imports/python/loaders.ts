import { Buffer } from 'node:buffer';
import type { ImportedName } from '../../domain/graph.ts';
import { byteAt, CLOSE_PAREN, COMMA, EQUALS, HASH, isNewline, OPEN_PAREN, SEMICOLON } from './bytes.ts';
import { quoteAt, readLiteral } from './literal.ts';
import { type DottedName, lastPart, readDottedName } from './names.ts';
import type { ImportText } from './statement.ts';
import { type PythonText, skipBlanks } from './text.ts';

/** A function that imports what its arguments name. */
export interface Loader {
  /** In the order in which they may be given without a keyword. */
  readonly parameters: readonly string[];
  /** The parameter that says what is imported. */
  readonly target: string;
  /**
   * What that is: a module by name, as `import_module` or as `__import__` takes it; an object in a module; a package whose
   * files are read; the path of a file; source code.
   */
  readonly takes: 'module' | 'builtin' | 'object' | 'package' | 'path' | 'code';
}

const byName = (parameters: readonly string[]): Loader => ({
  parameters,
  target: parameters[0] ?? '',
  takes: 'module',
});
const inPackage = (...parameters: readonly string[]): Loader => ({
  parameters,
  target: parameters[0] ?? '',
  takes: 'package',
});
const byPath = (...parameters: readonly string[]): Loader => ({
  parameters,
  target: parameters.at(-1) ?? '',
  takes: 'path',
});
const code: Loader = { parameters: ['source'], target: 'source', takes: 'code' };

const loaders: ReadonlyMap<string, Loader> = new Map([
  ['importlib.import_module', byName(['name', 'package'])],
  ['importlib.util.find_spec', byName(['name', 'package'])],
  ['importlib.find_loader', byName(['name'])],
  ['pkgutil.find_loader', byName(['fullname'])],
  ['pkgutil.get_loader', byName(['module_or_name'])],
  ['runpy.run_module', byName(['mod_name'])],
  ['pytest.importorskip', byName(['modname'])],
  [
    '__import__',
    { parameters: ['name', 'globals', 'locals', 'fromlist', 'level'], target: 'name', takes: 'builtin' } as const,
  ],
  ['pkgutil.resolve_name', { parameters: ['name'], target: 'name', takes: 'object' } as const],
  ['pkgutil.get_data', inPackage('package')],
  ['importlib.resources.files', inPackage('anchor')],
  ...['path', 'contents', 'is_resource', 'open_text', 'open_binary', 'read_text', 'read_binary'].map(
    (name) => [`importlib.resources.${name}`, inPackage('package')] as const,
  ),
  ['runpy.run_path', byPath('path_name')],
  ['importlib.util.spec_from_file_location', byPath('name', 'location')],
  ['importlib.machinery.SourceFileLoader', byPath('fullname', 'path')],
  ['imp.load_source', byPath('name', 'pathname')],
  ['exec', code],
  ['eval', code],
]);

/** Modules that hold loaders, with those above them. */
const modules: ReadonlySet<string> = new Set([
  ...[...loaders.keys()].flatMap((name) => {
    const parts = name.split('.').slice(0, -1);
    return parts.map((_, k) => parts.slice(0, k + 1).join('.'));
  }),
  'builtins',
]);

const lastParts: ReadonlySet<string> = new Set([...loaders.keys()].map(lastPart));

/** Of names for them, as many as no file needs. */
const mostNames = 10_000;
/** What may stand before a name: `self.il.util.find_spec`. */
const mostParts = 4;

/** Which names of a file stand for loaders and the modules that hold them. */
export class Loaders {
  /** What each name stands for, as it is called in the standard library. */
  readonly #names = new Map<string, string>(
    [...modules].filter((name) => !name.includes('.')).map((name) => [name, name]),
  );
  /** The modules that hold loaders, and that the file imports. */
  readonly #imported = new Set<string>();

  /**
   * Whether a file with this text can hold a loader's call. Loaders that it has to import first are left to `areImported`:
   * a search for each of their names costs more than the whole scan of a file that has none.
   */
  static mayOccur(text: PythonText): boolean {
    const bytes = Buffer.from(text.bytes.buffer, 0, text.end);
    // One search settles most files.
    const first = bytes.indexOf('import_');
    if (first >= 0 && (bytes.includes('import_module', first) || bytes.includes('__import__'))) return true;
    return bytes.includes('exec(');
  }

  /** Whether the imports that were read bring loaders. */
  areImported(text: PythonText): boolean {
    // Every test imports pytest.
    const words = Buffer.from(text.bytes.buffer, 0, text.end);
    return [...this.#imported].some((module) => module !== 'pytest' || words.includes('importorskip'));
  }

  /** Learns the names that an import statement binds. */
  bind(statement: ImportText): void {
    for (const name of statement.names) this.#bindName(statement, name);
  }

  #bindName(statement: ImportText, { name, alias }: ImportedName): void {
    const from = statement.form === 'from';
    if (from && statement.level > 0) return;
    const source = from ? statement.module : name;
    const [top = ''] = source.split('.', 1);
    if (!modules.has(top)) return;
    this.#imported.add(top);
    if (!from) this.#set(alias ?? top, alias === undefined ? top : name);
    else if (name === '*' && source === 'importlib') this.#set('import_module', 'importlib.import_module');
    else if (name !== '*') this.#set(alias ?? name, `${source}.${name}`);
  }

  #set(name: string, meaning: string): void {
    const known = lastPart(meaning) === '__import__' || modules.has(meaning) || loaders.has(meaning);
    if (known && this.#names.size < mostNames) this.#names.set(name, meaning);
  }

  /** Learns from `il = importlib`, `self.load = importlib.import_module`: the `name` on the left of the `=` at `equals`. */
  bindAssignment(text: PythonText, name: string, equals: number): void {
    const { bytes } = text;
    if (bytes[equals] !== EQUALS || bytes[equals + 1] === EQUALS) return;
    const value = readDottedName(text, skipBlanks(text, equals + 1, false), false);
    if (value === undefined) return;
    const attribute = this.#attributeOf(text, value);
    const end = byteAt(bytes, attribute === undefined ? value.next : skipBlanks(text, attribute.end, false));
    if (!isNewline(end) && end !== SEMICOLON && end !== HASH) return;
    const meaning = this.#meaningOf(attribute?.name ?? value.text);
    if (meaning !== undefined) this.#set(name, meaning);
  }

  /** What `getattr(importlib, "import_module")` gives, where `callee` is that `getattr`. */
  #attributeOf(text: PythonText, callee: DottedName): { readonly name: string; readonly end: number } | undefined {
    const { bytes } = text;
    if (bytes[callee.next] !== OPEN_PAREN || callee.text !== 'getattr') return undefined;
    const owner = readDottedName(text, skipBlanks(text, callee.next + 1, true), true);
    if (owner === undefined || bytes[owner.next] !== COMMA) return undefined;
    const quote = quoteAt(text, skipBlanks(text, owner.next + 1, true));
    if (quote < 0) return undefined;
    const attribute = readLiteral(text, quote, 100, (i) => ({ text: undefined, next: i }));
    const behind = skipBlanks(text, attribute.next, true);
    const close = bytes[behind] === COMMA ? skipBlanks(text, behind + 1, true) : behind;
    if (attribute.text === undefined || bytes[close] !== CLOSE_PAREN) return undefined;
    return { name: `${owner.text}.${attribute.text}`, end: close + 1 };
  }

  #meaningOf(name: string): string | undefined {
    const bound = this.#names.get(name);
    if (bound !== undefined) return bound.replace(/^builtins\./, '');
    if (lastPart(name) === '__import__') return '__import__';
    if (!name.includes('.')) return loaders.has(name) ? name : undefined;
    const parts = name.slice(-200).split('.').slice(-mostParts);
    for (let from = 0; from < parts.length - 1; from++) {
      for (let to = parts.length - 1; to > from; to--) {
        const owner = this.#names.get(parts.slice(from, to).join('.'));
        const meaning = `${owner}.${parts.slice(to).join('.')}`.replace(/^builtins\./, '');
        if (owner !== undefined && modules.has(owner) && (loaders.has(meaning) || modules.has(meaning))) return meaning;
      }
    }
    return undefined;
  }

  /** The loader that `callee` stands for, and where the bracket with its arguments is; undefined where it is none. */
  loaderAt(text: PythonText, callee: DottedName): { readonly loader: Loader; readonly bracket: number } | undefined {
    if (text.bytes[callee.next] !== OPEN_PAREN) return undefined;
    const attribute = this.#attributeOf(text, callee);
    const bracket = attribute === undefined ? callee.next : skipBlanks(text, attribute.end, true);
    if (text.bytes[bracket] !== OPEN_PAREN) return undefined;
    const loader = this.loaderOf(attribute?.name ?? callee.text);
    return loader && { loader, bracket };
  }

  /** The loader that a dotted name stands for. */
  loaderOf(name: string): Loader | undefined {
    if (!this.#names.has(name) && !lastParts.has(lastPart(name))) return undefined;
    const meaning = this.#meaningOf(name);
    return meaning === undefined ? undefined : loaders.get(meaning);
  }

  /** Whether `import_module` turned out to be the loader of that name, at the end of the file. */
  get bindsImportModule(): boolean {
    return this.#names.get('import_module') === 'importlib.import_module';
  }
}

/** `importlib.import_module`, for a name that may turn out to be it. */
export const importModule = byName(['name', 'package']);
