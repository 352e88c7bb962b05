import { bindingKeywordAt } from './binding-keyword.ts';
import { byteAt, COLON, EQUALS, isQuote, wordAt } from './bytes.ts';
import { ComprehensionTarget } from './comprehension-target.ts';
import { declaredNames } from './declared-names.ts';
import { ExpressionReader } from './expression.ts';
import { Lexer } from './lexer.ts';
import { isAttribute, readDottedName } from './names.ts';
import { ParameterLists } from './parameter-lists.ts';
import { Scopes } from './scopes.ts';
import { readImport } from './statement.ts';
import { StatementTargets } from './statement-targets.ts';
import { Targets } from './targets.ts';
import { type PythonText, skipBlanks } from './text.ts';
import type { TokenListener } from './tokens.ts';

/**
 * The functions of a file with every place that binds a name in them.
 *
 * @param around by their starts, the functions whose names are wanted, beside those of the module and of classes; what the
 *   others bind of their own, and the attributes that they give, is not told then. Undefined: all of them.
 */
export function readScopes(text: PythonText, around?: ReadonlySet<number>): Scopes {
  return new ScopeReader(text, around).run();
}

class ScopeReader implements TokenListener {
  readonly #text: PythonText;
  readonly #lexer: Lexer;
  readonly #scopes: Scopes;
  readonly #targets: Targets;
  readonly #statementTargets: StatementTargets;
  /** Reads over annotations, and folds nothing. */
  readonly #skipped: ExpressionReader;
  readonly #parameters = new ParameterLists();
  readonly #comprehension: ComprehensionTarget;
  /** The colon of `:=` outside brackets, which the lexer takes for a header's. */
  #walrus = false;
  readonly #around: ReadonlySet<number> | undefined;
  /** The indentation of the outermost function at hand that is not wanted. */
  #unwanted = Number.POSITIVE_INFINITY;

  constructor(text: PythonText, around: ReadonlySet<number> | undefined) {
    this.#text = text;
    this.#around = around;
    this.#scopes = new Scopes(text.end);
    this.#targets = new Targets(text);
    this.#statementTargets = new StatementTargets(text, this.#targets, (names, offset) => this.#bound(names, offset));
    this.#comprehension = new ComprehensionTarget(text, (names, end) => this.#comprehended(names, end));
    this.#skipped = new ExpressionReader(text, () => undefined);
    this.#lexer = new Lexer(text, this);
    this.#lexer.listening = true;
  }

  run(): Scopes {
    this.#lexer.run();
    return this.#scopes;
  }

