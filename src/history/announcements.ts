import type { Commit, History, Promotion } from '../domain/history.ts';
import { type LaneMap, laneLabel, type PromotionEdge } from '../domain/lane.ts';
import { holderOf, isCode, moduleOf, withoutEnding } from '../domain/module-path.ts';
import { type Announced, formatSubject, parseSubject } from './subject.ts';

/** A commit whose subject says, or means to say, that it promotes. */
export interface Announcement {
  readonly commit: Commit;
  readonly announced: Announced;
  /** The edge between the lanes that it names; undefined where there is none. */
  readonly edge: PromotionEdge | undefined;
  /** False where the subject is malformed and this is what was meant. */
  readonly wellFormed: boolean;
}

/** Every announcement of the range, also in commits that a merge brought in. */
export function announcementsIn(history: History, format: string, lanes: LaneMap): Announcement[] {
  return history.commits.flatMap((commit): Announcement[] => {
    const parsed = parseSubject(commit.subject, format);
    if (parsed.kind === 'unrelated') return [];
    const wellFormed = parsed.kind === 'promotion';
    const meant = wellFormed ? parsed : parsed.corrected && parseSubject(parsed.corrected, format);
    if (typeof meant !== 'object' || meant.kind !== 'promotion') return [];
    return [{ commit, announced: meant, edge: edgeNamed(meant, lanes, wellFormed), wellFormed }];
  });
}

/** Whether an announcement names this promotion: its path, or the module that holds it. */
export function announces({ announced, edge }: Announcement, promotion: Promotion): boolean {
  return edge !== undefined && isSameEdge(edge, promotion.edge) && isNamedBy(promotion, announced.module);
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

/** The exact subject that announces this promotion. */
export function subjectOf(promotion: Promotion, format: string): string {
  const { module, edge } = promotion;
  return formatSubject(format, { module, from: laneLabel(edge.from), to: laneLabel(edge.to) });
}

/** The lanes of a base and of a head are read apart: edges are the same by their names. */
export function isSameEdge(a: PromotionEdge, b: PromotionEdge): boolean {
  return a.from.name === b.from.name && a.to.name === b.to.name;
}

/** The edge of the lanes that a subject names; a malformed one may have them in another case. */
export function edgeNamed({ from, to }: Announced, lanes: LaneMap, exact: boolean): PromotionEdge | undefined {
  const fold = (label: string): string => (exact ? label : label.toLowerCase());
  return lanes.edges.find(
    (edge) =>
      (from === '' || fold(laneLabel(edge.from)) === fold(from)) &&
      (to === '' || fold(laneLabel(edge.to)) === fold(to)),
  );
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

/** A promotion that was reverted and is done again copies nothing that is new in production. */
function bringsBack({ restored = [] }: History, { announced, edge }: Announcement): boolean {
  if (edge === undefined) return false;
  const place = `${edge.to.root}${announced.module}`;
  return restored.some((path) => path.startsWith(`${place}/`) || withoutEnding(path) === place);
}
