import { counted } from '../domain/count.ts';
import type { ModuleGraph } from '../domain/graph.ts';
import type { Host, Tree } from '../domain/host.ts';
import type { LaneMap } from '../domain/lane.ts';
import { isPackageInit } from '../domain/module-path.ts';
import { directoriesAbove, directoryOf } from '../domain/path.ts';
import { shellWord } from '../domain/shell.ts';
import type { LeakProbe, PackageProbe } from '../domain/smoke.ts';
import { readProbe } from '../smoke/probe-result.ts';
import { probeArguments } from '../smoke/probe-script.ts';
import { guarded } from './guarded.ts';
import { projectFolder, withUnbuilt } from './probe-unbuilt.ts';
import { suiteEnvironment } from './pytest.ts';

export interface LeakRequest {
  /** What is judged, and lies in the folder. */
  readonly tree: Tree;
  readonly graph: ModuleGraph;
  readonly lanes: LaneMap;
  /** Finds the interpreter; asked only where there is something to import. */
  readonly find: () => Promise<string>;
  /** Production files that the range promoted: they are imported one by one, for nothing may import them yet. */
  readonly promoted: ReadonlySet<string>;
  /** Of all packages together. */
  readonly seconds: number;
}

export interface GatheredLeaks {
  readonly leaks: LeakProbe;
  readonly notes: readonly string[];
}

/** Seconds for one package: what takes longer to import waits for something. */
const each = 60;
/** Interpreters at once, where there are as many processors. */
const workers = 8;
/** Bytes of names that one call gets: an argument may have 128 KiB on Linux, and holds the program as well. */
const mostNames = 60_000;
/** Bytes of an answer that are read. */
const answerLimit = 64 * 1024 * 1024;

/**
 * Imports every production package, each as an interpreter of its own would, and gives what it loaded of the development
 * lanes. Packages that hold packages are loaded on the way to those, and modules that lie in no package are packages here.
 */
export async function gatherLeaks(
  host: Host,
  { tree, graph, lanes, find, promoted, seconds }: LeakRequest,
): Promise<GatheredLeaks> {
  const asked = productionPackages(graph, lanes, promoted);
  if (asked.size === 0) return { leaks: { packages: [] }, notes: [] };
  const python = await find();
  const folder = await host.temporaryFolder();
  const packages: PackageProbe[] = [];
  const unreached: string[] = [];
  const notes: string[] = [];
  let left = seconds;
  for (const [number, batch] of batches([...asked.keys()]).entries()) {
    if (host.cancelledBy() !== null) unreached.push(...batch);
    if (host.cancelledBy() !== null) continue;
    const result = `${folder}/probe-${number}.json`;
    const what = batch.length === 1 ? batch[0] : counted(batch.length, 'package');
    const { result: end, written } = await guarded(host, () =>
      host.supervise({
        command: python,
        args: probeArguments({
          packages: batch,
          roots: graph.roots,
          lanes: [...new Set(lanes.edges.map(({ from }) => from.root))],
          result,
          seconds: Math.max(1, left),
          each,
          workers,
          forks: true,
        }),
        // The program keeps to its limit; this one is for what does not let it.
        seconds: Math.max(1, left) + 10,
        environment: suiteEnvironment,
        title: `leak probe: ${what}`,
      }),
    );
    if (written.length > 0) notes.push(`importing production wrote to ${written.join(', ')}, which was put back`);
    left -= end.seconds;
    const bytes = await host.readTemporary(result, answerLimit);
    const reading = bytes && readProbe(new TextDecoder().decode(bytes), asked, { graph, lanes });
    if (reading) {
      packages.push(...reading.packages);
      unreached.push(...reading.unreached);
    } else if (host.cancelledBy() !== null) {
      unreached.push(...batch);
    } else {
      const how = end.timedOut ? 'ran out of time' : `ended with ${end.exitCode ?? end.signal}`;
      notes.push(`the leak probe ${how} and told nothing of ${what}${end.timedOut ? ': raise smoke-timeout' : ''}`);
    }
  }
  if (unreached.length > 0) {
    const part = `${unreached.length} of ${counted(asked.size, 'production package')} (${some(unreached)})`;
    const signal = host.cancelledBy();
    notes.push(
      signal === null
        ? `the leak probe had no time for ${part} within ${counted(seconds, 'second')}: raise smoke-timeout`
        : `the leak probe was cancelled by ${signal} and told nothing of ${part}`,
    );
  }
  const built = await withUnbuilt(host, tree, graph.roots, packages);
  return { leaks: { packages: built }, notes: [...notes, ...missingNotes(tree, built)] };
}

/** What is not installed here: packages of others, and what the project's own installation brings. */
function missingNotes(tree: Tree, packages: readonly PackageProbe[]): string[] {
  const missing = packages.filter(({ failure }) => failure?.kind === 'missing');
  return [false, true].flatMap((isOwn) => {
    const those = missing.filter(({ failure }) => (failure?.unbuilt === true) === isOwn);
    const [first] = those;
    if (!first) return [];
    const named = those.flatMap(({ failure }) => (isOwn ? failure?.module : failure?.module?.split('.', 1)) ?? []);
    const modules = [...new Set(named)].sort();
    const next = `; next: python3 -m pip install -e ${shellWord(projectFolder(tree, first.path))}`;
    return `the leak probe could not import ${some(those.map(({ name }) => name))}: not installed here: ${some(modules)}${isOwn ? next : ''}`;
  });
}

/** Import names of the innermost production packages and of what was promoted, with the file of each. */
export function productionPackages(
  graph: ModuleGraph,
  lanes: LaneMap,
  promoted: ReadonlySet<string>,
): ReadonlyMap<string, string> {
  const files = [...graph.modules.values()].filter(
    ({ path, language }) =>
      language === 'python' && lanes.edgeInto(path) !== undefined && !path.endsWith('__main__.py'),
  );
  const inits = files.filter(({ path }) => isPackageInit(path));
  const packages = new Set(inits.map(({ path }) => directoryOf(path)));
  const outer = new Set([...packages].flatMap((directory) => directoriesAbove(directory)));
  const wanted = files.filter(({ path }) =>
    isPackageInit(path) ? !outer.has(directoryOf(path)) : promoted.has(path) || !packages.has(directoryOf(path)),
  );
  const named = wanted.filter(({ name }) => /^[\p{L}\p{N}_.]+$/u.test(name) && !name.startsWith('.'));
  return new Map(named.map(({ name, path }) => [name, path]));
}

function batches(names: readonly string[]): string[][] {
  const all: string[][] = [];
  const encoder = new TextEncoder();
  let size = mostNames;
  for (const name of names) {
    const length = encoder.encode(name).length;
    if (size + length > mostNames) {
      all.push([]);
      size = 0;
    }
    all.at(-1)?.push(name);
    size += length + 3;
  }
  return all;
}

function some(names: readonly string[]): string {
  const shown = names.slice(0, 5).join(', ');
  return names.length > 5 ? `${shown} and ${names.length - 5} more` : shown;
}
