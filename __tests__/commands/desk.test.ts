import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { commandLine } from '../support/command.ts';
import { gitRepository } from '../support/git-repository.ts';

const manifest =
  'version: 1\nowners: {default: ["@o"]}\nlanes:\n  - {name: accepted, root: lukhas/, promotion: {from: candidate}}\n  - {name: candidate, root: candidate/, promotion: {to: accepted}}\n';
const code = 'def run(x):\n    return x\n';

function repository() {
  const made = gitRepository();
  made.commit('chore: begin', {
    'ops/matriz.yaml': manifest,
    'candidate/__init__.py': '',
    'candidate/core/__init__.py': '',
    'candidate/core/bus.py': code,
    'lukhas/__init__.py': '',
    'lukhas/core/__init__.py': '',
  });
  made.branch('change');
  return made;
}

describe('at a desk', () => {
  it('a subfolder of a repository is no repository without lanes', async () => {
    const { folder } = repository();
    const { code: exit, err } = await commandLine(join(folder, 'candidate'), ['check', '--smoke', 'none']);
    expect(exit).toBe(2);
    expect(err).toBe(
      'lane-guard: the folder is a part of a repository whose manifest is ../ops/matriz.yaml: here are no lanes; next: judge the whole repository: lane-guard check ..\n',
    );
  });

  it('says that no promotion is seen in what is not committed', async () => {
    const made = repository();
    made.write({ 'lukhas/core/bus.py': code });
    const { out } = await commandLine(made.folder, ['check', '--smoke', 'none']);
    expect(out).toContain('1 file of production is not committed (lukhas/core/bus.py): imports are judged');
    made.commit('chore(promotion): promote core/bus from candidate → lukhas');
    expect((await commandLine(made.folder, ['check', '--smoke', 'none'])).out).not.toContain('not committed');
  });

  it('does not tell a copy to be copied over by its original', async () => {
    const made = repository();
    made.commit('chore(promotion): promote core/bus from candidate → lukhas', {
      'lukhas/core/bus.py': `from candidate.core.bus import run as old\n${code}`,
    });
    const { out } = await commandLine(made.folder, ['check', '--smoke', 'none', '--checks', 'dependencies']);
    expect(out).toContain(
      'remove the import: lukhas/core/bus.py is the copy of candidate/core/bus.py, and imports what it was copied from',
    );
  });
});
