import type { Location, Stated } from '../domain/location.ts';
import type { ImportInvariant, LaneDeclaration, Manifest } from '../domain/manifest.ts';
import { buildLaneMap, defaultAreas } from '../manifest/lane-map.ts';
import { compilePattern, type Pattern } from '../manifest/pattern.ts';
import { includes } from '../manifest/pattern-relations.ts';
import { holderIn, laneIn } from './base-rules.ts';

/** One thing that a change loosens. */
export interface Weakening {
  /** To follow "the change ": `removes "candidate/**" from deny_from of lane "accepted"`. */
  readonly what: string;
  /** In the judged tree: where the looser value stands, or where the stricter one is missing. */
  readonly at: Location;
}

/**
 * What `head` loosens of the lanes, their rules and the invariants of `base`. Globs are compared by what they match: one that
 * another holds already adds nothing. What a promotion adds, directories and dependencies of lanes, is not told.
 */
export function* weakenedRules(base: Manifest, head: Manifest): Iterable<Weakening> {
  for (const lane of base.lanes) {
    const now = laneIn(head, lane);
    if (now) yield* weakenedLane(lane, now);
    else if (!head.unreadLanes.includes(lane.name.value)) {
      yield {
        what: `removes the lane ${shown(lane.name.value)} with its rules`,
        at: head.lanesAt ?? { path: head.path },
      };
    }
  }
  yield* weakenedEdges(base, head);
  yield* partedLanes(base, head);
  yield* weakenedOwners('owners.default', base.defaultOwners, head.defaultOwners, { path: head.path });
  const at = { path: head.path };
  for (const invariant of base.importInvariants) {
    if (head.importInvariants.some((other) => holdsInvariant(other, invariant))) continue;
    const narrowed = head.importInvariants.find((other) => holdsInvariant(invariant, other));
    yield narrowed
      ? {
          what: `narrows the invariant ${shown(invariant.stated.value)} to ${shown(narrowed.stated.value)}`,
          at: narrowed.stated.at,
        }
      : { what: `removes the invariant ${shown(invariant.stated.value)}`, at };
  }
  for (const glob of uncovered(base.secrets, head.secrets)) {
    yield { what: `removes the pattern ${shown(glob.value)} from invariants.secrets`, at };
  }
  if (base.zeroBytesFail?.value && !head.zeroBytesFail?.value) {
    yield { what: 'switches invariants.zero_bytes_fail off', at: head.zeroBytesFail?.at ?? at };
  }
}

/** A text of a manifest in quotes, on one line and not endless. */
export function shown(text: string): string {
  return JSON.stringify(text.length > 120 ? `${text.slice(0, 120)}…` : text);
}

function* weakenedLane(base: LaneDeclaration, head: LaneDeclaration): Iterable<Weakening> {
  const lane = `lane ${shown(head.name.value)}`;
  const [before, after] = [base.root.value, head.root.value];
  if (!before.startsWith(after)) {
    const how = after.startsWith(before) ? 'narrows' : 'moves';
    const left = `what is left in ${shown(before)} is in it no more`;
    yield { what: `${how} the root of ${lane} from ${shown(before)} to ${shown(after)}: ${left}`, at: head.root.at };
  }
  yield* weakenedOwners(`owners of ${lane}`, base.owners, head.owners, head.at);
  yield* weakenedRulesOf(base, head, lane);
  yield* weakenedPromotion(base, head, lane);
  if (base.dependsOnAt && !head.dependsOnAt) {
    yield { what: `removes depends_on of ${lane}: it may depend on any lane`, at: head.at };
  }
}

function* weakenedOwners(
  list: string,
  base: readonly Stated<string>[],
  head: readonly Stated<string>[],
  at: Location,
): Iterable<Weakening> {
  const [before, after] = [base, head].map((owners) => new Set(owners.map(({ value }) => value.toLowerCase())));
  for (const { value } of base)
    if (!after?.has(value.toLowerCase())) yield { what: `removes ${shown(value)} from ${list}`, at };
  // Where nobody was named nobody loses a say.
  for (const { value, at: there } of base.length === 0 ? [] : head) {
    if (!before?.has(value.toLowerCase()))
      yield { what: `adds ${shown(value)} to ${list}, who may approve promotions then`, at: there };
  }
}

function* weakenedRulesOf(base: LaneDeclaration, head: LaneDeclaration, lane: string): Iterable<Weakening> {
  if (base.allowFrom && !head.allowFrom) {
    yield { what: `removes allow_from of ${lane}: it may import anything`, at: head.at };
  } else if (base.allowFrom) {
    for (const glob of uncovered(head.allowFrom ?? [], base.allowFrom)) {
      yield { what: `adds ${shown(glob.value)} to allow_from of ${lane}`, at: glob.at };
    }
  }
  for (const glob of uncovered(base.denyFrom, head.denyFrom)) {
    yield { what: `removes ${shown(glob.value)} from deny_from of ${lane}`, at: head.at };
  }
}

