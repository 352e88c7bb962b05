import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { commandLine } from '../support/command.ts';
import { gitRepository } from '../support/git-repository.ts';

describe.concurrent('the leak probe', () => {
  it.each<[string, boolean, string[]]>([
    ['runs without smoke tests', true, []],
    ['runs with the group smoke', true, ['--checks', 'smoke']],
    ['is off with smoke: none', false, ['--smoke', 'none']],
    ['is off without its check', false, ['--checks=-runtime-lane-leak']],
    ['is off where other checks are asked for', false, ['--checks', 'dangling-dependency']],
    ['is off where the results of tests are brought', false, ['--smoke-reports', 'report.xml']],
  ])('%s', async (_, isRun, flags) => {
    const { folder, commit } = gitRepository();
    commit('begin', {
      'lukhas/a/__init__.py': 'open("imported", "w").close()\n',
      'candidate/b.py': '',
      'report.xml': '<testsuites><testsuite tests="0"/></testsuites>',
    });
    const { out } = await commandLine(folder, ['check', ...flags, '--format', 'json']);
    expect(JSON.parse(out).version).toBe(1);
    expect(existsSync(join(folder, 'imported'))).toBe(isRun);
  });
});
