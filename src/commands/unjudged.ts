import { checks } from '../checks/index.ts';
import type { Tree } from '../domain/host.ts';
import { Misconfiguration } from '../domain/misconfiguration.ts';
import type { Report } from '../domain/report.ts';
import { soleFindings } from '../policy/judge.ts';
import { endedReport } from '../policy/report.ts';
import type { Opened } from '../snapshot/open.ts';

/** A run that ended at a setting, with what is wrong with its manifest besides: both are mended before the next run. */
export class Unjudged extends Misconfiguration {
  readonly report: Report;
  readonly tree: Tree;

  constructor({ message, remedy }: Misconfiguration, report: Report, tree: Tree) {
    super(message, remedy);
    this.report = report;
    this.tree = tree;
  }
}

/**
 * What ended a run, with the problems of its manifest where it has any. No setting is asked which of them to tell, nor how much
 * they weigh: those are what could not be read.
 */
export function unjudged(
  error: Misconfiguration,
  { manifest, tree }: Pick<Opened, 'manifest' | 'tree'>,
): Misconfiguration {
  const findings = manifest.exists ? soleFindings(checks['invalid-manifest'], manifest.problems) : [];
  if (findings.length === 0) return error;
  const reasons = [`${error.message}; next: ${error.remedy}`];
  const skipped = 'the run could not be done: of the manifest alone it is told what is wrong';
  return new Unjudged(error, endedReport(checks, reasons, skipped, findings), tree);
}
