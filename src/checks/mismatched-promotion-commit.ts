import type { Check } from '../domain/check.ts';
import { suggestion } from '../domain/closest.ts';
import type { Commit, History, Promotion } from '../domain/history.ts';
import { type LaneMap, laneLabel, type PromotionEdge } from '../domain/lane.ts';
import { isCode, withoutEnding } from '../domain/module-path.ts';
import type { TreeEntry } from '../domain/repository.ts';
import {
  type Announcement,
  announcementsIn,
  isNamedBy,
  mismatchedIn,
  rewrittenIn,
  subjectOf,
  swappedEdge,
} from '../history/announcements.ts';
import { copyCommand } from '../history/copy-command.ts';
import { developmentModules, meantModule } from '../history/known-modules.ts';
import { promotedModules } from '../history/promoted-modules.ts';
import { placeOf, rewordCommand, shortName, shownCommit } from '../history/reword.ts';

export const check: Check = {
  id: 'mismatched-promotion-commit',
  group: 'commits',
  title: 'a promotion subject that names another module or lane than the diff',
  severity: 'error',
  needs: ['commits'],
  *run({ history, lanes, manifest, settings, files }) {
    const mismatched = mismatchedIn(history, announcementsIn(history, settings.commitFormat, lanes));
    // What came as other code, or from another path, is told by the checks for that: one cause, one finding.
    const { rewritten, bypassed } = rewrittenIn(history, mismatched, files);
    const told = new Set([...rewritten.map(({ announcement }) => announcement), ...bypassed]);
    for (const announcement of mismatched) {
      if (told.has(announcement)) continue;
      const { commit, announced } = announcement;
      const promoted = promotedBeside(history, commit);
      const own = promoted.find((promotion) => isNamedBy(promotion, announced.module)) ?? promoted[0];
      const meant =
        own ?? (isDataAlone(announcement, history, files) ? undefined : meantBy(announcement, lanes, files));
      yield {
        message: `${shownCommit(commit)} ${reason(history, announcement, promoted, lanes, meant?.module, files)}`,
        remedy: meant
          ? rewordCommand(history, commit, subjectOf(meant, settings.commitFormat))
          : withoutCopy(announcement, history, files),
        location: { path: placeOf(history, commit, manifest.path) },
        value: announced.module,
        data: {
          commit: commit.sha,
          subject: commit.subject,
          announced: announced.module,
          promoted: promoted.map((promotion) => promotion.module),
        },
      };
    }
  },
};

/** The module and lanes that were probably meant, where the range promotes nothing; undefined where they are as named. */
function meantBy(
  { announced, edges }: Announcement,
  lanes: LaneMap,
  files: readonly TreeEntry[],
): { readonly module: string; readonly edge: PromotionEdge } | undefined {
  const [named] = edges;
  const edge = named ?? swappedEdge(announced, lanes);
  if (!edge) return undefined;
  const modules = developmentModules(
    files.map(({ path }) => path),
    edge,
  );
  const module = meantModule(announced.module, modules, edge);
  return module === undefined || (named && module === announced.module) ? undefined : { module, edge };
}

/** What a commit promotes, else what the range does. */
function promotedBeside(history: History, commit: Commit): readonly Promotion[] {
  const own = history.promotions.filter((promotion) => promotion.commit === commit.sha);
  if (own.length > 0) return own;
  return history.judged === 'change' || !commit.firstParent ? history.total : [];
}

function reason(
  history: History,
  { announced, edges, commit }: Announcement,
  promoted: readonly Promotion[],
  lanes: LaneMap,
  meant: string | undefined,
  all: readonly TreeEntry[],
): string {
  const [edge] = edges;
  const named = promoted.find((promotion) => isNamedBy(promotion, announced.module));
  const lanesNamed = `from ${announced.from} to ${announced.to}`;
  if (named) {
    return `names a promotion ${lanesNamed}, and the diff promotes from ${laneLabel(named.edge.from)} to ${laneLabel(named.edge.to)}`;
  }
  if (promoted.length > 0) {
    const modules = promotedModules(promoted).map(({ module, files }) => `"${module}" (${files[0]})`);
    const shown = modules.length > 5 ? [...modules.slice(0, 5), `${modules.length - 5} more`] : modules;
    return `names "${announced.module}", and the diff promotes ${shown.join(', ')}`;
  }
  if (!edge) {
    const known = lanes.edges.map(({ from, to }) => `from ${laneLabel(from)} to ${laneLabel(to)}`);
    return `names a promotion ${lanesNamed}, and the manifest promotes ${known.join(', ') || 'between no lanes'}`;
  }
  const source = `${edge.from.root}${announced.module}`;
  if (!isDeveloped(source, history, commit, all, anything)) {
    return `announces "${announced.module}", and there is no ${source}${suggestion(meant)}`;
  }
  if (!isDeveloped(source, history, commit, all, isCodeFile)) {
    return `announces "${announced.module}", and ${source} holds no code: data alone is no promotion`;
  }
  const place = `${edge.to.root}${announced.module}`;
  const there = commit.changes.filter(({ path }) => path.startsWith(`${place}/`) || path.startsWith(`${place}.`));
  const held =
    there.length > 0 ? `changes ${files(there.length)} of ${place}` : `changes ${files(commit.changes.length)}`;
  return `announces "${announced.module}", and no file is copied from ${source}: the diff ${held}${there.length > 0 ? '' : `, none of ${place}`}`;
}

/** Whether the development lane has the module, or had it before the change. */
function isDeveloped(
  source: string,
  history: History,
  commit: Commit,
  all: readonly TreeEntry[],
  counts: (file: { readonly path: string }) => boolean,
): boolean {
  const isThere = (file: { readonly path: string }) =>
    (file.path.startsWith(`${source}/`) || withoutEnding(file.path) === source) && counts(file);
  return all.some(isThere) || history.changes.some(isThere) || commit.changes.some(isThere);
}

/** Whether development has something of that name, and no code in it. */
function isDataAlone(
  { announced, edges, commit }: Pick<Announcement, 'announced' | 'edges' | 'commit'>,
  history: History,
  all: readonly TreeEntry[],
): boolean {
  const [edge] = edges;
  if (!edge) return false;
  const source = edge.from.root + announced.module;
  return isDeveloped(source, history, commit, all, anything) && !isDeveloped(source, history, commit, all, isCodeFile);
}

const anything = (): boolean => true;

function isCodeFile({ path }: { readonly path: string }): boolean {
  return isCode(path);
}

function withoutCopy({ announced, edges, commit }: Announcement, history: History, all: readonly TreeEntry[]): string {
  const [edge] = edges;
  if (!edge) return rewordCommand(history, commit, '<a subject that says what the commit does>');
  const source = edge.from.root + announced.module;
  const reword = `give commit ${shortName(commit.sha)} a subject that says what it does`;
  if (!isDeveloped(source, history, commit, all, anything)) return reword;
  if (isDataAlone({ announced, edges, commit }, history, all)) return reword;
  const copy = copyCommand(
    edge,
    announced.module,
    all.map(({ path }) => path),
  );
  return `copy it in this range (${copy}) and rewrite its imports, or ${reword}`;
}

function files(count: number): string {
  return count === 1 ? '1 file' : `${count} files`;
}
