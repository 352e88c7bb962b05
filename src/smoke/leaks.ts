import type { LaneMap } from '../domain/lane.ts';
import type { LoadedModule, LoadStep, PackageProbe } from '../domain/smoke.ts';

/** One way by which production packages load development modules. */
export interface Leak {
  /** The step that enters the lane; null where none was seen, as for a module that a loader was handed as a file. */
  readonly entry: LoadStep | null;
  /** What is loaded there. */
  readonly module: LoadedModule;
  /** What comes with it, ancestors aside. */
  readonly others: readonly LoadedModule[];
  /** At least one; in the order in which they were imported. */
  readonly packages: readonly PackageProbe[];
}

interface Draft {
  readonly entry: LoadStep | null;
  readonly modules: Map<string, LoadedModule>;
  readonly packages: PackageProbe[];
}

/** The leaks by the place that enters the lane, in the order in which they are met: one edge, one leak. */
export function leaksOf(packages: readonly PackageProbe[], lanes: LaneMap): Leak[] {
  const found = new Map<
    string,
    { entry: LoadStep | null; modules: Map<string, LoadedModule>; packages: PackageProbe[] }
  >();
  for (const probe of packages) {
    for (const module of probe.loaded) {
      const entry = entryOf(module, lanes);
      const key = entry ? `${entry.path}:${entry.line}` : module.name;
      const known: Draft = found.get(key) ?? { entry, modules: new Map(), packages: [] };
      known.modules.set(module.name, known.modules.get(module.name) ?? module);
      if (known.packages.at(-1) !== probe) known.packages.push(probe);
      found.set(key, known);
    }
  }
  return [...found.values()].flatMap(({ entry, modules, packages: probes }) => {
    const names = [...modules.keys()];
    // `candidate` and `candidate.core` are loaded for the sake of `candidate.core.x`.
    const meant = [...modules.values()].filter(({ name }) => !names.some((other) => other.startsWith(`${name}.`)));
    const direct =
      meant.find(({ chain }) => chain.at(-1)?.path === entry?.path) ?? modules.get(entry?.target ?? '') ?? meant[0];
    if (!direct) return [];
    return [{ entry, module: direct, others: meant.filter((one) => one !== direct), packages: probes }];
  });
}

/** The last step of a file outside of the lane. */
function entryOf({ chain }: LoadedModule, lanes: LaneMap): LoadStep | null {
  const inside = chain.findIndex(
    ({ path }) => lanes.edgeFrom(path) !== undefined && lanes.edgeInto(path) === undefined,
  );
  return (inside < 0 ? chain.at(-1) : chain[inside - 1]) ?? null;
}
