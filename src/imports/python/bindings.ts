import type { Bindings } from '../../domain/graph.ts';
import { byteAt, COLON, COMMA, EQUALS, isQuote, wordAt } from './bytes.ts';
import { Lambdas } from './lambdas.ts';
import { Lexer } from './lexer.ts';
import { listedNames } from './listed-names.ts';
import { isAttribute, readDottedName } from './names.ts';
import { readImport } from './statement.ts';
import { StatementTargets } from './statement-targets.ts';
import { Targets } from './targets.ts';
import { type PythonText, readText, skipBlanks } from './text.ts';
import type { TokenListener } from './tokens.ts';

/**
 * The names that a Python module binds at its top level, whichever branch binds them, and whatever a later `del` takes
 * back: imports, definitions, assignments of every form, the targets of `for`, `with`, `except` and `case`, and what
 * functions declare `global`. `open` where names may be there that the text does not say: a star import, `__getattr__`,
 * `globals()`, `sys.modules[__name__]`, `exec`, or a text that cannot be followed.
 */
export function readBindings(source: Uint8Array): Bindings {
  return new BindingReader(readText(source)).run();
}

/** Whether `from module import name` may succeed without a submodule: every module has names in double underscores. */
export function mayBind(bindings: Bindings, name: string): boolean {
  return bindings.open || bindings.names.has(name) || /^__\w+__$/.test(name);
}

/** By what is called or taken, a module's names may be changed behind its text's back. */
const openers =
  /^(globals|vars|(builtins\.)?(exec|eval))$|(^|\.)(global_enum|_convert_)$|(^|\.)(__globals__|f_globals)(\.|$)|^__path__(\.|$)|^\w*sys\.modules(\.|$)/;
const openersAtTop = /^(locals|setattr)$|(^|\.)__dict__(\.|$)/;

class BindingReader implements TokenListener {
  readonly #text: PythonText;
  readonly #lexer: Lexer;
  readonly #names = new Set<string>();
  readonly #all = new Set<string>();
  readonly #targets: Targets;
  readonly #statementTargets: StatementTargets;
  readonly #lambdas = new Lambdas();
  /** Columns of the `def` and `class` lines that are open: what is bound below them is theirs. */
  readonly #scopes: number[] = [];
  #column = 0;
  /** The colon of `:=` outside brackets, which the lexer takes for a header's. */
  #walrus = false;
  /** A lambda stands outside brackets: whatever `=` follows is of its parameters. */
  #lambda = false;
  #open = false;
  /** `sys.modules` by the file's own names. */
  readonly #modules = new Set<string>();
  /** Up to where texts were collected for `__all__`. */
  #listed = 0;

  constructor(text: PythonText) {
    this.#text = text;
    this.#open = text.problem !== undefined || text.bytes.subarray(0, text.end).includes(0);
    this.#targets = new Targets(text);
    this.#statementTargets = new StatementTargets(text, this.#targets, (names) => this.#bind(names));
    this.#lexer = new Lexer(text, this);
    this.#lexer.listening = true;
  }

  run(): Bindings {
    this.#lexer.run();
    const open = this.#open || !this.#text.valid || this.#names.has('__getattr__');
    return this.#all.size > 0 ? { names: this.#names, open, all: [...this.#all] } : { names: this.#names, open };
  }

