import { standard } from '../settings/read.ts';

/** What the smoke suites need of Python. */
export interface PythonNeeds {
  /** Files that pip reads; empty: none was found. */
  readonly requirements: readonly string[];
  /** The project itself is installed, with what its `pyproject.toml` lists. */
  readonly project: boolean;
  /** The file that says which Python; null: none does. */
  readonly versionFile: string | null;
}

/** The actions that a workflow uses, by commit: a tag can be moved. A test holds them against this project's own workflows. */
export const pinnedActions = {
  checkout: 'actions/checkout@3d3c42e5aac5ba805825da76410c181273ba90b1 # v7.0.1',
  python: 'actions/setup-python@5fda3b95a4ea91299a34e894583c3862153e4b97 # v7.0.0',
} as const;

/** A workflow of GitHub that judges pushes, pull requests and merge groups, and audits once a week. */
export function workflowText({
  manifest,
  python,
}: {
  /** Path from the repository's root. */
  readonly manifest: string;
  /** Null: no Python is set up. */
  readonly python: PythonNeeds | null;
}): string {
  return [
    'name: lanes',
    '# Written by lane-guard init. As a required check: name the job, lane-guard.',
    'on:',
    '  # The default branch: a push to another one is judged by its own rules, under the name that is required of pull requests.',
    '  push:',
    '    branches: [main, master]',
    '  pull_request:',
    '    # Labels and the title are judged as well.',
    '    types: [opened, synchronize, reopened, edited, labeled, unlabeled, ready_for_review]',
    '  merge_group:',
    '  # An audit of every lane, with what to promote next.',
    '  schedule:',
    "    - cron: '17 4 * * 1'",
    '  workflow_dispatch:',
    '',
    'permissions: {}',
    '',
    'jobs:',
    '  lane-guard:',
    '    runs-on: ubuntu-latest',
    '    timeout-minutes: 30',
    '    # The smoke suites run code of the change: no secrets and no right to write belong here.',
    '    permissions:',
    '      contents: read',
    '      pull-requests: read # labels and title as they are when the run starts',
    '    steps:',
    `      - uses: ${pinnedActions.checkout}`,
    '        with:',
    '          fetch-depth: 0',
    '          persist-credentials: false',
    ...(python ? pythonSteps(python) : []),
    '      # The tag of the major version follows its releases; name the commit of one to stay with it.',
    '      - uses: lane-guard/lane-guard@v1 # zizmor: ignore[unpinned-uses]',
    ...(manifest === standard('manifest') ? [] : ['        with:', `          manifest: ${quoted(manifest)}`]),
    '',
  ].join('\n');
}

function pythonSteps({ requirements, project, versionFile }: PythonNeeds): string[] {
  const lists = requirements.map((file) => ` --requirement ${file}`).join('');
  return [
    `      - uses: ${pinnedActions.python}`,
    '        with:',
    versionFile === null ? "          python-version: '3.11'" : `          python-version-file: ${versionFile}`,
    requirements.length > 0
      ? `      # pytest, and what the smoke tests import: from ${requirements.join(' and ')}.`
      : project
        ? '      # pytest, and what the smoke tests import: the project, as its pyproject.toml lists what it needs.'
        : '      # pytest alone: no requirements file was found. Add what the smoke tests import.',
    `      - run: python -m pip install pytest${lists}${project ? ' --editable .' : ''}`,
  ];
}

/** In single quotes, where YAML reads nothing; what GitHub would read as an expression is one that gives the same text. */
function quoted(text: string): string {
  return `'${text.replaceAll('${{', "${{ '${{' }}").replaceAll("'", "''")}'`;
}
