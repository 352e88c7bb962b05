import '../../support/seed.ts';
import fc from 'fast-check';
import { parse as parseToml } from 'smol-toml';
import { expect, it } from 'vitest';
import { parseAllDocuments, stringify } from 'yaml';
import { readDataTexts } from '../../../src/imports/data/read.ts';

type Plain = string | number | boolean | null | readonly Plain[] | { readonly [key: string]: Plain };

const segment = fc.constantFrom('candidate', 'core', 'x1', '_y', 'ñ', 'модуль');
const name = fc
  .tuple(fc.array(segment, { minLength: 1, maxLength: 4 }), fc.option(segment))
  .map(([segments, attribute]) => segments.join('.') + (attribute === null ? '' : `:${attribute}`));
const noise = fc.constantFrom(
  '',
  '# candidate.core.x',
  '"candidate.core.x"',
  "it's candidate.core.x",
  'a: candidate.core.x',
  '\\',
  '//',
  '/*',
  '1.5',
  '😀',
  'see candidate.core.x\nor\n\ncandidate.core.y\n',
  '&a',
  '*a',
  '- b',
  '{',
  '"""',
  "'''",
  'a\tb\r\nc',
);
const text = fc.oneof(
  { arbitrary: name, weight: 3 },
  noise,
  fc.string({ maxLength: 12 }),
  name.map((it) => ` ${it}\n`),
);
// An integer-like key would not stay in its place, and this one is no key of a literal.
const key = text.filter((it) => !/^\d+$/.test(it) && it !== '__proto__');
const { value } = fc.letrec<{ value: Plain }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 4, withCrossShrink: true },
    text,
    fc.constantFrom(1.5, true),
    fc.array(tie('value'), { maxLength: 5 }),
    fc.dictionary(key, tie('value'), { maxKeys: 5 }),
  ),
}));

/** The names of a value that a parser of somebody else's gave, keys before what they lead to. */
function namesOf(parsed: unknown): string[] {
  if (typeof parsed === 'string') return isName(parsed.trim()) ? [parsed.trim()] : [];
  if (Array.isArray(parsed)) return parsed.flatMap(namesOf);
  if (typeof parsed !== 'object' || parsed === null) return [];
  return Object.entries(parsed).flatMap(([inner, of]) => [...namesOf(inner), ...namesOf(of)]);
}

/** Written otherwise than in the sources, on purpose. */
function isName(text: string): boolean {
  const [module = '', ...attributes] = text.split(':');
  const parts = [...module.split('.'), ...attributes.flatMap((attribute) => attribute.split('.'))];
  const isSegment = (part: string) =>
    /^\p{L}|^_/u.test(part) && [...part].every((letter) => /[\p{L}\p{N}_]/u.test(letter));
  return module.includes('.') && attributes.length < 2 && parts.every(isSegment);
}

/** What was found, in the order of the source; each place must hold the text, or what escapes made of it. */
function found(path: string, source: string): string[] {
  const lines = source.split('\n');
  return readDataTexts(path, Buffer.from(source)).map((told) => {
    const stands = (lines[told.line - 1] ?? '').slice(told.column - 1, told.endColumn - 1);
    if (!/\\/.test(source)) expect(stands).toBe(told.text);
    return told.text;
  });
}

const styles = fc.record({
  indent: fc.constantFrom(2, 3, 8),
  lineWidth: fc.constantFrom(0, 20, 80),
  collectionStyle: fc.constantFrom('any' as const, 'block' as const, 'flow' as const),
  defaultStringType: fc.constantFrom(
    'PLAIN' as const,
    'QUOTE_SINGLE' as const,
    'QUOTE_DOUBLE' as const,
    'BLOCK_LITERAL' as const,
    'BLOCK_FOLDED' as const,
  ),
  indentSeq: fc.boolean(),
});

