import { CST, Lexer } from 'yaml';
import type { Scalar } from './scalar.ts';

/** A value or key of a YAML text, or a tag as it is written. */
export interface YamlScalar extends Scalar {
  readonly role: 'scalar' | 'tag';
}

/** A quote that nothing closes leaves no other of its kind behind it: twice would do. */
const mostReadings = 8;

/**
 * Every scalar and tag of a YAML text, in all its documents; anchors, aliases and comments aside. A block scalar comes with
 * its indentation, and a plain one of several lines as it stands.
 *
 * The library's lexer alone tells them: it knows no nesting, expands no alias, and goes on behind an error.
 */
export function* yamlScalars(source: string): Generator<YamlScalar> {
  // YAML forbids controls, and the lexer's own marks are three of them: they must not reach it. Offsets stay.
  const text = source.replace(/[^\P{Cc}\t\n\r\u0085]/gu, '\ufffd');
  let from = 0;
  for (let reading = 0; from < text.length && reading < mostReadings; reading++) from = yield* scalarsFrom(text, from);
}

/** Gives where to go on: the end, or the line behind a quote that is never closed. */
function* scalarsFrom(text: string, from: number): Generator<YamlScalar, number> {
  let offset = from;
  let marked = false;
  for (const lexeme of new Lexer().lex(from === 0 ? text : text.slice(from))) {
    if (lexeme === CST.DOCUMENT || lexeme === CST.FLOW_END || lexeme === CST.SCALAR) {
      marked = lexeme === CST.SCALAR;
      continue;
    }
    const start = offset;
    offset += lexeme.length;
    if (marked) yield { role: 'scalar', text: lexeme, start, end: offset };
    else if (lexeme.startsWith('!')) yield { role: 'tag', text: lexeme, start, end: offset };
    else if (lexeme.startsWith('"') || lexeme.startsWith("'")) {
      const line = isClosed(lexeme) ? -1 : lexeme.indexOf('\n');
      yield quoted(line < 0 ? lexeme : lexeme.slice(0, line), start);
      if (line >= 0) return start + line + 1;
    }
    marked = false;
  }
  return text.length;
}

function isClosed(lexeme: string): boolean {
  return lexeme.length > 1 && lexeme.endsWith(lexeme[0] ?? '');
}

function quoted(lexeme: string, offset: number): YamlScalar {
  const start = offset + 1;
  const end = offset + lexeme.length - (isClosed(lexeme) ? 1 : 0);
  const content = lexeme.slice(1, end - offset);
  if (!content.includes('\\') || lexeme.startsWith("'")) return { role: 'scalar', text: content, start, end };
  const token = { type: 'double-quoted-scalar', offset, indent: 0, source: lexeme } as const;
  return { role: 'scalar', text: CST.resolveAsScalar(token, false, () => undefined).value, start, end };
}
