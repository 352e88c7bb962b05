import { endOf, type PromotionEdge } from './lane.ts';

/**
 * The module that a path of either end of an edge belongs to (`semantics.md`, "Lanes and modules"): a file, or a directory
 * with its trailing slash. Undefined for files directly in the root or an area that are no code of their own: an area's
 * `__init__.py`, a README.
 */
export function moduleOf(edge: PromotionEdge, path: string): string | undefined {
  const below = pathBelow(edge, path);
  if (below === undefined) return undefined;
  const segments = below.split('/');
  const depth = depthOf(edge, below);
  if (segments.length > depth) return segments.slice(0, depth).join('/');
  return segments.length === depth && isCode(below) && !isPackageInit(below) ? withoutEnding(below) : undefined;
}

/** The module that holds a promoted path such as `governance/identity`. */
export function holderOf(edge: PromotionEdge, name: string): string {
  return name.split('/').slice(0, depthOf(edge, name)).join('/');
}

/** How many segments a module's name has at this place. */
export function depthOf(edge: PromotionEdge, below: string): number {
  return edge.areas.includes(below.split('/', 1)[0] ?? '') ? 2 : 1;
}

/** The path below the root of whichever end of the edge holds it. */
export function pathBelow(edge: PromotionEdge, path: string): string | undefined {
  const end = endOf(edge, path);
  return end && path.slice(end.root.length);
}

/** Whether a file holds code that can be promoted. A `.pyi` beside it is no code at run time. */
export function isCode(path: string): boolean {
  return codeEnding.test(path);
}

/** Whether a file makes its directory a Python package. */
export function isPackageInit(path: string): boolean {
  return path === '__init__.py' || path.endsWith('/__init__.py');
}

/** `core/x.py` → `core/x`; the name that a file without a package goes by. */
export function withoutEnding(path: string): string {
  return path.replace(codeEnding, '');
}

/**
 * Whether a directory of a manifest (`lukhas/core/x/`, with its slash) stands for a file: what lies below it, or the module
 * of that name that is one file, with or without its ending (`core/x`, `core/x.py`).
 */
export function standsFor(directory: string, file: string): boolean {
  return file.startsWith(directory) || `${withoutEnding(file)}/` === directory || `${file}/` === directory;
}

/** Endings of TypeScript and JavaScript sources, the more specific language first. */
export const typescriptEndings = ['.ts', '.tsx', '.mts', '.cts', '.js', '.jsx', '.mjs', '.cjs'] as const;

/** The same for TypeScript and JavaScript alone: an import of `./data.py` names that file. */
export function withoutTypeScriptEnding(path: string): string {
  return path.replace(typescriptEnding, '');
}

const codeEnding = /\.(py|[cm]?[jt]s|[jt]sx)$/;
const typescriptEnding = /\.([cm]?[jt]s|[jt]sx)$/;
