import type { History } from '../domain/history.ts';
import type { LaneMap } from '../domain/lane.ts';
import { asDirectory } from '../domain/path.ts';
import { pythonScanner } from '../imports/python/scan.ts';
import { importRules } from '../manifest/import-rules.ts';
import type { Settings } from '../settings/settings.ts';
import type { ReadWish } from './graph.ts';
import type { PolicyInForce } from './policy-in-force.ts';

/**
 * In a check: whole, what changed; the calls of files that import rules are about, and of what the smoke tests load. Where
 * the range takes development code away, the calls of all: any of them may name what is gone.
 */
export function wishOf(
  { manifest }: PolicyInForce,
  { smoke }: Settings,
  lanes: LaneMap,
  history: History | undefined,
): ReadWish {
  const rules = importRules(manifest);
  const changed = new Set(history?.changes.map(({ path }) => path));
  const tests = smoke.flatMap((path) => asDirectory(path) ?? []);
  const isTest = (path: string) => tests.some((test) => `${path}/` === test || path.startsWith(test));
  const takesAway = history?.changes.some(
    ({ path, status }) => status === 'deleted' && pythonScanner.handles(path) && lanes.edgesFrom(path).length > 0,
  );
  return {
    whole: (path) => changed.has(path),
    calls: (path) => takesAway === true || rules.over(path, lanes.laneOf(path)) !== null,
    starts: (path) => isTest(path) || path.endsWith('conftest.py'),
  };
}
