import { fieldsOf } from '../domain/fields.ts';
import type { Finding } from '../domain/finding.ts';
import { type Location, placeOf } from '../domain/location.ts';

/** `lukhas/a.py:3:7`, as editors open it; a location without a path is the repository itself. */
export function shownPlace(location: Location): string {
  return placeOf({ ...location, path: location.path === '' ? 'repository' : location.path });
}

/** One hop of an import chain: the importing file, the line, and what it imports there. */
export interface ChainStep {
  readonly path: string;
  readonly line: number;
  readonly target: string;
}

/** The import chain that a finding carries as `data.chain`; empty where it has none. */
export function chainOf(finding: Finding): ChainStep[] {
  const chain = finding.data.chain;
  if (!Array.isArray(chain)) return [];
  return chain.flatMap((step: unknown) => (isStep(step) ? [step] : []));
}

/** The related places that the chain does not already show, each once. */
export function relatedBesideChain(finding: Finding): Location[] {
  const shown = new Set(chainOf(finding).map(lineOf));
  const told = new Set<string>();
  return finding.related.filter((location) => {
    const text = `${shownPlace(location)} ${location.note ?? ''}`;
    if (shown.has(lineOf(location)) || told.has(text)) return false;
    told.add(text);
    return true;
  });
}

/** Without the column. */
function lineOf({ path, line }: { readonly path: string; readonly line?: number }): string {
  return placeOf({ path, line });
}

function isStep(value: unknown): value is ChainStep {
  const { path, line, target } = fieldsOf(value);
  return typeof path === 'string' && typeof line === 'number' && typeof target === 'string';
}
