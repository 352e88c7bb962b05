// What the scanner of TypeScript and JavaScript takes; kept apart from it, so that asking does not load the compiler.

/**
 * Whether the TypeScript engine reads this path. Declarations (`.d.ts`) hold no code of their own, and minified bundles are
 * built from sources that are read themselves.
 */
export function handlesTypeScript(path: string): boolean {
  return /\.[cm]?[jt]sx?$/.test(path) && !/\.d\.[cm]?ts$|\.min\.[cm]?js$|\.[cm][jt]sx$/.test(path);
}
