// Entry of the bundle that holds the TypeScript compiler. Reads no file and keeps nothing between two calls.
import { createResolver } from './resolver.ts';
import { scanTypeScript } from './scan.ts';
import type { TypeScriptEngine } from './types.ts';

/** The engine over the compiler that ts-morph brings. */
export function createEngine(): TypeScriptEngine {
  return { scan: scanTypeScript, resolver: createResolver };
}
