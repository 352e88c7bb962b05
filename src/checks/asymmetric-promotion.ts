import type { Check } from '../domain/check.ts';
import type { Violation } from '../domain/finding.ts';
import type { Stated } from '../domain/location.ts';
import type { LaneDeclaration } from '../domain/manifest.ts';
import { shortestCycles } from '../manifest/lane-cycles.ts';
import { quote } from '../manifest/quote.ts';

export const check: Check = {
  id: 'asymmetric-promotion',
  group: 'manifest',
  title: '`promotion.from` and `promotion.to` of two lanes do not agree',
  severity: 'error',
  old: 'warning',
  needs: ['manifest'],
  *run({ manifest }) {
    const lanes = new Map(manifest.lanes.map((lane) => [lane.name.value, lane]));
    for (const lane of manifest.lanes) {
      for (const end of ['from', 'to'] as const) yield* disagreement(lane, end, lanes);
    }
    yield* circles(manifest.lanes);
  },
};

/** An end that names nothing agrees: either of the two may state the promotion. */
function* disagreement(
  lane: LaneDeclaration,
  end: 'from' | 'to',
  lanes: ReadonlyMap<string, LaneDeclaration>,
): Iterable<Violation> {
  const named = lane.promotion?.[end];
  const other = named && lanes.get(named.value);
  const opposite = end === 'from' ? 'to' : 'from';
  const answer = other?.promotion?.[opposite];
  if (!named || !other || !answer || other === lane || answer.value === lane.name.value) return;
  const [here, there] = [quote(lane.name.value), quote(other.name.value)];
  yield {
    message: `promotion.${end} of lane ${here} names ${there}, whose promotion.${opposite} names ${quote(answer.value)} at line ${answer.at.line ?? 1}`,
    remedy: `write ${opposite}: ${here} under promotion of lane ${there}, or name the lane that is meant here`,
    location: named.at,
    related: [{ ...answer.at, note: `promotion.${opposite} of lane ${there}` }],
    value: `${lane.name.value}.${end}: ${named.value}`,
    data: { lane: lane.name.value, end, names: named.value, answer: answer.value },
  };
}

/** Code that comes back to the lane that it left is never promoted. */
function* circles(lanes: readonly LaneDeclaration[]): Iterable<Violation> {
  const next = new Map<string, string[]>(lanes.map(({ name }) => [name.value, []]));
  const stated = new Map<string, Stated<string>>();
  const state = (from: string, to: string, end: Stated<string>) => {
    if (from === to || !next.has(from) || !next.has(to)) return;
    const known = stated.has(`${from}\0${to}`);
    if (!known) next.get(from)?.push(to);
    stated.set(`${from}\0${to}`, stated.get(`${from}\0${to}`) ?? end);
  };
  for (const { name, promotion } of lanes) {
    if (promotion?.from) state(promotion.from.value, name.value, promotion.from);
    if (promotion?.to) state(name.value, promotion.to.value, promotion.to);
  }
  for (const cycle of shortestCycles(next)) {
    const places = cycle.flatMap((from, at) => stated.get(`${from}\0${cycle[(at + 1) % cycle.length] ?? ''}`) ?? []);
    const last = places.at(-1);
    if (!last) continue;
    yield {
      message: `lanes are promoted in a circle: ${[...cycle, cycle[0] ?? ''].map((lane) => quote(lane)).join(' → ')}`,
      remedy: 'remove one of the promotions: code goes from development to production, and not back',
      location: last.at,
      related: places.slice(0, -1).map(({ value, at }) => ({ ...at, note: `names ${quote(value)}` })),
      value: `circle: ${[...cycle].sort().join(', ')}`,
      data: { lanes: [...cycle] },
    };
  }
}