function* weakenedPromotion(base: LaneDeclaration, head: LaneDeclaration, lane: string): Iterable<Weakening> {
  for (const key of ['labelsRequired', 'checks'] as const) {
    const kept = new Set((head.promotion?.[key] ?? []).map(({ value }) => value));
    const written = key === 'checks' ? 'promotion.checks' : 'promotion.labels_required';
    for (const { value } of base.promotion?.[key] ?? []) {
      if (!kept.has(value)) yield { what: `removes ${shown(value)} from ${written} of ${lane}`, at: head.at };
    }
  }
  if (base.directories && !head.directories) {
    yield { what: `removes the whole list of directories of ${lane}: any directory may be promoted`, at: head.at };
  }
  const areas = (one: LaneDeclaration) => one.promotion?.areas?.map(({ value }) => value);
  const standing = base.promotion && head.promotion ? (areas(head) ?? defaultAreas) : undefined;
  for (const area of standing ? (areas(base) ?? defaultAreas) : []) {
    if (standing?.includes(area)) continue;
    const what = `removes ${shown(area)} from promotion.areas of ${lane}: all of it is then promoted as one module`;
    yield { what, at: head.promotion?.areas?.[0]?.at ?? head.at };
  }
  const [order, now] = [base, head].map((one) => one.promotion?.order?.map(({ value }) => value));
  const kept = now?.filter((module) => order?.includes(module)) ?? [];
  if (order && order.join('\n') !== kept.join('\n')) {
    yield { what: `changes promotion.order of ${lane}`, at: head.promotion?.order?.[0]?.at ?? head.at };
  }
}

/** A lane that is new within another one takes its files out of that one's rules, and may take them out of production. */
function* partedLanes(base: Manifest, head: Manifest): Iterable<Weakening> {
  const before = buildLaneMap(base, null);
  const sources = new Set(before.edges.map(({ from }) => from.name));
  for (const { from } of buildLaneMap(head, null).edges) {
    const lane = head.lanes.find(({ name }) => name.value === from.name);
    const known = lane && laneIn(base, lane);
    const into = before.edgeInto(`${from.root}a`);
    if (!lane || !into || sources.has(known?.name.value ?? '')) continue;
    const what = `makes ${shown(from.root)} of lane ${shown(from.name)} a source of promotions, so that it is production of lane ${shown(into.to.name)} no more`;
    yield { what, at: lane.at };
  }
  for (const lane of head.lanes) {
    const holder = laneIn(base, lane) ? undefined : holderIn(base, lane);
    if (!holder) continue;
    const name = `the new lane ${shown(lane.name.value)}, which parts ${shown(lane.root.value)} from lane ${shown(holder.name.value)}`;
    for (const { what } of weakenedRulesOf(holder, lane, name)) yield { what, at: lane.at };
  }
}

/** A promotion that both lanes are still there for. */
function* weakenedEdges(base: Manifest, head: Manifest): Iterable<Weakening> {
  const kept = new Set(edgesOf(head));
  for (const edge of edgesOf(base)) {
    const [from = '', to = ''] = edge.split('\0');
    const [source, target] = [from, to].map((name) => {
      const lane = base.lanes.find((one) => one.name.value === name);
      return lane && laneIn(head, lane);
    });
    if (!source || !target || kept.has(`${source.name.value}\0${target.name.value}`)) continue;
    yield { what: `removes the promotion from ${shown(from)} to ${shown(to)}: nothing guards it`, at: target.at };
  }
}

function edgesOf({ lanes }: Manifest): string[] {
  const edges = lanes.flatMap(({ name, promotion }) => [
    ...(promotion?.from ? [`${promotion.from.value}\0${name.value}`] : []),
    ...(promotion?.to ? [`${name.value}\0${promotion.to.value}`] : []),
  ]);
  return [...new Set(edges)];
}

/** The globs that none of the others holds. */
function uncovered(globs: readonly Stated<string>[], others: readonly Stated<string>[]): readonly Stated<string>[] {
  const texts = new Set(others.map(({ value }) => value));
  const missing = globs.filter(({ value }) => !texts.has(value));
  if (missing.length === 0) return [];
  // Together: `{a,b}/**` may stand as two globs.
  const all: Pattern = { alternatives: others.flatMap(({ value }) => patternOf(value)?.alternatives ?? []) };
  return missing.filter(({ value }) => {
    const pattern = patternOf(value);
    return !pattern || !includes(all, pattern);
  });
}

function holdsInvariant(wide: ImportInvariant, narrow: ImportInvariant): boolean {
  return holdsGlob(wide.importer, narrow.importer) && holdsGlob(wide.imported, narrow.imported);
}

function holdsGlob(wide: string, narrow: string): boolean {
  if (wide === narrow) return true;
  const [outer, inner] = [patternOf(wide), patternOf(narrow)];
  return outer !== undefined && inner !== undefined && includes(outer, inner);
}

/** Undefined for one that the reader of the manifest refuses. */
function patternOf(glob: string): Pattern | undefined {
  const pattern = compilePattern(glob);
  return 'fault' in pattern ? undefined : pattern;
}
