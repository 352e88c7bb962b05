import type { Check } from '../domain/check.ts';
import { counted } from '../domain/count.ts';
import type { Violation } from '../domain/finding.ts';
import type { Repository } from '../domain/repository.ts';
import { shellWord } from '../domain/shell.ts';
import type { PackageProbe, ProbeFailure } from '../domain/smoke.ts';
import { crossings } from '../graph/crossings.ts';
import { promoteFirst } from '../promotion/remedy.ts';
import { type Leak, leaksOf } from '../smoke/leaks.ts';

export const check: Check = {
  id: 'runtime-lane-leak',
  group: 'smoke',
  title: 'importing production loads a development module, or fails',
  severity: 'error',
  old: 'error',
  needs: ['graph', 'leaks'],
  *run(repository) {
    const { graph, lanes, leaks } = repository;
    const told = new Set([...crossings(repository).keys()].map(({ path, line }) => `${path}:${line}`));
    for (const leak of leaksOf(leaks.packages, lanes)) {
      const { entry } = leak;
      // Of a shim the group `shims` tells; an edge that the source shows is told by what reads sources.
      if (entry && (graph.modules.get(entry.path)?.shim || isSeen(leak, repository))) continue;
      yield leakage(leak, repository);
    }
    for (const failing of failuresOf(leaks.packages)) {
      const { at } = failing.failure;
      if (at && told.has(`${at.path}:${at.line}`)) continue;
      yield breakage(failing, graph.roots);
    }
  },
};

/** Whether a statement, or a call that could be followed, stands at the entry and leads to the lane. */
function isSeen({ entry }: Leak, { graph, lanes }: Repository): boolean {
  if (!entry) return false;
  return graph
    .edgesOf(entry.path)
    .some(
      ({ line, place, labels }) =>
        line === entry.line && lanes.edgeFrom(place) !== undefined && !labels.includes('prefix'),
    );
}

function leakage(leak: Leak, repository: Repository): Violation {
  const { entry, module, others, packages } = leak;
  const [first] = packages;
  const more = packages.length > 1 ? ` (and ${packages.length - 1} more)` : '';
  const along = others.length > 0 ? ` and ${counted(others.length, 'further development module')}` : '';
  const where = entry ? ` at ${entry.path}:${entry.line}` : ', by no import that could be followed';
  const promotion = repository.lanes.edgeFrom(module.path);
  return {
    message: `importing ${first?.name}${more} loads the development module "${module.name}"${along}${where}`,
    remedy: promotion
      ? promoteFirst({ promotion, development: module.path }, repository)
      : `cut what loads "${module.name}"`,
    location: entry ? { path: entry.path, line: entry.line } : { path: first?.path ?? module.path },
    related: module.chain
      .filter(({ path, line }) => path !== entry?.path || line !== entry.line)
      .map(({ path, line, target }) => ({ path, line, note: `loads "${target}"` })),
    value: module.name,
    labels: ['dynamic'],
    data: {
      target: module.name,
      packages: packages.map(({ name }) => name),
      chain: module.chain.map(({ path, line, target }) => ({ path, line, target })),
      modules: [module.name, ...others.map(({ name }) => name)],
    },
  };
}

interface Failing {
  readonly failure: ProbeFailure;
  readonly packages: readonly PackageProbe[];
}

/** One for each place: an `__init__.py` that fails fails every package below it. */
function failuresOf(packages: readonly PackageProbe[]): Failing[] {
  const found = new Map<string, PackageProbe[]>();
  for (const probe of packages) {
    const { failure } = probe;
    if (!failure || failure.kind === 'missing') continue;
    const key = failure.at ? JSON.stringify([failure.at.path, failure.at.line, failure.message]) : probe.name;
    found.set(key, [...(found.get(key) ?? []), probe]);
  }
  return [...found.values()].flatMap((same) => {
    const failure = same[0]?.failure;
    return failure ? [{ failure, packages: same }] : [];
  });
}

function breakage({ failure, packages }: Failing, roots: readonly string[]): Violation {
  const [first] = packages;
  const name = first?.name ?? '';
  const more = packages.length > 1 ? ` (and ${packages.length - 1} more)` : '';
  const cut = failure.kind === 'exit' || failure.kind === 'time';
  return {
    message:
      cut && !failure.at
        ? `importing ${name}${more} ${failure.message}`
        : `importing ${name}${more} fails: ${failure.message}`,
    remedy: `${pathOf(roots)}python3 -c "import ${name}"`,
    location: failure.at ?? { path: first?.path ?? '' },
    value: `${name}: ${failure.kind}`,
    // What a module does at import may need what only its own environment has.
    ...(failure.kind === 'exception' ? { severity: 'warning' as const } : {}),
    data: { packages: packages.map((probe) => probe.name), kind: failure.kind, target: failure.module },
  };
}

/** Where the probe imported from; the folder that `python3 -c` starts in is on the path by itself, before the others. */
function pathOf(roots: readonly string[]): string {
  const others = roots.filter((root) => root !== '').map((root) => root.replace(/\/$/, ''));
  return others.length === 0 ? '' : `PYTHONPATH=${shellWord(others.join(':'))} `;
}
