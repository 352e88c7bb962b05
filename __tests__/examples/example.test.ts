import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { makeRepository, scenarios } from '../../examples/scenarios.mjs';

const areas = ['api', 'glyph', 'integration', 'interfaces', 'monitoring', 'neural', 'orchestration', 'symbolic'];
const promoted = ['glyph', 'interfaces', 'monitoring'];

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'lane-guard-example-'));
});

afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

function python(directory: string, ...args: string[]): { status: number | null; output: string } {
  const run = spawnSync('python3', args, { cwd: directory, encoding: 'utf8' });
  return { status: run.status, output: run.stdout + run.stderr };
}

function modulesBelow(directory: string): string[] {
  return readdirSync(join(folder, directory), { recursive: true, encoding: 'utf8' }).filter((name) =>
    name.endsWith('.py'),
  );
}

describe('the bundled example', () => {
  it('passes its smoke tests', () => {
    makeRepository(folder);
    const { status, output } = python(folder, '-m', 'pytest', '-q', 'tests/smoke');
    expect(output).toMatch(/\b25 passed\b/);
    expect(status).toBe(0);
  });

  it('holds about forty modules, with every area of the process', () => {
    makeRepository(folder);
    const development = readdirSync(join(folder, 'candidate/core')).map((name) => name.replace(/\.py$/, ''));
    expect(development.filter((name) => name !== '__init__').sort()).toEqual(areas);
    const modules = modulesBelow('candidate').length + modulesBelow('lukhas').length;
    expect(modules).toBeGreaterThanOrEqual(40);
    expect(modules).toBeLessThanOrEqual(50);
  });

  it.each([...promoted.map((area) => `core/${area}`), 'identity', 'memory'])('has %s in both lanes', (module) => {
    makeRepository(folder);
    for (const lane of ['candidate', 'lukhas']) {
      expect(readdirSync(join(folder, lane, module))).toContain('__init__.py');
    }
  });

  it('has production that runs without the development lane, but for the shim, which says so', () => {
    const repository = makeRepository(folder);
    const alone = join(folder, 'alone');
    for (const part of ['lukhas', 'shared', 'tests', 'pytest.ini']) {
      cpSync(join(folder, part), join(alone, part), {
        recursive: true,
        filter: (source) => !/_candidate_smoke\.py$|test_neural_/.test(source),
      });
    }
    const { status, output } = python(alone, '-m', 'pytest', '-q', 'tests/smoke');
    expect(output).toMatch(/\b9 passed\b/);
    expect(status).toBe(0);
    const shim = python(alone, '-W', 'always', '-c', 'import lukhas.core.neural');
    expect(shim.output).toContain('ImportWarning: lukhas.core.neural has nothing to forward to');
    expect(shim.status).toBe(0);
    expect(repository.read('lukhas/core/neural/__init__.py')).toContain('from candidate.core.neural import');
  });

  it('is written for Python 3.8 and later', () => {
    makeRepository(folder);
    const script = [
      'import ast, pathlib',
      'for path in pathlib.Path(".").rglob("*.py"):',
      '    ast.parse(path.read_text(encoding="utf-8"), feature_version=(3, 8))',
    ].join('\n');
    expect(python(folder, '-c', script)).toEqual({ status: 0, output: '' });
  });
});

describe('the scenarios', () => {
  it.each(Object.values(scenarios).map((scenario) => [scenario.name, scenario] as const))(
    '%s: one commit on a branch, tests green',
    (_name, scenario) => {
      const repository = makeRepository(folder);
      scenario.build(repository);
      expect(repository.git(['rev-list', '--count', 'main..promote-orchestration']).trim()).toBe('1');
      expect(repository.git(['status', '--porcelain'])).toBe('');
      expect(repository.git(['diff', '--name-only', 'main', 'HEAD', '--', 'candidate'])).toBe('');
      const { status, output } = python(folder, '-m', 'pytest', '-q', 'tests/smoke');
      expect(status, output).toBe(0);
    },
  );

  it('makes the same objects each time', () => {
    const names = ['first', 'second'].map((name) => {
      const repository = makeRepository(join(folder, name));
      scenarios.allDefects.build(repository);
      return repository.git(['rev-parse', 'HEAD']);
    });
    expect(names[0]).toBe(names[1]);
  });

  it('promotes with the subject that the process wants', () => {
    const repository = makeRepository(folder);
    scenarios.correct.build(repository);
    expect(repository.git(['log', '-1', '--format=%s']).trim()).toBe(
      'chore(promotion): promote core/orchestration from candidate → lukhas',
    );
    expect(readFileSync(join(folder, 'ops/matriz.yaml'), 'utf8')).toContain('- core/orchestration\n');
  });
});
