import { type Fields, isFields } from '../../domain/fields.ts';
import { parseFields, stringsIn } from './package-fields.ts';

/** What resolution needs of one `package.json`. */
export interface Package {
  /** Where it lies: `packages/a`, `''` for the root. */
  readonly directory: string;
  readonly name: string | null;
  /** Literal starts of its `workspaces`: `packages/*` is `packages/`. */
  readonly workspaces: readonly string[];
  /** Range by name, of every kind of dependency. */
  readonly dependencies: ReadonlyMap<string, string>;
  /** Files that `main`, `exports`, `imports` and the like point to, below the directory. */
  readonly targets: readonly string[];
}

/** Every package of the tree, by path; what is no object of JSON, or lies in `node_modules`, is left out. */
export function packagesOf(projectFiles: ReadonlyMap<string, string>): readonly Package[] {
  const packages: Package[] = [];
  for (const path of [...projectFiles.keys()].sort()) {
    if (!/(^|\/)package\.json$/.test(path) || /(^|\/)node_modules\//.test(path)) continue;
    const fields = parseFields(projectFiles.get(path) ?? '');
    if (fields) packages.push(packageOf(path.slice(0, -'/package.json'.length), fields));
  }
  return packages;
}

function packageOf(directory: string, fields: Fields): Package {
  const { name, workspaces } = fields;
  const globs = isFields(workspaces) ? workspaces.packages : workspaces;
  const dependencies = new Map<string, string>();
  for (const kind of ['peerDependencies', 'optionalDependencies', 'devDependencies', 'dependencies']) {
    const ranges = fields[kind];
    if (!isFields(ranges)) continue;
    for (const [dependency, range] of Object.entries(ranges)) {
      if (typeof range === 'string' && isPackageName(dependency)) dependencies.set(dependency, range);
    }
  }
  return {
    directory,
    name: typeof name === 'string' && isPackageName(name) ? name : null,
    workspaces: stringsIn(globs).map((glob) => glob.replace(/^\.\//, '').replace(/[*?[{(!].*$/s, '')),
    dependencies,
    targets: ['main', 'module', 'types', 'typings', 'browser', 'exports', 'imports', 'bin']
      .flatMap((field) => stringsIn(fields[field]))
      .map((target) => target.replace(/^\.\//, '')),
  };
}

/** One or two segments that name a directory of `node_modules`. */
function isPackageName(name: string): boolean {
  return /^(@[^/]+\/)?[^/@.][^/]*$/.test(name);
}
