import { appendFileSync, existsSync, mkdtempSync, readFileSync, rmSync, unlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { createGit } from '../../src/io/git.ts';
import { guardFiles } from '../../src/io/guarded-files.ts';
import { gitRepository } from '../support/git-repository.ts';

const folders: string[] = [];
afterAll(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
});
const newFolder = () => {
  const folder = mkdtempSync(join(tmpdir(), 'lane-guard-'));
  folders.push(folder);
  return folder;
};

it('puts back what was written, made or removed, and names it', async () => {
  const { folder } = gitRepository();
  const runner = newFolder();
  const [env, path, output] = ['env', 'path', 'output'].map((name) => join(runner, name)) as [string, string, string];
  for (const file of [env, path]) writeFileSync(file, 'before\n');
  const restore = await guardFiles(createGit(folder), folder, {
    GITHUB_ENV: env,
    GITHUB_PATH: path,
    GITHUB_OUTPUT: output,
  });
  appendFileSync(env, 'A=1\n');
  unlinkSync(path);
  writeFileSync(output, 'x');
  appendFileSync(join(folder, '.git/config'), '[alias]\n\tx = !evil\n');
  writeFileSync(join(folder, '.git/hooks/pre-push'), '#!/bin/sh\n');
  expect(await restore()).toEqual([
    '$GITHUB_ENV',
    '$GITHUB_OUTPUT',
    '$GITHUB_PATH',
    '.git/config',
    '.git/hooks/pre-push',
  ]);
  expect([env, path].map((file) => readFileSync(file, 'utf8'))).toEqual(['before\n', 'before\n']);
  expect(existsSync(output) || existsSync(join(folder, '.git/hooks/pre-push'))).toBe(false);
  expect(readFileSync(join(folder, '.git/config'), 'utf8')).not.toContain('evil');
  expect(await restore()).toEqual([]);
});

it('guards the runner alone where there is no repository', async () => {
  const folder = newFolder();
  const restore = await guardFiles(createGit(folder), folder, {});
  expect(await restore()).toEqual([]);
});
