import type { Terminal } from '../domain/surface.ts';
import { buildLaneMap } from '../manifest/lane-map.ts';
import { type GraphFormat, renderGraph } from '../reporters/graph.ts';
import type { Arguments } from '../settings/argv.ts';
import { readEntrySettings, readSettings } from '../settings/read.ts';
import { everything, gatherGraph, holdsTypeScript } from '../snapshot/graph.ts';
import { openSnapshot } from '../snapshot/open.ts';
import { folderOf } from './folder.ts';

/** Prints the module graph of a tree: modules and imports, by path and source order. */
export async function printGraph(given: Arguments, format: GraphFormat, terminal: Terminal): Promise<0> {
  const entry = readEntrySettings(given.inputs);
  const host = await terminal.openHost(folderOf(given), null);
  try {
    const { tree, manifest } = await openSnapshot(host, entry);
    const settings = readSettings(given.inputs, manifest.settings);
    const lanes = buildLaneMap(manifest, settings.label);
    const engine = holdsTypeScript(tree, lanes) ? await host.loadTypeScript() : null;
    const { graph } = await gatherGraph(tree, lanes, settings.pythonPath, engine, everything);
    terminal.out(renderGraph(graph, format));
    return 0;
  } finally {
    host.dispose();
  }
}
