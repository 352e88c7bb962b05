import type { Tree } from '../domain/host.ts';
import { Misconfiguration } from '../domain/misconfiguration.ts';
import type { FilePlan, InitRequest } from './init.ts';
import { type PythonNeeds, workflowText } from './workflow-text.ts';

const path = '.github/workflows/lanes.yml';

/** The workflow that runs lane-guard; one that is there is left. */
export async function workflowPlan(
  { host, tree, manifest }: InitRequest,
  readFile: (path: string) => Promise<Uint8Array | undefined>,
): Promise<FilePlan> {
  const prefix = host.isRepository ? await host.git.run(['rev-parse', '--show-prefix']) : null;
  const above = prefix?.stdout.toString('utf8').replace(/\n$/, '') ?? '';
  if (above !== '') {
    throw new Misconfiguration(
      `GitHub reads workflows at the top of a repository, and the folder is ${above} of one`,
      'run lane-guard init --workflow at the top, and give the action working-directory',
    );
  }
  if ((await readFile(path)) !== undefined || tree.entries.some((entry) => entry.path === path)) {
    return { path, notes: [`${path}: kept as it is`] };
  }
  const text = workflowText({ manifest, python: await pythonNeeds(tree) });
  return { path, write: { folder: null, path, text, wish: { isNew: true } }, notes: [] };
}

/** Files that list what the tests need, of which pip takes one or two: what the product needs, and what its tests need. */
const productLists = ['requirements.txt', 'requirements/base.txt'];
const testLists = [
  'requirements-test.txt',
  'requirements-tests.txt',
  'test-requirements.txt',
  'requirements/test.txt',
  'requirements/tests.txt',
  'requirements-dev.txt',
  'dev-requirements.txt',
  'requirements/dev.txt',
];

/** Null: the tree holds no Python. */
async function pythonNeeds(tree: Tree): Promise<PythonNeeds | null> {
  if (!tree.entries.some(({ path: file }) => file.endsWith('.py'))) return null;
  const files = new Set(tree.entries.flatMap(({ path: file, kind }) => (kind === 'file' ? [file] : [])));
  const requirements = [productLists, testLists].flatMap((list) => list.find((one) => files.has(one)) ?? []);
  const pyproject = files.has('pyproject.toml') ? await tree.read('pyproject.toml') : undefined;
  const text = pyproject ? Buffer.from(pyproject).toString('utf8') : '';
  return {
    requirements,
    project: requirements.length === 0 && /^\[(project|tool\.poetry)\]/m.test(text),
    versionFile: files.has('.python-version')
      ? '.python-version'
      : /^\s*requires-python\s*=/m.test(text)
        ? 'pyproject.toml'
        : null,
  };
}
