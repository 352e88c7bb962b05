import type { ErrorCode, YAMLError } from 'yaml';
import { show } from './quote.ts';

interface Explanation {
  /** Whether the error shifts what follows, so that errors after it may come of it alone. */
  readonly shifts: boolean;
  /** What mends it. */
  readonly remedy: string;
}

const explanations: Readonly<Record<ErrorCode, Explanation>> = {
  ALIAS_PROPS: { shifts: false, remedy: 'remove the anchor or the tag before the alias' },
  BAD_ALIAS: { shifts: false, remedy: 'put a pattern that starts with * in double quotes; give an alias its name' },
  BAD_COLLECTION_TYPE: { shifts: false, remedy: 'remove the tag' },
  BAD_DIRECTIVE: { shifts: false, remedy: 'remove the line that starts with %' },
  BAD_DQ_ESCAPE: { shifts: false, remedy: 'write the backslash twice, or put the value in single quotes' },
  BAD_INDENT: { shifts: true, remedy: 'indent the line as its neighbours are, with spaces; close brackets before it' },
  BAD_PROP_ORDER: { shifts: false, remedy: 'put the anchor or the tag after the indicator' },
  BAD_SCALAR_START: { shifts: false, remedy: 'put the value in double quotes' },
  BLOCK_AS_IMPLICIT_KEY: {
    shifts: true,
    remedy: 'put the nested map on a line of its own, indented; put a value that holds ": " in quotes',
  },
  BLOCK_IN_FLOW: { shifts: true, remedy: 'write the nested value in brackets or braces' },
  DUPLICATE_KEY: { shifts: false, remedy: 'keep one of the two' },
  IMPOSSIBLE: { shifts: true, remedy: 'rewrite the line' },
  KEY_OVER_1024_CHARS: { shifts: false, remedy: 'shorten the key' },
  MISSING_CHAR: { shifts: true, remedy: 'add what is missing' },
  MULTILINE_IMPLICIT_KEY: {
    shifts: true,
    remedy: 'end the key with a colon and a space; close quotes and brackets before the line ends',
  },
  MULTIPLE_ANCHORS: { shifts: false, remedy: 'keep one anchor' },
  MULTIPLE_DOCS: { shifts: true, remedy: 'keep one document' },
  MULTIPLE_TAGS: { shifts: false, remedy: 'keep one tag' },
  NON_STRING_KEY: { shifts: false, remedy: 'write a plain word as the key' },
  RESOURCE_EXHAUSTION: { shifts: true, remedy: 'write the value with less nesting' },
  TAB_AS_INDENT: { shifts: true, remedy: 'indent with spaces' },
  TAG_RESOLVE_FAILED: { shifts: false, remedy: 'remove the tag' },
  UNEXPECTED_TOKEN: { shifts: true, remedy: 'remove it, or put the value that holds it in double quotes' },
};

/** The library's names of tokens, as people write them. */
const tokens: Readonly<Record<string, string>> = {
  'flow-seq-start': '"["',
  'flow-seq-end': '"]"',
  'flow-map-start': '"{"',
  'flow-map-end': '"}"',
  'seq-item-ind': '"-"',
  'map-value-ind': '":"',
  'explicit-key-ind': '"?"',
  'block-scalar': 'block text',
  'block-map': 'map',
  'block-seq': 'list',
  comma: '","',
  scalar: 'text',
};

/** Where the library's words speak of the grammar: what a writer of the file sees instead. */
const plainer: readonly (readonly [RegExp, message: string, remedy?: string])[] = [
  [/^Missing closing ['"]quote/, 'a quote is not closed', 'close the quote on its line'],
  [
    /^Sequence item without - indicator/,
    'a line stands where a list item is expected',
    'indent it as its neighbours are, or start it with "- "',
  ],
  [/^All (mapping|sequence) items must start/, 'a line is not indented as those before it'],
  [/^Implicit (map )?keys? (need|of)/, 'a key without a colon after it'],
  [/^Nested mappings are not allowed/, 'a second key stands in the value of a key'],
  [
    /^Flow (sequence|map) in block collection/,
    'a bracket or brace is not closed before a line that is indented less',
    'close it',
  ],
  [/^Flow (sequence|map) must end/, 'a bracket or brace is not closed', 'close it'],
  [/^Map comment with trailing content/, 'text stands among the keys of a map and is none'],
  [/^With stringKeys/, 'a list, a map or an alias stands as a key'],
];

/** Whether errors after this one may come of it alone. */
export function shiftsWhatFollows(error: YAMLError): boolean {
  return explanations[error.code].shifts;
}

/** Message and remedy for an error of the YAML library, without the text of the file that its own message may hold. */
export function explainYamlError(error: YAMLError): { message: string; remedy: string } {
  const { remedy } = explanations[error.code];
  const known = plainer.find(([pattern]) => pattern.test(error.message));
  if (known) return { message: `YAML: ${known[1]}`, remedy: known[2] ?? remedy };
  const message = error.message
    // Some end with the rest of the line as JSON, and one with the place.
    .replace(/: ".*$/s, '')
    .replace(/ at line \d+.*$/s, '')
    .replace(/ in YAML stream$/, '')
    .replace(/^Unexpected ([a-z-]+)( token)?/, (_, token: string) => `Unexpected ${tokens[token] ?? token}`)
    .replace(/(?<=[a-z]: ).*$/s, (echoed) => show(echoed, 60));
  return { message: `YAML: ${message.charAt(0).toLowerCase()}${message.slice(1)}`, remedy };
}
