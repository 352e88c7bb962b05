import type { Check } from '../domain/check.ts';
import type { Stated } from '../domain/location.ts';
import type { Manifest } from '../domain/manifest.ts';
import { shortestCycles } from '../manifest/lane-cycles.ts';
import { quote } from '../manifest/quote.ts';

/** Lanes of a longer circle that the message names. */
const named = 10;

export const check: Check = {
  id: 'lane-dependency-cycle',
  group: 'manifest',
  title: 'lanes depend on each other in a circle by `depends_on`',
  severity: 'error',
  old: 'warning',
  needs: ['manifest'],
  *run({ manifest }) {
    const stated = dependencies(manifest);
    const next = new Map([...stated].map(([lane, on]) => [lane, [...on.keys()]]));
    for (const cycle of shortestCycles(next)) {
      const hops = cycle.flatMap((lane, at) => {
        const on = cycle[(at + 1) % cycle.length] ?? lane;
        const place = stated.get(lane)?.get(on)?.at;
        return place ? [{ lane, on, place }] : [];
      });
      // The one that closes the circle.
      const last = hops.at(-1);
      if (!last) continue;
      const way = [...cycle.slice(0, named), ...(cycle.length > named ? ['…'] : []), cycle[0] ?? ''];
      yield {
        message:
          cycle.length === 1
            ? `lane ${quote(last.lane)} depends on itself`
            : `lanes depend on each other in a circle: ${way.map((lane) => (lane === '…' ? lane : quote(lane))).join(' → ')}`,
        remedy: `remove ${quote(last.on)} from depends_on of lane ${quote(last.lane)}${cycle.length === 1 ? '' : ', or another name of the circle'}`,
        location: last.place,
        related: hops.slice(0, -1).map(({ lane, on, place }) => ({
          ...place,
          note: `lane ${quote(lane)} depends on ${quote(on)}`,
        })),
        value: [...cycle].sort().join(', '),
        data: { lanes: [...cycle] },
      };
    }
  },
};

/** What each lane depends on, with the place that states it; names of no lane are another finding. */
function dependencies({ lanes }: Manifest): ReadonlyMap<string, ReadonlyMap<string, Stated<string>>> {
  const known = new Set(lanes.map(({ name }) => name.value));
  return new Map(
    lanes.map(({ name, dependsOn }) => [
      name.value,
      new Map(dependsOn.filter((on) => known.has(on.value)).map((on) => [on.value, on])),
    ]),
  );
}
