import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';
import { type GitRepository, gitRepository } from '../support/git-repository.ts';
import { runStep } from '../support/runner.ts';

const folders: string[] = [];
afterAll(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
});

/** The action's entry from source, where the runner looks for the bundle. */
function sourceEntry(): string {
  const folder = mkdtempSync(join(tmpdir(), 'lane-guard-source-'));
  folders.push(folder);
  mkdirSync(join(folder, 'main'));
  writeFileSync(join(folder, 'package.json'), '{"type":"module"}');
  writeFileSync(join(folder, 'main/index.js'), `import ${JSON.stringify(pathToFileURL(resolve('src/main.ts')))};\n`);
  return folder;
}

const subject = 'chore(promotion): promote core/orchestration from candidate → lukhas';

const manifest = `version: 1
owners:
  default: ["@lukhas/core"]
lanes:
  - name: candidate
    root: candidate/
    promotion: { to: accepted }
  - name: accepted
    root: lukhas/
    directories: [core/policy/]
    owners: ["@lukhas/release"]
    promotion:
      from: candidate
      labels_required: [reviewed-by-owner]
      checks: [tests/smoke/]
    import_rules:
      allow_from: ["lukhas/**"]
      deny_from: ["candidate/**"]
invariants:
  imports:
    - rule: production stands alone
      deny: ["lukhas/** <- candidate/**"]
  secrets:
    - pattern: "**/*.pem"
  zero_bytes_fail: true
`;
const kernel = (lane: string) => `"""Runs steps in order."""

import json

from ${lane}.core.orchestration.bus import Bus
from .steps import load


class Kernel:
    def __init__(self):
        self.bus = Bus()
        self.steps = load()

    def run(self):
        for step in self.steps:
            self.bus.send(json.dumps(step))
        return len(self.bus.sent)
`;
const bus = `class Bus:
    def __init__(self):
        self.sent = []

    def send(self, text):
        self.sent.append(text)
`;
const steps = 'def load():\n    return [{"name": "start"}, {"name": "stop"}]\n';
const init = (lane: string) => `from ${lane}.core.orchestration.kernel import Kernel\n\n__all__ = ["Kernel"]\n`;

function module(lane: string): Record<string, string> {
  const place = `${lane}/core/orchestration`;
  return {
    [`${place}/__init__.py`]: init(lane),
    [`${place}/kernel.py`]: kernel(lane),
    [`${place}/bus.py`]: bus,
    [`${place}/steps.py`]: steps,
    [`${place}/README.md`]: '# Orchestration\n',
  };
}
const smokeTest = (lane: string) =>
  `from ${lane}.core.orchestration import Kernel\n\n\ndef test_kernel_runs_two_steps():\n    assert Kernel().run() == 2\n`;

const developed = {
  'ops/matriz.yaml': manifest,
  'candidate/__init__.py': '',
  'candidate/core/__init__.py': '',
  ...module('candidate'),
  'candidate/core/glyph/__init__.py': 'NAMES = ("alpha", "beta")\n',
  'lukhas/__init__.py': '',
  'lukhas/core/__init__.py': '',
  'lukhas/core/policy/__init__.py': 'def allows(name):\n    return name != "root"\n',
  // What the old path of a module forwards to.
  'lukhas/policy.py': 'from lukhas.core.policy import *  # noqa: F403\n',
  'tests/smoke/test_candidate_smoke.py': smokeTest('candidate'),
  'tests/smoke/test_lukhas_smoke.py':
    'from lukhas.core.policy import allows\n\n\ndef test_policy():\n    assert allows("a")\n    assert not allows("root")\n',
  '.github/CODEOWNERS': '/candidate/ @lukhas/core\n/lukhas/ @lukhas/release\n',
};
const covering = (...directories: readonly string[]) =>
  manifest.replace('[core/policy/]', `[core/policy/, ${directories.join(', ')}]`);

/** What the process asks for: the module with its imports rewritten, its directory in the manifest, and a smoke test. */
const promoted: Readonly<Record<string, string>> = {
  ...module('lukhas'),
  'ops/matriz.yaml': covering('core/orchestration/'),
  'tests/smoke/test_lukhas_orchestration.py': smokeTest('lukhas'),
};

