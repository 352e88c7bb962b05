/** Whether what ends at `i` is called there, or handed to a function. Where blanks go on, it may be. */
export function isUsed(text: string, i: number): boolean {
  return /^(?:[\s\\]|#[^\r\n]*[\r\n])*(?:[(,]|(?:#[^\r\n]*)?$)/.test(text.slice(i, i + mostBefore));
}

/** Whether something else stands for it from there on: `il = importlib`, `getattr(importlib, name)`. */
export function isRenamed(text: string, i: number, end: number): boolean {
  const before = text.slice(Math.max(0, i - mostBefore), i);
  const behind = text.slice(end, end + mostBefore);
  // What it stands behind may be too far away to be seen.
  const isFar = before.length === mostBefore;
  if (isFar && /^(?:[^\r\n]*[\r\n])?(?:[\w\x80-\xff\s.\\]|#[^\r\n]*[\r\n])*$/.test(before)) return true;
  if (/=[\s\\]*(?:[\w\x80-\xff\s.\\]*\.[\s\\]*)?$/.test(before)) return /^[ \t\f]*(?:[\r\n;#\\]|$)/.test(behind);
  return /getattr[\s\\]*\((?:[\s\\]|#[^\r\n]*[\r\n])*(?:[\w\x80-\xff\s.\\]*\.[\s\\]*)?$/.test(before);
}

/** `getattr(__builtins__, "__import__")`: of whatever it is taken, nobody else's attribute has that name. */
export function isAttributeName(text: string, i: number): boolean {
  return /(?:,|^)(?:[\s\\]|#[^\r\n]*[\r\n])*[rRuUfF]?["']+$/.test(text.slice(Math.max(0, i - mostBefore), i));
}

/** Whether what stands at `i` is imported there, or is no code at all: its line is a comment, be it within a string. */
export function isPassive(text: string, i: number, end: number): boolean {
  const window = text.slice(Math.max(0, i - mostBefore), i);
  const line = Math.max(window.lastIndexOf('\n'), window.lastIndexOf('\r')) + 1;
  if (line === 0 && i > mostBefore) return false;
  const before = window.slice(line);
  if (/['"#]/.test(before)) return /^[ \t\f]*#/.test(before);
  const clause = before.slice(Math.max(before.lastIndexOf(';'), before.lastIndexOf(':')) + 1);
  // Behind a `from` that is no import CPython stops, and what is called there is told.
  const isCallee = /^[\s\\]*\(/.test(text.slice(end, end + mostBefore));
  return !isCallee && /^[ \t\f]*(?:import|from)[ \t][^()\\]*$/.test(clause);
}

/** Whether more parts may stand behind a name than are looked at, or farther away. */
export function goesOn(text: string, name: string, end: number): boolean {
  const behind = text.slice(end, end + mostBlank);
  if (/^[\s\\]*(?:\.[\s\\]*)?#/.test(behind)) return true;
  if (behind.length === mostBlank && /^[\s\\]*(?:\.[\s\\]*)?$/.test(behind)) return true;
  return name.length > mostChained && name.split('.').length > mostChained;
}

/** So many blanks are looked at beside each other, and parts of a name. */
const mostBlank = 100;
export const mostChained = 50;
/** What may stand about the dots of a name in brackets; of a bounded length, as each use of a name is looked at anew. */
export const gap = String.raw`[\s\\]{0,${mostBlank}}(?:#[^\r\n]{0,200}[\r\n][\s\\]{0,${mostBlank}}){0,3}`;

/** Of a line so much is looked at. */
const mostBefore = 200;
