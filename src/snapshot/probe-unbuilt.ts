import type { Host, Tree } from '../domain/host.ts';
import { directoriesAbove } from '../domain/path.ts';
import type { PackageProbe } from '../domain/smoke.ts';
import { ProjectFiles } from '../graph/project-values.ts';
import { generatedFiles } from '../smoke/probe-generated.ts';

/** Bytes; a `pyproject.toml` above it is not read. */
const longestProject = 1_000_000;

/**
 * The probes, where those that lack an own module which only a build of the project makes count as not installed: its file is
 * one that `pyproject.toml` has a build write, or one that git ignores.
 *
 * @param roots import roots, as in the graph.
 */
export async function withUnbuilt(
  host: Host,
  tree: Tree,
  roots: readonly string[],
  packages: readonly PackageProbe[],
): Promise<readonly PackageProbe[]> {
  const lacking = new Set(packages.flatMap(({ failure }) => failure?.lacks ?? []));
  if (lacking.size === 0) return packages;
  const places = new Map([...lacking].map((module) => [module, placesOf(module, roots)]));
  const made = await madeOf(host, tree, roots, [...places.values()].flat());
  return packages.map((probe) => {
    const { failure } = probe;
    const { lacks } = failure ?? {};
    if (!failure || lacks === undefined || !places.get(lacks)?.some((path) => made.has(path))) return probe;
    return { ...probe, failure: { ...failure, kind: 'missing', module: lacks, unbuilt: true } };
  });
}

/** Not as an extension: `*.so` is what everybody ignores, and would take every misspelt name for one. */
function placesOf(module: string, roots: readonly string[]): string[] {
  const path = module.replaceAll('.', '/');
  return roots.flatMap((root) => [`${root}${path}.py`, `${root}${path}/__init__.py`]);
}

async function madeOf(
  host: Host,
  tree: Tree,
  roots: readonly string[],
  places: readonly string[],
): Promise<ReadonlySet<string>> {
  const made = new Set<string>();
  for (const folder of new Set(['', ...places.flatMap((path) => directoriesAbove(path))])) {
    const path = `${folder}pyproject.toml`;
    if (!tree.entries.some((entry) => entry.path === path)) continue;
    const bytes = await tree.read(path);
    if (!bytes || bytes.length > longestProject) continue;
    const pyproject = new ProjectFiles(new Map([[path, new TextDecoder().decode(bytes)]])).toml(path);
    for (const file of generatedFiles(pyproject, folder, roots)) made.add(file);
  }
  if (!host.isRepository) return made;
  // It tells of no path that git tracks. It alone refuses literal pathspecs; behind `./` no path is one with magic.
  const question = places.map((path) => `./${path}\0`).join('');
  const { stdout } = await host.git.run(['--no-literal-pathspecs', 'check-ignore', '-z', '--stdin'], question);
  for (const path of stdout.toString('utf8').split('\0')) if (path !== '') made.add(path.slice(2));
  return made;
}

/** The folder of the project that holds a file: the nearest one above it from which an installation can be made; `.` where none is. */
export function projectFolder(tree: Tree, path: string): string {
  const files = new Set(tree.entries.map((entry) => entry.path));
  const holds = (folder: string) =>
    ['pyproject.toml', 'setup.py', 'setup.cfg'].some((name) => files.has(folder + name));
  return directoriesAbove(path).findLast(holds)?.slice(0, -1) ?? '.';
}
