import { type Lane, LaneMap, type PromotionEdge } from '../domain/lane.ts';
import type { Stated } from '../domain/location.ts';
import type { LaneDeclaration, Manifest } from '../domain/manifest.ts';
import { processOrder, type Queue } from './queue.ts';

/** Where a manifest states no areas. */
export const defaultAreas: readonly string[] = ['core'];

/**
 * Lanes and promotion edges of a manifest. Either end may state an edge; an end that names no lane makes none. `label`
 * is the one that every promotion's pull request must carry, null where none is asked for. What the manifest does not
 * state is not assumed: without a readable lane the map is empty. `queue` is the order where the manifest states none.
 */
export function buildLaneMap(
  manifest: Manifest,
  label: string | null,
  queue: Queue = { order: processOrder, owners: new Map() },
): LaneMap {
  const ends = new Map<string, End>();
  for (const declaration of manifest.lanes) {
    const lane = { name: declaration.name.value, root: declaration.root.value };
    if (!ends.has(lane.name)) ends.set(lane.name, { lane, declaration });
  }
  const edges = new Map<string, PromotionEdge>();
  for (const [from, to] of statedEdges(manifest)) {
    const [source, target] = [ends.get(from), ends.get(to)];
    const key = JSON.stringify([from, to]);
    if (source && target && source !== target && !edges.has(key)) edges.set(key, edgeOf(source, target, label, queue));
  }
  return new LaneMap(
    [...ends.values()].map((end) => end.lane),
    [...edges.values()],
  );
}

interface End {
  readonly lane: Lane;
  readonly declaration: LaneDeclaration;
}

function* statedEdges(manifest: Manifest): Iterable<readonly [from: string, to: string]> {
  for (const lane of manifest.lanes) {
    if (lane.promotion?.from) yield [lane.promotion.from.value, lane.name.value];
    if (lane.promotion?.to) yield [lane.name.value, lane.promotion.to.value];
  }
}

/** Where both ends state areas or an order, the target's count: it is the lane that sets the terms. */
function edgeOf(from: End, to: End, label: string | null, queue: Queue): PromotionEdge {
  const [source, target] = [from.declaration.promotion, to.declaration.promotion];
  const required = [...values(target?.labelsRequired), ...values(source?.labelsRequired)];
  const areas = target?.areas ?? source?.areas;
  const order = target?.order ?? source?.order;
  return {
    from: from.lane,
    to: to.lane,
    areas: areas ? values(areas) : defaultAreas,
    labels: [...new Set([...(label === null ? [] : [label]), ...required])],
    order: order ? values(order) : queue.order,
    ...(order || queue.owners.size === 0 ? {} : { orderOwners: queue.owners }),
  };
}

function values(stated: readonly Stated<string>[] | undefined): readonly string[] {
  return (stated ?? []).map((one) => one.value);
}
