import type { LaneMap } from '../domain/lane.ts';
import { placeOf } from '../domain/location.ts';
import { Misconfiguration } from '../domain/misconfiguration.ts';
import type { SideReason, SmokeTestFile } from '../domain/smoke.ts';
import type { Terminal } from '../domain/surface.ts';
import { buildLaneMap } from '../manifest/lane-map.ts';
import { visible } from '../reporters/visible.ts';
import type { Arguments } from '../settings/argv.ts';
import { readEntrySettings, readSettings } from '../settings/read.ts';
import { everything, gatherGraph, holdsTypeScript } from '../snapshot/graph.ts';
import { openSnapshot } from '../snapshot/open.ts';
import { gatherTests } from '../snapshot/suites.ts';
import { folderOf } from './folder.ts';

/** Prints which smoke test belongs to which suite, and why; nothing is run. */
export async function listSmoke(given: Arguments, format: string, terminal: Terminal): Promise<0> {
  if (format !== 'text' && format !== 'json') {
    throw new Misconfiguration(`"${format}" is no format of "smoke --list"`, 'use one of: text, json');
  }
  const entry = readEntrySettings(given.inputs);
  const host = await terminal.openHost(folderOf(given), null);
  try {
    const { tree, manifest } = await openSnapshot(host, entry);
    const settings = readSettings(given.inputs, manifest.settings);
    const lanes = buildLaneMap(manifest, settings.label);
    const engine = holdsTypeScript(tree, lanes) ? await host.loadTypeScript() : null;
    const { graph } = await gatherGraph(tree, lanes, settings.pythonPath, engine, everything);
    const tests = await gatherTests(tree, settings, { graph, lanes });
    terminal.out(format === 'json' ? renderJson(tests) : renderText(tests, lanes, settings.smoke));
    return 0;
  } finally {
    host.dispose();
  }
}

const sides = ['production', 'development', 'shared'] as const;

function renderText(tests: readonly SmokeTestFile[], lanes: LaneMap, smoke: readonly string[]): string {
  const [edge] = lanes.edges;
  const names = { production: edge?.to.name, development: edge?.from.name, shared: undefined };
  const lines: string[] = [];
  for (const side of sides) {
    const own = tests.filter((test) => test.sides.includes(side));
    const lane = names[side] === undefined ? '' : ` (${names[side]})`;
    if (own.length === 0 && side === 'shared') continue;
    lines.push(
      `${side}${lane}: ${own.length === 0 ? `no test below ${smoke.join(', ') || 'smoke: none'}` : ''}`.trimEnd(),
    );
    for (const { path, why } of own) {
      const reason = why.find((one) => one.side === side);
      lines.push(`  ${path}${reason ? `: ${said(reason, path)}` : ''}`);
    }
    lines.push('');
  }
  return `${lines.map(visible).join('\n')}`;
}

function said({ by, at, word }: SideReason, path: string): string {
  if (at) {
    const where = at.path === path ? `line ${at.line}` : placeOf(at);
    return `${by === 'text' ? 'names' : 'imports'} "${at.target}" (${where})`;
  }
  return by === 'name'
    ? `its path holds "${word}"`
    : 'imports and names no lane; what it loads is recorded while it runs';
}

function renderJson(tests: readonly SmokeTestFile[]): string {
  const listed = tests.map(({ path, why, functions }) => ({
    path,
    suites: why.map(({ side, by, at, word }) => ({ side, by, ...(at ? { at } : {}), ...(word ? { word } : {}) })),
    tests: functions.map(({ name, line }) => ({ name, line })),
  }));
  return `${JSON.stringify({ version: 1, tests: listed }, null, 2)}\n`;
}
