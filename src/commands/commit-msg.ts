import type { Git } from '../domain/host.ts';
import { Misconfiguration } from '../domain/misconfiguration.ts';
import { shellWord } from '../domain/shell.ts';
import type { Terminal } from '../domain/surface.ts';
import { readMessage } from '../history/message.ts';
import { parseSubject } from '../history/subject.ts';
import { visible } from '../reporters/visible.ts';
import type { Arguments } from '../settings/argv.ts';
import { standard } from '../settings/read.ts';
import type { ExitCode } from './command-line.ts';

/**
 * Judges the message of a commit that is being made, as git's hook `commit-msg`: the subject alone, without network. The
 * diff is judged by `check`. Runs before each commit: what most subjects do not need is not loaded, nor is git asked.
 *
 * @throws Misconfiguration where the file or the settings cannot be read.
 */
export async function judgeCommitMessage(given: Arguments, terminal: Terminal): Promise<ExitCode> {
  if (given.flags?.range !== undefined) {
    const { judgeRange } = await import('./commit-range.ts');
    return judgeRange(given.flags.range, given, terminal);
  }
  const [file, ...more] = given.operands;
  if (file === undefined || more.length > 0) {
    throw new Misconfiguration(
      '"commit-msg" takes the file of one message, or --range <base>..<head>',
      'lane-guard commit-msg .git/COMMIT_EDITMSG',
    );
  }
  const folder = given.inputs['working-directory'] ?? '.';
  const manifestPath = given.inputs.manifest ?? standard('manifest');
  const [source, manifest] = await Promise.all([terminal.readFile('.', file), terminal.readFile(folder, manifestPath)]);
  if (source === undefined) {
    throw new Misconfiguration(`there is no message in "${file}"`, 'lane-guard commit-msg .git/COMMIT_EDITMSG');
  }
  if (manifest === undefined && given.inputs.manifest !== undefined) {
    throw new Misconfiguration(`the manifest "${manifestPath}" does not exist`, 'name a file that exists');
  }
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(source);
  if (isUsualFormat(given, manifest) && isUnrelatedThroughout(text)) return 0;
  const git = await terminal.openGit(folder);
  // Git answers while the rest is loaded.
  const [comment, { readRules }, { faultOfSubject, otherSubject }, { listPaths }] = await Promise.all([
    commentPrefix(git),
    import('./commit-rules.ts'),
    import('./subject-fault.ts'),
    import('./commit-range.ts'),
  ]);
  const { subject, hasBody } = readMessage(text, comment);
  if (subject === '') return 0;
  const rules = readRules(manifestPath, manifest, given.inputs);
  const fault = await faultOfSubject(subject, rules, (roots) => listPaths(git, ['ls-files', '-z', '--', ...roots]));
  // What is made to be squashed is judged where it is pushed.
  if (!fault || fault.isAutosquash) return 0;
  terminal.err(`lane-guard: the subject "${shown(subject)}" ${visible(fault.fault)}\n`);
  const first = fault.corrected ?? otherSubject(rules.format);
  const remedy =
    fault.corrected === null || hasBody
      ? `git commit -e -F ${shellWord(file)}, and make the first line${fault.corrected === null ? '' : ':'} ${first}`
      : `git commit -m ${shellWord(first)}`;
  terminal.err(`next: ${visible(remedy)}\n`);
  return 1;
}

/** Whether neither a flag nor the manifest could state a format of its own; the manifest is not parsed for it. */
export function isUsualFormat(given: Arguments, manifest: Uint8Array | undefined): boolean {
  const stated = given.inputs['commit-format'];
  return stated === undefined && !/commit[-_]format/.test(Buffer.from(manifest ?? []).toString('latin1'));
}

/** Longer messages hold a diff. */
const mostLines = 1000;

/** Whichever line git takes for the subject, it announces no promotion. */
function isUnrelatedThroughout(text: string): boolean {
  const lines = text.replace(/^\uFEFF/, '').split('\n', mostLines + 1);
  const format = standard('commit-format');
  const isUnrelated = (line: string) => parseSubject(line.trimEnd(), format).kind === 'unrelated';
  return lines.length <= mostLines && lines.every(isUnrelated);
}

/** Git's own setting, whichever of its two names it has; the last one counts. */
async function commentPrefix(git: Git): Promise<string> {
  const { code, stdout } = await git.run(['config', '--null', '--get-regexp', '^core\\.comment(char|string)$']);
  const last = code === 0 ? (stdout.toString('utf8').split('\0').at(-2) ?? '') : '';
  const value = last.includes('\n') ? last.slice(last.indexOf('\n') + 1) : '';
  return value === '' ? '#' : value;
}

export function shown(subject: string): string {
  return visible(subject.length > 200 ? `${subject.slice(0, 200)}…` : subject);
}
