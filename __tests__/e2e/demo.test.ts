import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, describe, expect, it } from 'vitest';
import { differences, exitCodes, found } from '../../examples/expectation.mjs';
import { cleanEnvironment, makeRepository, type Scenario, scenarios } from '../../examples/scenarios.mjs';
import type { Report } from '../../src/domain/report.ts';

const commandLine = fileURLToPath(new URL('../../dist/cli/index.js', import.meta.url));
const folders: string[] = [];

afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
});

function check(scenario: Scenario): { exitCode: number | null; report: Report; stderr: string } {
  const folder = mkdtempSync(join(tmpdir(), 'lane-guard-scenario-'));
  folders.push(folder);
  scenario.build(makeRepository(folder));
  const run = spawnSync(process.execPath, [commandLine, 'check', folder, '--base', 'main', '--format', 'json'], {
    encoding: 'utf8',
    env: cleanEnvironment(),
  });
  expect(run.stdout, run.stderr).toMatch(/^\{/);
  return { exitCode: run.status, report: JSON.parse(run.stdout), stderr: run.stderr };
}

describe('the shipped command line', () => {
  it.each(Object.values(scenarios).map((scenario) => [scenario.name, scenario] as const))('%s', (_name, scenario) => {
    const { exitCode, report } = check(scenario);
    expect(found(report)).toEqual(scenario.expected);
    expect(report.verdict).toBe(scenario.verdict);
    expect(exitCode).toBe(exitCodes[scenario.verdict]);
    expect(report.suites.map(({ status }) => status)).toEqual(report.suites.map(() => 'passed'));
    expect(report.suites.map(({ side }) => side)).toEqual(expect.arrayContaining(['development', 'production']));
  });
});

describe('what the demo compares', () => {
  const run = (verdict: string, findings: readonly object[], exitCode: number) => ({
    exitCode,
    output: JSON.stringify({ verdict, reasons: [], findings }),
  });
  const finding = (check: string, line: number) => ({
    check,
    severity: 'error',
    location: { path: 'lukhas/core/orchestration/bus.py', line },
  });
  const { forgottenImport } = scenarios;

  it('takes what the scenario says', () => {
    expect(differences(forgottenImport, run('fail', [finding('unrewritten-import', 7)], 1))).toEqual([]);
  });

  it.each([
    [
      'a verdict and an exit code',
      run('pass', [finding('unrewritten-import', 7)], 0),
      ['exit code 0, expected 1', 'verdict pass, expected fail'],
    ],
    [
      'a finding that is not there',
      run('fail', [], 1),
      ['expected, but not found: error unrewritten-import at lukhas/core/orchestration/bus.py:7'],
    ],
    [
      'a finding told twice',
      run('fail', [finding('unrewritten-import', 7), finding('unrewritten-import', 7)], 1),
      ['found, but not expected: error unrewritten-import at lukhas/core/orchestration/bus.py:7'],
    ],
    [
      'another line',
      run('fail', [finding('unrewritten-import', 8)], 1),
      [
        'expected, but not found: error unrewritten-import at lukhas/core/orchestration/bus.py:7',
        'found, but not expected: error unrewritten-import at lukhas/core/orchestration/bus.py:8',
      ],
    ],
    ['no report', { exitCode: 2, output: 'lane-guard: no git' }, ['exit code 2, and no report in JSON']],
  ])('notices %s', (_name, result, lines) => {
    expect(differences(forgottenImport, result)).toEqual(lines);
  });
});
