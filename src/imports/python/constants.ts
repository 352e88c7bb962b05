import { byteAt, COLON, EQUALS, isQuote, wordAt } from './bytes.ts';
import { ExpressionReader } from './expression.ts';
import { Lexer } from './lexer.ts';
import { nameText, readDottedName } from './names.ts';
import { Scopes } from './scopes.ts';
import { readImport } from './statement.ts';
import { Targets } from './targets.ts';
import { type PythonText, skipBlanks } from './text.ts';
import type { TokenListener } from './tokens.ts';

/**
 * The texts that names stand for in a file: names that one assignment binds, and nothing else in the same function or,
 * outside of functions, in the module. Class bodies, comprehensions and lambdas count as what they stand in.
 */
export class Constants {
  readonly #scopes: Scopes;
  readonly #values: ExpressionReader;

  constructor(text: PythonText) {
    this.#scopes = new ConstantReader(text).run();
    this.#values = new ExpressionReader(text, (name, offset) => this.#scopes.textOf(name, offset));
    // In the order of the source, the module's first: what a constant is made of stands before it.
    for (const binding of this.#scopes.assigned()) {
      const value = this.#values.assigned(binding.expression);
      if (value.kind === 'text') binding.text = value.text;
    }
  }

  /** Undefined where the name stands for nothing known at this offset. */
  textOf(name: string, offset: number): string | undefined {
    return this.#scopes.textOf(name, offset);
  }
}

/** What the first word of a statement makes of the names that follow. */
type Kind = 'plain' | 'annotated' | 'header' | 'for' | 'with' | 'case';

const headers: ReadonlyMap<string, Kind> = new Map([
  ['for', 'for'],
  ['with', 'with'],
  ['except', 'with'],
  ['if', 'header'],
  ['elif', 'header'],
  ['else', 'header'],
  ['while', 'header'],
  ['try', 'header'],
  ['finally', 'header'],
]);

/** Finds every place that binds a name. */
class ConstantReader implements TokenListener {
  readonly #text: PythonText;
  readonly #lexer: Lexer;
  readonly #scopes: Scopes;
  readonly #targets: Targets;
  /** Reads over annotations, and folds nothing. */
  readonly #skipped: ExpressionReader;
  #kind: Kind = 'plain';
  /** Parameter lists that are open, innermost last: at which depth, and whether a parameter comes next. */
  readonly #parameters: { readonly depth: number; readonly lambda: boolean; awaited: boolean }[] = [];
  /** The depth of a comprehension whose target is read. */
  #loop = -1;
  /** The colon of `:=` outside brackets, which the lexer takes for a header's. */
  #walrus = false;

  constructor(text: PythonText) {
    this.#text = text;
    this.#scopes = new Scopes(text.end);
    this.#targets = new Targets(text);
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
    return this.#statement(i, column);
  }

