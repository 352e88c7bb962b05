import { chmodSync, existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { Misconfiguration } from '../../src/domain/misconfiguration.ts';
import { createGit } from '../../src/io/git.ts';
import { gitRepository } from '../support/git-repository.ts';

afterEach(() => vi.unstubAllEnvs());

describe('createGit', () => {
  it('runs git and gives its exit code, bytes and words', async () => {
    const repository = gitRepository();
    const sha = repository.commit('first', { a: Uint8Array.of(0, 255, 10) });
    const git = createGit(repository.folder);
    expect(await git.run(['cat-file', 'blob', 'HEAD:a'])).toEqual({
      code: 0,
      stdout: Buffer.of(0, 255, 10),
      stderr: '',
    });
    expect((await git.run(['rev-parse', 'HEAD'])).stdout.toString()).toBe(`${sha}\n`);
    const failed = await git.run(['rev-parse', '--verify', 'gone']);
    expect(failed.code).toBe(128);
    expect(failed.stderr).toContain('Needed a single revision');
    expect((await git.run(['hash-object', '--stdin'], 'x')).stdout.toString().trim()).toHaveLength(40);
  });

  it('streams objects in the order asked, whatever they hold', async () => {
    const repository = gitRepository();
    const large = Buffer.alloc(3_000_000, 'line\n');
    repository.commit('files', { large, empty: '', text: 'deadbeef blob 4\n\nx', binary: Uint8Array.of(0, 10, 0) });
    const names = ['large', 'empty', 'text', 'binary'].map((path) => repository.git('rev-parse', `HEAD:${path}`));
    const asked = [...names, '0'.repeat(40), 'no\nname', '', ...names];
    const seen: [string, string | undefined][] = [];
    await createGit(repository.folder).objects(asked, (name, content) =>
      seen.push([name, content?.toString('latin1')]),
    );
    const contents = [large.toString('latin1'), '', 'deadbeef blob 4\n\nx', '\0\n\0'];
    const expected = [...contents, undefined, undefined, undefined, ...contents];
    expect(seen).toEqual(asked.map((name, index) => [name, expected[index]]));
  });

  it('reads thousands of objects without filling a pipe', async () => {
    const repository = gitRepository();
    repository.commit('one', { a: 'x'.repeat(1000) });
    const name = repository.git('rev-parse', 'HEAD:a');
    let count = 0;
    await createGit(repository.folder).objects(new Array(5000).fill(name), (_, content) => {
      if (content?.length === 1000) count++;
    });
    expect(count).toBe(5000);
  });

  it('goes on after an object that is corrupt', async () => {
    const repository = gitRepository();
    repository.commit('two', { a: 'first', b: 'second' });
    const [a, b] = ['a', 'b'].map((path) => repository.git('rev-parse', `HEAD:${path}`));
    const object = join(repository.folder, '.git/objects', (a ?? '').slice(0, 2), (a ?? '').slice(2));
    chmodSync(object, 0o644);
    writeFileSync(object, 'no zlib');
    const seen: (string | undefined)[] = [];
    await createGit(repository.folder).objects([a ?? '', b ?? ''], (_, content) => seen.push(content?.toString()));
    expect(seen).toEqual([undefined, 'second']);
  });

  it('passes on what a visitor throws', async () => {
    const repository = gitRepository();
    repository.commit('one', { a: 'x' });
    const name = repository.git('rev-parse', 'HEAD:a');
    const visit = () => {
      throw new Error('enough');
    };
    await expect(createGit(repository.folder).objects([name, name], visit)).rejects.toThrow('enough');
  });

  it('starts nothing that the repository configures, and takes paths literally', async () => {
    const repository = gitRepository();
    repository.commit('one', { 'a.py': 'x', ':(glob)**': 'y' });
    const trace = join(repository.folder, 'started');
    const script = join(repository.folder, '.git/hooks/evil');
    writeFileSync(script, `#!/bin/sh\ntouch '${trace}'\n`);
    chmodSync(script, 0o755);
    repository.git('config', 'core.fsmonitor', script);
    repository.git('config', 'diff.external', script);
    repository.git('config', 'log.showSignature', 'true');
    repository.git('config', 'gpg.program', script);
    repository.write({ 'a.py': 'changed' });
    const git = createGit(repository.folder);
    expect((await git.run(['status', '--porcelain'])).code).toBe(0);
    await git.run(['diff']);
    await git.run(['log', '-1']);
    expect(existsSync(trace)).toBe(false);
    const listed = await git.run(['ls-files', '-z', '--', ':(glob)**']);
    expect(listed.stdout.toString()).toBe(':(glob)**\0');
  });

  it('is not led elsewhere by the environment', async () => {
    const repository = gitRepository();
    const sha = repository.commit('one', { a: 'x' });
    vi.stubEnv('GIT_DIR', '/nowhere');
    vi.stubEnv('GIT_INDEX_FILE', '/nowhere/index');
    vi.stubEnv('GIT_ICASE_PATHSPECS', '1');
    vi.stubEnv('GIT_TRACE', '1');
    const git = createGit(repository.folder);
    expect(await git.run(['rev-parse', 'HEAD'])).toEqual({ code: 0, stdout: Buffer.from(`${sha}\n`), stderr: '' });
    expect((await git.run(['ls-files', '--', 'a'])).stdout.toString()).toBe('a\n');
  });

  it('names a missing git', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'lane-guard-nogit-'));
    vi.stubEnv('PATH', folder);
    const git = createGit(folder);
    await expect(git.run(['version'])).rejects.toMatchObject({
      name: 'Misconfiguration',
      message: 'git was not found on the PATH',
      remedy: expect.stringContaining('Install git'),
    });
    await expect(git.objects(['a'], () => {})).rejects.toThrow('git was not found on the PATH');
    rmSync(folder, { recursive: true });
    await expect(git.run(['version'])).rejects.toThrow('the folder to judge does not exist');
  });

  it('says how to trust a repository of another owner', async () => {
    const repository = gitRepository();
    repository.commit('one');
    // Git's own switch for its tests: it takes every repository for a stranger's.
    vi.stubEnv('GIT_TEST_ASSUME_DIFFERENT_OWNER', '1');
    // The machine's own settings may trust every folder.
    vi.stubEnv('GIT_CONFIG_GLOBAL', '/dev/null');
    vi.stubEnv('GIT_CONFIG_NOSYSTEM', '1');
    const failed = await createGit(repository.folder)
      .run(['rev-parse', 'HEAD'])
      .catch((error: unknown) => error);
    expect(failed).toBeInstanceOf(Misconfiguration);
    expect(failed).toMatchObject({
      message: 'git refuses the repository, since another user owns it (safe.directory)',
      remedy: expect.stringMatching(/^git config --global --add safe\.directory '.*lane-guard-git-.*'$/),
    });
  });
});
