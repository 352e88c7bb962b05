// What lanes depend on, as their imports tell, without a circle.
import { counted } from '../domain/count.ts';
import { compareText } from '../domain/order.ts';
import { shortestWay } from './lane-cycles.ts';
import type { Grounded, LanePart, LaneTraffic } from './proposal.ts';
import { quote } from './quote.ts';

/**
 * `depends_on` of each lane, by name. The dependency that most files have comes first; one that would close a circle is left
 * out and said so. Nothing depends on a development or a retired lane by right.
 *
 * @param stated what lanes are said to depend on already.
 * @param open whether a lane, by its name, is asked about.
 */
export function declaredDependencies(
  parts: readonly LanePart[],
  traffic: LaneTraffic,
  stated: ReadonlyMap<string, readonly string[]> = new Map(),
  open: (lane: string) => boolean = () => true,
): ReadonlyMap<string, Grounded<readonly string[]>> {
  const observed = parts.flatMap((from) =>
    parts.flatMap((to) => {
      if (from === to || !open(from.name) || !mayBeDependedOn(to)) return [];
      const { files } = traffic.between(from.number, to.number);
      return files === 0 ? [] : [{ from: from.name, to: to.name, files }];
    }),
  );
  const next = new Map(parts.map(({ name }) => [name, [...(stated.get(name) ?? [])]]));
  const why = new Map<string, string[]>();
  for (const { from, to, files } of observed.sort(
    (a, b) => b.files - a.files || compareText(a.from, b.from) || compareText(a.to, b.to),
  )) {
    const own = next.get(from) ?? [];
    if (own.includes(to)) continue;
    const back = shortestWay(to, from, next);
    if (!back) own.push(to);
    else {
      const circle = [from, ...back].map((name) => quote(name)).join(' → ');
      const note = `${quote(to)} is left out: ${counted(files, 'file')} ${files === 1 ? 'imports' : 'import'} it, and it would close the circle ${circle}.`;
      why.set(from, [...(why.get(from) ?? []), note]);
    }
  }
  return new Map([...next].map(([name, value]) => [name, { value, why: why.get(name) ?? [] }]));
}

function mayBeDependedOn({ role }: LanePart): boolean {
  return role === 'production' || role === 'support';
}
