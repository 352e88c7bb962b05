import type { ModuleGraph } from '../domain/graph.ts';
import type { Terminal } from '../domain/surface.ts';
import { buildLaneMap } from '../manifest/lane-map.ts';
import type { Arguments } from '../settings/argv.ts';
import { readEntrySettings, readSettings } from '../settings/read.ts';
import { everything, gatherGraph, holdsTypeScript } from '../snapshot/graph.ts';
import { openSnapshot } from '../snapshot/open.ts';
import { folderOf } from './folder.ts';

/** Prints the module graph of a tree as `interfaces.md` has it: modules and imports, by path and source order. */
export async function printGraph(given: Arguments, terminal: Terminal): Promise<0> {
  const entry = readEntrySettings(given.inputs);
  const host = await terminal.openHost(folderOf(given), null);
  try {
    const { tree, manifest } = await openSnapshot(host, entry);
    const settings = readSettings(given.inputs, manifest.settings);
    const lanes = buildLaneMap(manifest, settings.label);
    const engine = holdsTypeScript(tree, lanes) ? await host.loadTypeScript() : null;
    const { graph } = await gatherGraph(tree, lanes, settings.pythonPath, engine, everything);
    terminal.out(renderGraph(graph));
    return 0;
  } finally {
    host.dispose();
  }
}

/** One object of JSON, a module and an import to a line, so that two graphs can be compared by lines. */
function renderGraph(graph: ModuleGraph): string {
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
