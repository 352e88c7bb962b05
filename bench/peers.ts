import { copyFileSync, linkSync, mkdirSync, realpathSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { filesOfDependencyCruiser, filesOfImportLinter, filesOfOurs, filesOfRuff } from './peer-output.ts';
import { findProgram, firstLine, pythonTool } from './programs.ts';
import type { Run, Target, Tool } from './tool.ts';

type Peer = Pick<Tool, 'name' | 'does'>;

/** The tools for Python, each with its own cache off and the same one rule: production may not import development. */
export function pythonPeers(target: Target, python: string | null): Tool[] {
  return [ruff(target, python), grimp(target, python), importLinter(target, python), tach(target, python)];
}

function ruff(target: Target, python: string | null): Tool {
  const program = pythonTool(python, 'ruff', 'ruff');
  const peer = {
    name: 'ruff analyze graph',
    does: 'a map from each file to the files that it imports, as JSON; no lines, no rules, no chains',
  };
  return tool(peer, program, (started) => ({
    command: [...started, 'analyze', 'graph', '--isolated', '.'],
    directory: target.folder,
    exits: [0],
    filesIn: filesOfRuff,
  }));
}

function grimp(target: Target, python: string | null): Tool {
  const peer = { name: 'grimp', does: 'a graph of the two lanes in memory, without its cache; prints two numbers' };
  const lanes = target.lanes;
  if (lanes === null) return withoutLanes(peer);
  const version = packageVersion(python, 'grimp');
  const program = python === null || version === null ? null : [python];
  const script = fileURLToPath(new URL('build_graph.py', import.meta.url));
  const run = (started: readonly string[]): Run => ({
    command: [...started, script, target.folder, lanes.production, lanes.development],
    directory: target.work,
    exits: [0],
    filesIn: filesOfOurs,
  });
  return { ...tool(peer, program, run), version };
}

function importLinter(target: Target, python: string | null): Tool {
  const peer = {
    name: 'import-linter',
    does: "grimp's graph, and one `forbidden` contract between the two lanes, direct and through other modules of them",
  };
  const lanes = target.lanes;
  if (lanes === null) return withoutLanes(peer);
  const program = pythonTool(python, 'lint-imports', 'importlinter');
  const settings = join(target.work, 'importlinter.ini');
  writeFileSync(
    settings,
    `[importlinter]
root_packages =
    ${lanes.production}
    ${lanes.development}

[importlinter:contract:promotion]
name = Production does not import development
type = forbidden
source_modules = ${lanes.production}
forbidden_modules = ${lanes.development}
`,
  );
  const run = (started: readonly string[]): Run => ({
    command: [...started, '--no-cache', '--no-logo', '--config', settings],
    directory: target.folder,
    exits: [0, 1],
    filesIn: filesOfImportLinter,
  });
  return { ...tool(peer, program, run), version: packageVersion(python, 'import-linter') };
}

function tach(target: Target, python: string | null): Tool {
  const peer = {
    name: 'tach',
    does: '`tach check`: direct imports from one declared module to another that are not allowed, file and line, as JSON',
  };
  const lanes = target.lanes;
  if (lanes === null) return withoutLanes(peer);
  return tool(peer, pythonTool(python, 'tach', 'tach'), (started) => {
    const directory = linkedCopy(target);
    const modules = [lanes.production, lanes.development].map(
      (path) => `\n[[modules]]\npath = "${path}"\ndepends_on = []\n`,
    );
    const settings = 'source_roots = ["."]\nexclude = []\nignore_type_checking_imports = false\n';
    writeFileSync(join(directory, 'tach.toml'), `${settings}${modules.join('')}`);
    // It does not say how many files it read.
    return { command: [...started, 'check', '--output', 'json'], directory, exits: [0, 1], filesIn: () => null };
  });
}

/**
 * tach wants its settings beside the sources and follows no links of directories; so that nothing is written into the
 * folder it gets one of its own with a hard link to each file, which is in the page cache as the file itself.
 */
function linkedCopy(target: Target): string {
  const copy = join(target.work, 'linked');
  const made = new Set<string>();
  for (const path of target.files.python) {
    const [from, to] = [join(target.folder, path), join(copy, path)];
    if (!made.has(dirname(to))) mkdirSync(dirname(to), { recursive: true });
    made.add(dirname(to));
    try {
      linkSync(from, to);
    } catch {
      // Another file system, or one without hard links.
      copyFileSync(from, to);
    }
  }
  return copy;
}

/** dependency-cruiser on the sources of TypeScript, with the Node that runs the benchmark. */
export function typescriptPeers(target: Target): Tool[] {
  const peer = {
    name: 'dependency-cruiser',
    does: 'every module of TypeScript with its dependencies and one `forbidden` rule, as JSON',
  };
  const script = findProgram('depcruise');
  return [
    tool(peer, script === null ? null : [process.execPath, realpathSync(script)], (started) => {
      const settings = join(target.work, 'dependency-cruiser.json');
      const { production = 'lukhas', development = 'candidate' } = target.lanes ?? {};
      const rule = {
        name: 'promotion',
        severity: 'error',
        from: { path: `^${production}/` },
        to: { path: `^${development}/` },
      };
      const options = { tsPreCompilationDeps: true, doNotFollow: { path: 'node_modules' } };
      writeFileSync(settings, JSON.stringify({ forbidden: [rule], options }));
      const tops = [...new Set(target.files.typescript.map((path) => path.split('/')[0] ?? path))];
      return {
        command: [...started, '--config', settings, '--output-type', 'json', ...tops.sort()],
        directory: target.folder,
        exits: [0],
        filesIn: filesOfDependencyCruiser,
      };
    }),
  ];
}

function tool(peer: Peer, program: readonly string[] | null, run: (program: readonly string[]) => Run): Tool {
  if (program === null) return { ...peer, version: null, run: { absent: 'not installed' } };
  return { ...peer, version: firstLine([...program, '--version']), run: run(program) };
}

const withoutLanes = (peer: Peer): Tool => ({
  ...peer,
  version: null,
  run: { absent: 'does not apply: the folder holds no directories of two lanes' },
});

function packageVersion(python: string | null, name: string): string | null {
  if (python === null) return null;
  return firstLine([python, '-c', `import importlib.metadata as m; print(m.version('${name}'))`]);
}
