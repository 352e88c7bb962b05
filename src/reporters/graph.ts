import type { ModuleGraph, SourceModule } from '../domain/graph.ts';
import { groupedBy } from '../domain/group.ts';
import { compareText } from '../domain/order.ts';

/** The formats of `lane-guard graph`. */
export const graphFormats = ['json', 'dot', 'mermaid'] as const;
export type GraphFormat = (typeof graphFormats)[number];

/** The module graph in one of its formats; the same graph gives the same bytes. */
export function renderGraph(graph: ModuleGraph, format: GraphFormat): string {
  if (format === 'dot') return renderDot(graph);
  return format === 'mermaid' ? renderMermaid(graph) : renderJson(graph);
}

/** One object of JSON, a module and an import to a line, so that two graphs can be compared by lines: `interfaces.md`. */
function renderJson(graph: ModuleGraph): string {
  const modules = [...graph.modules.values()].map(({ path, name, lane }) => ({ path, module: name, lane }));
  const imports = [...graph.modules.keys()].flatMap((from) =>
    graph.edgesOf(from).map(({ path, line, column, target, resolved, labels }) => {
      return { path, line, column, target, resolved, labels };
    }),
  );
  const list = (items: readonly object[]) =>
    items.length === 0 ? '[]' : `[\n${items.map((item) => `  ${JSON.stringify(item)}`).join(',\n')}\n]`;
  return `{"version":1,"modules":${list(modules)},"imports":${list(imports)}}\n`;
}

/** Files as nodes, a cluster for each lane. What Python imports along with a package is left out: it hides the rest. */
function renderDot(graph: ModuleGraph): string {
  const lanes = groupedBy([...graph.modules.values()], ({ lane }) => lane ?? '');
  const clusters = [...lanes].sort(([a], [b]) => compareText(a, b)).map(([lane, modules]) => cluster(lane, modules));
  const arrows = [...graph.modules.keys()].flatMap((from) => {
    const targets = new Set(explicit(graph, from).map(({ to }) => to));
    return [...targets].sort(compareText).map((to) => `  ${quoted(from)} -> ${quoted(to)};`);
  });
  return `digraph lanes {\n  rankdir=LR;\n  node [shape=box];\n${[...clusters.flat(), ...arrows].join('\n')}\n}\n`;
}

function cluster(lane: string, modules: readonly SourceModule[]): string[] {
  const nodes = modules.map(({ path }) => `  ${quoted(path)};`);
  // Only names that start so are drawn as clusters.
  return lane === ''
    ? nodes
    : [`  subgraph ${quoted(`cluster ${lane}`)} {`, `  label=${quoted(lane)};`, ...nodes, '  }'];
}

function quoted(text: string): string {
  return `"${text.replace(/[\\"]/g, '\\$&').replace(/\n/g, '\\n')}"`;
}

/**
 * Directories of lanes as nodes, with the number of imports on each arrow: GitHub draws no more than 500 arrows, and a
 * picture of files would have thousands.
 */
function renderMermaid(graph: ModuleGraph): string {
  const counts = new Map<string, number>();
  for (const from of graph.modules.keys()) {
    for (const { to } of explicit(graph, from)) {
      const key = `${boxOf(graph, from)}\n${boxOf(graph, to)}`;
      if (boxOf(graph, from) !== boxOf(graph, to)) counts.set(key, (counts.get(key) ?? 0) + 1);
    }
  }
  const arrows = [...counts].sort(([a, m], [b, n]) => n - m || compareText(a, b)).slice(0, mostArrows);
  const boxes = [...new Set(arrows.flatMap(([key]) => key.split('\n')))].sort(compareText);
  const ids = new Map(boxes.map((box, index) => [box, `n${index}`]));
  const lines = [
    ...boxes.map((box) => `  ${ids.get(box)}["${box.replace(/[^\w ./-]/g, '?').slice(0, 80)}"]`),
    ...arrows.map(([key, count]) => {
      const [from = '', to = ''] = key.split('\n');
      return `  ${ids.get(from)} -->|${count}| ${ids.get(to)}`;
    }),
    ...(counts.size > arrows.length
      ? [`  %% ${counts.size - arrows.length} arrows with fewer imports are left out`]
      : []),
  ];
  return `flowchart LR\n${lines.join('\n')}\n`;
}

const mostArrows = 200;

/** The lane's directory and the one below: `lukhas/core`. */
function boxOf(graph: ModuleGraph, path: string): string {
  const segments = path.split('/').slice(0, -1);
  const { lane } = graph.modules.get(path) ?? {};
  return segments.length === 0 ? '.' : segments.slice(0, lane ? 2 : 1).join('/');
}

/** What a file imports by statements and calls of its own, and the tree holds. */
function explicit(graph: ModuleGraph, path: string): { readonly to: string }[] {
  return graph
    .edgesOf(path)
    .flatMap(({ resolved, labels }) =>
      resolved !== null && graph.modules.has(resolved) && !labels.includes('implicit') ? [{ to: resolved }] : [],
    );
}
