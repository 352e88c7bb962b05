import type { Availability, Evidence } from '../domain/check.ts';
import { counted } from '../domain/count.ts';
import type { ModuleGraph } from '../domain/graph.ts';
import type { History } from '../domain/history.ts';
import type { Host, Tree } from '../domain/host.ts';
import type { LaneMap } from '../domain/lane.ts';
import type { Manifest } from '../domain/manifest.ts';
import { Misconfiguration } from '../domain/misconfiguration.ts';
import type { LeakProbe, SmokeResults, SmokeTestFile } from '../domain/smoke.ts';
import { readCodeStatements } from '../imports/python/code-statements.ts';
import { readTexts } from '../imports/python/texts.ts';
import { standard } from '../settings/read.ts';
import type { Settings } from '../settings/settings.ts';
import { namedSuites } from '../smoke/named-suites.ts';
import { isForPytest, readSmokeTests, sidesAt, smokeTestPaths, suitesOf } from '../smoke/partition.ts';
import { conftestsAbove, type TestSource } from '../smoke/tested-places.ts';
import { gatherLeaks } from './leak-probe.ts';
import type { Opened } from './open.ts';
import { findPython } from './pytest.ts';
import { gatherSmoke } from './smoke.ts';
import { readReports } from './smoke-reports.ts';

/** What is known before any test is read. */
export interface SuiteSources {
  readonly lanes: LaneMap;
  readonly graph: ModuleGraph;
  /** Null: no range, or nobody asked for it. */
  readonly history: History | null;
  /** Whose `promotion.checks` hold. */
  readonly manifest: Manifest;
}

export interface GatheredSuites {
  readonly parts: {
    readonly smokeTests?: readonly SmokeTestFile[];
    readonly smoke?: SmokeResults;
    readonly leaks?: LeakProbe;
  };
  readonly evidence: Partial<Record<'smoke-tests' | 'smoke' | 'leaks', Availability>>;
  readonly notes: readonly string[];
}

/** Whether something is wanted that starts with the test files. */
export function readsTests(needs: ReadonlySet<Evidence>): boolean {
  return needs.has('smoke') || needs.has('smoke-tests') || needs.has('leaks');
}

const available: Availability = { available: true };

/**
 * Reads the smoke tests, runs their suites or takes them from reports, and imports production, each where it is asked for.
 *
 * @throws Misconfiguration for a path of tests that the tree does not hold.
 */
export async function gatherSuites(
  host: Host,
  { tree, unexecuted }: Opened,
  settings: Settings,
  sources: SuiteSources,
  needs: ReadonlySet<Evidence>,
  audit: boolean,
): Promise<GatheredSuites> {
  if (settings.smoke.length === 0) {
    const off: Availability = { available: false, reason: 'smoke is none', missing: false };
    return { parts: {}, evidence: { 'smoke-tests': off, smoke: off, leaks: off }, notes: [] };
  }
  const notes: string[] = [];
  const smokeTests = await gatherTests(tree, settings, sources);
  const parts: { smokeTests: readonly SmokeTestFile[]; smoke?: SmokeResults; leaks?: LeakProbe } = { smokeTests };
  const evidence: GatheredSuites['evidence'] = { 'smoke-tests': available };
  const brought = settings.smokeReports.length > 0;
  // Whoever brings reports has the code of the change run elsewhere, and for a reason.
  const idle = brought ? 'the suites are brought by smoke-reports: nothing of the change is executed' : unexecuted;
  const attempt = async (need: 'smoke' | 'leaks', by: () => Promise<void>, reason: string | null) => {
    if (!needs.has(need)) return;
    if (reason !== null) {
      evidence[need] = { available: false, reason, missing: false };
      return;
    }
    try {
      await by();
      evidence[need] = available;
    } catch (error) {
      // What else was found is worth reading, even where no test could be run.
      if (!(error instanceof Misconfiguration)) throw error;
      evidence[need] = { available: false, reason: `${error.message}; next: ${error.remedy}`, missing: true };
    }
  };
  await attempt(
    'smoke',
    async () => {
      const found = brought
        ? await readReports(
            host,
            settings.smokeReports,
            smokeTests,
            sources.lanes,
            new Set(tree.entries.map(({ path }) => path)),
          )
        : await runSuites(host, tree, settings, sources, smokeTests, audit);
      notes.push(...(found.notes ?? []));
      parts.smoke = found;
    },
    brought ? null : idle,
  );
  await attempt(
    'leaks',
    async () => {
      const { graph, lanes, history } = sources;
      const promotions = history?.judged === 'change' ? history.total : (history?.promotions ?? []);
      const promoted = new Set(promotions.flatMap(({ files }) => files.map(({ path }) => path)));
      const find = async () => {
        const known = parts.smoke?.suites.find(({ python }) => python !== null)?.python;
        return known ?? findPython(host, settings.python);
      };
      const gathered = await gatherLeaks(host, { tree, graph, lanes, find, promoted, seconds: settings.smokeTimeout });
      parts.leaks = gathered.leaks;
      notes.push(...gathered.notes);
    },
    idle,
  );
  return { parts, evidence, notes };
}

