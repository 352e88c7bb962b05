// Entry of the bundle that holds the TypeScript compiler. Reads no file and keeps nothing between two calls.

import type { TypeScriptEngine } from '../../domain/host.ts';
import { createResolver } from './resolver.ts';
import { scanTypeScript } from './scan.ts';

/** The engine over the compiler that ts-morph brings. */
export function createEngine(): TypeScriptEngine {
  return { scan: scanTypeScript, resolver: createResolver };
}
