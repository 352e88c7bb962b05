import { byteAt, isWord, OPEN_PAREN } from './bytes.ts';
import type { LoadingCall } from './calls.ts';
import type { PythonText } from './text.ts';

/** A call of a loader whose brackets are read, with what is kept of it: its end is told when they close. */
interface OpenCall {
  readonly call: LoadingCall;
  readonly draft: { end: number };
  /** Of what stands in its brackets. */
  readonly depth: number;
}

/** The calls of loaders that are open, and to which of them an argument belongs. */
export class OpenCalls {
  readonly #text: PythonText;
  /** A callee was read, and its bracket comes next. */
  #callee: Omit<OpenCall, 'depth'> | undefined;
  /** By depth, whether the bracket that is open holds the arguments of a call. */
  readonly #argumentLists: boolean[] = [];
  /** Innermost last. */
  readonly #open: OpenCall[] = [];

  constructor(text: PythonText) {
    this.#text = text;
  }

  /** Whether what stands at `depth` is an argument of some call. */
  holdArguments(depth: number): boolean {
    return this.#argumentLists[depth] === true;
  }

  /** A loader that stands among the arguments at `depth`, with its own behind it. */
  addPassed(call: LoadingCall, draft: { end: number }, depth: number): void {
    this.#open.push({ call, draft, depth });
  }

  addCallee(call: LoadingCall, draft: { end: number }): void {
    this.#callee = { call, draft };
  }

  /** A bracket opens at `i`. */
  bracket(i: number, depth: number): void {
    // By far most lists of arguments stand directly behind what is called.
    const { bytes } = this.#text;
    this.#argumentLists[depth] = bytes[i] === OPEN_PAREN && isWord(byteAt(bytes, i - 1));
  }

  /** The bracket at `i` may be that of the callee. */
  enter(i: number, depth: number): void {
    const callee = this.#callee;
    // `getattr(importlib, "import_module")(…)`: its first bracket is not the one.
    if (callee === undefined || i < callee.call.bracket) return;
    this.#callee = undefined;
    if (callee.call.bracket === i) this.#open.push({ ...callee, depth });
  }

  comma(i: number, depth: number): void {
    const open = this.#open.at(-1);
    if (open?.depth === depth) open.call.read(this.#text, i + 1);
  }

  /** The bracket at `i` closes, and `depth` is that of what stands about it. */
  close(i: number, depth: number): void {
    for (let open = this.#open.at(-1); open && open.depth > depth; open = this.#open.at(-1)) {
      if (open.depth === depth + 1) open.draft.end = i + 1;
      this.#open.pop();
    }
  }

  /** The brackets that are open are given up. */
  abandon(): void {
    this.#open.length = 0;
    this.#callee = undefined;
  }

  /** What stands from `offset` on is read anew. */
  rewind(offset: number): void {
    while ((this.#open.at(-1)?.call.start ?? -1) >= offset) this.#open.pop();
    this.#callee = undefined;
  }
}
