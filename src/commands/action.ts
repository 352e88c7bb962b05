import { checks } from '../checks/index.ts';
import { Misconfiguration } from '../domain/misconfiguration.ts';
import { asDirectory } from '../domain/path.ts';
import type { Report } from '../domain/report.ts';
import type { Annotation, Runner } from '../domain/surface.ts';
import { renderAnnotations } from '../reporters/annotations.ts';
import { renderJson } from '../reporters/json.ts';
import { escapeMarkdown } from '../reporters/markdown.ts';
import { renderSummary } from '../reporters/summary.ts';
import { renderText } from '../reporters/text.ts';
import { readEntrySettings } from '../settings/read.ts';
import { type Checked, check } from './check.ts';
import type { ExitCode } from './command-line.ts';
import { readFrames } from './frames.ts';
import { exitCode } from './print-check.ts';

/** Runs the action: one check or audit by the event, shown on every surface. Outputs are set on failure as well. */
export async function runAction(runner: Runner): Promise<ExitCode> {
  try {
    const entry = readEntrySettings(runner.inputs);
    const host = await runner.openHost(entry.workingDirectory, entry.token);
    try {
      const checked = await check(host, runner.inputs);
      await publish(checked, runner, entry.workingDirectory);
      return exitCode(checked.report);
    } finally {
      host.dispose();
    }
  } catch (error) {
    const misconfigured = error instanceof Misconfiguration;
    const message = misconfigured
      ? `${error.message}; next: ${error.remedy}`
      : `lane-guard crashed: ${error instanceof Error ? error.message : String(error)}`;
    runner.annotate(couldNotRun(message));
    await runner.summarize(`## lane-guard could not run\n\n${escapeMarkdown(message)}\n`);
    if (!misconfigured && error instanceof Error) runner.log(error.stack ?? '');
    setOutputs(nothing, '', runner);
    return 2;
  }
}

/** Columns of the log on GitHub. */
const logWidth = 120;

async function publish({ report, tree, settings }: Checked, runner: Runner, folder: string): Promise<void> {
  const sourceLine = await readFrames(tree, report);
  runner.log(renderText(report, { color: false, width: logWidth, sourceLine }));
  const path = await runner.writeReport(settings.reportDirectory, folder, 'report.json', renderJson(report));
  setOutputs(report, path, runner);
  for (const reason of report.reasons) runner.annotate(couldNotRun(reason));
  const { commands, omitted } = renderAnnotations(report);
  for (const annotation of commands) runner.annotate(inWorkspace(annotation, folder));
  if (omitted) runner.log(omitted);
  await runner.summarize(renderSummary(report, checks));
}

function couldNotRun(message: string): Annotation {
  return { severity: 'error', title: 'lane-guard could not run', message };
}

/** Places are told from the judged folder; GitHub wants them from the workspace. */
function inWorkspace(annotation: Annotation, folder: string): Annotation {
  const prefix = asDirectory(folder);
  return annotation.path === undefined || !prefix ? annotation : { ...annotation, path: prefix + annotation.path };
}

/** What the outputs are where there is no report: a later step may read them as JSON and as numbers. */
const nothing: Reported = {
  verdict: 'could-not-run',
  counts: { errors: 0, warnings: 0, notices: 0 },
  promotions: [],
  next: [],
};

type Reported = Pick<Report, 'verdict' | 'counts' | 'promotions' | 'next'>;

function setOutputs(report: Reported, path: string, runner: Runner): void {
  runner.setOutput('verdict', report.verdict);
  runner.setOutput('errors', String(report.counts.errors));
  runner.setOutput('warnings', String(report.counts.warnings));
  runner.setOutput('notices', String(report.counts.notices));
  runner.setOutput('promotions', JSON.stringify(report.promotions));
  runner.setOutput('next', JSON.stringify(report.next));
  runner.setOutput('report', path);
}
