import { Buffer } from 'node:buffer';
import type { ImportStatement } from '../../domain/graph.ts';
import { CR, LF } from './bytes.ts';

/**
 * Whether a file may run source code that it holds as a text and that imports: `exec` with a text, with something that may
 * be one, handed on or by another name. Told by the bytes and the import statements of the file; rather one too many. What
 * is scanned to its end costs a hundred times as much, and most files that hold the word hold it in prose.
 */
export function mayRunCode(source: Uint8Array, statements: readonly Pick<ImportStatement, 'line'>[]): boolean {
  const bytes = Buffer.from(source.buffer, source.byteOffset, source.length);
  let isNamed = false;
  for (let at = bytes.indexOf('exec'); at >= 0; at = bytes.indexOf('exec', at + 4)) {
    const before = bytes.toString('latin1', Math.max(0, at - around), at);
    const behind = bytes.toString('latin1', at + 4, at + 4 + around);
    if (attribute.test(before) || word.test(behind)) continue;
    if (text.test(behind)) {
      if (bytes.includes('import', at)) return true;
    } else if (isHandedOn(before, behind)) return true;
    else isNamed ||= called.test(behind);
  }
  return isNamed && holdsImports(bytes, statements);
}

/** Whether more import statements stand in the text than are statements of it: those within strings. */
function holdsImports(bytes: Buffer, statements: readonly Pick<ImportStatement, 'line'>[]): boolean {
  const known = new Map<number, number>();
  for (const { line } of statements) known.set(line, (known.get(line) ?? 0) + 1);
  let line = 1;
  let counted = 0;
  for (let at = bytes.indexOf('import'); at >= 0; at = bytes.indexOf('import', at + 6)) {
    const before = statement.exec(bytes.toString('latin1', Math.max(0, at - around), at));
    if (before === null) continue;
    const start = at - (before[1] ?? '').length;
    line += newlines(bytes, counted, start);
    counted = start;
    const left = known.get(line) ?? 0;
    if (left === 0) return true;
    known.set(line, left - 1);
  }
  return false;
}

function newlines(bytes: Buffer, from: number, to: number): number {
  let count = 0;
  for (let i = from; i < to; i++) if (bytes[i] === LF || (bytes[i] === CR && bytes[i + 1] !== LF)) count++;
  return count;
}

/** `run = exec`, `map(exec, codes)`, `getattr(builtins, "exec")`: what it is called with may stand anywhere. */
function isHandedOn(before: string, behind: string): boolean {
  if (blank.test(behind) && behind.length === around) return true;
  if (ended.test(behind) && assigned.test(before)) return true;
  if (listed.test(behind) && argument.test(before)) return true;
  return quoted.test(behind) && attributeName.test(before);
}

/** Bytes: more blanks do not stand around a word. */
const around = 100;
const attribute = /[\w.]$/;
const word = /^\w/;
const gap = String.raw`(?:[\s\\]|#[^\r\n]*[\r\n])*`;
const text = new RegExp(`^${gap}\\((?:${gap}\\()*${gap}[A-Za-z]{0,2}["']`);
const called = new RegExp(`^${gap}\\((?:${gap}[^\\s\\\\#])`);
const blank = new RegExp(`^${gap}\\(?${gap}(?:#[^\\r\\n]*)?$`);
const ended = /^(?:[ \t\f]|\\[\r\n]+)*(?:[\r\n;#]|$)/;
const assigned = /=[\s\\]*$/;
const listed = new RegExp(`^${gap},`);
const argument = /(?:[(,][\s\\]*|#[^\r\n]*[\r\n]\s*)$/;
/** The start of a statement, or of a text that is one; a form or a field may stand for a part of the module's name. */
const statement = /(?:^|[\r\n"';:]|\\n)[ \t\f]*((?:from[\s\\]+[\w.{}%()\x80-\xff]+[\s\\]+)?)$/;
const quoted = /^["']/;
const attributeName = /getattr\s*\([^()]*,\s*["']$/;
