import { withoutEnding } from '../domain/module-path.ts';
import { parentOf } from '../domain/path.ts';

/** The dotted name by which a Python file is imported from the longest root that holds it. */
export function moduleName(path: string, roots: readonly string[]): string {
  let root = '';
  for (const candidate of roots) if (candidate.length > root.length && path.startsWith(candidate)) root = candidate;
  const base = withoutEnding(path.slice(root.length));
  const inner = base.endsWith('/__init__') ? parentOf(base) : base;
  return inner.replaceAll('/', '.');
}
