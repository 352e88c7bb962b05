import { spawnSync } from 'node:child_process';
import { appendFileSync, cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';

// A copy of what is made and of what it is made from, so that the checkout's own state decides nothing.
let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'lane-guard-generate-'));
  for (const path of ['scripts', 'src', 'schema', 'docs', 'README.md', 'action.yml', 'package.json', 'tsconfig.json']) {
    cpSync(path, join(folder, path), { recursive: true });
  }
  symlinkSync(resolve('node_modules'), join(folder, 'node_modules'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function generate(...options: readonly string[]) {
  return spawnSync(process.execPath, ['scripts/generate.ts', ...options], { cwd: folder, encoding: 'utf8' });
}

it('fails on stale files, names them and leaves them; once they are written all is current', () => {
  generate();
  const stale = ['src/settings/version.ts', 'action.yml'];
  for (const path of stale) appendFileSync(join(folder, path), '\n');
  const left = readFileSync(join(folder, 'action.yml'), 'utf8');
  const message = `stale: ${stale.join(', ')}\nrun \`npm run generate\` and commit what it writes\n`;
  expect(generate('--check')).toMatchObject({ status: 1, stdout: '', stderr: message });
  expect(readFileSync(join(folder, 'action.yml'), 'utf8')).toBe(left);
  expect(generate()).toMatchObject({ status: 0, stdout: `written: ${stale.join(', ')}\n` });
  expect(generate('--check')).toMatchObject({ status: 0, stdout: 'everything generated is current\n' });
});