/** The files of smoke tests, parted by lane and read. */
export async function gatherTests(
  tree: Tree,
  { smoke }: Pick<Settings, 'smoke'>,
  { graph, lanes }: Pick<SuiteSources, 'graph' | 'lanes'>,
): Promise<readonly SmokeTestFile[]> {
  const files = tree.entries.filter((entry) => entry.kind !== 'submodule').map((entry) => entry.path);
  refuseAbsent(smoke, files);
  const present = new Set(files);
  const tests = smokeTestPaths(files, smoke).filter(isForPytest);
  const wanted = [...new Set(tests.flatMap((path) => [path, ...conftestsAbove(path)]))].filter((path) =>
    present.has(path),
  );
  const sources = new Map<string, TestSource>();
  await tree.each(wanted.sort(), (path, content) => {
    if (!(content instanceof Uint8Array) || content.length > largestTest) return;
    sources.set(path, { statements: readCodeStatements(content), texts: readTexts(content) });
  });
  return readSmokeTests({ files, smoke, graph, lanes, sources });
}

/** Bytes; nobody writes a test file of this size by hand. */
const largestTest = 2_000_000;

async function runSuites(
  host: Host,
  tree: Tree,
  settings: Settings,
  { lanes, history, manifest }: SuiteSources,
  tests: readonly SmokeTestFile[],
  audit: boolean,
): Promise<SmokeResults> {
  const promoted = [...(history?.total ?? []), ...(history?.promotions ?? [])];
  const named = namedSuites({
    manifest,
    edges: audit ? lanes.edges : lanes.edges.filter((edge) => promoted.some((one) => one.edge === edge)),
    files: tree.entries.map(({ path }) => path),
    smoke: settings.smoke,
    commands: settings.checkCommands,
  });
  const results = await gatherSmoke(host, {
    suites: suitesOf(tests, lanes),
    python: settings.python,
    timeoutSeconds: settings.smokeTimeout,
    workers: settings.smokeWorkers,
    retries: settings.smokeRetries,
    named,
    sidesOf: (path) => sidesAt(path, lanes),
    paths: tree.entries.map(({ path }) => path),
    laneRoots: lanes.lanes.map(({ root }) => root),
    ...(promoted.length > 0 && history ? { base: await baseOf(host, history.base) } : {}),
  });
  const others = tests.filter(({ path }) => !isForPytest(path));
  if (others.length === 0) return results;
  const note = `${counted(others.length, 'smoke test file')} in another language than Python (${others[0]?.path}): results are brought by smoke-reports`;
  return { ...results, notes: [...(results.notes ?? []), note] };
}

async function baseOf(host: Host, commit: string) {
  const { entries } = await host.commitTree(commit);
  return { commit, files: new Set(entries.map(({ path }) => path)) };
}

/** A path that somebody named and that holds nothing would turn the suites off without a word. */
function refuseAbsent(smoke: readonly string[], files: readonly string[]): void {
  if (smoke.join() === standard('smoke')) return;
  for (const written of smoke) {
    const path = written.replace(/^(\.\/)+/, '').replace(/\/+$/, '');
    if (path === '.' || files.some((file) => file === path || file.startsWith(`${path}/`))) continue;
    throw new Misconfiguration(
      `smoke: "${written}" holds no file of the tree`,
      'name a folder or a file of it, or none',
    );
  }
}
