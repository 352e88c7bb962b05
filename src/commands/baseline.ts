import type { BaselineEntry } from '../domain/baseline.ts';
import { counted } from '../domain/count.ts';
import type { Host } from '../domain/host.ts';
import { Misconfiguration } from '../domain/misconfiguration.ts';
import type { Terminal } from '../domain/surface.ts';
import { unwaivable } from '../domain/waiver.ts';
import { type BaselinePlan, planBaseline, renderBaseline } from '../policy/baseline.ts';
import { visible } from '../reporters/visible.ts';
import type { Arguments } from '../settings/argv.ts';
import { type Checked, check } from './check.ts';
import type { ExitCode } from './command-line.ts';
import { folderOf } from './folder.ts';

/**
 * Writes the findings of an audit to the baseline. Where there is one, `--accept` makes it what is found and `--prune` leaves
 * out what is gone; without either it is only said what would change, with 1 where it would grow. Never in a workflow: what a
 * baseline acknowledges, a person answers for.
 *
 * @throws Misconfiguration where nothing can be written, or the run is not complete.
 */
export async function printBaseline(given: Arguments, terminal: Terminal, opening: Promise<Host>): Promise<ExitCode> {
  const host = await opening;
  try {
    refuse(given, terminal);
    const checked = await check(host, { ...given.inputs, mode: 'audit' });
    const path = pathOf(checked);
    const ran = new Set(checked.report.checks.flatMap(({ id, status }) => (status === 'ran' ? [id] : [])));
    const plan = planBaseline(checked.report.findings, checked.baseline?.entries ?? [], ran);
    const outcome = decide(plan, checked, given.switches, path);
    if (outcome.entries) await terminal.writeFile(folderOf(given), path, renderBaseline(outcome.entries));
    terminal.out([...outcome.lines, ...unacknowledged(checked)].map((line) => `${visible(line)}\n`).join(''));
    return outcome.code;
  } finally {
    host.dispose();
  }
}

function refuse({ switches, inputs }: Arguments, terminal: Terminal): void {
  if (terminal.isWorkflow) {
    throw new Misconfiguration(
      'a baseline is never written in a workflow (GITHUB_ACTIONS is set): it would acknowledge whatever a change brings',
      'run lane-guard baseline at a desk, and have the file reviewed',
    );
  }
  if (switches.has('accept') && switches.has('prune')) {
    throw new Misconfiguration(
      '--prune takes up nothing, and --accept does',
      'give one of them: --accept also leaves out what is gone',
    );
  }
  for (const name of ['base', 'head', 'mode'] as const) {
    if (inputs[name] === undefined || (name === 'mode' && inputs[name] === 'audit')) continue;
    throw new Misconfiguration(`a baseline is of the whole tree, and --${name} was given`, `leave out --${name}`);
  }
}

function pathOf({ report, settings }: Checked): string {
  if (settings.baseline === null) throw new Misconfiguration('baseline is none', 'name a file by --baseline');
  const [reason] = report.reasons;
  if (report.verdict !== 'could-not-run') return settings.baseline;
  throw new Misconfiguration(
    `the baseline is not written, since the run is not complete: ${reason ?? 'no reason was given'}`,
    'mend that, or leave the check out, as in --checks dependencies,shims,manifest',
  );
}

interface Decision {
  /** What to write; absent: nothing. */
  readonly entries?: readonly BaselineEntry[];
  readonly lines: readonly string[];
  readonly code: ExitCode;
}

function decide(plan: BaselinePlan, { baseline }: Checked, switches: ReadonlySet<string>, path: string): Decision {
  const { added, gone, kept } = plan;
  const changes = [...added.map((entry) => `+ ${named(entry)}`), ...gone.map((entry) => `- ${named(entry)}`)];
  if (!baseline) {
    if (switches.has('prune')) throw new Misconfiguration(`there is no baseline ${path}`, 'lane-guard baseline');
    if (added.length === 0) return { lines: ['nothing is found: no baseline is needed'], code: 0 };
    return { entries: added, lines: [...changes, `${path}: ${counted(added.length, 'finding')} written`], code: 0 };
  }
  if (switches.has('accept') || switches.has('prune')) {
    const entries = switches.has('accept') ? [...kept, ...added] : kept;
    const told = switches.has('accept') ? changes : gone.map((entry) => `- ${named(entry)}`);
    const left = switches.has('prune') ? notTaken(added.length) : [];
    if (told.length === 0) return { lines: [`${path}: nothing changed`, ...left], code: 0 };
    const result = `${counted(entries.length, 'finding')}, ${counted(told.length, 'change')}`;
    return { entries, lines: [...told, `${path}: ${result}`, ...left], code: 0 };
  }
  if (changes.length === 0) return { lines: [`${path}: ${counted(kept.length, 'finding')}, nothing changed`], code: 0 };
  const next = added.length > 0 ? '--accept to take up what is new (+), --prune' : '--prune';
  return {
    lines: [...changes, `${path}: not changed; lane-guard baseline ${next} to leave out what is gone (-)`],
    code: added.length > 0 ? 1 : 0,
  };
}

function notTaken(count: number): string[] {
  return count === 0 ? [] : [`${counted(count, 'finding')} not in it: --accept takes up what is new`];
}

function named({ check: id, path, value }: BaselineEntry): string {
  return `${id}  ${path === '' ? 'repository' : path}  ${value}`;
}

/** What no baseline can hold, where it fails the run. */
function unacknowledged({ report }: Checked): string[] {
  const left = report.findings.filter((finding) => finding.severity === 'error' && unwaivable.includes(finding.check));
  const ids = [...new Set(left.map((finding) => finding.check))].sort().join(', ');
  return left.length === 0 ? [] : [`${counted(left.length, 'error')} cannot be in a baseline: ${ids}`];
}
