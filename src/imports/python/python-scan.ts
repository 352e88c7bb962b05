import type { ScannedSource } from '../../domain/graph.ts';
import { type Block, Blocks } from './blocks.ts';
import { byteAt, COLON, EQUALS, isQuote, wordAt } from './bytes.ts';
import type { ScanCode } from './call-target.ts';
import { type LoadingCall, loadingCall, passedLoader } from './calls.ts';
import { openCompound } from './compound.ts';
import { Constants } from './constants.ts';
import { ExpressionReader } from './expression.ts';
import { FunctionSpans } from './function-spans.ts';
import type { GuardHeader } from './guard.ts';
import type { ImportedValues } from './imported-values.ts';
import { Lambdas } from './lambdas.ts';
import { Lexer } from './lexer.ts';
import { Loaders } from './loaders.ts';
import { type DottedName, isAttribute, readDottedName } from './names.ts';
import { OpenCalls } from './open-calls.ts';
import type { Places } from './places.ts';
import { Records } from './records.ts';
import { type NameRole, ShimReader } from './shim.ts';
import { readImport } from './statement.ts';
import { firstInvalidLine, type PythonText } from './text.ts';
import type { TokenListener } from './tokens.ts';

/** Of the texts that a file gives to `exec` so many are read; no file has as many. */
const mostCodes = 10_000;

/** Puts together what the lexer tells: statements by block, calls by bracket, the header and the shim by name. */
export class PythonScan implements TokenListener {
  readonly #text: PythonText;
  readonly #lexer: Lexer;
  readonly #blocks = new Blocks();
  readonly #records: Records;
  readonly #loaders = new Loaders();
  readonly #shim: ShimReader;
  readonly #lambdas = new Lambdas();
  /** Whether dynamic imports have to be looked for. */
  #dynamic: boolean;
  /** Where they have to be; undefined: anywhere. */
  readonly #places: Places | undefined;
  /** The block that what is read now belongs to: in a header still the one around it. */
  #owner: Block;
  #guard: GuardHeader | undefined;
  #column = 0;
  /** A name that a colon follows, which ends no header. */
  #annotated: DottedName | undefined;
  #constants: Constants | undefined;
  readonly #functions: FunctionSpans;
  readonly #values: ExpressionReader;
  readonly #calls: OpenCalls;