function developedRepository(): GitRepository {
  const repository = gitRepository();
  repository.commit('chore: begin', developed);
  return repository;
}

interface Request {
  readonly title?: string;
  readonly labels?: readonly string[];
}

function pullRequest(
  repository: GitRepository,
  base: string,
  { title = subject, labels = ['lane-promotion', 'reviewed-by-owner'] }: Request = {},
) {
  return {
    event: 'pull_request',
    ref: 'refs/pull/12/merge',
    payload: {
      repository: { default_branch: 'main' },
      pull_request: {
        number: 12,
        title,
        draft: false,
        labels: labels.map((name) => ({ name })),
        base: { ref: 'main', sha: base },
        head: { ref: 'topic', sha: repository.head() },
      },
    },
  };
}

function push(repository: GitRepository, before: string) {
  return {
    event: 'push',
    ref: 'refs/heads/main',
    payload: {
      ref: 'refs/heads/main',
      before,
      after: repository.head(),
      deleted: false,
      repository: { default_branch: 'main' },
    },
  };
}

async function judge(
  repository: GitRepository,
  request: ReturnType<typeof push> | ReturnType<typeof pullRequest>,
  inputs: Readonly<Record<string, string>> = {},
) {
  const { report, stdout, stderr, code } = await runStep(sourceEntry(), {
    folder: repository.folder,
    ...request,
    inputs,
  });
  if (!report) throw new Error(`no report (${code}): ${stdout}${stderr}`);
  const findings = report.findings.map(({ severity, check, message }) => `${severity} ${check}: ${message}`);
  return { report, code, findings };
}

const untested = { smoke: 'none' };

describe.concurrent('a promotion by the book', { timeout: 180_000 }, () => {
  it('in one commit of a pull request: nothing is found, and both suites run', async () => {
    const repository = developedRepository();
    const base = repository.head();
    repository.branch('topic');
    repository.commit(subject, promoted);
    const { report, code, findings } = await judge(repository, pullRequest(repository, base));
    expect(findings).toEqual([]);
    expect([report.verdict, code]).toEqual(['pass', 0]);
    expect(report.promotions.map(({ module: name }) => name)).toEqual(['core/orchestration']);
    const suites = report.suites.map(({ side, status }) => `${side} ${status}`);
    expect(suites).toEqual(expect.arrayContaining(['development passed', 'production passed']));
  });

  it('in several commits of a pull request, each announced', async () => {
    const repository = developedRepository();
    const base = repository.head();
    repository.branch('topic');
    const { 'lukhas/core/orchestration/bus.py': first = '', ...rest } = promoted;
    repository.commit(subject, { 'lukhas/core/orchestration/bus.py': first });
    repository.commit(subject, rest);
    const { report, findings } = await judge(repository, pullRequest(repository, base), untested);
    expect(findings).toEqual([]);
    expect(report.promotions.map(({ module: name }) => name)).toEqual(['core/orchestration']);
  });

  it('as the commit of a squash, and its revert, and the promotion done again', async () => {
    const repository = developedRepository();
    let before = repository.head();
    const squashed = repository.commit(`${subject} (#123)`, promoted);
    expect((await judge(repository, push(repository, before), untested)).findings).toEqual([]);
    before = squashed;
    repository.git('revert', '--no-edit', squashed);
    expect((await judge(repository, push(repository, before), untested)).findings).toEqual([]);
    before = repository.head();
    repository.commit(subject, promoted);
    expect((await judge(repository, push(repository, before), untested)).findings).toEqual([]);
  });

  it('as a merge of the pull request into the default branch', async () => {
    const repository = developedRepository();
    const before = repository.head();
    repository.branch('topic');
    repository.commit(subject, promoted);
    repository.checkout('main');
    repository.merge('topic', 'Merge pull request #12 from lukhas/topic');
    const { report, findings } = await judge(repository, push(repository, before), untested);
    expect(findings).toEqual([]);
    expect(report.promotions).toHaveLength(1);
  });
});

