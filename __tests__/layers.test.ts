import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { createEngine } from '../src/imports/typescript/engine.ts';

/** Which rooms a room may import; itself always. An arrow that is not here is a defect of the design or of the code. */
const arrows: Readonly<Record<string, readonly string[]>> = {
  domain: [],
  settings: ['domain'],
  manifest: ['domain'],
  imports: ['domain'],
  graph: ['domain', 'imports'],
  history: ['domain'],
  smoke: ['domain'],
  promotion: ['domain', 'graph', 'history'],
  checks: ['domain', 'manifest', 'graph', 'history', 'smoke', 'promotion'],
  policy: ['domain', 'manifest'],
  reporters: ['domain'],
  snapshot: ['domain', 'settings', 'manifest', 'imports', 'graph', 'history', 'smoke'],
  commands: [
    'domain',
    'settings',
    'manifest',
    'graph',
    'history',
    'checks',
    'promotion',
    'policy',
    'reporters',
    'snapshot',
  ],
  io: ['domain', 'imports'],
  'main.ts': ['commands', 'io'],
  'cli.ts': ['commands', 'io'],
};

/** Packages and built-in modules by room: input and output are io's alone. */
const packages: Readonly<Record<string, readonly string[]>> = {
  // A name that is not known is told in every room; the distance of two words is arithmetic.
  domain: ['fastest-levenshtein'],
  settings: ['node:util'],
  manifest: ['yaml', 'picomatch'],
  imports: ['ts-morph', 'yaml', 'smol-toml', 'node:url', 'node:path', 'node:buffer'],
  graph: ['smol-toml'],
  history: ['fastest-levenshtein'],
  smoke: ['saxes'],
  policy: ['node:crypto'],
  // What a report packs to decides how much of it GitHub takes; packing is arithmetic.
  reporters: ['picocolors', 'node:zlib'],
};

const engine = createEngine();
const files = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .map((path) => path.replaceAll('\\', '/'))
  .filter((path) => path.endsWith('.ts'))
  .sort();
const imports = files.flatMap((path) =>
  engine
    .scan(`src/${path}`, readFileSync(`src/${path}`))
    .statements.map((statement) => ({ path, line: statement.line, specifier: statement.module })),
);

const roomOf = (path: string) => path.split('/')[0] ?? '';

function targetRoom(path: string, specifier: string): string {
  const segments = path.split('/').slice(0, -1);
  for (const segment of specifier.split('/')) {
    if (segment === '..') segments.pop();
    else if (segment !== '.') segments.push(segment);
  }
  return segments[0] ?? '';
}

describe('the layers of src/', () => {
  it('has the rooms of the design and no others', () => {
    expect([...new Set(files.map(roomOf))].sort()).toEqual(Object.keys(arrows).sort());
  });

  it('finds the imports that it judges', () => {
    expect(imports.length).toBeGreaterThan(200);
  });

  it('holds no arrow that the table does not allow', () => {
    const wrong = imports
      .filter(({ specifier }) => specifier.startsWith('.'))
      .map((found) => ({ ...found, from: roomOf(found.path), to: targetRoom(found.path, found.specifier) }))
      .filter(({ from, to }) => from !== to && !arrows[from]?.includes(to));
    expect(wrong.map(({ path, line, specifier }) => `src/${path}:${line} imports ${specifier}`)).toEqual([]);
  });

  it('leaves files, processes and packages to the rooms that are for them', () => {
    const wrong = imports
      .filter(({ path, specifier }) => !specifier.startsWith('.') && roomOf(path) !== 'io')
      .filter(({ path, specifier }) => !packages[roomOf(path)]?.includes(specifier));
    expect(wrong.map(({ path, line, specifier }) => `src/${path}:${line} imports ${specifier}`)).toEqual([]);
  });

  it('asks for environment, clock and chance in io alone', () => {
    const outside = /\b(process\.|Date\.now|new Date\(|performance\.|Math\.random|console\.)/;
    const wrong = files
      // The pages of the checks are words for people.
      .filter((path) => !['io', 'main.ts', 'cli.ts'].includes(roomOf(path)) && path !== 'commands/check-pages.ts')
      .filter((path) => outside.test(readFileSync(`src/${path}`, 'utf8').replace(/\/\*[\s\S]*?\*\/|\/\/.*/g, '')));
    expect(wrong).toEqual([]);
  });

  it('gives no room a name without a noun', () => {
    expect(files.filter((path) => /(^|\/)(utils?|helpers?|common|misc|shared)(\/|\.ts$)/.test(path))).toEqual([]);
  });
});
