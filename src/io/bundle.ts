import { fileURLToPath } from 'node:url';
import type { TypeScriptEngine } from '../domain/host.ts';

/** Absolute path of the supervisor's entry: a script that the running node can start. */
export function supervisorEntry(): string {
  return fileURLToPath(entry('supervisor', './supervisor.ts'));
}

/**
 * Loads the bundle with the TypeScript compiler: 13 MB, so only where a lane holds TypeScript.
 *
 * @throws Error where the bundle is not beside this one.
 */
export async function loadTypeScriptEngine(): Promise<TypeScriptEngine> {
  const url = entry('typescript', '../imports/typescript/engine.ts');
  const engine: { createEngine(): TypeScriptEngine } = await import(/* webpackIgnore: true */ /* @vite-ignore */ url);
  return engine.createEngine();
}

/**
 * Address of another entry: `dist/<folder>/index.js`, or the source where the sources run themselves. Each entry's bundle
 * lies in a folder of its own, and so does every chunk of it.
 */
function entry(folder: string, source: string): string {
  const here = import.meta.url;
  const sibling = here.endsWith('.ts') ? source : `../${folder}/index.js`;
  return new URL(sibling, here).href;
}
