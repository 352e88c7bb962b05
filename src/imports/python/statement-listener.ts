import type { TokenListener } from './tokens.ts';

/** Listens to where statements start, and to nothing else that it does not ask for itself. */
export abstract class StatementListener implements TokenListener {
  abstract line(i: number, column: number): number;

  abstract statement(i: number): number;

  /** What was told of the text from `offset` on is told anew. */
  abstract rewind(offset: number): void;

  headerEnd(_i: number): void {}

  name(i: number, _depth: number): number {
    return i + 1;
  }

  open(_i: number, _depth: number): void {}

  comma(_i: number, _depth: number): void {}

  close(_i: number, _depth: number): void {}

  lambdaColon(_depth: number): boolean {
    return false;
  }

  abandon(): void {}

  problem(_offset: number, _reason: string): void {}
}
