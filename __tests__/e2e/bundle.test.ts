import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { loadTypeScriptEngine, supervisorEntry } from '../../src/io/bundle.ts';
import type { SupervisionRequest } from '../../src/io/supervisor.ts';

// The committed bundles, copied to where there is no package and no `node_modules`: what a runner gets.
const checkout = fileURLToPath(new URL('../..', import.meta.url));
let folder = '';

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'lane-guard-'));
  cpSync(join(checkout, 'dist'), join(folder, 'dist'), { recursive: true });
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

function node(...options: readonly string[]): string {
  // Without a standard input: the supervisor takes the end of a pipe for the end of who started it.
  return execFileSync(process.execPath, options, {
    cwd: folder,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
  });
}

it('starts the command line and prints the version of package.json', () => {
  const { version } = JSON.parse(readFileSync(join(checkout, 'package.json'), 'utf8'));
  expect(node('dist/cli/index.js', '--version')).toBe(`lane-guard ${version}\n`);
});

it('lets a shell start the command line', () => {
  const path = join(folder, 'dist/cli/index.js');
  expect(readFileSync(path, 'utf8')).toMatch(/^#!\/usr\/bin\/env node\n/);
  expect(statSync(path).mode & 0o111).toBe(0o111);
});

it('loads the TypeScript engine, which scans and resolves', () => {
  const url = pathToFileURL(join(folder, 'dist/typescript/index.js')).href;
  const script = `
    const { createEngine } = await import(${JSON.stringify(url)});
    const engine = createEngine();
    const { statements } = engine.scan('a.ts', new TextEncoder().encode("import { x } from './b'"));
    const resolved = engine.resolver(new Set(['a.ts', 'b.ts']), new Map())('a.ts', './b');
    console.log(JSON.stringify([statements.map((statement) => statement.module), resolved]));`;
  expect(JSON.parse(node('--input-type=module', '--eval', script))).toEqual([['./b'], 'b.ts']);
});

it('starts the supervisor, which runs what its request says and leaves the result', () => {
  const request: SupervisionRequest = {
    command: process.execPath,
    args: ['--eval', 'console.log(process.env.ADDED); process.exitCode = 3'],
    folder,
    seconds: 30,
    environment: { ADDED: 'yes' },
    result: join(folder, 'result.json'),
  };
  writeFileSync(join(folder, 'request.json'), JSON.stringify(request));
  expect(node('dist/supervisor/index.js', 'request.json')).toBe('');
  const end = { exitCode: 3, signal: null, timedOut: false, survivors: 0, output: 'yes\n' };
  expect(JSON.parse(readFileSync(request.result, 'utf8'))).toMatchObject(end);
});

it('is read as ES modules, and holds what runs and nothing else', () => {
  expect(JSON.parse(readFileSync(join(folder, 'dist/package.json'), 'utf8'))).toEqual({ type: 'module' });
  const files = readdirSync(join(folder, 'dist'), { recursive: true, encoding: 'utf8' })
    .map((name) => name.replaceAll('\\', '/'))
    .filter((name) => statSync(join(folder, 'dist', name)).isFile());
  for (const entry of ['cli', 'main', 'supervisor', 'typescript']) expect(files).toContain(`${entry}/index.js`);
  expect(files.filter((name) => !/^(package\.json|\w+\/((\d+\.)?index\.js|licenses\.txt))$/.test(name))).toEqual([]);
});

it('holds no path of the checkout it was built in', () => {
  const files = readdirSync(join(folder, 'dist'), { recursive: true, encoding: 'utf8' })
    .map((name) => join(folder, 'dist', name))
    .filter((path) => statSync(path).isFile());
  expect(files.filter((path) => readFileSync(path, 'utf8').includes(checkout))).toEqual([]);
});

it('finds the sources of the other entries where the sources run themselves', async () => {
  expect(supervisorEntry()).toBe(join(checkout, 'src/io/supervisor.ts'));
  const engine = await loadTypeScriptEngine();
  expect(engine.scan('a.ts', new TextEncoder().encode("import './b'")).statements).toHaveLength(1);
});
