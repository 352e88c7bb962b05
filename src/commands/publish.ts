import { checks } from '../checks/index.ts';
import { fieldsOf } from '../domain/fields.ts';
import type { Event } from '../domain/host.ts';
import { asDirectory } from '../domain/path.ts';
import type { Report } from '../domain/report.ts';
import type { GitHubSurfaces, Published } from '../domain/surface.ts';
import { pullRequestOf } from '../history/range.ts';
import { renderCheckRuns } from '../reporters/check-runs.ts';
import { renderComment } from '../reporters/comment.ts';
import { renderIssue } from '../reporters/issue.ts';
import { marker } from '../reporters/marker.ts';
import { renderReview } from '../reporters/review.ts';
import type { Trend } from '../reporters/trend.ts';
import { inWorkspace } from '../reporters/workspace.ts';
import type { Settings } from '../settings/settings.ts';

/** What a run says on GitHub beside its own log and summary. */
export interface Publication {
  readonly report: Report;
  readonly settings: Pick<Settings, 'comment' | 'checkRuns' | 'issue' | 'failOn'>;
  readonly event: Event;
  /** The judged folder, from the workspace. */
  readonly folder: string;
  /** Whether every lane was audited, rather than a change checked. */
  readonly audit: boolean;
  /** Since the earlier audit; null: its report was not given. */
  readonly trend: Trend | null;
  /** Address of the run's page; null where it is not known. */
  readonly page: string | null;
  /** The text of a line of the judged tree. */
  readonly sourceLine: (path: string, line: number) => string | undefined;
}

/**
 * Writes the surfaces that are asked for. None of them can change the verdict.
 *
 * @returns a sentence for each that could not be written.
 */
export async function publishOnGitHub(surfaces: GitHubSurfaces, publication: Publication): Promise<readonly string[]> {
  const { settings, event, folder, audit } = publication;
  // GitHub knows files from the workspace.
  const report = inWorkspace(publication.report, folder);
  const prefix = asDirectory(folder) ?? '';
  const sourceLine = (path: string, line: number) => publication.sourceLine(path.slice(prefix.length), line);
  const failures: string[] = [];
  const tell = (what: string, published: Published) => {
    if (typeof published === 'object') failures.push(`${what} could not be written: ${published.failed}`);
  };
  const number = pullRequestNumber(event);
  const sha = headOf(event);
  const options = { folder, reportAt: publication.page };
  if (number !== null && settings.comment !== 'never') {
    const when = settings.comment;
    const render = (exists: boolean) => renderComment(report, checks, { ...options, when, exists });
    tell('the comment on the pull request', await surfaces.comment(number, marker('comment', folder), render));
    if (sha !== null && holdsSuggestions(report)) {
      const review = await surfaces.review(number, sha, (change) => renderReview(report, { ...change, sourceLine }));
      tell('the review with suggested changes', review);
    }
  }
  if (settings.checkRuns && sha !== null) {
    tell('the check runs', await surfaces.checkRuns(sha, renderCheckRuns(report, checks, settings.failOn)));
  }
  if (settings.issue && audit) {
    const render = () => renderIssue(report, checks, { ...options, trend: publication.trend });
    tell('the tracking issue', await surfaces.issue(marker('issue', folder), render));
  }
  return failures;
}

/** Of a `workflow_run` the one whose head is the run's own: a number that a fork's run brings along is never taken. */
function pullRequestNumber(event: Event): number | null {
  const { number } = fieldsOf(pullRequestOf(event));
  return typeof number === 'number' ? number : null;
}

/** The commit that check runs belong to: a pull request's own, not the merge that was tried. */
function headOf(event: Event): string | null {
  const { payload } = event;
  const heads = [
    fieldsOf(fieldsOf(pullRequestOf(event)).head).sha,
    fieldsOf(payload.merge_group).head_sha,
    payload.after,
  ];
  const sha = heads.find((each) => typeof each === 'string' && /^[0-9a-f]{40,64}$/.test(each));
  return typeof sha === 'string' && !/^0+$/.test(sha) ? sha : null;
}

function holdsSuggestions({ findings }: Report): boolean {
  return findings.some(({ check }) => check === 'unrewritten-import' || check === 'unresolved-import');
}
