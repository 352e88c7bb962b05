import type { LaneDeclaration, Manifest } from '../domain/manifest.ts';
import { buildLaneMap } from '../manifest/lane-map.ts';
import { laneIn } from './base-rules.ts';

/**
 * The lanes of `head`, and those of `base` whose directory it says nothing of any more though code is left there: by moving
 * a root or taking away a lane or a promotion, a change would get its code out of the checks. Where the code moved along
 * with its root, the head is right.
 *
 * @param holdsCode whether the judged tree has code below a root.
 */
export function withLanesOf(base: Manifest, head: Manifest, holdsCode: (root: string) => boolean): Manifest {
  const lanes = [...head.lanes];
  /** By name in the base: what stands for it. */
  const standing = new Map<string, string[]>();
  for (const lane of base.lanes) {
    const names = restored(lane, head, lanes, holdsCode);
    if (names.length > 0) standing.set(lane.name.value, names);
  }
  const kept = withoutNewSources(base, lanes);
  for (const { from, to } of buildLaneMap(base, null).edges) {
    for (const source of standing.get(from.name) ?? []) {
      for (const target of standing.get(to.name) ?? []) addEdge(kept, base, source, target);
    }
  }
  const isSame = kept.length === head.lanes.length && kept.every((lane, at) => lane === head.lanes[at]);
  return isSame ? head : { ...head, lanes: kept };
}

/** Sees to one lane of the base in `lanes`; the names under which it stands there. */
function restored(
  lane: LaneDeclaration,
  head: Manifest,
  lanes: LaneDeclaration[],
  holdsCode: (root: string) => boolean,
): string[] {
  const root = lane.root.value;
  const now = laneIn(head, lane);
  if (now && root.startsWith(now.root.value)) return [now.name.value];
  if (!holdsCode(root)) return now ? [now.name.value] : [];
  // Another lane at the place of this one would take its files.
  const taken = lanes.findIndex((other) => other.root.value === root && other.name.value !== now?.name.value);
  if (taken >= 0) lanes.splice(taken, 1);
  const at = lanes.findIndex(({ name }) => name.value === now?.name.value);
  const { promotion: _, ...plain } = lane;
  if (now && at >= 0 && (now.root.value.startsWith(root) || !holdsCode(now.root.value))) {
    lanes[at] = { ...now, root: lane.root };
    return [now.name.value];
  }
  const name = now ? `${lane.name.value} (${root})` : lane.name.value;
  lanes.push({ ...plain, name: { value: name, at: lane.name.at } });
  return now ? [now.name.value, name] : [name];
}

/** A lane within production that becomes the source of a promotion would be production no longer. */
function withoutNewSources(base: Manifest, lanes: readonly LaneDeclaration[]): LaneDeclaration[] {
  const before = buildLaneMap(base, null);
  const sources = new Set(before.edges.map(({ from }) => from.name));
  const isNew = (lane: LaneDeclaration | undefined) =>
    lane !== undefined &&
    !sources.has(laneIn(base, lane)?.name.value ?? '') &&
    before.edgeInto(`${lane.root.value}a`) !== undefined;
  return lanes.map((lane) => {
    const { promotion } = lane;
    if (!promotion) return lane;
    const { from, to, ...written } = promotion;
    const source = lanes.find(({ name }) => name.value === from?.value);
    const dropsFrom = from !== undefined && isNew(source);
    const dropsTo = to !== undefined && isNew(lane);
    if (!dropsFrom && !dropsTo) return lane;
    return {
      ...lane,
      promotion: { ...written, ...(from && !dropsFrom && { from }), ...(to && !dropsTo && { to }) },
    };
  });
}

/** A promotion of the base, unless code of the source still comes to the target by others. */
function addEdge(lanes: LaneDeclaration[], base: Manifest, source: string, target: string): void {
  const head = { ...base, lanes };
  const map = buildLaneMap(head, null);
  const edge = map.edges.find(({ to }) => to.name === target);
  const sourceRoot = lanes.find(({ name }) => name.value === source)?.root.value;
  if (edge && sourceRoot !== undefined && map.isDevelopmentOf(edge, `${sourceRoot}a`)) return;
  const at = lanes.findIndex(({ name }) => name.value === target);
  const from = lanes.findIndex(({ name }) => name.value === source);
  const [into, out] = [lanes[at], lanes[from]];
  if (!into || !out || into === out) return;
  const none = { labelsRequired: [], checks: [] };
  // Either end may state it; what the head states besides is kept where there is room.
  if (into.promotion?.from && !out.promotion?.to) {
    lanes[from] = { ...out, promotion: { ...none, ...out.promotion, to: { value: target, at: into.name.at } } };
  } else {
    lanes[at] = { ...into, promotion: { ...none, ...into.promotion, from: { value: source, at: out.name.at } } };
  }
}
