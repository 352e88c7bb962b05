import { execFileSync } from 'node:child_process';
import { expect } from 'vitest';
import type { Finding } from '../../src/domain/finding.ts';
import { code } from './change-set.ts';
import { judged, pullRequest } from './command.ts';
import { type FileContent, type GitRepository, gitRepository } from './git-repository.ts';

export type Files = Readonly<Record<string, FileContent>>;

export const form = (module: string) => `chore(promotion): promote ${module} from candidate → lukhas`;
export const manifest = `version: 1
owners: { default: ['@ann'] }
invariants: { zero_bytes_fail: true }
lanes:
  - { name: accepted, root: lukhas/, promotion: { from: candidate } }
  - { name: candidate, root: candidate/ }
`;
const packages: Files = Object.fromEntries(
  ['candidate', 'candidate/core', 'candidate/core/x', 'candidate/core/y', 'lukhas', 'lukhas/core'].map((path) => [
    `${path}/__init__.py`,
    '',
  ]),
);
const developed: Files = {
  ...packages,
  'ops/matriz.yaml': manifest,
  'candidate/core/x/a.py': code('a'),
  'candidate/core/x/b.py': code('b'),
  'candidate/core/y/c.py': code('c'),
};

/** All of `core/x`, and of `core/y`, as they are promoted. */
export const copyOfX: Files = {
  'lukhas/core/x/__init__.py': '',
  'lukhas/core/x/a.py': code('a'),
  'lukhas/core/x/b.py': code('b'),
};
export const copyOfY: Files = { 'lukhas/core/y/__init__.py': '', 'lukhas/core/y/c.py': code('c') };

/** These files of `candidate/core/x`, removed. */
export function gone(...names: readonly string[]): Files {
  return Object.fromEntries(names.map((name) => [`candidate/core/x/${name}`, null]));
}

export function started(files: Files = {}) {
  const repository = gitRepository();
  return { repository, base: repository.commit('first', { ...developed, ...files }) };
}

/** What a promotion can break, but for its tests. */
const judgedBy = 'dependencies, shims, commits, promotions, empty-file';

/** What a pull request of what is checked out, with the label, finds. */
export async function findings(
  repository: GitRepository,
  base: string,
  labels: readonly string[] = [],
  inputs = {},
): Promise<readonly Finding[]> {
  const event = pullRequest(repository, base, ['lane-promotion', ...labels]);
  const report = await judged(repository.folder, event, { checks: judgedBy, ...inputs });
  expect(report.checks.filter(({ status }) => status === 'crashed')).toEqual([]);
  return report.findings;
}

export function told(all: readonly Pick<Finding, 'severity' | 'check' | 'value'>[]): string[] {
  return all.map(({ severity, check, value }) => `${severity} ${check} ${value}`).sort();
}

/** Runs the command of a remedy, up to where its sentence goes on. */
export function type({ folder }: GitRepository, finding: Pick<Finding, 'remedy'> | undefined): void {
  const command = (finding?.remedy ?? 'false').split(/, (?:and|or) |; /)[0] ?? 'false';
  execFileSync('bash', ['-ec', command], { cwd: folder });
}

/** A dozen statements of TypeScript that are alike only to themselves. */
export function scriptCode(seed: string): string {
  return `${Array.from({ length: 12 }, (_, at) => `export const ${seed}${at} = ${at};`).join('\n')}\n`;
}
