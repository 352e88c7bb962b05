import { counted } from '../domain/count.ts';
import { type Finding, hereAsWell } from '../domain/finding.ts';
import type { Location } from '../domain/location.ts';
import type { Report } from '../domain/report.ts';
import { codeSpan, escapeMarkdown } from './markdown.ts';
import { activeBySeverity } from './order.ts';
import { type Suggestion, specifierSuggestion, statementSuggestion } from './suggestion.ts';

/** One review holds this many: more are written by `lane-guard` at a desk. */
const mostComments = 50;
const messageLength = 2000;

/** A comment on lines of the diff, as the API wants it (`POST /repos/{owner}/{repo}/pulls/{number}/reviews`). */
export interface ReviewComment {
  readonly path: string;
  readonly line: number;
  readonly side: 'RIGHT';
  readonly start_line?: number;
  readonly start_side?: 'RIGHT';
  readonly body: string;
}

export interface Review {
  readonly event: 'COMMENT';
  readonly body: string;
  readonly comments: readonly ReviewComment[];
}

export interface ReviewOptions {
  /** Lines of the new side of the diff that can be commented on, by path: those of its hunks, context included. */
  readonly commentable: ReadonlyMap<string, ReadonlySet<number>>;
  /** The text of a line (from 1) of the judged tree; undefined where it is not to be had. */
  readonly sourceLine: (path: string, line: number) => string | undefined;
  /** Bodies of the comments that stand there already: what one of them says is not said again. */
  readonly standing: readonly string[];
}

/** One review with a suggested change for each import that can be rewritten by one; null where there is none. */
export function renderReview(report: Report, options: ReviewOptions): Review | null {
  const comments = new Map<string, ReviewComment>();
  const told = new Set(options.standing.flatMap((body) => /^<!-- lane-guard suggestion \w+ -->/.exec(body)?.[0] ?? []));
  for (const finding of activeBySeverity(report.findings)) {
    if (finding.check !== 'unrewritten-import' && finding.check !== 'unresolved-import') continue;
    for (const correction of correctionsOf(finding)) {
      const comment = commentOf(finding, correction, options);
      if (!comment || told.has(markerOf(finding, correction.at))) continue;
      // Findings of one statement suggest the same lines.
      const key = JSON.stringify([comment.path, comment.line]);
      if (!comments.has(key)) comments.set(key, comment);
    }
  }
  const shown = [...comments.values()].slice(0, mostComments);
  if (shown.length === 0) return null;
  const left = comments.size - shown.length;
  const more = left === 0 ? '' : `; ${left} more are in the report`;
  return {
    event: 'COMMENT',
    body: `lane-guard: ${counted(shown.length, 'import')} can be rewritten as suggested${more}.`,
    comments: shown,
  };
}

/** A place with what is to stand there. */
interface Correction {
  readonly at: Location;
  readonly rewritten: string | null;
  readonly specifier: string | null;
}

/** Its own place, and those in the same file that want the like. */
function correctionsOf({ location, related, data }: Finding): Correction[] {
  const rewritten = typeof data.rewritten === 'string' ? data.rewritten : null;
  const specifier = typeof data.specifier === 'string' ? data.specifier : null;
  const others = related.flatMap((at): Correction[] => {
    if (at.path !== location.path || at.note === undefined) return [];
    if (at.note === hereAsWell) return [{ at, rewritten, specifier }];
    const own = `${hereAsWell}: `;
    // A remedy of its own is taken for a statement, and dropped below where it is none.
    return at.note.startsWith(own) ? [{ at, rewritten: at.note.slice(own.length), specifier: null }] : [];
  });
  return [{ at: location, rewritten, specifier }, ...others];
}

function commentOf(
  finding: Finding,
  correction: Correction,
  { commentable, sourceLine }: ReviewOptions,
): ReviewComment | null {
  const { path } = correction.at;
  const suggestion = suggestionOf(correction, sourceLine);
  const lines = commentable.get(path);
  if (!suggestion || !lines) return null;
  const { firstLine, lastLine, text } = suggestion;
  for (let line = firstLine; line <= lastLine; line++) if (!lines.has(line)) return null;
  const body = [
    markerOf(finding, correction.at),
    `${codeSpan(finding.check)}: ${escapeMarkdown(finding.message.slice(0, messageLength))}`,
    suggested(text),
  ].join('\n\n');
  const start = firstLine === lastLine ? {} : ({ start_line: firstLine, start_side: 'RIGHT' } as const);
  return { path, line: lastLine, side: 'RIGHT', ...start, body };
}

function suggestionOf(
  { at, rewritten, specifier }: Correction,
  sourceLine: ReviewOptions['sourceLine'],
): Suggestion | null {
  const { path, line, column, endColumn } = at;
  if (line === undefined || column === undefined) return null;
  const source = (number: number) => sourceLine(path, number);
  if (rewritten !== null) return statementSuggestion(source, line, column, rewritten);
  if (specifier === null || endColumn === undefined) return null;
  return specifierSuggestion(source, line, column, endColumn, specifier);
}

/** By the finding, not by the line, which moves; a second place of it counts for itself. */
function markerOf(finding: Finding, location: Location): string {
  const second = location === finding.location ? '' : `_${location.line ?? 0}`;
  return `<!-- lane-guard suggestion ${finding.fingerprint.replace(/\W/g, '')}${second} -->`;
}

function suggested(text: string): string {
  const fence = '`'.repeat(Math.max(3, ...[...text.matchAll(/`+/g)].map(([run]) => run.length + 1)));
  return `${fence}suggestion\n${text}\n${fence}`;
}
