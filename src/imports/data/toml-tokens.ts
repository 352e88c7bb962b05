import { parse } from 'smol-toml';
import type { Scalar } from './scalar.ts';

/** `bare`: a key without quotes, or a value that is no string. */
export interface TomlToken extends Scalar {
  readonly kind: 'string' | 'bare' | 'newline' | '[' | ']' | '{' | '}' | ',' | '=' | '.';
}

const marks: ReadonlyMap<string, TomlToken['kind']> = new Map(
  (['[', ']', '{', '}', ',', '=', '.'] as const).map((mark) => [mark, mark]),
);
const blank = /[ \t\r]+/y;
const bareWord = /[^\s[\]{},=."'#]+/y;

/** The tokens of a TOML text without its comments. A string that is not closed ends with its line, one of three quotes with the text. */
export function* tomlTokens(source: string): Generator<TomlToken> {
  for (let i = 0; i < source.length; ) {
    const character = source[i] ?? '';
    const mark = marks.get(character);
    if (character === '#') {
      const newline = source.indexOf('\n', i);
      i = newline < 0 ? source.length : newline;
    } else if (character === '\n') {
      yield { kind: 'newline', text: character, start: i, end: ++i };
    } else if (mark !== undefined) {
      yield { kind: mark, text: character, start: i, end: ++i };
    } else if (character === '"' || character === "'") {
      const string = stringAt(source, i, character);
      yield string.token;
      i = string.next;
    } else {
      const skipped = matchEnd(blank, source, i);
      const end = skipped > i ? skipped : Math.max(i + 1, matchEnd(bareWord, source, i));
      if (skipped === i) yield { kind: 'bare', text: source.slice(i, end), start: i, end };
      i = end;
    }
  }
}

function matchEnd(pattern: RegExp, source: string, i: number): number {
  pattern.lastIndex = i;
  return pattern.test(source) ? pattern.lastIndex : i;
}

function stringAt(source: string, i: number, quote: string): { token: TomlToken; next: number } {
  const triple = source.startsWith(quote.repeat(3), i);
  const opening = i + (triple ? 3 : 1);
  const end = triple ? tripleEnd(source, opening, quote) : lineStringEnd(source, opening, quote);
  const closed = source.startsWith(quote, end);
  const next = closed ? end + (triple ? 3 : 1) : end;
  // A newline directly behind the opening quotes is no part of the string.
  const start = triple ? opening + (/^\r?\n/.exec(source.slice(opening, opening + 2))?.[0].length ?? 0) : opening;
  const content = source.slice(start, end);
  const text = quote === '"' && closed && content.includes('\\') ? unescaped(source.slice(i, next), content) : content;
  return { token: { kind: 'string', text, start, end }, next };
}

function lineStringEnd(source: string, i: number, quote: string): number {
  for (; i < source.length; i++) {
    const character = source[i];
    if (character === quote || character === '\n') return i;
    if (character === '\\' && quote === '"' && source[i + 1] !== '\n') i += 1;
  }
  return source.length;
}

function tripleEnd(source: string, i: number, quote: string): number {
  for (; i < source.length; i++) {
    const character = source[i];
    if (character === '\\' && quote === '"') i += 1;
    else if (character === quote && source.startsWith(quote.repeat(3), i)) {
      // One or two quotes may stand directly before the closing ones.
      const longest = source.startsWith(quote.repeat(5), i) ? 2 : source.startsWith(quote.repeat(4), i) ? 1 : 0;
      return i + longest;
    }
  }
  return source.length;
}

function unescaped(literal: string, content: string): string {
  try {
    return String(parse(`x=${literal}`).x);
  } catch {
    return content;
  }
}
