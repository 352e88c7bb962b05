import type { Check } from '../domain/check.ts';
import type { Violation } from '../domain/finding.ts';
import type { ImportEdge, ModuleGraph } from '../domain/graph.ts';
import { groupedBy } from '../domain/group.ts';
import type { Location } from '../domain/location.ts';
import { isPackageInit } from '../domain/module-path.ts';
import type { Repository } from '../domain/repository.ts';
import { shellWord } from '../domain/shell.ts';
import { crossings } from '../graph/crossings.ts';
import { isRedundant, type ProductionShim, productionShims } from '../graph/shims.ts';
import { productionName, rewrittenImport } from '../promotion/remedy.ts';
import { rewriteStatement } from '../promotion/rewrite.ts';

export const check: Check = {
  id: 'redundant-shim',
  group: 'shims',
  title: 'a shim forwards to a development module that is promoted',
  severity: 'warning',
  needs: ['graph', 'manifest'],
  *run(repository) {
    for (const shim of productionShims(repository).values()) {
      // Without its `__init__.py` a package is another thing: there the line is mended, and the file stays.
      if (isRedundant(shim) && !isPackageInit(shim.module.path)) yield removable(shim, repository.graph);
      else yield* mendable(shim, repository);
    }
  },
};

/** Nothing needs the shim any more: one finding for all that it forwards to. */
function removable({ module, forwards, importers }: ProductionShim, graph: ModuleGraph): Violation {
  const { edge } = forwards[0].crossing;
  const places = [...new Set(forwards.flatMap(({ promoted }) => promoted ?? []))];
  const names = places.map((place) => productionName(place, graph));
  const users = importers.filter((one) => !one.labels.includes('implicit'));
  const remove = `git rm ${shellWord(module.path)}`;
  const [first, ...more] = users;
  const rest = more.length > 0 ? ` and ${more.length} more` : '';
  const what = names.map((name) => `"${name}"`).join(' or ');
  return {
    message: `the shim ${module.path} forwards to ${listed(forwards)}, although it is promoted to ${places.join(' and ')}`,
    remedy: first
      ? `import ${what} instead of "${module.name}" at ${first.path}:${first.line}${rest}, then ${remove}`
      : `${remove}: nothing imports it`,
    location: edge,
    related: [
      ...places.map((path) => ({ path, note: 'the promoted module' })),
      ...usersWith(users, names.length === 1 ? (names[0] ?? null) : null, module.path, graph),
    ],
    value: edge.target,
    labels: edge.labels,
    data: { target: edge.target, promoted: places, importers: users.length, labels: [...edge.labels] },
  };
}

/** Some of what the shim forwards to is not promoted, or the file has to stay. */
function* mendable({ module, forwards }: ProductionShim, repository: Repository): Iterable<Violation> {
  const { graph } = repository;
  for (const { crossing, promoted } of forwards) {
    if (promoted === null) continue;
    const { edge } = crossing;
    const rewritten = rewrittenImport(crossing, crossings(repository), graph);
    const name = productionName(promoted, graph);
    yield {
      message: `the shim ${module.path} forwards to "${edge.target}", although it is promoted to ${promoted}`,
      remedy: rewritten ?? `import "${name}" instead of "${edge.target}"`,
      location: edge,
      related: [{ path: promoted, note: 'the promoted module' }],
      value: edge.target,
      labels: edge.labels,
      data: { target: edge.target, promoted: [promoted], replacement: name, rewritten, labels: [...edge.labels] },
    };
  }
}

function listed(forwards: ProductionShim['forwards']): string {
  return [...new Set(forwards.map(({ crossing }) => `"${crossing.edge.target}"`))].join(' and ');
}

/** Beyond this many edges a statement is not repeated in each of its places: output would grow with the square. */
const mostEdges = 50;

/** Who imports the shim, each with the line to write where that is known. */
function usersWith(users: readonly ImportEdge[], name: string | null, shim: string, graph: ModuleGraph): Location[] {
  const byFile = groupedBy(users, ({ path }) => path);
  return [...byFile].flatMap(([path, edges]) => {
    const explicit = graph.edgesOf(path).filter((edge) => !edge.labels.includes('implicit'));
    const statements = groupedBy(explicit, ({ statement }) => statement);
    const python = graph.modules.get(path)?.language === 'python';
    return edges.map(({ line, column, endColumn, statement }) => {
      const all = statements.get(statement) ?? [];
      const lines = name !== null && python ? rewritten(all, name, shim) : [];
      const note = lines.length > 0 ? `imports the shim; write: ${lines.join(' ')}` : 'imports the shim';
      return { path, line, column, endColumn, note };
    });
  });
}

/** Empty where the statement would bind another name than it does, or is no statement. */
function rewritten(edges: readonly ImportEdge[], name: string, shim: string): readonly string[] {
  const renames = edges.some(
    (edge) => edge.resolved === shim && edge.submodule && lastSegment(edge.target) !== lastSegment(name),
  );
  if (renames || edges.length > mostEdges || edges[0]?.statement.form === 'call') return [];
  return rewriteStatement(edges, (edge) => (edge.resolved === shim ? name : null));
}

function lastSegment(name: string): string {
  return name.slice(name.lastIndexOf('.') + 1);
}
