import type { ModuleGraph, ScannedSource } from '../domain/graph.ts';
import type { ResolveSpecifier, Tree, TypeScriptEngine } from '../domain/host.ts';
import type { LaneMap } from '../domain/lane.ts';
import { Misconfiguration } from '../domain/misconfiguration.ts';
import { asDirectory } from '../domain/path.ts';
import { buildGraph } from '../graph/build.ts';
import { isRequirements, projectFileNames, readPythonProject } from '../graph/python-project.ts';
import type { SourceFile } from '../graph/source-file.ts';
import { pythonScanner } from '../imports/python/scan.ts';
import { handlesTypeScript } from '../imports/typescript/handles.ts';

/** The scanned and resolved tree, with what limits it. */
export interface GatheredGraph {
  readonly graph: ModuleGraph;
  readonly declaredDependencies: ReadonlySet<string>;
  readonly notes: readonly string[];
}

/**
 * Scans every source file of a tree and resolves its imports.
 *
 * @param pythonPath import roots that the user names; null: those of the project's own settings.
 * @param engine the TypeScript compiler, where `holdsTypeScript` wants it.
 * @throws Misconfiguration for a root of `pythonPath` that leads out of the tree or holds nothing.
 */
export async function gatherGraph(
  tree: Tree,
  lanes: LaneMap,
  pythonPath: readonly string[] | null,
  engine: TypeScriptEngine | null,
): Promise<GatheredGraph> {
  const paths = tree.entries.filter((entry) => entry.kind === 'file').map((entry) => entry.path);
  const files: SourceFile[] = [];
  const scan = (language: SourceFile['language'], scanner: (path: string, source: Uint8Array) => ScannedSource) =>
    tree.each(
      paths.filter((path) => (language === 'python' ? pythonScanner.handles(path) : handlesTypeScript(path))),
      (path, content) => {
        const source =
          content instanceof Uint8Array
            ? scanner(path, content)
            : { statements: [], unknownCalls: [], unreadable: { reason: content.reason } };
        files.push({ path, language, source });
      },
    );
  await scan('python', (path, source) => pythonScanner.scan(path, source));
  let resolve: ResolveSpecifier = () => null;
  if (engine) {
    await scan('typescript', (path, source) => engine.scan(path, source));
    resolve = engine.resolver(new Set(paths), await texts(tree, paths.filter(isTypeScriptProject)));
  }
  const project = readPythonProject(await texts(tree, paths.filter(isPythonProject)));
  const declared = pythonPath?.map((written) => namedRoot(written, paths)) ?? project.roots;
  const roots = [...new Set(['', ...declared])];
  return {
    graph: buildGraph(tree.entries, files, roots, lanes, resolve),
    declaredDependencies: project.dependencies,
    notes: project.unreadable.map(
      (path) => `${path} is not valid TOML: import roots and dependencies in it were not read`,
    ),
  };
}

/** Whether a lane holds TypeScript or JavaScript: only then the compiler is worth its time to load. */
export function holdsTypeScript(tree: Tree, lanes: LaneMap): boolean {
  return tree.entries.some(({ path, kind }) => kind === 'file' && handlesTypeScript(path) && lanes.laneOf(path));
}

function namedRoot(written: string, paths: readonly string[]): string {
  const root = asDirectory(written);
  if (root !== null && paths.some((path) => path.startsWith(root))) return root;
  throw new Misconfiguration(
    `python-path: "${written}" ${root === null ? 'leads out of the folder' : 'holds no file'}`,
    'name folders of the tree that imports start from, such as . and src',
  );
}

async function texts(tree: Tree, paths: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const found = new Map<string, string>();
  await tree.each(paths, (path, content) => {
    if (content instanceof Uint8Array) found.set(path, Buffer.from(content).toString('utf8'));
  });
  return found;
}

function isPythonProject(path: string): boolean {
  return projectFileNames.includes(path) || isRequirements(path);
}

function isTypeScriptProject(path: string): boolean {
  return /(^|\/)([tj]sconfig[\w.-]*|package)\.json$/.test(path) && !/(^|\/)node_modules\//.test(path);
}
