import { Buffer } from 'node:buffer';
import type { ImportedName } from '../../domain/graph.ts';
import type { ArgumentValue } from './argument.ts';
import { readArgument } from './argument.ts';
import { byteAt, EQUALS, HASH, isNewline, OPEN_PAREN, SEMICOLON } from './bytes.ts';
import { type DottedName, lastPart, readDottedName } from './names.ts';
import type { ImportText } from './statement.ts';
import type { PythonText } from './text.ts';
import { skipBlanks } from './text.ts';

/** What a dynamic import asks for, where that can be told. */
export interface CallTarget {
  readonly level: number;
  readonly module: string;
  /** Only the start of the module's name is known. */
  readonly prefix: boolean;
}

type Loader = 'import_module' | '__import__';

/** One call that loads a module, while its arguments are read. */
export class LoadingCall {
  readonly start: number;
  /** It counts only if the file turns out to bind the name. */
  readonly tentative: boolean;
  readonly #loader: Loader;
  #positional = 0;
  #name: ArgumentValue | undefined;
  #package: ArgumentValue | undefined;
  #level: ArgumentValue | undefined;

  constructor(loader: Loader, start: number, tentative: boolean) {
    this.#loader = loader;
    this.start = start;
    this.tentative = tentative;
  }

  /** Takes the argument that starts at `i`. */
  read(text: PythonText, i: number): void {
    const argument = readArgument(text, i);
    if (argument === undefined) return;
    const parameter = argument.keyword ?? parameters[this.#loader][this.#positional++];
    if (parameter === 'name') this.#name = argument.value;
    else if (parameter === 'package') this.#package = argument.value;
    else if (parameter === 'level') this.#level = argument.value;
  }

  /** Undefined where it cannot be known, or is no module's name. */
  get target(): CallTarget | undefined {
    const name = this.#name;
    if (name?.kind === 'text') return this.#absolute(name.text, false);
    if (name?.kind !== 'prefix') return undefined;
    // Only whole segments are known to be a module: `candidate.co` + x says `candidate`.
    const whole = name.text.slice(0, Math.max(0, name.text.lastIndexOf('.')));
    return /[^.]/.test(whole) ? this.#absolute(whole, true) : undefined;
  }

  #absolute(text: string, prefix: boolean): CallTarget | undefined {
    const dots = /^\.*/.exec(text)?.[0].length ?? 0;
    const module = text.slice(dots);
    if (module === '' ? dots === 0 : !modulePath.test(module)) return undefined;
    if (this.#loader === '__import__') return dots > 0 ? undefined : this.#atLevel(module, prefix);
    return dots === 0 ? { level: 0, module, prefix } : this.#inPackage(dots, module, prefix);
  }

  /** `__import__` says the level as a number. */
  #atLevel(module: string, prefix: boolean): CallTarget | undefined {
    const level = this.#level;
    if (level === undefined) return { level: 0, module, prefix };
    return level.kind === 'number' && level.value < 256 ? { level: level.value, module, prefix } : undefined;
  }

  /** `import_module` resolves leading dots against `package`. */
  #inPackage(level: number, module: string, prefix: boolean): CallTarget | undefined {
    const anchor = this.#package;
    if (anchor?.kind === 'name' && (anchor.name === '__package__' || anchor.name === '__name__')) {
      return { level, module, prefix };
    }
    if (anchor?.kind !== 'text' || !modulePath.test(anchor.text)) return undefined;
    const parts = anchor.text.split('.');
    const base = parts.slice(0, parts.length - level + 1);
    if (base.length === 0) return undefined;
    return { level: 0, module: module === '' ? base.join('.') : `${base.join('.')}.${module}`, prefix };
  }
}

const parameters: Readonly<Record<Loader, readonly string[]>> = {
  import_module: ['name', 'package'],
  __import__: ['name', 'globals', 'locals', 'fromlist', 'level'],
};

const modulePath = /^[\p{XID_Start}_][\p{XID_Continue}]*(\.[\p{XID_Start}_][\p{XID_Continue}]*)*$/u;

/** Of names for them, as many as no file needs. */
const mostNames = 10_000;

/** Which names of a file stand for `importlib` and its loaders. */
export class Loaders {
  readonly #names = new Map<string, 'importlib' | Loader>([['importlib', 'importlib']]);

  /** Whether a file with this text can hold such a call at all. */
  static mayOccur(text: PythonText): boolean {
    const bytes = Buffer.from(text.bytes.buffer, 0, text.end);
    // One search settles most files.
    const first = bytes.indexOf('import_');
    return first >= 0 && (bytes.includes('import_module', first) || bytes.includes('__import__'));
  }

  /** Learns the names that an import statement binds. */
  bind(statement: ImportText): void {
    for (const name of statement.names) this.#bindName(statement, name);
  }

  #bindName(statement: ImportText, { name, alias }: ImportedName): void {
    if (statement.form === 'import') {
      if (name === 'importlib') this.#names.set(alias ?? name, 'importlib');
    } else if (statement.level === 0 && statement.module === 'importlib') {
      if (name === '*') this.#names.set('import_module', 'import_module');
      else if (name === 'import_module' || name === '__import__') this.#names.set(alias ?? name, name);
    }
  }

  /** Learns from `il = importlib` or `load = importlib.import_module`; `name` starts the statement. */
  bindAssignment(text: PythonText, name: DottedName): void {
    const { bytes } = text;
    if (bytes[name.next] !== EQUALS || name.text.includes('.')) return;
    const value = readDottedName(text, skipBlanks(text, name.next + 1, false), false);
    if (value === undefined) return;
    const end = byteAt(bytes, value.next);
    if (!isNewline(end) && end !== SEMICOLON && end !== HASH) return;
    const bound = this.#names.get(value.text) ?? this.loaderOf(value.text);
    if (bound !== undefined && this.#names.size < mostNames) this.#names.set(name.text, bound);
  }

  /** The loader that a dotted name stands for. */
  loaderOf(name: string): Loader | undefined {
    const last = lastPart(name);
    if (last === '__import__') return last;
    if (last === name) {
      const bound = this.#names.get(name);
      return bound === 'importlib' ? undefined : bound;
    }
    const owner = lastPart(name.slice(0, -last.length - 1));
    return last === 'import_module' && this.#names.get(owner) === 'importlib' ? last : undefined;
  }

  /** The call that `name` is the callee of; undefined where it is none. */
  call(text: PythonText, name: DottedName, start: number): LoadingCall | undefined {
    if (text.bytes[name.next] !== OPEN_PAREN) return undefined;
    const loader = this.loaderOf(name.text);
    if (loader !== undefined) return new LoadingCall(loader, start, false);
    // The import that binds it may stand farther down, as in a function that is called later.
    return name.text === 'import_module' ? new LoadingCall(name.text, start, true) : undefined;
  }

  /** Whether the call turned out to be one, at the end of the file. */
  confirms(call: LoadingCall): boolean {
    return !call.tentative || this.#names.get('import_module') === 'import_module';
  }
}
