import { checks } from '../checks/index.ts';
import type { Host } from '../domain/host.ts';
import { Misconfiguration } from '../domain/misconfiguration.ts';
import type { Report } from '../domain/report.ts';
import type { Terminal } from '../domain/surface.ts';
import { annotationCommand, renderAnnotations } from '../reporters/annotations.ts';
import { renderJson } from '../reporters/json.ts';
import { renderSummary } from '../reporters/summary.ts';
import { renderText } from '../reporters/text.ts';
import type { Arguments } from '../settings/argv.ts';
import { type Inputs, statedDirectory } from '../settings/read.ts';
import type { Settings } from '../settings/settings.ts';
import { type Checked, check } from './check.ts';
import type { ExitCode } from './command-line.ts';
import { folderOf } from './folder.ts';
import { readFrames } from './frames.ts';
import { Unjudged } from './unjudged.ts';

/**
 * The verbs that print a report: they differ in which checks run, and over what.
 *
 * @param opening the host of the folder: being opened while this file and all that it needs are loaded.
 */
export async function printCheck(
  verb: 'check' | 'audit' | 'smoke',
  given: Arguments,
  format: string,
  terminal: Terminal,
  opening: Promise<Host>,
): Promise<ExitCode> {
  const host = await opening;
  try {
    const inputs = inputsOf(verb, given.inputs);
    const folder = folderOf(given);
    const checked = await check(host, inputs);
    await print(checked, checked.settings, format, folder, terminal);
    return exitCode(checked.report);
  } catch (error) {
    // The error itself is told on standard error, as where the manifest has no other problems.
    if (error instanceof Unjudged) {
      const settings = { reportDirectory: statedDirectory(given.inputs), failOn: 'error' } as const;
      await print(error, settings, format, folderOf(given), terminal);
    }
    throw error;
  } finally {
    host.dispose();
  }
}

async function print(
  checked: Pick<Checked, 'report' | 'tree'>,
  settings: Pick<Settings, 'reportDirectory' | 'failOn'>,
  format: string,
  folder: string,
  terminal: Terminal,
): Promise<void> {
  // Printed first: a directory that cannot be written to must not cost the findings.
  terminal.out(await render(checked, format, terminal));
  const directory = settings.reportDirectory;
  if (directory === null) return;
  const { writeReports } = await import('./report-files.ts');
  await writeReports(checked.report, settings, '.', (name, text) =>
    terminal.writeReport(directory, folder, name, text),
  );
}

/** What a verb stands for; a flag that says otherwise is a contradiction. */
function inputsOf(verb: 'check' | 'audit' | 'smoke', inputs: Inputs): Inputs {
  const meant: Inputs = verb === 'audit' ? { mode: 'audit' } : verb === 'smoke' ? { checks: 'smoke' } : {};
  for (const [name, value] of Object.entries(meant)) {
    if (inputs[name] === undefined || inputs[name] === value) continue;
    throw new Misconfiguration(
      `"${verb}" means --${name} ${value}, and --${name} "${inputs[name]}" was given`,
      `lane-guard check --${name} ${inputs[name]}`,
    );
  }
  return { ...inputs, ...meant };
}

/** Nothing but a pass is 0. */
export function exitCode(report: Report): ExitCode {
  return report.verdict === 'pass' ? 0 : report.verdict === 'fail' ? 1 : 2;
}

async function render(checked: Pick<Checked, 'report' | 'tree'>, format: string, terminal: Terminal): Promise<string> {
  const { report, tree } = checked;
  if (format === 'json') return renderJson(report);
  if (format === 'markdown') return renderSummary(report, checks);
  if (format === 'html') {
    const { renderHtml } = await import('../reporters/html.ts');
    return renderHtml(report, checks);
  }
  if (format === 'sarif') {
    const { sarifOf } = await import('./report-files.ts');
    return sarifOf(report);
  }
  if (format === 'github') {
    const { commands, omitted } = renderAnnotations(report);
    return [...commands.map(annotationCommand), ...(omitted ? [omitted] : []), ''].join('\n');
  }
  const sourceLine = await readFrames(tree, report);
  return renderText(report, { color: terminal.color, width: terminal.width, sourceLine });
}
