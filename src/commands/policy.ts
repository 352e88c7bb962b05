import { checks } from '../checks/index.ts';
import type { Baseline } from '../domain/baseline.ts';
import { dayOf } from '../domain/day.ts';
import type { Violation } from '../domain/finding.ts';
import type { Host, Tree } from '../domain/host.ts';
import type { Manifest } from '../domain/manifest.ts';
import { Misconfiguration } from '../domain/misconfiguration.ts';
import { isCode } from '../domain/module-path.ts';
import { asDirectory } from '../domain/path.ts';
import { readManifest } from '../manifest/read.ts';
import { withLanesOf } from '../policy/base-lanes.ts';
import { placedIn } from '../policy/base-places.ts';
import { withRulesOf } from '../policy/base-rules.ts';
import { readBaseline } from '../policy/read-baseline.ts';
import { checkSeverities, selectChecks } from '../policy/select.ts';
import { type JudgedBy, weakenings } from '../policy/weakening.ts';
import { type Inputs, readSettings } from '../settings/read.ts';
import type { EntrySettings, Settings } from '../settings/settings.ts';
import type { BaseSide } from '../snapshot/base-repository.ts';
import { manifestSource } from '../snapshot/manifest-source.ts';
import type { Opened } from '../snapshot/open.ts';
import { baselineSource, findPolicyBase } from '../snapshot/policy-base.ts';

/** What judges a run. */
export interface Policy {
  readonly settings: Settings;
  /** Rules of the base on the lanes of the head, or the head's own. */
  readonly manifest: Manifest;
  readonly baseline: Baseline | null;
  /** What the change loosens, or why that is not known. */
  readonly weakenings: readonly Violation[] | { readonly reason: string };
  /** What the judged tree is compared with; null: no range is judged. */
  readonly before: BaseSide | null;
  /** What a reader of the verdict has to know of it. */
  readonly notes: readonly string[];
}

/**
 * Decides whose rules judge: those of the base of a pull request, a merge group or a branch, so that a change is not judged by
 * what it loosens; else those of the judged tree. Tells for every range what it loosens.
 *
 * @throws Misconfiguration for settings or a baseline of the judged tree that cannot be used.
 */
export async function openPolicy(host: Host, opened: Opened, entry: EntrySettings, inputs: Inputs): Promise<Policy> {
  const own = await readSide(opened.tree, opened.manifest, inputs);
  const alone = (reason: string, ...notes: readonly string[]): Policy => ({
    ...own,
    weakenings: { reason },
    before: null,
    notes: [...missingBaseline(own), ...notes],
  });
  const { range } = opened;
  // An audit that somebody asks for is of the lanes and rules as they are.
  const isAudit = own.settings.mode === 'audit' && inputs.mode !== undefined && host.event.name === 'command-line';
  const base = isAudit && entry.base === null && entry.head === null ? null : await findPolicyBase(host, range, entry);
  if (!base || range.kind !== 'range') {
    return alone(isAudit ? 'an audit judges no change' : 'no range was judged: there is nothing to compare with');
  }
  const before = await readCommit(host, base.before, entry, inputs, opened.manifest);
  const judging =
    base.judges === base.before ? before : await readCommit(host, base.judges, entry, inputs, opened.manifest);
  const loosened = weakeningsOf(before, own, opened.manifest, dayOf(host.now));
  if (judging.fault !== null) {
    const note = `${short(base.judges)} ${judging.fault}: the change is judged by its own rules`;
    return { ...alone(note, note), weakenings: loosened, before };
  }
  const differs = !isSameManifest(judging.manifest, opened.manifest) || !isSameBaseline(judging.baseline, own.baseline);
  if (range.judged === 'push' || judging.settings.policyFrom === 'head') {
    const why = range.judged === 'push' ? 'as in every push' : 'policy-from: head';
    const note = `rules, severities, waivers and baseline are those of the change itself, not those of ${short(base.judges)} (${why})`;
    return { ...alone('', ...(differs ? [note] : [])), weakenings: loosened, before };
  }
  const { smoke } = judging.settings;
  const settings: Settings = {
    ...judging.settings,
    pythonPath: pythonPathOf(judging.settings.pythonPath, own.settings.pythonPath, opened.tree),
    smoke: smokeOf(smoke, own.settings.smoke, opened.tree),
  };
  const revision = short(base.judges);
  const rules = placedIn(judging.manifest, opened.manifest, revision);
  const lanes = withLanesOf(rules, opened.manifest, codeBelow(opened.tree));
  const manifest = withRulesOf(rules, lanes);
  const note = `rules, severities, waivers and baseline are those of ${revision}, before the change (policy-from: base)`;
  const kept = `lanes and promotions that the change moves or takes away are judged as ${revision} has them, where code is left there`;
  return {
    settings,
    manifest,
    baseline: judging.baseline,
    weakenings: loosened,
    before,
    notes: [...missingBaseline(judging), ...(differs ? [note] : []), ...(lanes === opened.manifest ? [] : [kept])],
  };
}

