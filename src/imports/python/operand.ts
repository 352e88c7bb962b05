import type { Item, ToldText, Value } from './value.ts';

/** What a name, or an attribute of one, stands for where it is read, if that is known. */
export type Lookup = (name: string, offset: number) => Value | undefined;

/** Who wants to know what is read on the way. */
export interface ExpressionListener {
  /** An expression that makes a text, as a whole: of what it is put together from nothing is told. */
  text(value: string, start: number, end: number): void;
  /** A call of a name. */
  call(name: string, items: readonly Item[]): void;
}

/** An expression up to the comma, the bracket or the end of the line that ends it. */
export interface Part extends Item {
  /** Where it ends, with the blanks behind it. */
  readonly next: number;
  readonly told: ToldText | undefined;
}

/** A part of a part that binds closer than any comparison. */
export interface Operand extends Part {
  /** With the brackets around it. */
  readonly outerStart: number;
  readonly outerEnd: number;
  /** Whether a literal or an operation took part: a bare name says nothing new. */
  readonly made: boolean;
}

/** CPython takes no more brackets, lambdas or fields in each other. */
export const mostDepth = 200;
