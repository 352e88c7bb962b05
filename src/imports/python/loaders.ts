import { Buffer, isAscii } from 'node:buffer';
import type { ImportedName, ImportStatement } from '../../domain/graph.ts';
import { byteAt, CLOSE_PAREN, COMMA, DOT, EQUALS, HASH, isNewline, isWord, OPEN_PAREN, SEMICOLON } from './bytes.ts';
import { quoteAt, readLiteral } from './literal.ts';
import { holders, type Loader, lastParts, loaders, modules } from './loader-table.ts';
import { gap, goesOn, isAttributeName, isPassive, isRenamed, isUsed, mostChained } from './loader-uses.ts';
import { type DottedName, lastPart, readDottedName } from './names.ts';
import { type PythonText, skipBlanks } from './text.ts';

/** What an import statement says. */
type Imported = Pick<ImportStatement, 'form' | 'level' | 'module' | 'names'>;

const attributeReader = 'getattr';

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
  /** Whether the file has more names for them than are followed. */
  isFull = false;
  /** Whether one of the names stands for something else farther down. */
  #isRebound = false;
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
    for (let at = bytes.indexOf('exec'); at >= 0; at = bytes.indexOf('exec', at + 4)) {
      // As a name of its own: it may be called with blanks before the bracket, or by another name.
      if (!isWord(byteAt(bytes, at - 1)) && byteAt(bytes, at - 1) !== DOT && !isWord(byteAt(bytes, at + 4)))
        return true;
    }
    return false;
  }

  /** Whether the imports that were read bring loaders. */
  areImported(text: PythonText): boolean {
    // Every test imports pytest.
    const words = Buffer.from(text.bytes.buffer, 0, text.end);
    return [...this.#imported].some((module) => module !== 'pytest' || words.includes('importorskip'));
  }

  /** Learns the names that an import statement binds. */
  bind(statement: Imported): void {
    for (const name of statement.names) this.#bindName(statement, name);
  }

  #bindName(statement: Imported, { name, alias }: ImportedName): void {
    const from = statement.form === 'from';
    // Whatever module hands it on: nobody else's function has that name.
    if (from && name === 'import_module') this.#set(alias ?? name, 'importlib.import_module');
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
    if (!known) return;
    this.#isRebound ||= (this.#names.get(name) ?? meaning) !== meaning;
    if (this.#names.size < mostNames) {
      this.#names.set(name, meaning);
    } else this.isFull ||= !this.#names.has(name);
  }

  /**
   * Where a file may call loaders, in byte offsets, told by the bytes alone once the names that its imports bind are
   * learned; null: anywhere, since a loader may go by another name, or is named by code that is run. Rather one place too
   * many, as where a string or a comment names one.
   */
  mayBeCalled(source: Uint8Array): readonly number[] | null {
    const text = Buffer.from(source.buffer, source.byteOffset, source.length).toString('latin1');
    const names = ['__import__', ...this.#names.keys()];
    if (!names.every((name) => /^\w+$/.test(name)) || this.#isRebound || this.#isDisguised(source)) return null;
    const uses = new RegExp(`\\b(?:${names.join('|')})\\b(?:${gap}\\.${gap}\\w+){0,${mostChained}}`, 'g');
    const places: number[] = [];
    for (let use = uses.exec(text); use; use = uses.exec(text)) {
      if (isPassive(text, use.index, uses.lastIndex)) {
        // `# by importlib.` ends a line: what the next one starts with is no part of it.
        const line = use[0].search(/[\r\n]/);
        if (line >= 0) uses.lastIndex = use.index + line;
        continue;
      }
      if (goesOn(text, use[0], uses.lastIndex)) return null;
      if (use[0] === '__import__' && isAttributeName(text, use.index)) return null;
      const found = this.#standsFor(use[0].replace(/#[^\r\n]*|[\s\\]+/g, ''));
      if (found === undefined) continue;
      if (isRenamed(text, use.index, uses.lastIndex)) return null;
      if (found === 'loader' && isUsed(text, uses.lastIndex)) places.push(use.index);
    }
    return places.length > 0 && /\b(?:exec|eval)\b/.test(text) ? null : places;
  }

  /** Whether letters beyond ASCII spell one of the names, which CPython compares in NFKC. */
  #isDisguised(source: Uint8Array): boolean {
    if (isAscii(source)) return false;
    const text = Buffer.from(source.buffer, source.byteOffset, source.length).toString('utf8');
    const letters = new Set(text.match(/[^\0-\x7f]/gu));
    if (![...letters].some((letter) => /\w/.test(letter.normalize('NFKC')))) return false;
    for (const [word] of text.matchAll(/[\w\u0080-\uffff]*[\u0080-\uffff][\w\u0080-\uffff]*/g)) {
      const name = word.normalize('NFKC');
      if (this.#names.has(name) || lastParts.has(name) || holders.has(name) || name === attributeReader) return true;
    }
    return false;
  }

  /** What a dotted name may be: a loader, or a module that holds some and may go by another name from here on. */
  #standsFor(name: string): 'loader' | 'module' | undefined {
    const [first = '', ...rest] = name.split('.');
    let meaning = this.#names.get(first) ?? first;
    if (modules.has(meaning) && rest.length === 0) return 'module';
    for (const part of ['', ...rest]) {
      if (part !== '') meaning = `${meaning}.${part}`;
      if (lastPart(meaning) === '__import__' || loaders.has(meaning.replace(/^builtins\./, ''))) return 'loader';
    }
    // `builtins.util.find_spec`: what it is taken of does not matter, as for `self`.
    const known = modules.has(meaning) ? meaning : this.#meaningOf(name);
    if (known === undefined) return undefined;
    return loaders.has(known) ? 'loader' : 'module';
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
    if (bytes[callee.next] !== OPEN_PAREN || callee.text !== attributeReader) return undefined;
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

/** Where a file with these imports may call loaders: see `mayBeCalled`. What is followed to its end costs a hundred times as much. */
export function loaderCalls(source: Uint8Array, statements: readonly Imported[]): readonly number[] | null {
  const loaders = new Loaders();
  for (const statement of statements) loaders.bind(statement);
  return loaders.mayBeCalled(source);
}
