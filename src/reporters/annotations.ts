/**
 * Reporters turn a Report into text for one surface each. They never decide, never print, and read nothing but the Report.
 */

import { counted } from '../domain/count.ts';
import type { Finding, Severity } from '../domain/finding.ts';
import type { Location } from '../domain/location.ts';
import type { Report } from '../domain/report.ts';
import type { Annotation } from '../domain/surface.ts';
import { activeBySeverity } from './order.ts';
import { shownPlace } from './place.ts';
import { isVisible, visible, visibleLines } from './visible.ts';
import { workflowCommand } from './workflow-command.ts';

/** GitHub shows no more of one type for a step; three types of ten stay below the 50 that it shows for a job. */
const perType = 10;
/** UTF-16 code units: the runner cuts longer messages. */
const messageLength = 4096;

export interface Annotations {
  /** Most severe first. */
  readonly commands: readonly Annotation[];
  /** How many findings have none, and where they are; absent where all have one. */
  readonly omitted?: string;
}

/** The active findings as annotations, as many as GitHub shows. */
export function renderAnnotations(report: Report): Annotations {
  const taken: Finding[] = [];
  const left: Record<Severity, number> = { error: 0, warning: 0, notice: 0 };
  const room: Record<Severity, number> = { error: perType, warning: perType, notice: perType };
  for (const finding of activeBySeverity(report.findings)) {
    if (room[finding.severity] > 0) {
      room[finding.severity]--;
      taken.push(finding);
    } else left[finding.severity]++;
  }
  const commands = taken.map(annotation);
  const omitted = omission(left);
  return omitted === undefined ? { commands } : { commands, omitted };
}

/** An annotation as the workflow command that makes it, for output that no toolkit writes. */
export function annotationCommand({ severity, message, title, path, line, column, endColumn }: Annotation): string {
  return workflowCommand(severity, { title, file: path, line, col: column, endColumn }, message);
}

const nowhere: Location = { path: '' };

function annotation(finding: Finding): Annotation {
  // A name that a terminal would obey is written out, where no file is looked for by it.
  const hidden = !isVisible(finding.location.path);
  const { path, line, column, endColumn } = hidden ? nowhere : finding.location;
  const message = [
    ...(hidden ? [`${visible(shownPlace(finding.location))}:`] : []),
    visible(finding.message),
    ...(finding.remedy === '' ? [] : visibleLines(finding.remedy)),
  ].join('\n');
  return {
    severity: finding.severity,
    message: shortened(message),
    title: `lane-guard: ${finding.check}`,
    ...(path === '' ? {} : { path }),
    // The runner drops columns without a line.
    ...(line === undefined ? {} : { line }),
    ...(line === undefined || column === undefined ? {} : { column }),
    ...(line === undefined || column === undefined || endColumn === undefined ? {} : { endColumn }),
  };
}

function shortened(message: string): string {
  if (message.length <= messageLength) return message;
  return `${message.slice(0, messageLength - 1).replace(/[\ud800-\udbff]$/, '')}…`;
}

function omission(left: Readonly<Record<Severity, number>>): string | undefined {
  const total = left.error + left.warning + left.notice;
  if (total === 0) return undefined;
  const parts = [counted(left.error, 'error'), counted(left.warning, 'warning'), counted(left.notice, 'notice')];
  return (
    `${total} more ${total === 1 ? 'finding has' : 'findings have'} no annotation (${parts.join(', ')}), ` +
    `since GitHub shows ${perType} of a type: the report as text and as JSON has all of them`
  );
}