interface Side extends JudgedBy {
  readonly settings: Settings;
}

async function readSide(tree: Tree, manifest: Manifest, inputs: Inputs): Promise<Side> {
  const settings = readSettings(inputs, manifest.settings);
  checkSeverities(settings.severity);
  selectChecks(checks, settings.checks, true, settings.severity);
  const source = settings.baseline === null ? undefined : await baselineSource(tree, settings.baseline);
  const baseline = settings.baseline === null || source === undefined ? null : readBaseline(settings.baseline, source);
  return { manifest, settings, baseline };
}

type CommitSide = BaseSide & ((Side & { readonly fault: null }) | { readonly fault: string });

/** What a commit says, or why it cannot judge, to follow its name. */
async function readCommit(
  host: Host,
  commit: string,
  entry: EntrySettings,
  inputs: Inputs,
  head: Manifest,
): Promise<CommitSide> {
  const tree = await host.commitTree(commit);
  const manifest = readManifest(entry.manifest, await manifestSource(tree, entry.manifest));
  const side: BaseSide = { commit, tree, manifest };
  // Where neither has one, both have the lanes of the process.
  if (!manifest.exists && head.exists) return { ...side, fault: `has no ${entry.manifest}` };
  const problem = manifest.problems.find(({ severity }) => severity === 'error');
  if (problem) return { ...side, fault: `has a ${entry.manifest} that is not valid (${problem.message})` };
  try {
    return { ...side, ...(await readSide(tree, manifest, inputs)), fault: null };
  } catch (error) {
    if (!(error instanceof Misconfiguration)) throw error;
    return { ...side, fault: `cannot judge (${error.message})` };
  }
}

function weakeningsOf(before: CommitSide, own: Side, head: Manifest, today: number): Policy['weakenings'] {
  if (before.fault !== null) return { reason: `the commit before the change ${before.fault}` };
  // What could not be read is not loosened: it is told as what it is, and fails the run.
  if (head.problems.some(({ severity }) => severity === 'error')) {
    return { reason: `${head.path} is not valid, so that it cannot be compared` };
  }
  return weakenings(before, own, checks, today);
}

/** With every place: a rule that moved to another line is told at that line. */
function isSameManifest(one: Manifest, other: Manifest): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

function isSameBaseline(one: Baseline | null, other: Baseline | null): boolean {
  return JSON.stringify(one?.entries ?? []) === JSON.stringify(other?.entries ?? []);
}

function codeBelow({ entries }: Tree): (root: string) => boolean {
  return (root) => entries.some(({ path, kind }) => kind === 'file' && path.startsWith(root) && isCode(path));
}

/**
 * Where imports start from belongs to the layout, which a change may move; but by leaving a root out it would hide the imports
 * that start there.
 */
function pythonPathOf(
  base: readonly string[] | null,
  own: readonly string[] | null,
  { entries }: Tree,
): readonly string[] | null {
  if (base === null) return own === null || own.includes('.') ? own : [...own, '.'];
  const isThere = (written: string) => {
    const directory = asDirectory(written);
    return directory !== null && entries.some(({ path }) => path.startsWith(directory));
  };
  const left = base.filter(isThere);
  return left.length === 0 ? own : [...new Set([...left, ...(own ?? [])])];
}

/** A change may move its tests, not leave them out: the paths of the base that are still there, and those of its own. */
function smokeOf(base: readonly string[], own: readonly string[], { entries }: Tree): readonly string[] {
  const isThere = (written: string) => {
    const path = written.replace(/^(\.\/)+/, '').replace(/\/+$/, '');
    return path === '.' || entries.some((entry) => entry.path === path || entry.path.startsWith(`${path}/`));
  };
  const there = [...new Set([...base, ...own])].filter(isThere);
  return there.length > 0 ? there : base;
}

/** One that was named and is not there was hardly meant to be none. */
function missingBaseline({ settings, baseline }: Side): string[] {
  if (baseline !== null || settings.baseline === null || settings.baseline === standardBaseline) return [];
  return [`the baseline ${settings.baseline} does not exist: lane-guard baseline writes it`];
}

const standardBaseline = 'ops/lane-baseline.json';

function short(commit: string): string {
  return commit.slice(0, 12);
}
