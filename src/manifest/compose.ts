// Drives the YAML library: text → its document, refused where it is too deep or too much.
import { Composer, type CST, type Document, Lexer, type ParsedNode, Parser } from 'yaml';

const deepest = 200;
/** A manifest of a hundred lanes has ten thousand. */
const mostTokens = 250_000;

const options = {
  version: '1.2',
  schema: 'core',
  merge: false,
  resolveKnownTags: false,
  strict: true,
  stringKeys: true,
  // Ours names both places, and is linear in the number of keys.
  uniqueKeys: false,
  prettyErrors: false,
  logLevel: 'error',
} as const;

export interface Composed {
  readonly document: Document.Parsed<ParsedNode>;
  /** Offset of a second document, which is not read. */
  readonly second: number | null;
}

/** Why a text is not read to its end, and how far it was. */
export interface Refusal {
  readonly refused: 'nesting' | 'size';
  readonly message: string;
  readonly offset: number;
}

/**
 * The first document of a YAML 1.2 text: core schema, keys are text, no merge keys. The library reads nested values by
 * recursion; its lexer and its first parser do not. So those two are driven by hand, and nothing deeper than 200 levels
 * reaches the rest.
 */
export function compose(text: string): Composed | Refusal {
  const tokens = tokensOf(text);
  if ('refused' in tokens) return tokens;
  const second = tokens.filter((token) => token.type === 'document')[1];
  const own = second ? tokens.slice(0, tokens.indexOf(second)) : tokens;
  const [document] = new Composer(options).compose(own, true, text.length);
  if (!document) throw new Error('the YAML library gave no document, though one was forced');
  return { document, second: second?.offset ?? null };
}

function tokensOf(text: string): CST.Token[] | Refusal {
  const parser = new Parser();
  const tokens: CST.Token[] = [];
  let lexemes = 0;
  for (const lexeme of new Lexer().lex(text)) {
    lexemes += 1;
    for (const token of parser.next(lexeme)) tokens.push(token);
    // The document and a scalar stand on the stack too.
    if (parser.stack.length > deepest + 2) {
      return { refused: 'nesting', message: `nested deeper than ${deepest} levels`, offset: parser.offset };
    }
    if (lexemes > mostTokens) {
      return { refused: 'size', message: `more than ${mostTokens} YAML tokens`, offset: parser.offset };
    }
  }
  for (const token of parser.end()) tokens.push(token);
  return tokens;
}
