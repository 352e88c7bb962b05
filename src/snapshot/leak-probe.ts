import type { ModuleGraph } from '../domain/graph.ts';
import type { Host } from '../domain/host.ts';
import type { LaneMap } from '../domain/lane.ts';
import { isPackageInit } from '../domain/module-path.ts';
import { directoriesAbove, directoryOf } from '../domain/path.ts';
import type { LeakProbe, PackageProbe } from '../domain/smoke.ts';
import { readProbe } from '../smoke/probe-result.ts';
import { probeArguments } from '../smoke/probe-script.ts';
import { guarded } from './guarded.ts';
import { suiteEnvironment } from './pytest.ts';

export interface LeakRequest {
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
/** Characters of names that one call gets: an argument may have 128 KiB on Linux, and holds the program as well. */
const mostNames = 60_000;
/** Bytes of an answer that are read. */
const answerLimit = 64 * 1024 * 1024;

/**
 * Imports every production package, each in an interpreter of its own, and gives what it loaded of the development lanes.
 * Packages that hold packages are loaded on the way to those, and modules that lie in no package are packages here.
 */
export async function gatherLeaks(
  host: Host,
  { graph, lanes, find, promoted, seconds }: LeakRequest,
): Promise<GatheredLeaks> {
  const asked = productionPackages(graph, lanes, promoted);
  if (asked.size === 0) return { leaks: { packages: [] }, notes: [] };
  const python = await find();
  const folder = await host.temporaryFolder();
  const names = [...asked.keys()];
  const packages: PackageProbe[] = [];
  const unreached: string[] = [];
  const notes: string[] = [];
  let left = seconds;
  for (const [number, batch] of batches(names).entries()) {
    if (host.cancelledBy() !== null) unreached.push(...batch);
    if (host.cancelledBy() !== null) continue;
    const result = `${folder}/probe-${number}.json`;
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
        }),
        // The program keeps to its limit; this one is for what does not let it.
        seconds: Math.max(1, left) + 10,
        environment: suiteEnvironment,
        title: `leak probe: ${batch.length === 1 ? batch[0] : `${batch.length} packages`}`,
      }),
    );
    if (written.length > 0) notes.push(`importing production wrote to ${written.join(', ')}, which was put back`);
    left -= end.seconds;
    const bytes = await host.readTemporary(result, answerLimit);
    const reading = bytes && readProbe(new TextDecoder().decode(bytes), asked, { graph, lanes });
    if (!reading) {
      const how = end.timedOut ? 'ran out of time' : `ended with ${end.exitCode ?? end.signal}`;
      notes.push(
        `the leak probe ${how} and told nothing of ${batch.length === 1 ? batch[0] : `${batch.length} packages`}`,
      );
      continue;
    }
    packages.push(...reading.packages);
    unreached.push(...reading.unreached);
  }
  if (unreached.length > 0) {
    notes.push(`the leak probe had no time for ${some(unreached)}: raise smoke-timeout`);
  }
  const missing = packages.filter(({ failure }) => failure?.kind === 'missing');
  if (missing.length > 0) {
    const modules = [...new Set(missing.flatMap(({ failure }) => failure?.module?.split('.', 1) ?? []))].sort();
    notes.push(
      `the leak probe could not import ${some(missing.map(({ name }) => name))}: not installed here: ${some(modules)}`,
    );
  }
  return { leaks: { packages }, notes };
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
  let size = mostNames;
  for (const name of names) {
    if (size + name.length > mostNames) {
      all.push([]);
      size = 0;
    }
    all.at(-1)?.push(name);
    size += name.length + 3;
  }
  return all;
}

function some(names: readonly string[]): string {
  const shown = names.slice(0, 5).join(', ');
  return names.length > 5 ? `${shown} and ${names.length - 5} more` : shown;
}
