import { byFirstLetter, byteAt, wordAt } from './bytes.ts';
import type { DottedName } from './names.ts';
import type { Targets } from './targets.ts';
import { type PythonText, skipBlanks } from './text.ts';

/** What the first word of a statement makes of the names that follow. `annotated`: behind the colon of a plain one. */
export type StatementKind = 'plain' | 'annotated' | 'header' | 'for' | 'with' | 'case' | 'definition';

/** By the first letter of the word. */
const headers: ReadonlyMap<number, readonly (readonly [string, StatementKind])[]> = byFirstLetter<
  readonly [string, StatementKind]
>(
  [
    ['for', 'for'],
    ['with', 'with'],
    ['except', 'with'],
    ['if', 'header'],
    ['elif', 'header'],
    ['else', 'header'],
    ['while', 'header'],
    ['try', 'header'],
    ['finally', 'header'],
  ],
  ([word]) => word,
);

/** Which of a statement's names it binds. */
export class StatementTargets {
  kind: StatementKind = 'plain';
  readonly #text: PythonText;
  readonly #targets: Targets;
  readonly #bind: (names: readonly string[], offset: number) => void;

  /** @param bind is told of names that are bound, and where that is certain: -1 at the end of a header. */
  constructor(text: PythonText, targets: Targets, bind: (names: readonly string[], offset: number) => void) {
    this.#text = text;
    this.#targets = targets;
    this.#bind = bind;
  }

  /** Behind the word at `i` where it starts a statement that has a header, and nothing but a line can; else `i`. */
  header(i: number): number {
    const { bytes } = this.#text;
    if (wordAt(bytes, i, 'case') && this.#targets.startsPattern(i + 4)) {
      this.kind = 'case';
      return i + 4;
    }
    for (const [word, kind] of headers.get(byteAt(bytes, i)) ?? []) {
      if (!wordAt(bytes, i, word)) continue;
      this.kind = kind;
      return i + word.length;
    }
    return i;
  }

  /** The colon behind a header, or before an annotation. */
  headerEnd(): void {
    if (this.kind === 'case' || this.kind === 'with') this.#bind(this.#targets.take(), -1);
    this.kind = this.kind === 'plain' ? 'annotated' : 'header';
  }

  /**
   * A name at `i`, which is no attribute of something else.
   *
   * @param inLambda an `=` behind it is of a lambda's parameters.
   */
  name(i: number, name: DottedName, depth: number, inLambda: boolean): void {
    const { bytes } = this.#text;
    switch (this.kind) {
      case 'plain':
        if (name.isSingle) this.#targets.add(name);
        this.#assigned(name.next, depth, inLambda);
        return;
      case 'for':
        if (depth === 0 && wordAt(bytes, i, 'in')) this.#boundBefore(i);
        else if (name.isSingle) this.#targets.add(name);
        return;
      case 'with':
        if (wordAt(bytes, i, 'as')) this.#targets.begin(depth);
        else if (name.isSingle) this.#targets.addAwaited(name);
        return;
      case 'case':
        if (depth === 0 && wordAt(bytes, i, 'if')) this.#boundBefore(i);
        else if (name.isSingle) this.#targets.addCapture(name);
        return;
      default:
    }
  }

  comma(i: number, depth: number, inLambda: boolean): void {
    if (this.kind === 'with') this.#bind(this.#targets.endAwaited(depth), i);
    else if (this.kind === 'plain') this.#assigned(skipBlanks(this.#text, i + 1, false), depth, inLambda);
  }

  /** A bracket that closes; `depth` counts it no more. */
  close(i: number, depth: number, inLambda: boolean): void {
    if (this.kind === 'with') this.#bind(this.#targets.endAwaited(depth + 1), i);
    this.#targets.close(i, depth);
    if (this.kind === 'plain') this.#assigned(skipBlanks(this.#text, i + 1, depth > 0), depth, inLambda);
  }

  /** The word at `i` ends the targets; an expression follows. */
  #boundBefore(i: number): void {
    this.#bind(this.#targets.take(), i);
    this.kind = 'header';
  }

  /** Behind a target: whether it is assigned to, together with others or by an operation. */
  #assigned(next: number, depth: number, inLambda: boolean): void {
    if (depth === 0 && !inLambda && this.#targets.isAssignedAt(next)) this.#bind(this.#targets.take(), next);
  }
}
