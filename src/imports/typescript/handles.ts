// What the scanner of TypeScript and JavaScript takes; kept apart from it, so that asking does not load the compiler.
import { withoutTypeScriptEnding } from '../../domain/module-path.ts';

/**
 * Whether the TypeScript engine reads this path. Declarations (`.d.ts`) hold no code of their own, and minified bundles are
 * built from sources that are read themselves.
 */
export function handlesTypeScript(path: string): boolean {
  return withoutTypeScriptEnding(path) !== path && !/\.d\.[cm]?ts$|\.min\.[cm]?js$/.test(path);
}
