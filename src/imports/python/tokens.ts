import {
  BACKSLASH,
  CLOSE_BRACE,
  CLOSE_BRACKET,
  CLOSE_PAREN,
  COLON,
  COMMA,
  CR,
  DOUBLE_QUOTE,
  HASH,
  isDigit,
  isWord,
  LF,
  OPEN_BRACE,
  OPEN_BRACKET,
  OPEN_PAREN,
  SEMICOLON,
  SINGLE_QUOTE,
} from './bytes.ts';

/** What the lexer tells. Each method that gives an offset says where to go on. */
export interface TokenListener {
  /** A logical line starts at `i`, its first token at `column`. */
  line(i: number, column: number): number;
  /** A statement starts behind a `;` or a `:`. */
  statement(i: number): number;
  /** A colon outside brackets, at `i`. */
  headerEnd(i: number): void;
  /** The four below are only told while `listening`; depths count the brackets that are open afterwards. */
  name(i: number, depth: number): number;
  open(i: number, depth: number): void;
  comma(i: number, depth: number): void;
  close(i: number, depth: number): void;
  /** A colon in brackets or not; true where it belongs to a `lambda`. */
  lambdaColon(depth: number): boolean;
  /** Open brackets were given up: none of what is open will be closed. */
  abandon(): void;
  /** The text from `offset` is read anew. */
  rewind(offset: number): void;
  /** Something that CPython would stop at. */
  problem(offset: number, reason: string): void;
}

export const PLAIN = 0;
export const NEWLINE = 1;
export const QUOTE = 2;
export const COMMENT = 3;
export const ESCAPE = 4;
export const OPEN = 5;
export const CLOSE = 6;
export const STOP = 7;
export const SEPARATOR = 8;
export const NAME = 9;
const NUMBER = 10;

/** What each byte begins; in the second table the tokens that only a listener wants are told apart too. */
export const kinds = new Uint8Array(256);
for (const byte of [LF, CR]) kinds[byte] = NEWLINE;
for (const byte of [SINGLE_QUOTE, DOUBLE_QUOTE]) kinds[byte] = QUOTE;
for (const byte of [OPEN_PAREN, OPEN_BRACKET, OPEN_BRACE]) kinds[byte] = OPEN;
for (const byte of [CLOSE_PAREN, CLOSE_BRACKET, CLOSE_BRACE]) kinds[byte] = CLOSE;
for (const byte of [COLON, SEMICOLON]) kinds[byte] = STOP;
kinds[HASH] = COMMENT;
kinds[BACKSLASH] = ESCAPE;
export const listenedKinds = Uint8Array.from(kinds, (kind, byte) =>
  isDigit(byte) ? NUMBER : isWord(byte) ? NAME : kind,
);
listenedKinds[COMMA] = SEPARATOR;
