import { checks } from '../checks/index.ts';
import type { Report } from '../domain/report.ts';
import { renderHtml } from '../reporters/html.ts';
import { renderJson } from '../reporters/json.ts';
import { renderJunit } from '../reporters/junit.ts';
import { renderSarif } from '../reporters/sarif.ts';
import { inWorkspace } from '../reporters/workspace.ts';
import type { Settings } from '../settings/settings.ts';
import { version } from '../settings/version.ts';
import { pages } from './check-pages.ts';

/** Paths of the files that a report was written to. */
export interface ReportPaths {
  readonly json: string;
  readonly sarif: string;
  readonly html: string;
}

/**
 * Writes the report as JSON, SARIF, HTML and JUnit XML.
 *
 * @param folder the judged one, from the workspace: SARIF tells places from the repository's root.
 * @param write writes a file of the report directory; its path.
 */
export async function writeReports(
  report: Report,
  { failOn }: Pick<Settings, 'failOn'>,
  folder: string,
  write: (name: string, text: string) => Promise<string>,
): Promise<ReportPaths> {
  const json = await write('report.json', renderJson(report));
  const sarif = await write('report.sarif', sarifOf(inWorkspace(report, folder)));
  const html = await write('report.html', renderHtml(report, checks));
  await write('report.junit.xml', renderJunit(report, checks, failOn));
  return { json, sarif, html };
}

export function sarifOf(report: Report): string {
  return renderSarif(report, { rules: checks, pages, version });
}
