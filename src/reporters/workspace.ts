import type { Json } from '../domain/finding.ts';
import type { Location } from '../domain/location.ts';
import { asDirectory } from '../domain/path.ts';
import type { Report } from '../domain/report.ts';
import { chainOf } from './place.ts';

/**
 * The report with its findings' places told from the workspace instead of from the judged folder: what GitHub links to
 * lines of files needs them so.
 *
 * @param folder the judged folder, from the workspace.
 */
export function inWorkspace(report: Report, folder: string): Report {
  const prefix = asDirectory(folder);
  if (!prefix) return report;
  const moved = <T extends { readonly path: string }>(place: T): T =>
    place.path === '' ? place : { ...place, path: prefix + place.path };
  const findings = report.findings.map((finding) => {
    const chain = chainOf(finding).map((step): Json => ({ ...moved(step) }));
    const related: Location[] = finding.related.map(moved);
    const data = chain.length === 0 ? finding.data : { ...finding.data, chain };
    return { ...finding, location: moved(finding.location), related, data };
  });
  return { ...report, findings };
}
