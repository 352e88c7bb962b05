import type { Check } from '../domain/check.ts';
import type { PullRequest } from '../domain/history.ts';
import { shellWord } from '../domain/shell.ts';
import { edgesNamed, isNamedBy, isSameEdge, proposedSubjects, subjectOf } from '../history/announcements.ts';
import { promotedModules } from '../history/promoted-modules.ts';
import { type ParsedSubject, parseSubject } from '../history/subject.ts';

export const check: Check = {
  id: 'malformed-promotion-title',
  group: 'commits',
  title: 'the title of a pull request that promotes is not the subject of its promotion',
  severity: 'error',
  needs: ['commits', 'pull-request'],
  *run({ history, lanes, pullRequest, settings }) {
    const modules = promotedModules(history.total);
    const [first] = modules;
    if (!pullRequest || !first) return;
    const format = settings.commitFormat;
    const parsed = parseSubject(pullRequest.title, format, proposedSubjects(history, format));
    const edges = parsed.kind === 'promotion' ? edgesNamed(parsed, lanes, true) : [];
    const isMeant =
      parsed.kind === 'promotion' &&
      history.total.some(
        (promotion) => isNamedBy(promotion, parsed.module) && edges.some((edge) => isSameEdge(edge, promotion.edge)),
      );
    if (isMeant) return;
    const subject = subjectOf(first, format);
    const names = modules.slice(0, 5).map(({ module }) => `"${module}"`);
    const more = modules.length > 5 ? ` and ${modules.length - 5} more` : '';
    yield {
      message: `${shownTitle(pullRequest)} ${fault(parsed)}, and the pull request promotes ${names.join(', ')}${more}`,
      remedy: `gh pr edit ${pullRequest.number} --title ${shellWord(subject)}`,
      location: { path: first.files[0] ?? first.edge.to.root },
      value: first.module,
      data: { title: pullRequest.title.slice(0, 4096), pullRequest: pullRequest.number, corrected: subject },
    };
  },
};

function shownTitle({ number, title }: PullRequest): string {
  return `the title of pull request #${number} "${title.length > 200 ? `${title.slice(0, 200)}…` : title}"`;
}

/** A squash makes the title the subject. */
function fault(parsed: ParsedSubject): string {
  if (parsed.kind === 'malformed') return `is not of the form of a promotion: ${parsed.slip}`;
  if (parsed.kind === 'promotion') return `announces "${parsed.module}" from ${parsed.from} to ${parsed.to}`;
  return 'announces no promotion';
}
