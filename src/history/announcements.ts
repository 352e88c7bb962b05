import type { Commit, History, Promotion } from '../domain/history.ts';
import { edgeKey, type Lane, type LaneMap, laneDirectory, laneLabel, type PromotionEdge } from '../domain/lane.ts';
import { holderOf, isCode, moduleOf, withoutEnding } from '../domain/module-path.ts';
import { type Announced, formatSubject, parseSubject } from './subject.ts';

/** A commit whose subject says, or means to say, that it promotes. */
export interface Announcement {
  readonly commit: Commit;
  readonly announced: Announced;
  /** The edges between the lanes that it names: roots with the same last segment go by one name. */
  readonly edges: readonly PromotionEdge[];
  /** False where the subject is malformed and this is what was meant. */
  readonly wellFormed: boolean;
}

/** Every announcement of the range, also in commits that a merge brought in. */
export function announcementsIn(history: History, format: string, lanes: LaneMap): Announcement[] {
  const proposed = proposedSubjects(history, format);
  return history.commits.flatMap((commit): Announcement[] => {
    const parsed = parseSubject(commit.subject, format, proposed);
    if (parsed.kind === 'unrelated') return [];
    const wellFormed = parsed.kind === 'promotion';
    const meant = wellFormed ? parsed : parsed.corrected && parseSubject(parsed.corrected, format, proposed);
    if (typeof meant !== 'object' || meant.kind !== 'promotion') return [];
    return [{ commit, announced: meant, edges: edgesNamed(meant, lanes, wellFormed), wellFormed }];
  });
}

/** The subjects that announce what the range promotes, with what they say. */
export function proposedSubjects(history: History, format: string): Map<string, Announced> {
  const subjects = new Map<string, Announced>();
  for (const { edge, module } of [...history.total, ...history.promotions]) {
    for (const name of [module, holderOf(edge, module)]) {
      const announced = announcedAs(name, edge);
      subjects.set(formatSubject(format, announced), announced);
    }
  }
  return subjects;
}

/** Whether an announcement names this promotion: its path, or the module that holds it. */
export function announces({ announced, edges }: Announcement, promotion: Promotion): boolean {
  return edges.some((edge) => isSameEdge(edge, promotion.edge)) && isNamedBy(promotion, announced.module);
}

/** Whether a module's name is one that a subject may give this promotion. */
export function isNamedBy(promotion: Promotion, name: string): boolean {
  const { edge, module, path } = promotion;
  const wanted = name.normalize('NFC');
  const names = [module, holderOf(edge, module)];
  // Loose files that import each other are one promotion, and go by the name of any.
  if (isCode(path)) names.push(...promotion.files.map((file) => moduleOf(edge, file.path) ?? withoutEnding(path)));
  return names.some((candidate) => candidate.normalize('NFC') === wanted);
}

/** The exact subject that announces a promoted path or module. */
export function subjectOf({ module, edge }: Pick<Promotion, 'module' | 'edge'>, format: string): string {
  return formatSubject(format, announcedAs(module, edge));
}

function announcedAs(module: string, { from, to }: PromotionEdge): Announced {
  return { module, from: laneLabel(from), to: laneLabel(to) };
}

/** The lanes of a base and of a head are read apart: edges are the same by their names. */
export function isSameEdge(a: PromotionEdge, b: PromotionEdge): boolean {
  return edgeKey(a) === edgeKey(b);
}

/** The edges of the lanes that a subject names, by label or by directory; a malformed one may have them in another case. */
export function edgesNamed({ from, to }: Announced, lanes: LaneMap, exact: boolean): PromotionEdge[] {
  const fold = (name: string): string => (exact ? name : name.toLowerCase());
  const isNamed = (lane: Lane, name: string): boolean =>
    name === '' || [laneLabel(lane), laneDirectory(lane)].some((known) => fold(known) === fold(name));
  return lanes.edges.filter((edge) => isNamed(edge.from, from) && isNamed(edge.to, to));
}

/** The edge of two lanes that a subject names the wrong way round. */
export function swappedEdge(announced: Announced, lanes: LaneMap): PromotionEdge | undefined {
  return edgesNamed({ ...announced, from: announced.to, to: announced.from }, lanes, false)[0];
}

/** Well-formed announcements of what neither their own diff nor the range promotes or brings back. */
export function mismatchedIn(history: History, announcements: readonly Announcement[]): Announcement[] {
  const promoted = [...history.total, ...history.promotions];
  return announcements.filter(
    (announcement) =>
      announcement.wellFormed &&
      !promoted.some((promotion) => announces(announcement, promotion)) &&
      !bringsBack(history, announcement),
  );
}

/** An announcement that is met by new code at the announced place, none of it a copy. */
export interface Rewritten {
  readonly announcement: Announcement;
  readonly edge: PromotionEdge;
  /** The new code, sorted. */
  readonly files: readonly string[];
}

/**
 * Of `mismatched`, those whose module is there in development (`files`: the paths of the head) and came to production as
 * other code. What came from another path of the development lane is a bypass, and told as that.
 */
export function rewrittenIn(
  history: History,
  mismatched: readonly Announcement[],
  files: readonly { readonly path: string }[],
): { readonly rewritten: readonly Rewritten[]; readonly bypassed: readonly Announcement[] } {
  const rewritten: Rewritten[] = [];
  const bypassed: Announcement[] = [];
  const strange = new Set(history.bypasses.map(({ path }) => path));
  for (const announcement of mismatched) {
    const { changes } = history.judged === 'change' ? history : announcement.commit;
    for (const edge of announcement.edges) {
      const holds = placeTest(edge.to.root + announcement.announced.module);
      const arrived = changes
        .filter(({ path, before, after }) => before === undefined && after !== undefined && holds(path) && isCode(path))
        .map(({ path }) => path)
        .concat(history.rewrites.flatMap(({ path, alike }) => (!alike && holds(path) ? [path] : [])));
      const wasDeveloped = placeTest(edge.from.root + announcement.announced.module);
      const left = changes.some(({ path, before }) => before !== undefined && wasDeveloped(path));
      if (arrived.length === 0 || !(left || files.some(({ path }) => wasDeveloped(path)))) continue;
      if (arrived.some((path) => strange.has(path))) bypassed.push(announcement);
      else rewritten.push({ announcement, edge, files: [...new Set(arrived)].sort() });
      break;
    }
  }
  return { rewritten, bypassed };
}

/** Whether a path is the file of a module, or lies in its directory. */
function placeTest(place: string): (path: string) => boolean {
  return (path) => path.startsWith(`${place}/`) || withoutEnding(path) === place;
}

/** A promotion that was reverted and is done again copies nothing that is new in production. */
function bringsBack({ restored }: History, { announced, edges }: Announcement): boolean {
  return edges.some((edge) => restored.some(placeTest(edge.to.root + announced.module)));
}
