import { type Location, placeOf, type Stated } from '../domain/location.ts';
import type { ImportInvariant, LaneDeclaration, Manifest, PromotionDeclaration } from '../domain/manifest.ts';
import { scopeOf, type Waiver } from '../domain/waiver.ts';
import { laneIn } from './base-rules.ts';

/**
 * The manifest of a base with the places of the judged tree: where `head` states the same it stands at the line that it has
 * there; what it states no more has a place without a line, and says at which commit it stood. A line of another revision
 * would lead to something else.
 *
 * @param revision the base's name, as messages show it.
 */
export function placedIn(base: Manifest, head: Manifest, revision: string): Manifest {
  const places = new Places(head.path, revision);
  const { waiversAt } = head;
  return {
    ...base,
    lanes: base.lanes.map((lane) => placedLane(lane, laneIn(head, lane), places)),
    defaultOwners: places.list(base.defaultOwners, head.defaultOwners),
    importInvariants: base.importInvariants.map((one): ImportInvariant => {
      const same = head.importInvariants.map(({ stated }) => stated);
      return { ...one, stated: places.of(one.stated, same) };
    }),
    waivers: placedWaivers(base.waivers, head.waivers, places),
    ...(base.waiversAt && { waiversAt: waiversAt ?? { path: head.path } }),
    secrets: places.list(base.secrets, head.secrets),
    ...(base.zeroBytesFail && {
      zeroBytesFail: places.of(base.zeroBytesFail, head.zeroBytesFail ? [head.zeroBytesFail] : []),
    }),
  };
}

class Places {
  readonly #path: string;
  readonly #revision: string;

  constructor(path: string, revision: string) {
    this.#path = path;
    this.#revision = revision;
  }

  of<T>(stated: Stated<T>, there: readonly Stated<T>[]): Stated<T> {
    return this.#placed(stated, there.find(({ value }) => value === stated.value)?.at);
  }

  list<T>(stated: readonly Stated<T>[], there: readonly Stated<T>[] | undefined): readonly Stated<T>[] {
    const known = new Map((there ?? []).toReversed().map(({ value, at }) => [value, at]));
    return stated.map((one) => this.#placed(one, known.get(one.value)));
  }

  gone(): Location {
    return { path: this.#path };
  }

  #placed<T>(stated: Stated<T>, at: Location | undefined): Stated<T> {
    if (at) return { value: stated.value, at };
    const { path, line } = stated.at;
    return { value: stated.value, at: this.gone(), was: `${placeOf({ path, line })} of ${this.#revision}` };
  }
}

function placedLane(lane: LaneDeclaration, now: LaneDeclaration | undefined, places: Places): LaneDeclaration {
  const { allowFrom, directories, promotion } = lane;
  return {
    ...lane,
    name: places.of(lane.name, now ? [now.name] : []),
    root: places.of(lane.root, now ? [now.root] : []),
    ...(directories && { directories: places.list(directories, now?.directories) }),
    owners: places.list(lane.owners, now?.owners),
    dependsOn: places.list(lane.dependsOn, now?.dependsOn),
    ...(allowFrom && { allowFrom: places.list(allowFrom, now?.allowFrom) }),
    denyFrom: places.list(lane.denyFrom, now?.denyFrom),
    ...(promotion && { promotion: placedPromotion(promotion, now?.promotion, places) }),
    at: now?.at ?? places.gone(),
  };
}

function placedPromotion(
  promotion: PromotionDeclaration,
  now: PromotionDeclaration | undefined,
  places: Places,
): PromotionDeclaration {
  const { from, to, areas, order } = promotion;
  return {
    ...(from && { from: places.of(from, now?.from ? [now.from] : []) }),
    ...(to && { to: places.of(to, now?.to ? [now.to] : []) }),
    labelsRequired: places.list(promotion.labelsRequired, now?.labelsRequired),
    checks: places.list(promotion.checks, now?.checks),
    ...(areas && { areas: places.list(areas, now?.areas) }),
    ...(order && { order: places.list(order, now?.order) }),
  };
}

function placedWaivers(base: readonly Waiver[], head: readonly Waiver[], places: Places): readonly Waiver[] {
  const there = new Map(head.toReversed().map((waiver) => [scopeOf(waiver), waiver]));
  return base.map((waiver) => {
    const now = there.get(scopeOf(waiver));
    return { ...waiver, expires: places.of(waiver.expires, now ? [now.expires] : []), at: now?.at ?? places.gone() };
  });
}
