import type { Manifest } from '../domain/manifest.ts';

/** What a manifest states and this version reads but does not hold anybody to: one sentence, or none. */
export function unenforced(manifest: Manifest): string[] {
  const stated = [
    ...(manifest.lanes.some((lane) => (lane.promotion?.checks.length ?? 0) > 0) ? ['promotion.checks'] : []),
  ];
  return stated.length === 0 ? [] : [`${manifest.path} states ${stated.join(', ')}: not enforced by this version`];
}
