/** `npm run bench`: time and memory of whole processes on generated trees and on folders, beside a floor and the peers. */
import { existsSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { compare } from './compare.ts';
import { describeMachine } from './machine.ts';
import { type Options, readOptions, usage } from './options.ts';
import { pythonPeers, typescriptPeers } from './peers.ts';
import { findPython } from './programs.ts';
import { pythonTree } from './python-tree.ts';
import { replaceSection } from './section.ts';
import { sourceFiles } from './source-files.ts';
import { type Measured, renderTools, renderTree } from './table.ts';
import type { Target, Tool } from './tool.ts';
import { typescriptTree } from './typescript-tree.ts';
import { writeTree } from './write-tree.ts';
import { laneGuard, ours, parseLoop, readLoops } from './yardsticks.ts';

const page = fileURLToPath(new URL('../docs/performance.md', import.meta.url));
const seed = 1;

interface Tree {
  readonly title: string;
  /** Where it lies, once it is written. */
  readonly open: (folder: string) => string;
}

const stop = new AbortController();
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => stop.abort());

try {
  const options = readOptions(process.argv.slice(2));
  process.stdout.write(await bench(options));
} catch (error) {
  const message = error instanceof Error ? error.message : `${error}`;
  const isUsage = error instanceof RangeError || (error instanceof TypeError && 'code' in error);
  process.stderr.write(
    stop.signal.aborted ? 'stopped; the trees are removed\n' : `${message}\n${isUsage ? usage : ''}`,
  );
  process.exitCode = 1;
}

async function bench(options: Options): Promise<string> {
  const python = findPython();
  const tools = new Map<string, Tool>();
  const measured: Measured[] = [];
  for (const tree of treesOf(options)) {
    const work = realpathSync(mkdtempSync(join(tmpdir(), 'lane-guard-bench-')));
    try {
      say(`${tree.title}: preparing`);
      const target = targetIn(tree.open(join(work, 'tree')), work, options.lanes);
      const present = toolsFor(target, python);
      for (const tool of present) if (!tools.has(tool.name)) tools.set(tool.name, tool);
      stop.signal.throwIfAborted();
      const report = (text: string) => say(`${tree.title}: ${text}`);
      const rows = await compare(target, present, { python, runs: options.runs, signal: stop.signal, say: report });
      const failure = rows.find(({ name }) => name === ours)?.failure;
      if (failure) throw new Error(`${ours} failed on ${tree.title}: ${failure}`);
      const { files } = target;
      measured.push({
        title: tree.title,
        files: files.python.length + files.typescript.length,
        bytes: files.bytes,
        rows,
      });
    } finally {
      say(`${tree.title}: removing what was written`);
      rmSync(work, { recursive: true, force: true, maxRetries: 3 });
    }
  }
  if (options.json) return `${JSON.stringify(asJson(measured, [...tools.values()]), null, 2)}\n`;
  const text = `${describeMachine()}\n\n${renderTools([...tools.values()])}\n${measured.map(renderTree).join('\n')}`;
  if (options.markdown) writeFileSync(page, replaceSection(readFileSync(page, 'utf8'), text));
  return text;
}

function treesOf({ folders, sizes, typescript }: Options): Tree[] {
  const generated = (title: string, files: (count: number, seed: number) => Parameters<typeof writeTree>[1]) => {
    return (count: number): Tree => ({
      title: `${title}, generated`,
      open: (folder) => {
        writeTree(folder, files(count, seed));
        return folder;
      },
    });
  };
  return [
    ...sizes.map(generated('Python', pythonTree)),
    ...typescript.map(generated('TypeScript', typescriptTree)),
    ...folders.map((folder) => ({ title: basename(resolve(folder)), open: () => realpathSync(resolve(folder)) })),
  ];
}

function targetIn(folder: string, work: string, [production, development]: Options['lanes']): Target {
  const lanes = [production, development].every((lane) => existsSync(join(folder, lane)));
  return { folder, files: sourceFiles(folder), work, lanes: lanes ? { production, development } : null };
}

function toolsFor(target: Target, python: string | null): Tool[] {
  const { files } = target;
  return [
    laneGuard(target),
    ...readLoops(target),
    ...(files.python.length > 0 ? [parseLoop(target, python), ...pythonPeers(target, python)] : []),
    ...(files.typescript.length > 0 ? typescriptPeers(target) : []),
  ];
}

function asJson(measured: readonly Measured[], tools: readonly Tool[]) {
  return {
    version: 1,
    machine: describeMachine(),
    tools: tools.map(({ name, version, does }) => ({ name, version, does })),
    trees: measured,
  };
}

function say(text: string): void {
  if (process.stderr.isTTY) process.stderr.write(`\r\u001b[K${text}`);
  else process.stderr.write(`${text}\n`);
}
