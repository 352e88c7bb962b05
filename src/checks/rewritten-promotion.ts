import type { Check } from '../domain/check.ts';
import { counted } from '../domain/count.ts';
import type { Violation } from '../domain/finding.ts';
import type { History, Rewrite } from '../domain/history.ts';
import { isPackageInit } from '../domain/module-path.ts';
import { shellWord } from '../domain/shell.ts';
import { type ProductionShim, productionShims } from '../graph/shims.ts';
import { announcementsIn, mismatchedIn, type Rewritten, rewrittenIn } from '../history/announcements.ts';
import { copyCommand } from '../history/copy-command.ts';
import { hunkPlaces, shownHunk } from '../history/hunks.ts';
import { shortName, shownCommit } from '../history/reword.ts';

export const check: Check = {
  id: 'rewritten-promotion',
  group: 'promotions',
  title: 'a promoted copy that differs from its original by more than imports',
  severity: 'notice',
  needs: ['commits'],
  uses: ['graph'],
  *run(repository) {
    const { history, lanes, settings, files } = repository;
    const shims = repository.has('graph') ? productionShims(repository) : new Map<string, ProductionShim>();
    const announcements = announcementsIn(history, settings.commitFormat, lanes);
    const { rewritten } = rewrittenIn(history, mismatchedIn(history, announcements), files);
    for (const one of rewritten) yield withoutCopy(one, history, files, shims);
    const judged = history.judged === 'change' ? history.total : history.promotions;
    const promoted = new Set(judged.flatMap((promotion) => promotion.files.map((file) => file.path)));
    for (const rewrite of history.rewrites) {
      if (rewrite.alike && rewrite.similarity < settings.similarity && promoted.has(rewrite.path)) {
        yield changedCopy(rewrite, settings.similarity);
      }
    }
  },
};

function changedCopy(rewrite: Rewrite, least: number): Violation {
  const { path, counterpart, similarity, commit, hunks } = rewrite;
  const [first] = hunks;
  const where = hunks.length === 0 ? '' : `; they differ in ${counted(hunks.length, 'place')}`;
  return {
    message: `${path} is ${similarity} % alike to ${counterpart}, imports aside, and a copy counts as rewritten below ${least} %${where}`,
    remedy: `promote it as it is (cp ${shellWord(counterpart)} ${shellWord(path)}, rewrite its imports), and change it in a commit of its own`,
    location: { path, ...(first ? { line: first.line, note: shownHunk(first, counterpart) } : {}) },
    related: hunkPlaces(rewrite).slice(1, 20),
    value: counterpart,
    data: { counterpart, similarity, commit, hunks: hunks.map((hunk) => ({ ...hunk })) },
  };
}

function withoutCopy(
  { announcement, edge, files }: Rewritten,
  history: History,
  all: readonly { readonly path: string }[],
  shims: ReadonlyMap<string, ProductionShim>,
): Violation {
  const { commit, announced } = announcement;
  const present = new Set(all.map(({ path }) => path));
  const rewrites = new Map(history.rewrites.map((rewrite) => [rewrite.path, rewrite]));
  const told = (path: string) => {
    const rewrite = rewrites.get(path);
    if (rewrite) return `${path} is ${rewrite.similarity} % alike to ${rewrite.counterpart}`;
    const [forward] = shims.get(path)?.forwards ?? [];
    if (forward) return `${path} forwards to ${forward.crossing.development}`;
    const counterpart = edge.from.root + path.slice(edge.to.root.length);
    // A package's `__init__.py` alone copies nothing.
    if (isPackageInit(path) || present.has(counterpart)) return `${path} is no copy of ${counterpart}`;
    return `${path} has no counterpart in ${edge.from.root}`;
  };
  const source = edge.from.root + announced.module;
  const copy = copyCommand(
    edge,
    announced.module,
    all.map(({ path }) => path),
  );
  // Where all of it is shims, they are the defect.
  const place = files.find((path) => !shims.has(path) && !isPackageInit(path)) ?? files.find((path) => shims.has(path));
  const more = files.length > 3 ? `, and ${files.length - 3} more` : '';
  return {
    message: `${shownCommit(commit)} announces a promotion and holds no copy of ${source}: ${files.slice(0, 3).map(told).join(', ')}${more}`,
    remedy: `copy it as it is (${copy}) and rewrite nothing but its imports, or give commit ${shortName(commit.sha)} a subject that says what it does`,
    location: { path: place ?? files[0] ?? edge.to.root },
    related: files
      .filter((path) => path !== (place ?? files[0]))
      .slice(0, 19)
      .map((path) => ({ path, note: 'no copy either' })),
    value: announced.module,
    severity: 'error',
    data: { commit: commit.sha, subject: commit.subject.slice(0, 4096), module: announced.module, files: [...files] },
  };
}
