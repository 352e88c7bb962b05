import { checks } from '../checks/index.ts';
import type { Host } from '../domain/host.ts';
import { Misconfiguration } from '../domain/misconfiguration.ts';
import { asDirectory } from '../domain/path.ts';
import type { Report } from '../domain/report.ts';
import type { Annotation, Runner } from '../domain/surface.ts';
import { renderAnnotations } from '../reporters/annotations.ts';
import { escapeMarkdown } from '../reporters/markdown.ts';
import { renderSummary } from '../reporters/summary.ts';
import { renderText } from '../reporters/text.ts';
import { readEntrySettings, statedDirectory } from '../settings/read.ts';
import type { Settings } from '../settings/settings.ts';
import { type Checked, check } from './check.ts';
import type { ExitCode } from './command-line.ts';
import { readFrames } from './frames.ts';
import { readTrend } from './previous-report.ts';
import { exitCode } from './print-check.ts';
import { type ReportPaths, writeReports } from './report-files.ts';
import { Unjudged } from './unjudged.ts';

/** Runs the action: one check or audit by the event, shown on every surface. Outputs are set on failure as well. */
export async function runAction(runner: Runner): Promise<ExitCode> {
  try {
    const entry = readEntrySettings(runner.inputs);
    const host = await runner.openHost(entry.workingDirectory, entry.token);
    try {
      const checked = await check(host, runner.inputs);
      await publish(checked, host, runner, entry.workingDirectory);
      return exitCode(checked.report);
    } catch (error) {
      if (!(error instanceof Unjudged)) throw error;
      // Whether and where else to tell it is said by settings that could not be read.
      await show(
        error,
        { reportDirectory: statedDirectory(runner.inputs), failOn: 'error' },
        runner,
        entry.workingDirectory,
      );
      await runner.summarize(renderSummary(error.report, checks, runner.page ?? undefined));
      return exitCode(error.report);
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
    setOutputs(nothing, noPaths, runner);
    return 2;
  }
}

/** Columns of the log on GitHub. */
const logWidth = 120;

async function publish(checked: Checked, host: Host, runner: Runner, folder: string): Promise<void> {
  const { report, settings, audit } = checked;
  const sourceLine = await show(checked, settings, runner, folder);
  const told = await readTrend(host, checked);
  const trend = typeof told === 'string' ? null : told;
  if (typeof told === 'string') runner.log(`the trend could not be told: ${told}`);
  await runner.summarize(renderSummary(report, checks, runner.page ?? undefined, trend));
  // Last: it waits for others, and nothing of it bears on what was said so far.
  if (!host.surfaces || host.cancelledBy() !== null) return;
  const { surfaces, event } = host;
  const { publishOnGitHub } = await import('./publish.ts');
  const page = runner.page;
  const publication = { report, settings, event, folder, audit, trend, sourceLine, page };
  for (const failure of await publishOnGitHub(surfaces, publication)) runner.log(failure);
}

/** In the log, as files, as outputs and as annotations; the source lines that it read. */
async function show(
  { report, tree }: Pick<Checked, 'report' | 'tree'>,
  settings: Pick<Settings, 'reportDirectory' | 'failOn'>,
  runner: Runner,
  folder: string,
): ReturnType<typeof readFrames> {
  const sourceLine = await readFrames(tree, report);
  runner.log(renderText(report, { color: false, width: logWidth, sourceLine }));
  let directory = settings.reportDirectory;
  const paths = await writeReports(report, settings, folder, async (name, text) => {
    const path = await runner.writeReport(directory, folder, name, text);
    // What was made for the first file holds the others too.
    directory ??= { path: path.slice(0, -name.length), inside: false };
    return path;
  });
  setOutputs(report, paths, runner);
  for (const reason of report.reasons) runner.annotate(couldNotRun(reason));
  const { commands, omitted } = renderAnnotations(report);
  for (const annotation of commands) runner.annotate(inWorkspace(annotation, folder));
  if (omitted) runner.log(omitted);
  return sourceLine;
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
  counts: { errors: 0, warnings: 0, notices: 0, waived: 0, baselined: 0 },
  promotions: [],
  next: [],
};

const noPaths: ReportPaths = { json: '', sarif: '', html: '' };

type Reported = Pick<Report, 'verdict' | 'counts' | 'promotions' | 'next'>;

function setOutputs(report: Reported, paths: ReportPaths, runner: Runner): void {
  runner.setOutput('verdict', report.verdict);
  runner.setOutput('errors', String(report.counts.errors));
  runner.setOutput('warnings', String(report.counts.warnings));
  runner.setOutput('notices', String(report.counts.notices));
  runner.setOutput('promotions', JSON.stringify(report.promotions));
  runner.setOutput('next', JSON.stringify(report.next));
  runner.setOutput('report', paths.json);
  runner.setOutput('sarif', paths.sarif);
  runner.setOutput('html', paths.html);
}
