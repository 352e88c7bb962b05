import type { Drift } from '../domain/history.ts';
import type { Facts } from './facts.ts';
import { isBridge } from './promotions.ts';
import { copyThreshold, similarity } from './similarity.ts';

/** What a pair of copies held from one commit on, until the next newer state. Undefined: no file was there. */
export interface PairState {
  readonly sha: string;
  readonly blob: string | undefined;
  readonly original: string | undefined;
  /** Which of the two the commit changed. */
  readonly production: boolean;
  readonly development: boolean;
}

/**
 * How a pair drifted apart; undefined where it did not: its two files differ in nothing but imports, one of them forwards,
 * they were never alike, or the development one is as it was.
 *
 * @param states newest first.
 */
export function driftOf(
  pair: { readonly path: string; readonly counterpart: string },
  states: readonly PairState[],
  facts: Facts,
): Pick<Drift, 'similarity' | 'since' | 'changes' | 'productionChanges'> | undefined {
  const percentOf = ({ blob, original }: PairState): number | undefined => {
    if (blob === undefined || original === undefined) return undefined;
    if (blob === original) return 100;
    const copy = facts(pair.path, blob);
    const source = facts(pair.counterpart, original);
    if (!copy || !source || copy.shim || source.shim) return undefined;
    const percent = similarity(copy.text, source.text);
    return percent >= copyThreshold(copy.text, source.text) ? percent : undefined;
  };
  const [now] = states;
  if (!now?.blob || !now.original) return undefined;
  const [copy, source] = [facts(pair.path, now.blob), facts(pair.counterpart, now.original)];
  if (!copy || !source || copy.shim || source.shim || isBridge(copy.text)) return undefined;
  const percent = similarity(copy.text, source.text);
  if (percent === 100) return undefined;
  const same = states.findIndex((state) => percentOf(state) === 100);
  // Never the same: then from where production got its copy, changed as it was on the way.
  const copied = states.findIndex((state, at) => state.production && states[at + 1]?.blob === undefined);
  const arrived = copied >= 0 && percentOf(states[copied] ?? now) !== undefined ? copied : -1;
  const at = same >= 0 ? same : arrived;
  const since = states[at]?.sha;
  if (since === undefined) return undefined;
  const newer = states.slice(0, at);
  const changes = newer.filter((state) => state.development).length;
  if (changes === 0) return undefined;
  return { similarity: percent, since, changes, productionChanges: newer.filter((state) => state.production).length };
}
