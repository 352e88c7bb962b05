import type { Shim } from '../../domain/graph.ts';
import {
  byteAt,
  CLOSE_BRACKET,
  COLON,
  DOT,
  EQUALS,
  isQuote,
  OPEN_BRACKET,
  OPEN_PAREN,
  PLUS,
  wordAt,
  wordEnd,
} from './bytes.ts';
import type { GuardHeader } from './guard.ts';
import { type DottedName, lastPart, nameText, readDottedName } from './names.ts';
import type { ImportText } from './statement.ts';
import { statementWords } from './statement-words.ts';
import type { PythonText } from './text.ts';
import { skipBlanks } from './text.ts';

/** What the current statement is, and so which names may follow in it. */
type StatementKind = 'text' | 'pass' | 'import' | 'all' | 'warning' | 'alias' | 'raise' | 'clause' | 'except' | 'with';

/** How a name stands: as the callee of a dynamic import, as an attribute of something that is no name, or otherwise. */
export type NameRole = 'loader' | 'attribute' | 'plain';

/** Modules that a shim uses for its own ends: importing them re-exports nothing. */
const ownMeans: ReadonlySet<string> = new Set(['warnings', 'sys', '__future__', 'typing']);

/** Calls without which many an `__all__` could not be written. */
const listMakers: ReadonlySet<string> = new Set([
  'dir',
  'getattr',
  'globals',
  'isinstance',
  'list',
  'set',
  'sorted',
  'tuple',
  'vars',
]);

interface Handler {
  readonly indent: number;
  readonly guard: GuardHeader;
  /** Whether its body imports, warns or raises. */
  speaks: boolean;
}

/**
 * Decides whether a module does nothing but re-export, statement by statement, until one does more.
 *
 * Allowed are strings, `pass`, imports, assignments to `__all__`, `warnings.warn(…)`, `sys.modules[__name__] = …`, and
 * `try` or `with suppress(…)` around them, with `raise` in a handler. A handler that catches the ImportError and neither
 * imports, warns nor raises makes the shim silent. At least one import has to lead out of the module's own package: an
 * `__init__` that gathers `from .x import y` forwards to itself. Whether an absolute target is the own package too, the
 * scanner cannot tell, since it does not know the module's name.
 */
export class ShimReader {
  /** Once false, only lines and imports need be told. */
  possible = true;
  #refusal: { readonly offset: number; readonly reason: string } | undefined;
  #lines = 0;
  #imports = 0;
  /** `from x import *`, out of the module's own package. */
  #star = false;
  #kind: StatementKind = 'text';
  #silent = false;
  #exports = false;
  /** An import for its own use stands in the file. */
  #loads = false;
  /** `sys.modules[__name__] = …` stands in the file. */
  #replaced = false;
  readonly #handlers: Handler[] = [];
  /** The last `with`, whose header is read when the next statement starts. */
  #suppressor: GuardHeader | undefined;
  /** Where the current statement starts: its first name is told once more, as every name is. */
  #start = -1;
  /** Whether a colon came that only announces a type. */
  #annotated = false;
  readonly #warn = new Set(['warnings.warn']);
  readonly #modules = new Set(['sys.modules']);
  readonly #text: PythonText;

  constructor(text: PythonText) {
    this.#text = text;
  }

