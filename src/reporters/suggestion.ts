/** Text that takes the place of whole lines of a file. */
export interface Suggestion {
  /** From 1, both included. */
  readonly firstLine: number;
  readonly lastLine: number;
  /** Without the last line's end. */
  readonly text: string;
}

/** The text of a line (from 1); undefined where it is not to be had. */
export type SourceLine = (line: number) => string | undefined;

/** A statement that goes on for longer is left to its author. */
const mostLines = 60;
/** A longer line was made by a program. */
const longestLine = 2000;

/**
 * A Python import statement written anew, as the suggestion that replaces its lines; null where the lines hold more than
 * the statement, or what stands there is not certain: a comment inside of brackets, a second statement, a continuation.
 *
 * @param line where the statement starts, `column` too (UTF-16 code units, from 1).
 * @param rewritten the whole statement without indentation; may be several lines.
 */
export function statementSuggestion(
  source: SourceLine,
  line: number,
  column: number,
  rewritten: string,
): Suggestion | null {
  if (!rewritten.split('\n').every((text) => statement.test(text))) return null;
  const first = lineAt(source, line);
  if (first === null) return null;
  const indentation = first.slice(0, column - 1);
  if (!/^[ \t]*$/.test(indentation)) return null;
  const end = statementEnd(source, line, first.slice(column - 1));
  if (end === null) return null;
  const lines = rewritten.split('\n').map((text) => indentation + text);
  return { firstLine: line, lastLine: end.line, text: lines.join('\n') + end.comment };
}

/**
 * The text between the quotes of an import exchanged for another, as the suggestion that replaces its line; null unless
 * exactly one text stands in quotes there.
 *
 * @param column from 1; `endColumn` is exclusive.
 */
export function specifierSuggestion(
  source: SourceLine,
  line: number,
  column: number,
  endColumn: number,
  specifier: string,
): Suggestion | null {
  if (!/^[\w@./-]+$/.test(specifier)) return null;
  for (let at = line; at < line + mostLines; at++) {
    const text = lineAt(source, at);
    if (text === null) return null;
    const start = at === line ? column - 1 : 0;
    const end = at === line ? endColumn - 1 : text.length;
    const region = text.slice(start, end);
    const quoted = [...region.matchAll(/(['"])[^'"`\\]*\1/g)];
    const [only] = quoted;
    if (quoted.length === 0 && !/['"`/]/.test(region)) continue;
    if (!only || quoted.length > 1 || /['"`]/.test(region.replace(only[0], ''))) return null;
    // Below the first line only the end of the same statement is certain.
    if (at > line && !/^[\w\s,{}*$]*\bfrom\s*$/.test(region.slice(0, only.index))) return null;
    const quote = only[1] ?? '';
    const from = start + only.index;
    const replaced = text.slice(0, from) + quote + specifier + quote + text.slice(from + only[0].length);
    return { firstLine: at, lastLine: at, text: replaced };
  }
  return null;
}

const name = String.raw`[\p{XID_Start}_][\p{XID_Continue}]*`;
const dotted = `${name}(?:\\.${name})*`;
const imported = (what: string) => `${what}(?: as ${name})?(?:, ${what}(?: as ${name})?)*`;
const statement = new RegExp(
  `^(?:lazy )?(?:import ${imported(dotted)}|from (?:\\.+|\\.*${dotted}) import (?:\\*|${imported(name)}))$`,
  'u',
);

function statementEnd(source: SourceLine, line: number, start: string): { line: number; comment: string } | null {
  const plain = /^([^#()\\;'"]*?)([ \t]*#.*)?$/.exec(start);
  if (plain) return { line, comment: plain[2] ?? '' };
  const opening = /^[^#()\\;'"]*\(([^#()\\;'"]*)(\)?)(.*)$/.exec(start);
  if (!opening) return null;
  let closed = opening[2] === ')';
  let rest = opening[3] ?? '';
  let at = line;
  while (!closed) {
    if (rest !== '' || at - line >= mostLines) return null;
    at++;
    const text = lineAt(source, at);
    const next = text === null ? null : /^[^#()\\;'"]*(\)?)(.*)$/.exec(text);
    if (!next) return null;
    closed = next[1] === ')';
    rest = next[2] ?? '';
  }
  return /^[ \t]*(?:#.*)?$/.test(rest) ? { line: at, comment: rest.trimEnd() } : null;
}

/** A line that a suggestion can hold: no control character that a reader would not see. */
function lineAt(source: SourceLine, line: number): string | null {
  const text = source(line)?.replace(/\r?\n?$/, '');
  if (text === undefined || text.length > longestLine || unseen.test(text)) return null;
  return text;
}

const unseen = /(?!\t)\p{Cc}|[\p{Bidi_Control}\p{Zl}\p{Zp}\p{Cs}]/u;
