import { expect, it } from 'vitest';
import { readManifest } from '../../src/manifest/read.ts';

const head = 'version: 1\nlanes:\n  - {name: accepted, root: lukhas/}\n';
const secret = 'hunter2-hunter2';
const repeat = (text: string, characters: number) => text.repeat(Math.ceil(characters / text.length));

/** Each level holds nine of the one before. */
const bomb = Array.from('abcdefghij', (name, level) => {
  const inner = level === 0 ? `"${secret}"` : `*${'abcdefghij'[level - 1]}`;
  return `${name}: &${name} [${Array(9).fill(inner).join(', ')}]\n`;
}).join('');

const rows: [name: string, source: string | Uint8Array, place: string, message: string][] = [
  ['an alias bomb', `${bomb}lanes: *j\n`, '1:1', 'aliases multiply the values of m.yaml to more than 1000000'],
  [
    'a value that holds itself',
    'version: 1\nlanes: &a\n  - *a\n',
    '3:5',
    'alias "*a" stands inside the value that it names',
  ],
  ['20,000 brackets', `${head}owners: ${'['.repeat(20_000)}`, '4:210', 'nested deeper than 200 levels'],
  [
    '20,000 brackets that close',
    `lanes: ${'['.repeat(20_000)}${']'.repeat(20_000)}`,
    '1:209',
    'nested deeper than 200 levels',
  ],
  ['20,000 braces', `lanes: ${'{a: '.repeat(20_000)}`, '1:809', 'nested deeper than 200 levels'],
  ['20,000 lists in one line', `lanes:\n${'- '.repeat(20_000)}`, '2:402', 'nested deeper than 200 levels'],
  [
    '1,400 levels of indentation',
    Array.from({ length: 1400 }, (_, n) => `${' '.repeat(n)}k:\n`).join(''),
    '202:203',
    'nested deeper than 200 levels',
  ],
  [
    '50 MB',
    new Uint8Array(50_000_000).fill(0x78),
    '1:1',
    'm.yaml has 50000000 bytes, more than the 1048576 that are read',
  ],
  ['a megabyte of list items', repeat('- a\n', 1_000_000), '50001:1', 'more than 250000 YAML tokens'],
  ['a megabyte of brackets that close', repeat(']', 1_000_000), '1:250001', 'more than 250000 YAML tokens'],
  ['a megabyte of documents', repeat('---\n', 1_000_000), '125001:1', 'more than 250000 YAML tokens'],
  [
    'a megabyte in an open quote',
    `${head}owners: "${repeat(secret, 1_000_000)}`,
    '4:1000015',
    'YAML: a quote is not closed',
  ],
  [
    'a megabyte as a key',
    `${repeat('k', 1_000_000)}: 1`,
    '1:1',
    'YAML: the : indicator must be at most 1024 chars after the start of an implicit block mapping key',
  ],
  [
    'a megabyte of wrong escapes',
    `version: 1\nlanes: "${repeat('\\q', 200_000)}"`,
    '2:9',
    'YAML: invalid escape sequence \\q',
  ],
  ['several documents', `${head}---\npassword: ${secret}\n`, '4:1', 'a second YAML document begins here; one is read'],
  ['tabs', `${head.replace('  -', '\t-')}`, '3:1', 'YAML: tabs are not allowed as indentation'],
  [
    'a hundred lines of tabs',
    `version: 1\nlanes:\n${'\t- name: a\n\t  root: b/\n'.repeat(50)}`,
    '3:1',
    'YAML: tabs are not allowed as indentation',
  ],
  [
    'ten thousand lines of tabs',
    `version: 1\nlanes:\n${'\t- name: a\n\t  root: b/\n'.repeat(10_000)}`,
    '401:11',
    'nested deeper than 200 levels',
  ],
  ['a merge key', `${head}  - <<: {name: ${secret}}\n`, '4:5', 'merge key "<<", which YAML 1.2 does not know'],
  [
    'a merge key for a lane',
    `${head}owners: {<<: {default: ["@a"]}}\n`,
    '4:10',
    'merge key "<<", which YAML 1.2 does not know',
  ],
  ['a prototype', `${head}__proto__: {exists: ${secret}}\n`, '4:1', 'unknown key "__proto__" in m.yaml'],
  ['a constructor', `${head}constructor: {prototype: ${secret}}\n`, '4:1', 'unknown key "constructor" in m.yaml'],
  ['binary', Buffer.from(`\x7fELF\0\0${secret}`, 'latin1'), '1:1', 'm.yaml is binary: it holds NUL bytes'],
  ['a picture', Buffer.from(`\x89PNG\r\n\x1a\n${secret}`, 'latin1'), '1:1', 'm.yaml holds bytes that are no UTF-8'],
  [
    'a private key',
    `-----BEGIN KEY-----\n${secret}\n-----END KEY-----\n`,
    '1:1',
    'm.yaml is the text "-----BEGIN KEY----- hunter2-hunter2 -----END KEY-----", expected a map',
  ],
  ['a command of the runner', `${head}"\\n::error::x": 1\n`, '4:1', 'unknown key "\\n::error::x" in m.yaml'],
  ['a name that turns the text', `${head}"a\u202eb": 1\n`, '4:1', 'unknown key "a\\u{202e}b" in m.yaml'],
  [
    'a root of a megabyte',
    `version: 1\nlanes: [{name: a, root: ${repeat('../a/', 900_000)}}]\n`,
    '2:25',
    `root "${'../a/'.repeat(12)}…" of lane "a" leads out of the repository`,
  ],
  [
    'an arrow of a megabyte',
    `${head}invariants: {imports: [{deny: ["${repeat('<-', 900_000)}"]}]}\n`,
    '4:32',
    `deny "${'<-'.repeat(30)}…" is not of the form "A <- B" or "A -> B"`,
  ],
];

it.each(rows)('%s is one problem, soon', (name, source, place, message) => {
  const bytes = typeof source === 'string' ? new TextEncoder().encode(source) : source;
  const started = performance.now();
  const { problems } = readManifest('m.yaml', bytes);
  // A second or two on one slow core; what is quadratic takes minutes.
  expect(performance.now() - started).toBeLessThan(20_000);
  expect(problems.map((problem) => [`${problem.location.line}:${problem.location.column}`, problem.message])).toEqual([
    [place, message],
  ]);
  const told = JSON.stringify(problems);
  expect(told.length).toBeLessThan(1_000);
  // Of a file that is one text, that text is the offending value.
  if (name !== 'a private key') expect(told).not.toContain(secret);
});