  /** The verdict, at the end of the file. */
  get result(): Shim | undefined {
    this.line(-1);
    const forwards = this.#loads ? this.#replaced : this.#exports;
    return this.possible && forwards ? { silent: this.#silent } : undefined;
  }

  /**
   * Where the first thing stands that makes the module none, if it looks like one all the same: it exports all of another,
   * or most of its lines are imports.
   */
  get refusal(): { readonly offset: number; readonly reason: string } | undefined {
    const looksLike = this.#exports && (this.#star || 2 * this.#imports > this.#lines);
    return looksLike ? this.#refusal : undefined;
  }

  /** A line starts, indented by `column`: closes the handlers that it does not belong to. */
  line(column: number): void {
    if (column >= 0) this.#lines++;
    this.#annotated = false;
    if (this.#suppressor?.catches) this.#silent = true;
    this.#suppressor = undefined;
    for (let handler = this.#handlers.at(-1); handler && handler.indent >= column; handler = this.#handlers.at(-1)) {
      if (handler.guard.catches && !handler.speaks) this.#silent = true;
      this.#handlers.pop();
    }
  }

  /** A statement starts at `i`, in a line indented by `column`; `guard` follows its header, if it has one to follow. */
  statement(i: number, column: number, guard: GuardHeader | undefined): void {
    if (this.#annotated) return;
    const kind = this.#classify(i);
    this.#start = i;
    // A docstring says nothing of what the file is for.
    if (kind === 'text') this.#lines--;
    if (kind === undefined) this.#refuse(i, statementWords(this.#text, i));
    else this.#kind = kind;
    if (kind === 'except' && guard !== undefined) this.#handlers.push({ indent: column, guard, speaks: false });
    if (kind === 'with') this.#suppressor = guard;
    if (kind === 'alias') this.#replaced = true;
    if (kind === 'import' || kind === 'warning' || kind === 'raise') {
      for (const handler of this.#handlers) handler.speaks = true;
    }
  }

  /** A colon outside brackets: of a header, or of `__all__: list[str] = …`. */
  colon(): void {
    this.#annotated = this.#kind === 'all';
  }

  #refuse(offset: number, reason: string): void {
    this.possible = false;
    this.#refusal ??= { offset, reason };
  }

  #classify(i: number): StatementKind | undefined {
    const { bytes } = this.#text;
    const first = byteAt(bytes, i);
    if (isQuote(first)) return 'text';
    if (first === DOT) return 'pass';
    // By its word alone: in `from .x import y` a dotted name would be read.
    const keyword = keywordKinds.get(nameText(this.#text, i, wordEnd(bytes, i)));
    if (keyword !== undefined) return keyword;
    const name = readDottedName(this.#text, i, false);
    if (name === undefined) return undefined;
    if (isQuote(byteAt(bytes, name.end))) return 'text';
    const next = byteAt(bytes, name.next);
    if (this.#warn.has(name.text) && next === OPEN_PAREN) return 'warning';
    if (this.#modules.has(name.text) && next === OPEN_BRACKET) return this.#readAlias(name.next);
    if (name.text === '__all__' && (next === EQUALS || next === PLUS || next === COLON)) return 'all';
    if (/^__all__\.(append|extend)$/.test(name.text)) return 'all';
    return name.text === 'raise' && this.#handlers.length > 0 ? 'raise' : undefined;
  }

  /** Behind `sys.modules`: `[__name__] =`, and nothing else. */
  #readAlias(i: number): StatementKind | undefined {
    const { bytes } = this.#text;
    const key = skipBlanks(this.#text, i + 1, true);
    if (!wordAt(bytes, key, '__name__')) return undefined;
    const closer = skipBlanks(this.#text, key + 8, true);
    const equals = skipBlanks(this.#text, closer + 1, false);
    return bytes[closer] === CLOSE_BRACKET && bytes[equals] === EQUALS && bytes[equals + 1] !== EQUALS
      ? 'alias'
      : undefined;
  }

  /** A name at `start`, with `depth` brackets open. */
  name(start: number, name: DottedName, depth: number, role: NameRole): void {
    if (start === this.#start) return;
    const isCall = byteAt(this.#text.bytes, name.next) === OPEN_PAREN;
    if (!this.#allows(name, isCall, depth, role)) {
      this.#refuse(start, isCall ? `a call of "${name.text}"` : `the name "${name.text}"`);
    }
  }

  /** Whether the current statement may hold a name and be a shim's. */
  #allows(name: DottedName, isCall: boolean, depth: number, role: NameRole): boolean {
    const last = lastPart(name.text);
    switch (this.#kind) {
      case 'all':
        // A method of a list or a string is no call of the module's own.
        return !isCall || role === 'attribute' || last !== name.text || listMakers.has(last);
      case 'alias':
        return !isCall || role === 'loader';
      case 'with':
        return depth === 0 ? last === 'suppress' && isCall : !isCall;
      case 'except':
        return !isCall;
      case 'warning':
        return depth !== 0;
      case 'raise':
        return true;
      default:
        return false;
    }
  }

  /** An import statement was read. */
  imported(statement: ImportText): void {
    this.#imports++;
    for (const { name, alias } of statement.names) {
      const module = statement.form === 'import' ? name : statement.module;
      // `import a.b` binds `a`: it gives nobody the name, unless the module puts it in its own place.
      if (statement.form === 'import' && alias === undefined && !ownMeans.has(module)) this.#loads = true;
      else if (statement.level >= 2 || (statement.level === 0 && !ownMeans.has(module.split('.', 1)[0] ?? ''))) {
        this.#exports = true;
        if (name === '*') this.#star = true;
      }
      if (statement.form === 'import' && name === 'warnings') this.#warn.add(`${alias ?? name}.warn`);
      if (statement.form === 'import' && name === 'sys') this.#modules.add(`${alias ?? name}.modules`);
      if (statement.form === 'from' && statement.level === 0) this.#bind(statement.module, name, alias ?? name);
    }
  }

  #bind(module: string, name: string, bound: string): void {
    if (module === 'warnings' && name === 'warn') this.#warn.add(bound);
    if (module === 'sys' && name === 'modules') this.#modules.add(bound);
  }

  /** The module puts another in its own place: `sys.modules[__name__] = import_module("a.b")`. */
  loaded(): void {
    if (this.#kind === 'alias') this.#exports = true;
  }
}

const keywordKinds: ReadonlyMap<string, StatementKind> = new Map([
  ['pass', 'pass'],
  ['import', 'import'],
  ['from', 'import'],
  ['lazy', 'import'],
  ['try', 'clause'],
  ['else', 'clause'],
  ['finally', 'clause'],
  ['except', 'except'],
  ['with', 'with'],
]);
