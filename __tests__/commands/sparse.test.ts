import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { commandLine, judged } from '../support/command.ts';
import { gitRepository } from '../support/git-repository.ts';

const mend = 'git sparse-checkout disable; in a workflow, remove sparse-checkout from the step of actions/checkout';
const files = {
  'ops/matriz.yaml':
    'version: 1\nlanes:\n  - {name: accepted, root: lukhas/, promotion: {from: candidate}}\n  - {name: candidate, root: candidate/}\n',
  'ops/lane-baseline.json': '{"version": 1, "findings": []}\n',
  'candidate/core/bus.py': 'x = 1\n',
  'lukhas/core/clock.py': 'import candidate.core.bus\n',
  'lukhas/core/bell.py': 'x = 1\n',
};

/** A checkout without what the patterns take out. */
function sparse(...patterns: readonly string[]) {
  const repository = gitRepository();
  repository.commit('chore: begin', files);
  repository.git('sparse-checkout', 'set', '--no-cone', '/*', ...patterns.map((pattern) => `!${pattern}`));
  return repository.folder;
}

const tree = { name: 'command-line', payload: {}, ref: '' };

describe('a sparse checkout', () => {
  it('that leaves production out fails, with the command that brings it', async () => {
    const { findings, coverage } = await judged(sparse('/lukhas/core/clock.py'), tree, { checks: 'dependencies' });
    expect(findings).toMatchObject([
      {
        check: 'unreadable-module',
        severity: 'error',
        message: "lukhas/core/clock.py could not be scanned whole: git's sparse checkout leaves it out",
        remedy: mend,
      },
    ]);
    expect(coverage.unreadable).toMatchObject([
      { path: 'lukhas/core/clock.py', reason: "git's sparse checkout leaves it out" },
    ]);
  });

  it('that leaves development out still tells its modules from what is nowhere', async () => {
    const { findings } = await judged(sparse('/candidate/'), tree, { checks: 'dependencies,missing-lane-root' });
    expect(findings.map(({ check }) => check)).toEqual(['unreadable-module', 'dangling-dependency']);
  });

  it('that leaves the manifest out is no repository without one', async () => {
    const { findings } = await judged(sparse('/ops/matriz.yaml'), tree, { checks: 'manifest' });
    expect(findings).toMatchObject([
      {
        check: 'invalid-manifest',
        message: "ops/matriz.yaml cannot be read: git's sparse checkout leaves it out",
        remedy: mend,
      },
    ]);
  });

  it('that leaves the baseline out cannot be judged', async () => {
    const { code, err } = await commandLine(sparse('/ops/lane-baseline.json'), ['check', '--smoke', 'none']);
    expect([code, err]).toEqual([
      2,
      `lane-guard: the baseline ops/lane-baseline.json cannot be read: git's sparse checkout leaves it out; next: ${mend}\n`,
    ]);
  });

  it('counts what lies there all the same', async () => {
    const folder = sparse('/lukhas/core/clock.py');
    writeFileSync(join(folder, 'lukhas/core/clock.py'), 'x = 1\n');
    expect((await judged(folder, tree, { checks: 'dependencies' })).findings).toEqual([]);
  });
});
