import { Composer, type CST, isAlias, isMap, isScalar, isSeq, Lexer, Parser } from 'yaml';

/** What a YAML text says. */
export interface YamlValues {
  /** Maps as objects, lists as arrays; undefined where nothing could be read, and in the place of an alias. */
  readonly value: unknown;
  /** False for a text with errors, and for one that is too deep or too long to be read. */
  readonly whole: boolean;
}

/** Characters; the library takes seconds for a text of as many lines. */
const longest = 1_048_576;
const deepest = 100;
const mostLexemes = 250_000;

/** The first document of a YAML 1.2 text. No alias is followed, so that nothing is larger than the text. */
export function readYamlValues(source: string): YamlValues {
  const tokens = tokensOf(source);
  if (tokens === undefined) return { value: undefined, whole: false };
  // Keys are compared with each other, each with each, where they shall be unique.
  const options = { schema: 'core', merge: false, uniqueKeys: false, prettyErrors: false, logLevel: 'silent' } as const;
  const [document] = new Composer(options).compose(tokens, true, source.length);
  return { value: plainValue(document?.contents), whole: document !== undefined && document.errors.length === 0 };
}

/**
 * Undefined where it is too much. The library composes nested values by recursion, its lexer and its parser do not: nothing
 * deeper reaches the rest.
 */
function tokensOf(source: string): CST.Token[] | undefined {
  if (source.length > longest) return undefined;
  const parser = new Parser();
  const tokens: CST.Token[] = [];
  let lexemes = 0;
  for (const lexeme of new Lexer().lex(source)) {
    lexemes += 1;
    for (const token of parser.next(lexeme)) tokens.push(token);
    // The document and a scalar stand on the stack too.
    if (parser.stack.length > deepest + 2 || lexemes > mostLexemes) return undefined;
  }
  for (const token of parser.end()) tokens.push(token);
  const [, second] = tokens.filter(({ type }) => type === 'document');
  return second === undefined ? tokens : tokens.slice(0, tokens.indexOf(second));
}

function plainValue(node: unknown): unknown {
  if (isAlias(node)) return undefined;
  if (isSeq(node)) return node.items.map(plainValue);
  if (isMap(node)) {
    // Not by assignment: a key may be `__proto__`.
    return Object.fromEntries(
      node.items.flatMap(({ key, value }) => (isScalar(key) ? [[String(key.value), plainValue(value)]] : [])),
    );
  }
  return isScalar(node) ? node.value : undefined;
}
