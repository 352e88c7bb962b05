/**
 * Puts a rewritten Python import in the place of the one that starts at a place of the source: the rest of the line, its
 * comment, the indentation and the line endings stay, and a list of names keeps its form where only the module changes.
 *
 * @param at from 1; the column in UTF-16 code units, as of every import statement. A byte order mark counts for none.
 * @param rewritten as `Correction.rewritten`.
 * @returns null where no import statement stands there.
 */
export function replaceStatement(
  source: string,
  at: { readonly line: number; readonly column: number },
  rewritten: string,
): string | null {
  const start = offsetOf(source, at);
  if (start === null || !/^(lazy|import|from)(?![\p{L}\p{N}_])/u.test(source.slice(start, start + 8))) return null;
  const end = endOfStatement(source, start);
  const [first = '', ...more] = rewritten.split('\n');
  const renamed = more.length === 0 ? withModule(source.slice(start, end), first) : null;
  const text = renamed ?? [first, ...more].join(separator(source, start, end));
  return source.slice(0, start) + text + source.slice(end);
}

/** The same for the text between the quotes of the first literal behind a place. */
export function replaceSpecifier(
  source: string,
  at: { readonly line: number; readonly column: number },
  written: string,
  specifier: string,
): string | null {
  const start = offsetOf(source, at);
  if (start === null) return null;
  const found = ['"', "'", '`']
    .map((quote) => source.indexOf(quote + written + quote, start))
    .filter((index) => index >= 0);
  if (found.length === 0) return null;
  const from = Math.min(...found) + 1;
  return source.slice(0, from) + specifier + source.slice(from + written.length);
}

function offsetOf(source: string, { line, column }: { readonly line: number; readonly column: number }): number | null {
  let start = source.startsWith('\uFEFF') ? 1 : 0;
  const newline = /\r\n|\r|\n/g;
  for (let at = 1; at < line; at++) {
    if (newline.exec(source) === null) return null;
    start = newline.lastIndex;
  }
  return start + column - 1;
}

/** Behind the last token of the statement; import statements hold no strings. */
function endOfStatement(source: string, start: number): number {
  let depth = 0;
  let end = start;
  for (let i = start; i < source.length; i++) {
    const character = source[i];
    if (character === '#') {
      if (depth === 0) break;
      const newline = /[\r\n]/g;
      newline.lastIndex = i;
      i = newline.exec(source)?.index ?? source.length;
      continue;
    }
    if (character === ';' && depth === 0) break;
    if (character === '\\') {
      if (source[i + 1] === '\r' && source[i + 2] === '\n') i++;
      i++;
      continue;
    }
    if ((character === '\n' || character === '\r') && depth === 0) break;
    if (character === '(') depth++;
    if (character === ')') depth--;
    if (!/\s/.test(character ?? '')) end = i + 1;
  }
  return end;
}

/** `from old import (…)` with the module of `from new import …`; null where the two are not of that form. */
function withModule(old: string, rewritten: string): string | null {
  const module = /^(?:lazy )?from (\S+) import /.exec(rewritten)?.[1];
  const keyword = /^(?:lazy[\s\\]+)?from/.exec(old)?.[0];
  if (module === undefined || keyword === undefined) return null;
  const rest = old.slice(keyword.length);
  const to = rest.search(/(?<![\p{L}\p{N}_])import(?![\p{L}\p{N}_])/u);
  if (to < 0) return null;
  const before = /^[\s\\]*/.exec(rest)?.[0] || ' ';
  let blank = to;
  while (/[\s\\]/.test(rest[blank - 1] ?? '')) blank--;
  return `${keyword}${before}${module}${rest.slice(blank, to) || ' '}${rest.slice(to)}`;
}

/** A line of its own for each statement where the old one has its lines to itself; else all in one line. */
function separator(source: string, start: number, end: number): string {
  let lineStart = start;
  while (lineStart > 0 && !/[\r\n]/.test(source[lineStart - 1] ?? '')) lineStart--;
  const indentation = source.slice(lineStart, start).replace(/^\uFEFF/, '');
  const continued = /\\(\r\n|\r|\n)$/.test(source.slice(Math.max(0, lineStart - 3), lineStart));
  const after = /^[ \t\f]*(?:#[^\r\n]*)?(\r\n|\r|\n|$)/.exec(source.slice(end));
  if (!after || continued || !/^[ \t\f]*$/.test(indentation)) return '; ';
  return `${after[1] || '\n'}${indentation}`;
}
