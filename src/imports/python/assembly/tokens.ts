import {
  BACKSLASH,
  CLOSE_BRACE,
  CLOSE_BRACKET,
  CLOSE_PAREN,
  COLON,
  CR,
  DOUBLE_QUOTE,
  HASH,
  LF,
  OPEN_BRACE,
  OPEN_BRACKET,
  OPEN_PAREN,
  SEMICOLON,
  SINGLE_QUOTE,
} from './bytes.ts';

/** What a byte may begin. */
export const PLAIN: i32 = 0;
export const NEWLINE: i32 = 1;
export const QUOTE: i32 = 2;
export const COMMENT: i32 = 3;
export const ESCAPE: i32 = 4;
export const OPEN: i32 = 5;
export const CLOSE: i32 = 6;
export const STOP: i32 = 7;

const kinds = memory.data(256);

function setKind(byte: i32, kind: i32): void {
  store<u8>(kinds + byte, <u8>kind);
}

setKind(LF, NEWLINE);
setKind(CR, NEWLINE);
setKind(SINGLE_QUOTE, QUOTE);
setKind(DOUBLE_QUOTE, QUOTE);
setKind(HASH, COMMENT);
setKind(BACKSLASH, ESCAPE);
setKind(OPEN_PAREN, OPEN);
setKind(OPEN_BRACKET, OPEN);
setKind(OPEN_BRACE, OPEN);
setKind(CLOSE_PAREN, CLOSE);
setKind(CLOSE_BRACKET, CLOSE);
setKind(CLOSE_BRACE, CLOSE);
setKind(COLON, STOP);
setKind(SEMICOLON, STOP);

/** What a byte begins. */
export function kindOf(byte: i32): i32 {
  return <i32>load<u8>(kinds + byte);
}
