import type { Stated } from '../domain/location.ts';
import type { LaneDeclaration, Manifest, PromotionDeclaration } from '../domain/manifest.ts';
import { defaultAreas } from '../manifest/lane-map.ts';

/**
 * What judges a change: import rules, invariants, labels, checks, waivers, owners and settings of `base` on the lanes, roots
 * and directories of `head`, since a promotion edits those (`semantics.md`, "Who judges a change").
 *
 * A lane goes by its name, else by its root. One that is new and lies in a lane of the base is under that lane's rules, so
 * that nothing gets out of them by being given a lane of its own.
 */
export function withRulesOf(base: Manifest, head: Manifest): Manifest {
  const newcomers = new Map<LaneDeclaration, LaneDeclaration>();
  for (const lane of head.lanes) {
    const holder = laneIn(base, lane) ? undefined : holderIn(base, lane);
    if (holder) newcomers.set(lane, holder);
  }
  const lanes = head.lanes.map((lane): LaneDeclaration => {
    const own = laneIn(base, lane);
    if (own) return underRules(lane, own, rootsOf(newcomers, own));
    const holder = newcomers.get(lane);
    return holder ? underRules(lane, holder, [holder.root, ...rootsOf(newcomers, holder)]) : lane;
  });
  const { defaultOwners, importInvariants, waivers, waiversAt, secrets, zeroBytesFail, settings } = base;
  const { waiversAt: _, zeroBytesFail: __, ...written } = head;
  return {
    ...written,
    lanes,
    defaultOwners,
    importInvariants,
    waivers,
    ...(waiversAt && { waiversAt }),
    secrets,
    ...(zeroBytesFail && { zeroBytesFail }),
    settings,
  };
}

/** The lane of another version of the manifest: of the same name, else of the same root. */
export function laneIn({ lanes }: Manifest, lane: LaneDeclaration): LaneDeclaration | undefined {
  return (
    lanes.find(({ name }) => name.value === lane.name.value) ?? lanes.find(({ root }) => root.value === lane.root.value)
  );
}

/** The lane of `manifest` that holds a lane's root: of several the innermost. */
export function holderIn({ lanes }: Manifest, lane: LaneDeclaration): LaneDeclaration | undefined {
  return lanes
    .filter(({ root }) => lane.root.value.startsWith(root.value))
    .sort((a, b) => b.root.value.length - a.root.value.length)[0];
}

function rootsOf(newcomers: ReadonlyMap<LaneDeclaration, LaneDeclaration>, holder: LaneDeclaration): Stated<string>[] {
  return [...newcomers].filter(([, other]) => other === holder).map(([{ root }]) => root);
}

/** @param selves roots of what was one lane with it: a lane may always import itself. */
function underRules(lane: LaneDeclaration, rules: LaneDeclaration, selves: readonly Stated<string>[]): LaneDeclaration {
  const { allowFrom: _, promotion: own, ...written } = lane;
  const promotion = promotionOf(own, rules.promotion);
  const selfGlobs = selves.map(({ value, at }) => ({ value: `${value}**`, at }));
  return {
    ...written,
    owners: rules.owners,
    denyFrom: rules.denyFrom,
    ...(rules.allowFrom && { allowFrom: [...rules.allowFrom, ...selfGlobs] }),
    ...(promotion && { promotion }),
  };
}

/** The ends are the lanes' own affair; what a promotion needs is the base's, and an area is none the less where either says so. */
function promotionOf(
  own: PromotionDeclaration | undefined,
  base: PromotionDeclaration | undefined,
): PromotionDeclaration | undefined {
  if (!own && !base) return undefined;
  const areas = own?.areas && unionOf(base?.areas ?? defaultAreas.map((value) => statedAs(value, own)), own.areas);
  return {
    ...own,
    labelsRequired: base?.labelsRequired ?? [],
    checks: base?.checks ?? [],
    ...((areas ?? base?.areas) && { areas: areas ?? base?.areas ?? [] }),
    ...(base?.order && { order: base.order }),
  };
}

function statedAs(value: string, { areas }: PromotionDeclaration): Stated<string> {
  return { value, at: areas?.[0]?.at ?? { path: '' } };
}

function unionOf(some: readonly Stated<string>[], others: readonly Stated<string>[]): readonly Stated<string>[] {
  const known = new Set(some.map(({ value }) => value));
  return [...some, ...others.filter(({ value }) => !known.has(value))];
}
