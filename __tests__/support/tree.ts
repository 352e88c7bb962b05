import { type Repository, treeEntry } from '../../src/domain/repository.ts';
import { buildGraph } from '../../src/graph/build.ts';
import { counterpartsInQuestion } from '../../src/graph/counterparts-in-question.ts';
import { edgesServedBy } from '../../src/graph/entry-points.ts';
import { packagesInQuestion } from '../../src/graph/packages-in-question.ts';
import { projectFolders } from '../../src/graph/project-folder.ts';
import { readPythonProject } from '../../src/graph/python-project.ts';
import type { SourceFile } from '../../src/graph/source-file.ts';
import { isProjectFile } from '../../src/imports/data/entry-points.ts';
import { handlesData, readDataTexts, readEntryPoints } from '../../src/imports/data/read.ts';
import { readBindings } from '../../src/imports/python/bindings.ts';
import { pythonScanner } from '../../src/imports/python/scan.ts';
import { withTexts } from '../../src/imports/python/texts.ts';
import { createEngine } from '../../src/imports/typescript/engine.ts';
import { handlesTypeScript } from '../../src/imports/typescript/handles.ts';
import { buildLaneMap } from '../../src/manifest/lane-map.ts';
import { readManifest } from '../../src/manifest/read.ts';
import { repositoryWith } from './repository.ts';

/**
 * A repository from texts by path, scanned and resolved as a real one. Without `ops/matriz.yaml` the lanes are
 * `candidate/` → `lukhas/`.
 */
export function repo(
  files: Readonly<Record<string, string>>,
  parts: Partial<Repository> = {},
  linked: ReadonlyMap<string, { link: string; source: string }> = new Map(),
): Repository {
  const paths = Object.keys(files).sort();
  const source = (path: string) => Buffer.from(files[path] ?? '');
  const entries = paths.map((path) =>
    treeEntry(path, 'file', linked.get(path)?.source ?? path, linked.get(path)?.link),
  );
  const manifestPath = 'ops/matriz.yaml';
  const manifest = readManifest(manifestPath, files[manifestPath] === undefined ? undefined : source(manifestPath));
  const lanes = buildLaneMap(manifest, 'lane-promotion');
  const project = readPythonProject(new Map(Object.entries(files)), paths, projectFolders(lanes));
  const typescript = paths.filter(handlesTypeScript);
  const engine = typescript.length > 0 ? createEngine() : undefined;
  const scanned = [
    ...paths
      .filter((path) => pythonScanner.handles(path))
      .map((path) => {
        const scanned = pythonScanner.scan(path, source(path));
        const isDevelopment = lanes.edgesFrom(path).length > 0 && !lanes.edgeInto(path);
        return {
          path,
          language: 'python' as const,
          source: isDevelopment ? scanned : withTexts(scanned, source(path)),
        };
      }),
    ...typescript.flatMap((path) =>
      engine ? [{ path, language: 'typescript' as const, source: engine.scan(path, source(path)) }] : [],
    ),
  ];
  const resolve = engine?.resolver(new Set(paths), new Map(Object.entries(files))) ?? (() => null);
  const roots = ['', ...project.roots];
  const build = (list: readonly SourceFile[]) => buildGraph(entries, list, roots, lanes, resolve);
  const first = build(scanned);
  const bound = new Set(packagesInQuestion(first, lanes));
  const sources = { graph: first, lanes, declaredDependencies: project.dependencies };
  const compared = new Set(counterpartsInQuestion(sources));
  const graph = build(
    scanned.map((file) => {
      if (!bound.has(file.path) && !compared.has(file.path)) return file;
      const bindings = readBindings(source(file.path));
      return bound.has(file.path) ? { ...file, source: { ...file.source, bindings } } : { ...file, bindings };
    }),
  );
  return repositoryWith({
    files: entries,
    manifest,
    lanes,
    declaredDependencies: project.dependencies,
    graph,
    dataTexts: new Map(
      paths
        .filter((path) => path !== manifestPath && edgesServedBy(lanes, path).length > 0)
        .map((path) => {
          if (isProjectFile(path)) return [path, readEntryPoints(path, source(path))] as const;
          return [path, handlesData(path) ? readDataTexts(path, source(path)) : []] as const;
        }),
    ),
    ...parts,
  });
}