  constructor(text: PythonText, dynamic: boolean, imported: ImportedValues | undefined, places?: Places) {
    this.#text = text;
    this.#lexer = new Lexer(text, this);
    this.#records = new Records(text);
    this.#shim = new ShimReader(text);
    this.#calls = new OpenCalls(text);
    this.#dynamic = dynamic;
    this.#places = places;
    this.#owner = this.#blocks.top;
    this.#functions = new FunctionSpans(text.end);
    // The constants of a file are only looked for where a call's argument asks for one.
    this.#values = new ExpressionReader(text, (name, offset) => {
      this.#constants ??= new Constants(text, this.#functions.around(this.#records.calls()), imported);
      return this.#constants.valueOf(name, offset);
    });
  }

  /** @param scanCode reads the code that is held as text. */
  run(scanCode: ScanCode): ScannedSource {
    this.#lexer.run();
    this.#places?.end();
    const nul = this.#text.bytes.subarray(0, this.#text.end).indexOf(0);
    if (nul >= 0) this.problem(nul, 'a NUL byte');
    const invalid = firstInvalidLine(this.#text);
    if (invalid !== undefined) this.problem(invalid, 'the line is not UTF-8, and no coding cookie says what it is');
    this.#records.keep((call) => call.isConfirmed(this.#loaders));
    let codes = 0;
    const targetsOf = (call: LoadingCall) =>
      call.targets(this.#values, (code) => {
        if (codes++ < mostCodes) return scanCode(code);
        this.#records.addProblem(call.start, `more than ${mostCodes} texts of code`);
        return { statements: [] };
      });
    if (this.#loaders.isFull) this.#records.addProblem(this.#text.end, 'more names for loaders than are followed');
    return this.#records.finish(targetsOf, this.#shim, this.#text.problem);
  }

  /** Whether calls were not looked for, though the file turned out to import what makes them. */
  get missedLoaders(): boolean {
    return !this.#dynamic && this.#loaders.areImported(this.#text);
  }

  line(i: number, column: number): number {
    if (this.#places !== undefined) this.#dynamic = this.#places.startLine(i);
    this.#blocks.enterLine(column);
    this.#functions.enterLine(i, column);
    this.#lambdas.clear();
    this.#annotated = undefined;
    this.#column = column;
    const header = openCompound(this.#text, this.#blocks, i, column);
    this.#guard = header?.guard;
    this.#owner = header?.owner ?? this.#blocks.top;
    this.#shim.line(column);
    if (header?.definition !== undefined) this.#functions.open(header.definition, column);
    if (header === undefined) return this.statement(i);
    if (this.#shim.possible) this.#shim.statement(i, column, header.guard);
    this.#listen();
    return header.next;
  }

  statement(i: number): number {
    this.#lambdas.clear();
    if (this.#shim.possible) this.#shim.statement(i, this.#column, undefined);
    this.#listen();
    const statement = readImport(this.#text, i);
    if (statement !== undefined) {
      this.#records.addStatement(i, statement, this.#owner);
      this.#shim.imported(statement);
      this.#loaders.bind(statement);
      return statement.next;
    }
    if (this.#dynamic) this.#readAssignment(i);
    return i;
  }

  /** `il = importlib`, `load: Callable = importlib.import_module`: the annotation is told as a statement of its own. */
  #readAssignment(i: number): void {
    const annotated = this.#annotated;
    this.#annotated = undefined;
    if (annotated !== undefined) {
      this.#loaders.bindAssignment(this.#text, annotated.text, this.#values.end(i));
      return;
    }
    const name = readDottedName(this.#text, i, false);
    if (name === undefined) return;
    const next = byteAt(this.#text.bytes, name.next);
    if (next === EQUALS) this.#loaders.bindAssignment(this.#text, name.text, name.next);
    else if (next === COLON && !/^(else|try|finally)$/.test(name.text)) this.#annotated = name;
  }

  headerEnd(i: number): void {
    this.#guard?.end(i);
    this.#guard = undefined;
    this.#owner = this.#blocks.top;
    this.#shim.colon();
    this.#listen();
  }

  name(i: number, depth: number): number {
    const { bytes } = this.#text;
    const name = readDottedName(this.#text, i, depth > 0);
    if (name === undefined) return i + 1;
    // The letters before a quote belong to the string.
    if (isQuote(byteAt(bytes, name.end))) return name.end;
    if (wordAt(bytes, i, 'lambda')) {
      this.#lambdas.open(depth);
    } else if (isAttribute(this.#text.bytes, i)) {
      this.#tellShim(i, name, depth, 'attribute');
    } else {
      this.#guard?.name(i, name);
      const call = this.#dynamic ? this.#readCall(i, name, depth) : undefined;
      this.#tellShim(i, name, depth, call?.givesModule ? 'loader' : 'plain');
    }
    return name.end;
  }

  #readCall(i: number, name: DottedName, depth: number): LoadingCall | undefined {
    if (this.#records.full) return undefined;
    this.#readPassed(i, name, depth);
    return this.#readCallee(i, name);
  }

  /** A loader that stands among the arguments of another call, with its own behind it. */
  #readPassed(i: number, name: DottedName, depth: number): void {
    if (!this.#calls.holdArguments(depth)) return;
    const call = passedLoader(this.#text, this.#loaders, name, i);
    if (call === undefined) return;
    this.#calls.addPassed(call, this.#records.addCall(call, this.#owner, this.#lambdas.active), depth);
  }

  /** The dynamic import that `name` is the callee of. */
  #readCallee(i: number, name: DottedName): LoadingCall | undefined {
    const call = this.#records.full ? undefined : loadingCall(this.#text, this.#loaders, name, i);
    if (call === undefined) return undefined;
    const draft = this.#records.addCall(call, this.#owner, this.#lambdas.active);
    // At once, so that it is known too where the bracket is never closed.
    call.read(this.#text, call.bracket + 1);
    this.#calls.addCallee(call, draft);
    return call;
  }

  #tellShim(i: number, name: DottedName, depth: number, role: NameRole): void {
    if (!this.#shim.possible) return;
    if (role === 'loader') this.#shim.loaded();
    this.#shim.name(i, name, depth, role);
    if (!this.#shim.possible) this.#listen();
  }

  open(i: number, depth: number): void {
    this.#guard?.open(i, depth);
    if (this.#dynamic) this.#calls.bracket(i, depth);
    this.#calls.enter(i, depth);
  }

  comma(i: number, depth: number): void {
    this.#guard?.comma(i, depth);
    this.#lambdas.comma(depth);
    this.#calls.comma(i, depth);
  }

  close(i: number, depth: number): void {
    this.#guard?.close(i, depth);
    this.#lambdas.close(depth);
    this.#calls.close(i, depth);
  }

  lambdaColon(depth: number): boolean {
    return this.#lambdas.colon(depth);
  }

  abandon(): void {
    this.#calls.abandon();
  }

  rewind(offset: number): void {
    this.#records.rewind(offset);
    this.#calls.rewind(offset);
  }

  problem(offset: number, reason: string): void {
    this.#records.addProblem(offset, reason);
    this.#shim.possible = false;
    this.#listen();
  }

  /** Names are only asked for where somebody reads them: it makes most of a file faster. */
  #listen(): void {
    this.#lexer.listening = this.#dynamic || this.#guard !== undefined || this.#shim.possible;
  }
}
