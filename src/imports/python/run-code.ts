import { Buffer } from 'node:buffer';
import type { ImportStatement } from '../../domain/graph.ts';
import { BACKSLASH, byteAt, CR, isWord, LF } from './bytes.ts';
import { holdsLoaders } from './loader-table.ts';

/**
 * Whether a file may run source code that it holds as a text and that imports what is asked for: `exec` with a text, with
 * something that may be one, handed on or by another name. Told by the bytes and the import statements of the file; rather
 * one too many. What is scanned to its end costs a hundred times as much, and most files that hold the word hold it in
 * prose, or run what they do not hold.
 *
 * @param statements of the file.
 * @param isAsked whether the modules below a top-level name are asked for.
 */
export function mayRunCode(
  source: Uint8Array,
  statements: readonly Pick<ImportStatement, 'line'>[],
  isAsked: (name: string) => boolean,
): boolean {
  const bytes = Buffer.from(source.buffer, source.byteOffset, source.length);
  let runs = false;
  for (let at = bytes.indexOf('exec'); at >= 0 && !runs; at = bytes.indexOf('exec', at + 4)) {
    const before = bytes.toString('latin1', Math.max(0, at - around), at);
    const behind = bytes.toString('latin1', at + 4, at + 4 + around);
    runs = !attribute.test(before) && !word.test(behind) && (called.test(behind) || isHandedOn(before, behind));
  }
  return runs && holdsImports(bytes, statements, isAsked);
}

/** `run = exec`, `map(exec, codes)`, `getattr(builtins, "exec")`: what it is called with may stand anywhere. */
function isHandedOn(before: string, behind: string): boolean {
  if (ended.test(behind) && assigned.test(before)) return true;
  if (listed.test(behind) && argument.test(before)) return true;
  return quoted.test(behind) && attributeName.test(before);
}

/** Whether a line holds the word of more import statements than it has, and one that may import what is asked for. */
function holdsImports(
  bytes: Buffer,
  statements: readonly Pick<ImportStatement, 'line'>[],
  isAsked: (name: string) => boolean,
): boolean {
  const known = new Map<number, number>();
  for (const { line } of statements) known.set(line, (known.get(line) ?? 0) + 1);
  let line = 1;
  let counted = 0;
  /** Of the line at hand. */
  let words: number[] = [];
  const holdsMore = () => words.length > (known.get(line) ?? 0) && words.some((word) => mayName(bytes, word, isAsked));
  for (let at = bytes.indexOf('import'); at >= 0; at = bytes.indexOf('import', at + 6)) {
    if (!isWholeWord(bytes, at)) continue;
    const passed = newlines(bytes, counted, at);
    counted = at;
    if (passed > 0) {
      if (holdsMore()) return true;
      line += passed;
      words = [];
    }
    words.push(at);
  }
  return holdsMore();
}

/** Whether the `import` at an offset is no part of another word. A letter that is escaped is a blank or a line's end. */
function isWholeWord(bytes: Buffer, at: number): boolean {
  if (isWord(byteAt(bytes, at + 6))) return false;
  return !isWord(byteAt(bytes, at - 1)) || byteAt(bytes, at - 2) === BACKSLASH;
}

/** Whether the `import` at an offset may name what is asked for, as far as the module's name can be read. */
function mayName(bytes: Buffer, at: number, isAsked: (name: string) => boolean): boolean {
  const before = bytes.toString('latin1', Math.max(0, at - around), at);
  const behind = bytes.toString('latin1', at + 6, at + 6 + around);
  if (!/^[\s\\"']/.test(behind) || comment.test(before)) return false;
  // Whatever module hands it on.
  if (/\bimport_module\b/.test(behind)) return true;
  const from = source.exec(before);
  if (from !== null) return isPart(from[1], isAsked);
  // What is put together, as `"from " + name + " import x"`, may be anything.
  if (/\bfrom\b[^\r\n]*$/.test(before)) return true;
  const words = prose.exec(behind);
  if (words !== null) return isPart(words[1], isAsked);
  const named = names.exec(behind);
  return named === null || (named[1] ?? '').split(',').some((each) => isPart(each.trim(), isAsked));
}

/** Whether a name starts with what is asked for or what loads it, or is not known at its start. */
function isPart(name: string | undefined, isAsked: (name: string) => boolean): boolean {
  const top = /^\w+(?=$|[.\s])/.exec(name ?? '')?.[0];
  return top === undefined || isAsked(top) || holdsLoaders(top);
}

function newlines(bytes: Buffer, from: number, to: number): number {
  let count = 0;
  for (let i = from; i < to; i++) if (bytes[i] === LF || (bytes[i] === CR && bytes[i + 1] !== LF)) count++;
  return count;
}

/** Bytes about a word that are looked at. */
const around = 100;
const attribute = /[\w.]$/;
const word = /^\w/;
const gap = String.raw`(?:[\s\\]|#[^\r\n]*[\r\n])*`;
/** Its bracket, or more blanks than are looked at. */
const called = new RegExp(`^${gap}(?:\\(|(?:#[^\\r\\n]*)?$)`);
const ended = /^(?:[ \t\f]|\\[\r\n]+)*(?:[\r\n;#]|$)/;
const assigned = /=[\s\\]*$/;
const listed = new RegExp(`^${gap},`);
const argument = /(?:[(,][\s\\]*|#[^\r\n]*[\r\n]\s*)$/;
const quoted = /^["']/;
const attributeName = /getattr\s*\([^()]*,\s*["']$/;
/** The module behind `from`; a backslash stands before an escaped letter or a joined line. */
const source = /\bfrom[\s\\]+([^\s\\]+)[\s\\]+$/;
/** Of the line what stands before a word, where that is no code. */
const comment = /(?:^|[\r\n])[^"'#\r\n]*#[^\r\n]*$/;
/** A name that another word than `as` stands behind, as in prose: no more names follow. */
const prose = /^[ \t]+(\w+)(?:\.\w+)*[ \t]+(?!as\b)\w/;
/** Names with commas between them, up to what ends the list; a quote that more of the text stands behind does not. */
const names = /^[\s\\]+(\w[\w., \t]*)(?=$|(?:"""|'''|["'](?!["']))(?![\s\\]*["'+%rRfF])|[;#\r\n\\)])/;
