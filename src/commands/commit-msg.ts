import type { Git } from '../domain/host.ts';
import { type LaneMap, laneLabel } from '../domain/lane.ts';
import { Misconfiguration } from '../domain/misconfiguration.ts';
import { decodePath } from '../domain/path-name.ts';
import { shellWord } from '../domain/shell.ts';
import type { Terminal } from '../domain/surface.ts';
import { edgesNamed, subjectOf, swappedEdge } from '../history/announcements.ts';
import { developmentModules, meantModule } from '../history/known-modules.ts';
import { type CommitText, readMessage } from '../history/message.ts';
import { type Announced, parseSubject } from '../history/subject.ts';
import { visible } from '../reporters/visible.ts';
import type { Arguments } from '../settings/argv.ts';
import { standard } from '../settings/read.ts';
import type { ExitCode } from './command-line.ts';

/** What is wrong with a subject, and the one that was meant; null where that cannot be told. */
interface Fault {
  readonly fault: string;
  readonly corrected: string | null;
}

/**
 * Judges the message of a commit that is being made, as git's hook `commit-msg`: the subject alone, without network. The
 * diff is judged by `check`. Runs before each commit: what most subjects do not need is not loaded.
 *
 * @throws Misconfiguration where the file or the settings cannot be read.
 */
export async function judgeCommitMessage(given: Arguments, terminal: Terminal): Promise<ExitCode> {
  const [file, ...more] = given.operands;
  if (file === undefined || more.length > 0) {
    throw new Misconfiguration(
      '"commit-msg" takes the file of one message',
      'lane-guard commit-msg .git/COMMIT_EDITMSG',
    );
  }
  const folder = given.inputs['working-directory'] ?? '.';
  const manifestPath = given.inputs.manifest ?? standard('manifest');
  const git = await terminal.openGit(folder);
  const [source, comment, manifest] = await Promise.all([
    terminal.readFile('.', file),
    commentPrefix(git),
    terminal.readFile(folder, manifestPath),
  ]);
  if (source === undefined) {
    throw new Misconfiguration(`there is no message in "${file}"`, 'lane-guard commit-msg .git/COMMIT_EDITMSG');
  }
  if (manifest === undefined && given.inputs.manifest !== undefined) {
    throw new Misconfiguration(`the manifest "${manifestPath}" does not exist`, 'name a file that exists');
  }
  const message = readMessage(new TextDecoder('utf-8', { ignoreBOM: true }).decode(source), comment);
  const stated = given.inputs['commit-format'];
  const isUsual = stated === undefined && !/commit[-_]format/.test(Buffer.from(manifest ?? []).toString('latin1'));
  const isUnrelated = (format: string) => parseSubject(message.subject, format).kind === 'unrelated';
  if (message.subject === '' || (isUsual && isUnrelated(standard('commit-format')))) return 0;
  const { readRules } = await import('./commit-rules.ts');
  const { format, lanes } = readRules(manifestPath, manifest, given.inputs);
  const fault = await faultOf(message.subject, format, lanes, git);
  if (!fault) return 0;
  terminal.err(`lane-guard: the subject "${shown(message.subject)}" ${visible(fault.fault)}\n`);
  terminal.err(`next: ${visible(remedyOf(fault, message, file))}\n`);
  return 1;
}

/** Git's own setting, whichever of its two names it has; the last one counts. */
async function commentPrefix(git: Git): Promise<string> {
  const { code, stdout } = await git.run(['config', '--null', '--get-regexp', '^core\\.comment(char|string)$']);
  const last = code === 0 ? (stdout.toString('utf8').split('\0').at(-2) ?? '') : '';
  const value = last.includes('\n') ? last.slice(last.indexOf('\n') + 1) : '';
  return value === '' ? '#' : value;
}

async function faultOf(subject: string, format: string, lanes: LaneMap, git: Git): Promise<Fault | undefined> {
  const parsed = parseSubject(subject, format);
  if (parsed.kind === 'unrelated') return undefined;
  if (parsed.kind === 'promotion') return faultOfPromotion(parsed, format, lanes, git);
  const meant = parsed.corrected === undefined ? undefined : parseSubject(parsed.corrected, format);
  // It is made to be squashed, and judged where it is pushed.
  if (meant?.kind === 'promotion' && isAutosquash(subject, parsed.corrected ?? '')) return undefined;
  const better = meant?.kind === 'promotion' ? await faultOfPromotion(meant, format, lanes, git) : undefined;
  const fault = `is not of the form of a promotion: ${parsed.slip}`;
  return { fault, corrected: better?.corrected ?? parsed.corrected ?? null };
}

function isAutosquash(subject: string, corrected: string): boolean {
  const rest = subject.replace(/^(?:(?:fixup|squash|amend)! ?)+/, '');
  return rest !== subject && rest.replace(/(?: \(#\d{1,12}\))*$/, '') === corrected;
}

/** The lanes have to be those of a promotion, and the module has to be there. */
async function faultOfPromotion(
  announced: Announced,
  format: string,
  lanes: LaneMap,
  git: Git,
): Promise<Fault | undefined> {
  const [exact] = edgesNamed(announced, lanes, true);
  const edge = exact ?? edgesNamed(announced, lanes, false)[0] ?? swappedEdge(announced, lanes);
  const known = lanes.edges.map(({ from, to }) => `from ${laneLabel(from)} to ${laneLabel(to)}`).join(', ');
  if (!edge) {
    const named = `from ${announced.from} to ${announced.to}`;
    const only = lanes.edges.length === 1 ? lanes.edges[0] : undefined;
    return {
      fault: `names a promotion ${named}, and the manifest promotes ${known || 'between no lanes'}`,
      corrected: only ? subjectOf({ module: announced.module, edge: only }, format) : null,
    };
  }
  const { stdout } = await git.run(['ls-files', '-z', '--', edge.from.root, edge.to.root]);
  const paths = splitAtNul(stdout).map(decodePath);
  const modules = new Set([...developmentModules(paths, edge), ...promotedNames(paths, edge)]);
  const module = meantModule(announced.module, modules, edge);
  if (!exact) {
    return {
      fault: `names a promotion from ${announced.from} to ${announced.to}, and the manifest promotes ${known}`,
      corrected: subjectOf({ module: module ?? announced.module, edge }, format),
    };
  }
  if (module === announced.module || modules.size === 0) return undefined;
  return {
    fault: `announces "${announced.module}", and there is no ${edge.from.root}${announced.module}`,
    corrected: module === undefined ? null : subjectOf({ module, edge }, format),
  };
}

/** A module that is moved rather than copied is in production alone. */
function promotedNames(paths: readonly string[], { from, to, ...rest }: LaneMap['edges'][number]): ReadonlySet<string> {
  return developmentModules(paths, { ...rest, from: to, to: from });
}

function splitAtNul(output: Buffer): Uint8Array[] {
  const fields: Uint8Array[] = [];
  let start = 0;
  for (let end = output.indexOf(0); end >= 0; end = output.indexOf(0, start)) {
    fields.push(output.subarray(start, end));
    start = end + 1;
  }
  return fields;
}

function remedyOf({ corrected }: Fault, { hasBody }: CommitText, file: string): string {
  if (corrected === null)
    return `git commit -e -F ${shellWord(file)}, and make the first line the subject of a promotion, or none that starts like one`;
  if (!hasBody) return `git commit -m ${shellWord(corrected)}`;
  return `git commit -e -F ${shellWord(file)}, and make the first line: ${corrected}`;
}

function shown(subject: string): string {
  return visible(subject.length > 200 ? `${subject.slice(0, 200)}…` : subject);
}