  line(i: number, column: number): number {
    this.#scopes.enterLine(i, column);
    this.#walrus = false;
    if (this.#around === undefined) return this.#statement(i, column);
    if (column <= this.#unwanted) this.#unwanted = Number.POSITIVE_INFINITY;
    this.#lexer.listening = this.#unwanted === Number.POSITIVE_INFINITY;
    return this.#lexer.listening ? this.#statement(i, column) : this.#passed(i, column);
  }

  /** What a statement of a function that is not wanted says of those that are. */
  #passed(i: number, column: number): number {
    const keyword = bindingKeywordAt(this.#text.bytes, i);
    if (keyword === 'async') this.#passed(skipBlanks(this.#text, i + keyword.length, false), column);
    else if (keyword === 'def' && column >= 0) this.#scopes.open(i, column);
    else if (keyword === 'global' || keyword === 'nonlocal') this.#declared(i, keyword);
    return i;
  }

  statement(i: number): number {
    if (!this.#lexer.listening) return this.#passed(i, -1);
    if (this.#walrus) {
      this.#walrus = false;
      return i;
    }
    if (this.#statementTargets.kind !== 'annotated') return this.#statement(i, -1);
    this.#statementTargets.kind = 'header';
    const assigned = this.#skipped.end(i);
    const names = this.#targets.take();
    if (byteAt(this.#text.bytes, assigned) === EQUALS) this.#assign(names, assigned);
    return i;
  }

  #assign(names: readonly string[], equals: number): void {
    const [only] = names;
    if (only !== undefined && names.length === 1) this.#scopes.assign(only, equals, equals + 1);
    else this.#bind(names);
  }

  /** `column`: -1 behind a colon or a semicolon. */
  #statement(i: number, column: number): number {
    this.#forget();
    this.#statementTargets.kind = 'plain';
    const imported = readImport(this.#text, i);
    if (imported !== undefined) {
      const names = imported.names.map(({ name, alias }) => alias ?? (imported.form === 'from' ? name : topOf(name)));
      this.#bind(names);
      return imported.next;
    }
    const { bytes } = this.#text;
    const word = readDottedName(this.#text, i, false);
    if (word === undefined || isQuote(byteAt(bytes, word.end))) return i;
    if (byteAt(bytes, word.next) === EQUALS && bytes[word.next + 1] !== EQUALS) {
      const [owner, attribute, ...more] = word.text.split('.', 3);
      if (attribute === undefined) this.#scopes.assign(word.text, word.next, word.next + 1);
      else if ((owner === 'self' || owner === 'cls') && more.length === 0) {
        this.#scopes.assignAttribute(attribute, word.next, word.next + 1);
      } else return this.#keyword(i, column);
      return word.next;
    }
    return this.#keyword(i, column);
  }

  #keyword(i: number, column: number): number {
    const keyword = bindingKeywordAt(this.#text.bytes, i);
    switch (keyword) {
      case undefined:
        return column < 0 ? i : this.#statementTargets.header(i);
      case 'async':
        return this.#keyword(skipBlanks(this.#text, i + keyword.length, false), column);
      case 'class':
        return this.#class(i, column);
      case 'def':
        return this.#function(i, column);
      default:
        return this.#declared(i, keyword);
    }
  }

  #class(i: number, column: number): number {
    const name = readDottedName(this.#text, skipBlanks(this.#text, i + 5, false), false);
    if (name !== undefined && column >= 0) this.#scopes.openClass(name.text, column);
    return this.#definition(i + 5);
  }

  #function(i: number, column: number): number {
    const next = this.#definition(i + 3);
    if (column >= 0) {
      this.#scopes.open(i, column);
      if (this.#around?.has(i) === false) this.#unwanted = column;
    }
    this.#parameters.openFunction();
    return next;
  }

  #definition(i: number): number {
    const name = readDottedName(this.#text, skipBlanks(this.#text, i, false), false);
    if (name === undefined) return i;
    this.#bind([name.text]);
    this.#statementTargets.kind = 'header';
    return name.end;
  }

  /** `global a, b`: what the function binds is the module's; both are bound by more than one place then. */
  #declared(i: number, keyword: 'global' | 'nonlocal' | 'del'): number {
    this.#statementTargets.kind = 'header';
    const { names, end } = declaredNames(this.#text, i, keyword);
    this.#bind(names);
    if (keyword !== 'del') for (const name of names) this.#scopes.bindOutside(name);
    return end;
  }

  headerEnd(): void {
    if (this.#walrus || !this.#lexer.listening) return;
    this.#parameters.clear();
    this.#statementTargets.headerEnd();
  }

  name(i: number, depth: number): number {
    const { bytes } = this.#text;
    const name = readDottedName(this.#text, i, depth > 0);
    if (name === undefined) return i + 1;
    if (isQuote(byteAt(bytes, name.end))) return name.end;
    if (wordAt(bytes, i, 'lambda')) {
      this.#parameters.openLambda(depth);
      return i + 6;
    }
    if (isAttribute(bytes, i)) return name.end;
    this.#comprehension.name(i, name, depth);
    if (this.#parameters.take(depth) && name.isSingle) this.#parameter(name.text, i, name.next, depth);
    if (name.isSingle && bytes[name.next] === COLON && bytes[name.next + 1] === EQUALS) {
      this.#bind([name.text]);
      this.#walrus ||= depth === 0;
      return name.end;
    }
    this.#statementTargets.name(i, name, depth, this.#parameters.holdLambda);
    return name.end;
  }

  #comprehended(names: readonly string[], end: number | undefined): void {
    const [only] = names;
    if (end !== undefined && only !== undefined && names.length === 1) {
      this.#scopes.assign(only, end, end + 2, 'comprehension');
    } else this.#bind(names);
  }

  open(i: number, depth: number): void {
    this.#targets.open(i);
    this.#parameters.openBracket(depth);
  }

  comma(i: number, depth: number): void {
    this.#parameters.comma(depth);
    this.#statementTargets.comma(i, depth, this.#parameters.holdLambda);
  }

  close(i: number, depth: number): void {
    this.#parameters.close(depth);
    this.#comprehension.close(depth);
    this.#statementTargets.close(i, depth, this.#parameters.holdLambda);
  }

  lambdaColon(depth: number): boolean {
    return this.#parameters.colon(depth);
  }

  abandon(): void {
    this.#forget();
  }

  rewind(): void {
    this.#forget();
  }

  #forget(): void {
    this.#targets.clear();
    this.#parameters.clear();
    this.#comprehension.clear();
  }

  problem(): void {}

  #bind(names: readonly string[]): void {
    for (const name of names) this.#scopes.bind(name);
  }

  /** Names that a statement binds as its targets; `offset`: of a loop's `in`, of an assignment's `=`. */
  #bound(names: readonly string[], offset: number): void {
    const [only] = names;
    if (this.#statementTargets.kind === 'for' && only !== undefined && names.length === 1) {
      this.#scopes.assign(only, offset, offset + 2, 'loop');
    } else this.#bind(names);
  }

  /** A parameter: its caller gives it anything, or else its default. */
  #parameter(name: string, i: number, next: number, depth: number): void {
    const { bytes } = this.#text;
    this.#bind([name]);
    if (this.#parameters.areLambda) return;
    const equals = byteAt(bytes, next) === COLON ? this.#skipped.end(next + 1, depth) : next;
    if (byteAt(bytes, equals) !== EQUALS || bytes[equals + 1] === EQUALS || equals >= this.#text.end) return;
    this.#scopes.assign(name, i, equals + 1, 'default');
  }
}

function topOf(name: string): string {
  return name.split('.', 1)[0] ?? name;
}