  statement(i: number): number {
    if (this.#walrus) {
      this.#walrus = false;
      return i;
    }
    if (this.#kind !== 'annotated') return this.#statement(i, -1);
    this.#kind = 'header';
    const assigned = this.#skipped.end(i);
    const names = this.#targets.take();
    if (byteAt(this.#text.bytes, assigned) === EQUALS) this.#assign(names, assigned);
    return i;
  }

  #assign(names: readonly string[], equals: number): void {
    const [only] = names;
    if (only !== undefined && names.length === 1) this.#scopes.assign(only, equals, equals + 1);
    else this.#bind(names, equals);
  }

  /** `column`: -1 behind a colon or a semicolon. */
  #statement(i: number, column: number): number {
    this.#targets.clear();
    this.#parameters.length = 0;
    this.#loop = -1;
    this.#kind = 'plain';
    const imported = readImport(this.#text, i);
    if (imported !== undefined) {
      const names = imported.names.map(({ name, alias }) => alias ?? (imported.form === 'from' ? name : topOf(name)));
      this.#bind(names, i);
      return imported.next;
    }
    const { bytes } = this.#text;
    const word = readDottedName(this.#text, i, false);
    if (word === undefined || isQuote(byteAt(bytes, word.end))) return i;
    if (byteAt(bytes, word.next) === EQUALS && bytes[word.next + 1] !== EQUALS && !word.text.includes('.')) {
      this.#scopes.assign(word.text, word.next, word.next + 1);
      return word.next;
    }
    return this.#keyword(i, column);
  }

  #keyword(i: number, column: number): number {
    const { bytes } = this.#text;
    if (wordAt(bytes, i, 'async')) return this.#keyword(skipBlanks(this.#text, i + 5, false), column);
    if (wordAt(bytes, i, 'global') || wordAt(bytes, i, 'nonlocal')) return this.#declared(i);
    if (wordAt(bytes, i, 'del')) return this.#declared(i);
    if (wordAt(bytes, i, 'class')) return this.#definition(i, i + 5);
    if (wordAt(bytes, i, 'def')) {
      const next = this.#definition(i, i + 3);
      if (column >= 0) this.#scopes.open(i, column);
      this.#parameters.push({ depth: 1, lambda: false, awaited: false });
      return next;
    }
    if (wordAt(bytes, i, 'case') && this.#targets.startsPattern(i + 4) && column >= 0) {
      this.#kind = 'case';
      return i + 4;
    }
    for (const [word, kind] of headers) {
      if (column < 0 || !wordAt(bytes, i, word)) continue;
      this.#kind = kind;
      return i + word.length;
    }
    return i;
  }

  #definition(start: number, i: number): number {
    const name = readDottedName(this.#text, skipBlanks(this.#text, i, false), false);
    if (name === undefined) return i;
    this.#bind([name.text], start);
    this.#kind = 'header';
    return name.end;
  }

  /** `global a, b`: what the function binds is the module's; both are bound by more than one place then. */
  #declared(i: number): number {
    const { bytes } = this.#text;
    const elsewhere = !wordAt(bytes, i, 'del');
    this.#kind = 'header';
    let name = readDottedName(
      this.#text,
      skipBlanks(this.#text, i + (wordAt(bytes, i, 'del') ? 3 : wordAt(bytes, i, 'global') ? 6 : 8), false),
      false,
    );
    let end = i;
    while (name !== undefined) {
      end = name.end;
      if (!name.text.includes('.')) {
        this.#bind([name.text], i);
        if (elsewhere) this.#scopes.bindOutside(name.text, i);
      }
      if (byteAt(bytes, name.next) !== 44) break;
      name = readDottedName(this.#text, skipBlanks(this.#text, name.next + 1, false), false);
    }
    return Math.max(end, i + 3);
  }

  headerEnd(): void {
    if (this.#walrus) return;
    this.#parameters.length = 0;
    if (this.#kind === 'case' || this.#kind === 'with') this.#bind(this.#targets.take(), -1);
    this.#kind = this.#kind === 'plain' ? 'annotated' : 'header';
  }

  name(i: number, depth: number): number {
    const { bytes } = this.#text;
    const name = readDottedName(this.#text, i, depth > 0);
    if (name === undefined) return i + 1;
    if (isQuote(byteAt(bytes, name.end))) return name.end;
    if (wordAt(bytes, i, 'lambda')) {
      this.#parameters.push({ depth, lambda: true, awaited: true });
      return i + 6;
    }
    if (this.#targets.isAttribute(i)) return name.end;
    const single = name.text.includes('.') ? undefined : name.text;
    this.#readLoop(i, single, name.next, depth);
    const parameters = this.#parameters.at(-1);
    if (parameters?.awaited && parameters.depth === depth) {
      parameters.awaited = false;
      if (single !== undefined) this.#bind([single], i);
    }
    if (single !== undefined && bytes[name.next] === COLON && bytes[name.next + 1] === EQUALS) {
      this.#bind([single], i);
      this.#walrus ||= depth === 0;
      return name.end;
    }
    this.#readTarget(i, single, name, depth);
    return name.end;
  }

  /** The target of a comprehension. */
  #readLoop(i: number, single: string | undefined, next: number, depth: number): void {
    const { bytes } = this.#text;
    if (this.#loop < 0) {
      if (depth > 0 && wordAt(bytes, i, 'for')) this.#loop = depth;
    } else if (depth <= this.#loop && (depth < this.#loop || wordAt(bytes, i, 'in'))) {
      this.#loop = -1;
    } else if (single !== undefined && byteAt(bytes, next) !== 40 && byteAt(bytes, next) !== 91) {
      this.#bind([single], i);
    }
  }

  #readTarget(i: number, single: string | undefined, name: { end: number; next: number }, depth: number): void {
    const { bytes } = this.#text;
    const { end, next } = name;
    if (this.#kind === 'plain') {
      if (single !== undefined) this.#targets.add(single, next);
      this.#assigned(next, depth);
    } else if (this.#kind === 'for') {
      if (depth === 0 && wordAt(bytes, i, 'in')) {
        this.#bind(this.#targets.take(), i);
        this.#kind = 'header';
      } else if (single !== undefined) this.#targets.add(single, next);
    } else if (this.#kind === 'with') {
      if (wordAt(bytes, i, 'as')) this.#targets.begin(depth);
      else if (single !== undefined) this.#targets.addAwaited(single, next);
    } else if (this.#kind === 'case') {
      if (depth === 0 && wordAt(bytes, i, 'if')) {
        this.#bind(this.#targets.take(), i);
        this.#kind = 'header';
      } else if (single !== undefined) this.#targets.addCapture(nameText(this.#text, i, end), next);
    }
  }

  /** Behind a target: whether it is assigned to, together with others or by an operation. */
  #assigned(next: number, depth: number): void {
    const inLambda = this.#parameters.some(({ lambda }) => lambda);
    if (depth === 0 && !inLambda && this.#targets.isAssignedAt(next)) this.#bind(this.#targets.take(), next);
  }

  open(i: number, depth: number): void {
    this.#targets.open(i);
    const parameters = this.#parameters.at(-1);
    if (parameters !== undefined && !parameters.lambda && parameters.depth === depth) parameters.awaited = true;
  }

  comma(i: number, depth: number): void {
    const parameters = this.#parameters.at(-1);
    if (parameters?.depth === depth) parameters.awaited = true;
    if (this.#kind === 'with') this.#bind(this.#targets.endAwaited(depth), i);
    else if (this.#kind === 'plain') this.#assigned(skipBlanks(this.#text, i + 1, false), depth);
  }

  close(i: number, depth: number): void {
    while ((this.#parameters.at(-1)?.depth ?? 0) > depth) this.#parameters.pop();
    if (depth < this.#loop) this.#loop = -1;
    if (this.#kind === 'with') this.#bind(this.#targets.endAwaited(depth + 1), i);
    this.#targets.close(i, depth);
    if (this.#kind === 'plain') this.#assigned(skipBlanks(this.#text, i + 1, depth > 0), depth);
  }

  lambdaColon(depth: number): boolean {
    const innermost = this.#parameters.at(-1);
    if (innermost === undefined || !innermost.lambda || innermost.depth !== depth) return false;
    this.#parameters.pop();
    return true;
  }

  abandon(): void {
    this.#forget();
  }

  rewind(): void {
    this.#forget();
  }

  #forget(): void {
    this.#targets.clear();
    this.#parameters.length = 0;
    this.#loop = -1;
  }

  problem(): void {}

  #bind(names: readonly string[], offset: number): void {
    for (const name of names) this.#scopes.bind(name, offset);
  }
}

function topOf(name: string): string {
  return name.split('.', 1)[0] ?? name;
}