/** The names in the documents of a stream; undefined for what the library wrote and cannot read, as an empty list in block style. */
function parsedNames(source: string): string[] | undefined {
  const documents = parseAllDocuments(source, { logLevel: 'error' });
  if (!Array.isArray(documents) || documents.some((document) => document.errors.length > 0)) return undefined;
  return namesOf(documents.map((document) => document.toJS()));
}

it.each([
  ['a document', 1],
  ['every document of a stream', 3],
])('finds in %s of YAML what a walk of the parsed value finds', (_, maxLength) => {
  let names = 0;
  fc.assert(
    fc.property(fc.array(fc.tuple(value, styles), { minLength: 1, maxLength }), (documents) => {
      const source = documents.map(([document, style]) => stringify(document, style)).join('---\n');
      const expected = parsedNames(source);
      fc.pre(expected !== undefined);
      names += expected.length;
      expect(found('a.yaml', source).sort()).toEqual(expected.sort());
    }),
    { numRuns: 400 },
  );
  expect(names).toBeGreaterThan(400);
});

it('finds in JSON what a walk of the parsed value finds, in its order', () => {
  fc.assert(
    fc.property(value, fc.constantFrom('', ' ', '\t'), fc.boolean(), (document, indent, escaped) => {
      const plain = JSON.stringify(document, null, indent);
      const source = escaped ? plain.replaceAll('a', '\\u0061') : plain;
      expect(found('a.json', source)).toEqual(namesOf(JSON.parse(source)));
    }),
    { numRuns: 400 },
  );
});

/** One of the ways to write a string in TOML that can hold it. */
function tomlString(text: string, way: number, isKey: boolean): string {
  const isRaw = !/[\p{Cc}\ud800-\udfff]/u.test(text.replaceAll('\t', ''));
  if (way === 1 && isRaw && !text.includes("'")) return `'${text}'`;
  if (way === 2 && isRaw && !isKey && !text.includes("'''") && !text.endsWith("'")) return `'''\n${text}'''`;
  if (way === 3 && isRaw && !isKey && !/["\\]/.test(text)) return `"""${text.replaceAll('.', '.\\\n   ')}"""`;
  if (isKey && way === 4 && /^[\w-]+$/.test(text)) return text;
  return JSON.stringify(text).replaceAll('\x7f', '\\u007f');
}

function tomlOf(document: Plain, ways: Iterator<number>, depth: number): string {
  const way = ways.next().value ?? 0;
  if (typeof document === 'string') return tomlString(document, way, false);
  if (Array.isArray(document)) {
    const comma = way < 2 ? ', ' : ', # "candidate.no"\n';
    return `[${document.map((item: Plain) => tomlOf(item, ways, depth + 1)).join(comma)}${way < 2 ? '' : '\n'}]`;
  }
  if (typeof document === 'object' && document !== null) {
    const pairs = Object.entries(document).map(
      ([inner, of]) => `${tomlString(inner, way, true)} = ${tomlOf(of, ways, depth + 1)}`,
    );
    return depth === 0 ? pairs.map((pair) => `${pair} # 'candidate.no'\n`).join('') : `{ ${pairs.join(', ')} }`;
  }
  return String(document ?? 0);
}

it('finds in TOML what a walk of the parsed value finds', () => {
  let names = 0;
  const table = fc.dictionary(key, value, { maxKeys: 6 });
  fc.assert(
    fc.property(table, table, text, fc.infiniteStream(fc.nat(4)), (top, inner, header, ways) => {
      const root = Object.hasOwn(top, header) ? {} : { [header]: inner };
      const below = Object.keys(root).length > 0 ? `[ ${tomlString(header, 1, true)} ]\n${tomlOf(inner, ways, 0)}` : '';
      const source = tomlOf(top, ways, 0) + below;
      const expected = namesOf(parseToml(source));
      names += expected.length;
      expect(found('a.toml', source).sort()).toEqual(expected.sort());
    }),
    { numRuns: 600 },
  );
  expect(names).toBeGreaterThan(600);
});
