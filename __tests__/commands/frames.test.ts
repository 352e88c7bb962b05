import { describe, expect, it } from 'vitest';
import { commandLine } from '../support/command.ts';
import { gitRepository } from '../support/git-repository.ts';

const checkOf = async (manifest: string | Uint8Array) => {
  const repository = gitRepository();
  repository.commit('chore: begin', { 'ops/matriz.yaml': manifest, 'lukhas/a.py': 'x = 1\n' });
  return (await commandLine(repository.folder, ['check', '--checks', 'manifest'])).out;
};

describe('the source line of a finding', () => {
  it('is shown', async () => {
    expect(await checkOf('versoin: 1\n')).toContain('1 | versoin: 1');
  });

  it.each([
    ['bytes of a program', Buffer.from('SECRET\x7fELF\0\x01\x02\n')],
    ['UTF-16', Buffer.from('\uFEFFSECRET: 1\n', 'utf16le')],
  ])('is not, of %s', async (_, bytes) => {
    const out = await checkOf(bytes);
    expect(out).toMatch(/1:1 {2}error {2}invalid-manifest/);
    expect(out).not.toMatch(/S.{0,6}E.{0,6}C.{0,6}R|1 \|/);
  });
});
