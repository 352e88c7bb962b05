import { checks } from '../../src/checks/index.ts';
import { pages } from '../../src/commands/check-pages.ts';
import type { Report } from '../../src/domain/report.ts';
import { annotationCommand, renderAnnotations } from '../../src/reporters/annotations.ts';
import { renderCheckRuns } from '../../src/reporters/check-runs.ts';
import { renderComment } from '../../src/reporters/comment.ts';
import { renderHtml } from '../../src/reporters/html.ts';
import { renderIssue } from '../../src/reporters/issue.ts';
import { renderJson } from '../../src/reporters/json.ts';
import { renderJunit } from '../../src/reporters/junit.ts';
import { renderReview } from '../../src/reporters/review.ts';
import { renderSarif } from '../../src/reporters/sarif.ts';
import { renderSummary } from '../../src/reporters/summary.ts';
import { renderText } from '../../src/reporters/text.ts';

/** Every format of a report, with what GitHub allows of it. */
export interface Format {
  readonly name: string;
  readonly render: (report: Report) => string;
  /** Of the rendered text, in bytes; absent where nothing limits it. */
  readonly limit?: number;
}

const place = { folder: '.', reportAt: null };

/** The formats that are Markdown. */
export const markdownFormats: readonly Format[] = [
  { name: 'summary', render: (report) => renderSummary(report, checks), limit: 1_048_576 },
  {
    name: 'comment',
    render: (report) => renderComment(report, checks, { when: 'always', exists: false, ...place }) ?? '',
    limit: 65_536,
  },
  { name: 'issue', render: (report) => renderIssue(report, checks, { trend: null, ...place }).body, limit: 65_536 },
];

export const formats: readonly Format[] = [
  { name: 'text', render: (report) => renderText(report, { color: false, width: 120, sourceLine: () => undefined }) },
  { name: 'json', render: renderJson },
  { name: 'github', render: (report) => renderAnnotations(report).commands.map(annotationCommand).join('\n') },
  ...markdownFormats,
  { name: 'check runs', render: (report) => JSON.stringify(renderCheckRuns(report, checks, 'error')) },
  { name: 'review', render: (report) => JSON.stringify(renderReview(report, everyLine)) },
  { name: 'sarif', render: sarifOf },
  { name: 'junit', render: (report) => renderJunit(report, checks, 'error') },
  { name: 'html', render: (report) => renderHtml(report, checks) },
];

export function sarifOf(report: Report): string {
  return renderSarif(report, { rules: checks, pages, version: '1.2.3' });
}

const everyLine = {
  commentable: new Map([['lukhas/core/a.py', new Set(Array.from({ length: 40_000 }, (_, index) => index + 1))]]),
  sourceLine: () => 'from candidate.core.glyph import Glyph',
  standing: [],
};
