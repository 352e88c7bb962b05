import type { CodeStatement } from '../../domain/smoke.ts';
import { byteAt, COLON, SPACE, TAB } from './bytes.ts';
import { Lexer } from './lexer.ts';
import { locate } from './lines.ts';
import { StatementListener } from './statement-listener.ts';
import { type PythonText, readText } from './text.ts';

/** Bytes of one statement that are looked at: what is longer is data. */
const longest = 8 * 1024;

/**
 * The statements of a Python file as a tree of what is indented below what. Undefined where the file cannot be followed
 * to its end: of such a file nothing can be said.
 */
export function readCodeStatements(source: Uint8Array): readonly CodeStatement[] | undefined {
  const text = readText(source);
  const reader = new StatementReader(text);
  return text.problem === undefined ? reader.run() : undefined;
}

interface Start {
  readonly offset: number;
  /** Of its line; what stands on the line of a header counts as one deeper. */
  readonly column: number;
}

class StatementReader extends StatementListener {
  readonly #text: PythonText;
  readonly #starts: Start[] = [];
  #broken = false;
  /** Whether the statement at hand is a header whose colon has not come yet. */
  #awaitsColon = false;

  constructor(text: PythonText) {
    super();
    this.#text = text;
  }

  run(): readonly CodeStatement[] | undefined {
    new Lexer(this.#text, this).run();
    return this.#broken ? undefined : this.#tree();
  }

  line(i: number, column: number): number {
    this.#begin(i, column);
    return i;
  }

  statement(i: number): number {
    const { bytes } = this.#text;
    let before = i - 1;
    while (byteAt(bytes, before) === SPACE || byteAt(bytes, before) === TAB) before--;
    const column = this.#starts.at(-1)?.column ?? 0;
    if (byteAt(bytes, before) !== COLON) this.#begin(i, column);
    else if (this.#endsHeader) this.#begin(i, column + 1);
    this.#endsHeader = false;
    return i;
  }

  /** Whether the last colon ended a header: that of an annotation or a lambda begins no statement. */
  #endsHeader = false;

  override headerEnd(): void {
    this.#endsHeader = this.#awaitsColon;
    this.#awaitsColon = false;
  }

  #begin(offset: number, column: number): void {
    this.#starts.push({ offset, column });
    this.#endsHeader = false;
    const word = decoder.decode(this.#text.bytes.subarray(offset, Math.min(offset + 12, this.#text.end)));
    this.#awaitsColon = header.test(word);
  }

  rewind(): void {
    this.#broken = true;
  }

  override problem(): void {
    this.#broken = true;
  }

  #tree(): CodeStatement[] {
    const { bytes, end } = this.#text;
    const spans = this.#starts.map(({ offset }) => ({ start: offset, end: offset }));
    const places = locate(this.#text, spans);
    const top: Draft[] = [];
    const open: { readonly column: number; readonly body: Draft[] }[] = [{ column: -1, body: top }];
    for (const [number, { offset, column }] of this.#starts.entries()) {
      const next = this.#starts[number + 1]?.offset ?? end;
      const raw = decoder.decode(bytes.subarray(offset, Math.min(next, offset + longest)));
      const draft: Draft = { line: places[number]?.line ?? 1, text: bare(raw), body: [] };
      while ((open.at(-1)?.column ?? -1) >= column) open.pop();
      open.at(-1)?.body.push(draft);
      open.push({ column, body: draft.body });
    }
    return top;
  }
}

interface Draft {
  readonly line: number;
  readonly text: string;
  readonly body: Draft[];
}

const decoder = new TextDecoder();
const header = /^(?:if|elif|else|for|while|try|except|finally|with|def|class|async|match|case)\b/;
const literals =
  /"""[\s\S]*?(?:"""|$)|'''[\s\S]*?(?:'''|$)|"(?:[^"\\\n]|\\[\s\S])*"?|'(?:[^'\\\n]|\\[\s\S])*'?|#[^\n]*/g;

/** Without comments, with empty strings, in one line. */
function bare(text: string): string {
  return text
    .replace(literals, (found) => (found.startsWith('#') ? '' : '""'))
    .replace(/\\?\s+/g, ' ')
    .replace(/[\s;]+$/, '');
}