describe.concurrent('no promotion', { timeout: 180_000 }, () => {
  it.each([
    ['production', 'lukhas', 'prod', 'accepted', 'adds "prod/**" to allow_from'],
    ['development', 'candidate', 'labs', 'candidate', 'removes "candidate/**" from deny_from'],
  ])('is the move of the whole %s lane, manifest and all', async (_, lane, root, name, loosened) => {
    const repository = developedRepository();
    repository.commit(subject, promoted);
    const base = repository.head();
    repository.branch('topic');
    // The owners keep their names.
    const moved = (text: string) => text.replaceAll(new RegExp(`(?<!@)${lane}(?=[/.])`, 'g'), root);
    const files = Object.entries({ ...developed, ...promoted });
    repository.commit(`refactor: ${lane} is ${root}`, {
      ...Object.fromEntries(files.filter(([path]) => path.startsWith(`${lane}/`)).map(([path]) => [path, null])),
      ...Object.fromEntries(files.map(([path, text]) => [moved(path), moved(text)])),
    });
    const { report, findings } = await judge(
      repository,
      pullRequest(repository, base, { title: 'Move', labels: [] }),
      untested,
    );
    expect(report.promotions).toEqual([]);
    // The rules of the base name the old root: that it and they go is told, and nothing else.
    expect(findings).toEqual([
      'warning weakened-policy: the change removes the invariant "lukhas/** <- candidate/**"',
      `warning weakened-policy: the change moves the root of lane "${name}" from "${lane}/" to "${root}/": what is left in "${lane}/" is in it no more`,
      `warning weakened-policy: the change ${loosened} of lane "accepted"`,
    ]);
    expect(report.verdict).toBe('pass');
  });
});

describe.concurrent('a promotion beside the book', { timeout: 180_000 }, () => {
  const glyph = {
    'lukhas/core/glyph/__init__.py': 'NAMES = ("alpha", "beta")\n',
    'tests/smoke/test_lukhas_glyph.py':
      'from lukhas.core.glyph import NAMES\n\n\ndef test_names():\n    assert NAMES[0] == "alpha"\n',
    'ops/matriz.yaml': covering('core/orchestration/', 'core/glyph/'),
  };

  it('of two modules in one commit', async () => {
    const repository = developedRepository();
    const before = repository.head();
    const sha = repository.commit(subject, { ...promoted, ...glyph });
    const { findings } = await judge(repository, push(repository, before), untested);
    expect(findings).toEqual([
      `error bulk-promotion: commit ${sha.slice(0, 12)} promotes 2 modules, one is allowed: core/glyph, core/orchestration`,
    ]);
  });

  it('of two modules in two commits of one pull request', async () => {
    const repository = developedRepository();
    const base = repository.head();
    repository.branch('topic');
    repository.commit(subject, promoted);
    repository.commit(subject.replace('orchestration', 'glyph'), glyph);
    const { findings } = await judge(repository, pullRequest(repository, base), untested);
    expect(findings).toEqual([
      'error bulk-promotion: the change promotes 2 modules, one is allowed: core/glyph, core/orchestration',
    ]);
  });

  it('of a module that is announced, and written anew', async () => {
    const repository = developedRepository();
    const before = repository.head();
    const other = 'def run():\n    total = 0\n    for value in range(3):\n        total += value\n    return total\n';
    const sha = repository.commit(subject, {
      'lukhas/core/orchestration/kernel.py': other,
      'tests/smoke/test_lukhas_orchestration.py':
        'from lukhas.core.orchestration.kernel import run\n\n\ndef test_run():\n    assert run() == 3\n',
    });
    const { findings } = await judge(repository, push(repository, before), untested);
    expect(findings).toEqual([
      `error rewritten-promotion: commit ${sha.slice(0, 12)} "${subject}" announces a promotion and holds no copy of candidate/core/orchestration: lukhas/core/orchestration/kernel.py is 0 % alike to candidate/core/orchestration/kernel.py`,
    ]);
  });
});
