import type { Json } from '../domain/finding.ts';
import type { ImportEdge } from '../domain/graph.ts';
import type { Location } from '../domain/location.ts';

/** A way of imports as places, each with what is imported there. */
export function hopPlaces(shown: readonly ImportEdge[], length: number, ends: number): Location[] {
  return shown.map((hop, at) => {
    const left = length > shown.length && at === ends - 1 ? `; then ${length - shown.length} more imports` : '';
    const { path, line, column, endColumn } = hop;
    return { path, line, column, endColumn, note: `${wordsOf(hop)}${left}` };
  });
}

/**
 * The same for tools: `chain`, with the labels of a hop that no statement names, and `hops`, its whole length.
 *
 * @param shown the way, or its ends.
 * @param length of the whole way.
 * @param ends how many hops stand before the gap, if there is one: then `omitted` says where it is and how long.
 */
export function hopData(shown: readonly ImportEdge[], length: number, ends: number): { readonly [key: string]: Json } {
  const gap = length - shown.length;
  return {
    chain: shown.map(({ path, line, column, target, labels }) => ({
      path,
      line,
      column,
      target,
      labels: [...labels],
    })),
    hops: length,
    ...(gap > 0 ? { omitted: { after: ends, count: gap } } : {}),
  };
}

function wordsOf({ target, labels }: ImportEdge): string {
  return labels.includes('implicit') ? `loads the package "${target}" on the way` : `imports "${target}"`;
}
