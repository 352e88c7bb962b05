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

type Fields = Readonly<Record<string, unknown>>;

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

function parseFields(text: string): Fields | null {
  try {
    const value: unknown = JSON.parse(text.replace(/^\uFEFF/, ''));
    return isFields(value) ? value : null;
  } catch (error) {
    // Also one that is nested too deep.
    if (error instanceof SyntaxError || error instanceof RangeError) return null;
    throw error;
  }
}

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Every string in a value, however deep: conditions and patterns of `exports` nest freely. */
function stringsIn(value: unknown): readonly string[] {
  const found: string[] = [];
  const open = [value];
  while (open.length > 0) {
    const next = open.pop();
    if (typeof next === 'string') found.push(next);
    else if (typeof next === 'object' && next !== null) for (const inner of Object.values(next)) open.push(inner);
  }
  return found.reverse();
}
