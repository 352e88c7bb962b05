import type { Finding } from '../domain/finding.ts';
import type { Location } from '../domain/location.ts';

/** `lukhas/a.py:3:7`, as editors open it; a location without a path is the repository itself. */
export function placeOf(location: Location): string {
  const parts = [location.path === '' ? 'repository' : location.path];
  if (location.line !== undefined) parts.push(String(location.line));
  if (location.line !== undefined && location.column !== undefined) parts.push(String(location.column));
  return parts.join(':');
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

/** The related places that the chain does not already show. */
export function relatedBesideChain(finding: Finding): Location[] {
  const shown = new Set(chainOf(finding).map((step) => `${step.path}:${step.line}`));
  return finding.related.filter((location) => !shown.has(`${location.path}:${location.line}`));
}

function isStep(value: unknown): value is ChainStep {
  if (typeof value !== 'object' || value === null) return false;
  const step: Partial<Record<keyof ChainStep, unknown>> = value;
  return typeof step.path === 'string' && typeof step.line === 'number' && typeof step.target === 'string';
}
