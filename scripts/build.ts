// Builds `dist/` from `src/`: the same bytes wherever and whenever it runs, so that CI can compare what is committed.
import { spawnSync } from 'node:child_process';
import { chmodSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { licensesOf } from './licenses.ts';

/** Folder in `dist/` → module below `src/`. Each is a bundle of its own: what one needs, the others need not load. */
const entries = {
  main: 'main.js',
  cli: 'cli.js',
  supervisor: 'io/supervisor.js',
  typescript: 'imports/typescript/engine.js',
};

const root = fileURLToPath(new URL('..', import.meta.url));
process.chdir(root);

rmSync('build', { recursive: true, force: true });
run('node_modules/typescript/bin/tsc', '-p', 'tsconfig.build.json');
// Only now, so that what does not compile leaves the last build in its place.
rmSync('dist', { recursive: true, force: true });
for (const [folder, module] of Object.entries(entries)) bundle(folder, join('build', module));
// Without it node reads the bundles as CommonJS, and they fail when loaded.
writeFileSync('dist/package.json', '{\n  "type": "module"\n}\n');
makeExecutable('dist/cli/index.js');
rmSync('build', { recursive: true });
refusePaths('dist');

function bundle(folder: string, module: string): void {
  const target = join('dist', folder);
  const stats = join('build', `${folder}.json`);
  const options = ['--no-cache', '--stats-out', stats, '--target', 'es2022', '--quiet'];
  run('node_modules/@vercel/ncc/dist/ncc/cli.js', 'build', module, '--out', target, ...options);
  for (const name of readdirSync(target)) {
    if (!/^(\d+\.)?index\.js$/.test(name)) rmSync(join(target, name), { recursive: true });
  }
  // ts-morph carries the compiler as a file of its own, without its licence; that of the installed one is the same.
  const further = folder === 'typescript' ? ['node_modules/typescript'] : [];
  const licenses = licensesOf(JSON.parse(readFileSync(stats, 'utf8')), further);
  if (licenses !== '') writeFileSync(join(target, 'licenses.txt'), licenses);
}

function run(script: string, ...options: readonly string[]): void {
  const { status } = spawnSync(process.execPath, [script, ...options], { stdio: 'inherit' });
  if (status !== 0) process.exit(status ?? 1);
}

function makeExecutable(path: string): void {
  const text = readFileSync(path, 'utf8');
  if (!text.startsWith('#!')) writeFileSync(path, `#!/usr/bin/env node\n${text}`);
  chmodSync(path, 0o755);
}

/** A path of this machine in the output is a build that differs elsewhere. */
function refusePaths(folder: string): void {
  for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
    const path = join(folder, name);
    if (/\.(js|txt|json)$/.test(name) && readFileSync(path, 'utf8').includes(root)) {
      throw new Error(`${path} holds the path of the checkout, ${root}`);
    }
  }
}
