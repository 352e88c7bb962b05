import type { Commit, History } from '../domain/history.ts';
import type { LaneMap } from '../domain/lane.ts';
import { announces, edgesNamed, proposedSubjects, subjectOf } from './announcements.ts';
import { developmentModules, meantModule } from './known-modules.ts';
import { type PromotedModule, promotedModules } from './promoted-modules.ts';
import { type Announced, parseSubject } from './subject.ts';

/** A commit whose subject has to be of the form and is not. */
export interface Malformed {
  readonly commit: Commit;
  /** What is wrong with it. */
  readonly slip: string;
  /** The subject that it should have; null where that cannot be told. */
  readonly corrected: string | null;
  /** The module that `corrected` names. */
  readonly module: string | null;
  /** What the commit promotes itself. */
  readonly promoted: readonly PromotedModule[];
}

/**
 * Malformed subjects of the range: corrected by what they mean, else by the one module that their commit promotes.
 *
 * @param files of the head: a module that is not there gets the name of the one that was probably meant.
 */
export function malformedIn(
  history: History,
  format: string,
  lanes: LaneMap,
  files: readonly { readonly path: string }[],
): Malformed[] {
  const proposed = proposedSubjects(history, format);
  return history.commits.flatMap((commit): Malformed[] => {
    const parsed = parseSubject(commit.subject, format, proposed);
    if (parsed.kind !== 'malformed') return [];
    const promoted = promotedBy(commit, history);
    const meant = parsed.corrected === undefined ? undefined : parseSubject(parsed.corrected, format, proposed);
    const told = meant?.kind === 'promotion' ? correction(commit, meant, history, format, lanes, files) : undefined;
    const [only] = promoted.length === 1 ? promoted : [];
    const own = only && { corrected: subjectOf(only, format), module: only.module };
    // A correction that names nothing of the range would only be the next error.
    const best = told?.isPromoted ? told : (own ?? told);
    const { corrected = parsed.corrected ?? null, module = null } = best ?? {};
    return [{ commit, slip: parsed.slip, corrected, module, promoted }];
  });
}

/** What a merge brought in is not told apart by commit: it is this one's where the range promotes nothing else. */
function promotedBy(commit: Commit, history: History): PromotedModule[] {
  if (commit.firstParent) {
    return promotedModules(history.promotions.filter((promotion) => promotion.commit === commit.sha));
  }
  const all = promotedModules(history.judged === 'change' ? history.total : history.promotions);
  return all.length === 1 ? all : [];
}

function correction(
  commit: Commit,
  meant: Announced,
  history: History,
  format: string,
  lanes: LaneMap,
  files: readonly { readonly path: string }[],
) {
  // The lanes may be in the wrong case as well.
  const edges = edgesNamed(meant, lanes, false);
  const announcement = { commit, announced: meant, edges, wellFormed: false };
  const promotion = [...history.promotions, ...history.total].find((one) => announces(announcement, one));
  const edge = promotion?.edge ?? edges[0];
  if (!edge) return undefined;
  const known = () =>
    developmentModules(
      files.map(({ path }) => path),
      edge,
    );
  const module = promotion ? meant.module : (meantModule(meant.module, known(), edge) ?? meant.module);
  return {
    corrected: subjectOf({ module, edge }, format),
    module,
    isPromoted: promotion !== undefined,
  };
}
