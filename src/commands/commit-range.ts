import type { Git } from '../domain/host.ts';
import { Misconfiguration } from '../domain/misconfiguration.ts';
import { decodePath } from '../domain/path-name.ts';
import type { Terminal } from '../domain/surface.ts';
import { type CommitMessage, logFormat, parseLog } from '../history/log.ts';
import { rewordCommand, shortName } from '../history/reword.ts';
import { visible } from '../reporters/visible.ts';
import type { Arguments } from '../settings/argv.ts';
import { standard } from '../settings/read.ts';
import type { ExitCode } from './command-line.ts';
import { readRules } from './commit-rules.ts';
import { faultOfSubject, otherSubject, type SubjectFault } from './subject-fault.ts';

/**
 * Judges the subjects of the commits of a range, each by its own tree: the form, the lanes and the module. What the commits
 * change is judged by `check`.
 *
 * @param range `<base>..<head>`; without a head, HEAD
 * @throws Misconfiguration for a range that is none, or settings that cannot be read.
 */
export async function judgeRange(range: string, given: Arguments, terminal: Terminal): Promise<ExitCode> {
  if (given.operands.length > 0) {
    throw new Misconfiguration(
      '"commit-msg" takes a file or --range, not both',
      `lane-guard commit-msg --range ${range}`,
    );
  }
  const folder = given.inputs['working-directory'] ?? '.';
  const manifestPath = given.inputs.manifest ?? standard('manifest');
  const git = await terminal.openGit(folder);
  const { base, head } = await endsOf(git, range);
  const manifest = await terminal.readFile(folder, manifestPath);
  if (manifest === undefined && given.inputs.manifest !== undefined) {
    throw new Misconfiguration(`the manifest "${manifestPath}" does not exist`, 'name a file that exists');
  }
  const rules = readRules(manifestPath, manifest, given.inputs);
  const commits = await commitsOf(git, base, head);
  const checkedOut = (await commitOf(git, 'HEAD')) === head;
  let faults = 0;
  for (const commit of commits) {
    const list = ['ls-tree', '-r', '-z', '--name-only', '--end-of-options', commit.sha];
    const fault = await faultOfSubject(commit.subject, rules, (roots) => listPaths(git, [...list, '--', ...roots]));
    if (!fault) continue;
    faults++;
    const subject = commit.subject.length > 200 ? `${commit.subject.slice(0, 200)}…` : commit.subject;
    terminal.err(`lane-guard: commit ${shortName(commit.sha)} "${visible(subject)}" ${visible(fault.fault)}\n`);
    terminal.err(`next: ${visible(remedyOf(fault, commit, { base, head, checkedOut }, rules.format))}\n`);
  }
  const count = commits.length === 1 ? '1 commit' : `${commits.length} commits`;
  terminal.out(`${visible(range)}: ${count}, ${faults} with a subject to mend\n`);
  return faults === 0 ? 0 : 1;
}

/** Paths as git lists them, separated by NUL. */
export async function listPaths(git: Git, args: readonly string[]): Promise<readonly string[]> {
  const { stdout } = await git.run(args);
  const paths: string[] = [];
  let start = 0;
  for (let end = stdout.indexOf(0); end >= 0; end = stdout.indexOf(0, start)) {
    paths.push(decodePath(stdout.subarray(start, end)));
    start = end + 1;
  }
  return paths;
}

interface Ends {
  readonly base: string;
  readonly head: string;
}

async function endsOf(git: Git, range: string): Promise<Ends> {
  const [, from = '', to = ''] = range.includes('...') ? [] : (/^(.+?)\.\.(.*)$/s.exec(range) ?? []);
  if (from === '') {
    throw new Misconfiguration(`--range "${range}" is no range`, 'lane-guard commit-msg --range main..HEAD');
  }
  return { base: await existing(git, from), head: await existing(git, to === '' ? 'HEAD' : to) };
}

async function existing(git: Git, revision: string): Promise<string> {
  const found = await commitOf(git, revision);
  if (found !== undefined) return found;
  throw new Misconfiguration(
    `--range: "${revision}" names no commit of this repository`,
    'name a branch, a tag or a commit; git log --oneline lists those that this clone has',
  );
}

async function commitOf(git: Git, revision: string): Promise<string | undefined> {
  if (/^-|[\0\n\r]/.test(revision)) return undefined;
  const { code, stdout } = await git.run([
    'rev-parse',
    '--verify',
    '--quiet',
    '--end-of-options',
    `${revision}^{commit}`,
  ]);
  return code === 0 ? stdout.toString('latin1').trim() : undefined;
}

/** Oldest first, those that merges brought in as well. */
async function commitsOf(git: Git, base: string, head: string): Promise<CommitMessage[]> {
  const order = ['--topo-order', '--reverse'];
  const { code, stdout, stderr } = await git.run([
    ...['log', '-z', `--format=${logFormat}`, ...order],
    ...['--end-of-options', `${base}..${head}`, '--'],
  ]);
  if (code === 0) return parseLog(stdout);
  throw new Misconfiguration(
    `git log failed: ${stderr.trim().split('\n')[0]}`,
    'See that the clone is whole: `git fsck`',
  );
}

function remedyOf(
  { corrected, isAutosquash }: SubjectFault,
  commit: CommitMessage,
  { base, head, checkedOut }: Ends & { readonly checkedOut: boolean },
  format: string,
): string {
  if (isAutosquash) return `git rebase -i --autosquash ${shortName(base)}`;
  if (corrected !== null) return rewordCommand({ head, checkedOut, judged: 'change' }, commit, corrected);
  const own = commit.sha === head && checkedOut;
  return own
    ? `git commit --amend, and make the first line ${otherSubject(format)}`
    : `git rebase -i ${shortName(commit.sha)}^, mark the commit with "reword", and make its first line ${otherSubject(format)}`;
}