  line(i: number, column: number): number {
    while ((this.#scopes.at(-1) ?? -1) >= column) this.#scopes.pop();
    this.#column = column;
    this.#walrus = false;
    return this.#statement(i, true);
  }

  statement(i: number): number {
    if (this.#walrus) {
      this.#walrus = false;
      return i;
    }
    if (this.#statementTargets.kind === 'annotated') {
      this.#statementTargets.kind = 'header';
      if (this.#targets.isAssigned(i)) this.#bind(this.#targets.take());
      return i;
    }
    return this.#statement(i, false);
  }

  #statement(i: number, first: boolean): number {
    this.#targets.clear();
    this.#lambdas.clear();
    this.#lambda = false;
    this.#statementTargets.kind = 'plain';
    const imported = readImport(this.#text, i);
    if (imported !== undefined) {
      for (const { name, alias } of imported.names) {
        if (name === '*') this.#open ||= this.#atTop;
        else this.#bind([alias ?? (imported.form === 'import' ? name.split('.', 1)[0] : name) ?? name]);
        if (name === 'modules' && imported.module === 'sys') this.#open = true;
        if (name === 'sys' && imported.form === 'import' && alias !== undefined) this.#modules.add(`${alias}.modules`);
      }
      return imported.next;
    }
    const word = readDottedName(this.#text, i, false);
    return word === undefined || isQuote(byteAt(this.#text.bytes, word.end)) ? i : this.#keyword(i, first);
  }

  /** Reads the word that starts a statement, where it is a keyword. */
  #keyword(i: number, first: boolean): number {
    const { bytes } = this.#text;
    if (wordAt(bytes, i, 'async')) return this.#keyword(skipBlanks(this.#text, i + 5, false), first);
    if (wordAt(bytes, i, 'global')) return this.#global(i + 6);
    if (wordAt(bytes, i, 'def')) return this.#definition(i + 3);
    if (wordAt(bytes, i, 'class')) return this.#definition(i + 5);
    if (wordAt(bytes, i, 'type')) return this.#typeAlias(i);
    if (wordAt(bytes, i, '__all__') && this.#atTop) this.#readAll(i + 7);
    return first ? this.#statementTargets.header(i) : i;
  }

  /** Nothing is read twice, also where a bracket is never closed. */
  #readAll(i: number): void {
    if (i < this.#listed) return;
    const { names, end } = listedNames(this.#text, i);
    for (const name of names) this.#all.add(name);
    this.#listed = end;
  }

  #definition(i: number): number {
    const name = readDottedName(this.#text, skipBlanks(this.#text, i, false), false);
    if (name === undefined) return i;
    this.#bind([name.text]);
    this.#statementTargets.kind = 'definition';
    return name.end;
  }

  /** `type X = …`, where `type` is not a name itself. */
  #typeAlias(i: number): number {
    const name = readDottedName(this.#text, skipBlanks(this.#text, i + 4, false), false);
    if (name === undefined || /^(and|as|if|in|is|not|or)$/.test(name.text)) return i;
    this.#bind([name.text]);
    this.#statementTargets.kind = 'header';
    return name.end;
  }

  /** What a function declares is the module's, wherever the function stands. */
  #global(i: number): number {
    this.#statementTargets.kind = 'header';
    for (let next = skipBlanks(this.#text, i, false); ; ) {
      const name = readDottedName(this.#text, next, false);
      if (name === undefined) return next;
      this.#names.add(name.text);
      if (byteAt(this.#text.bytes, name.next) !== COMMA) return name.end;
      next = skipBlanks(this.#text, name.next + 1, false);
    }
  }

  headerEnd(): void {
    if (this.#walrus) return;
    if (this.#statementTargets.kind === 'definition') this.#scopes.push(this.#column);
    this.#statementTargets.headerEnd();
  }

  name(i: number, depth: number): number {
    const { bytes } = this.#text;
    const name = readDottedName(this.#text, i, depth > 0);
    if (name === undefined) return i + 1;
    if (isQuote(byteAt(bytes, name.end))) return name.end;
    if (wordAt(bytes, i, 'lambda')) {
      this.#lambdas.open(depth);
      if (depth === 0) this.#lambda = true;
      return i + 6;
    }
    this.#mention(name.text);
    if (!this.#atTop || isAttribute(bytes, i)) return name.end;
    if (name.isSingle && bytes[name.next] === COLON && bytes[name.next + 1] === EQUALS) {
      if (!this.#lambdas.active) this.#bind([name.text]);
      this.#walrus ||= depth === 0;
      return name.end;
    }
    this.#statementTargets.name(i, name, depth, this.#lambda);
    return name.end;
  }

  /** Names by which more may be bound than the text says. */
  #mention(name: string): void {
    if (openers.test(name) || (this.#atTop && openersAtTop.test(name))) this.#open = true;
    if (this.#modules.size > 0 && this.#modules.has(name.split('.', 2).join('.'))) this.#open = true;
  }

  open(i: number): void {
    this.#targets.open(i);
  }

  comma(i: number, depth: number): void {
    this.#lambdas.comma(depth);
    if (this.#atTop) this.#statementTargets.comma(i, depth, this.#lambda);
  }

  close(i: number, depth: number): void {
    this.#lambdas.close(depth);
    if (this.#atTop) this.#statementTargets.close(i, depth, this.#lambda);
    else this.#targets.close(i, depth);
  }

  lambdaColon(depth: number): boolean {
    return this.#lambdas.colon(depth);
  }

  abandon(): void {
    this.#targets.clear();
  }

  rewind(): void {
    this.#targets.clear();
  }

  problem(): void {
    this.#open = true;
  }

  get #atTop(): boolean {
    return this.#scopes.length === 0;
  }

  #bind(names: readonly string[]): void {
    if (this.#atTop) for (const name of names) this.#names.add(name);
  }
}
