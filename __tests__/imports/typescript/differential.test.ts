import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { ts } from '../../../src/imports/typescript/compiler.ts';
import { handlesTypeScript } from '../../../src/imports/typescript/handles.ts';
import { scanTypeScript } from '../../../src/imports/typescript/scan.ts';

// The compiler reads imports in a second way, from token to token and without a tree. The two must agree on real code, but
// for what `preProcessFile` is known not to see or to see wrongly, each named below.
const packages = [
  '@actions/core',
  '@actions/github',
  '@octokit/core',
  'fast-check',
  'fdir',
  'picomatch',
  'saxes',
  'smol-toml',
  'tslib',
  'undici',
  'ajv',
  'postcss',
  'yaml',
];

/** What only the tree sees: `export * as ns from`, imports within a template, and a function that `createRequire` made. */
const onlyInTree: Readonly<Record<string, readonly string[]>> = {
  '@actions/core/lib/core.js': ['./platform.js'],
  'fdir/dist/index.mjs': ['picomatch'],
};
/** What only the tokens see: AMD's own names, which are no modules. */
const onlyInTokens: Readonly<Record<string, readonly string[]>> = { 'tslib/tslib.js': ['exports'] };

const root = fileURLToPath(new URL('../../../node_modules', import.meta.url));
const files = packages.flatMap((name) =>
  readdirSync(`${root}/${name}`, { recursive: true, encoding: 'utf8' })
    .map((file) => `${name}/${file.replaceAll('\\', '/')}`)
    .filter((path) => handlesTypeScript(path) && !path.includes('/node_modules/')),
);

describe('agrees with preProcessFile', () => {
  it.each(packages)('on %s', (name) => {
    let compared = 0;
    for (const path of files.filter((file) => file.startsWith(`${name}/`))) {
      const source = readFileSync(`${root}/${path}`);
      // Bundles with regular expressions, which tokens without a tree mistake for divisions.
      if (source.length > 100_000) continue;
      const scanned = scanTypeScript(path, source);
      const tokens = ts.preProcessFile(source.toString(), true, true).importedFiles.map((file) => file.fileName);
      expect(scanned.unreadable, path).toBeUndefined();
      const tree = scanned.statements.map((statement) => statement.module);
      expect({ path, modules: [...tree, ...(onlyInTokens[path] ?? [])].sort() }).toEqual({
        path,
        modules: [...tokens, ...(onlyInTree[path] ?? [])].sort(),
      });
      compared++;
    }
    expect(compared).toBeGreaterThan(0);
  });
});
