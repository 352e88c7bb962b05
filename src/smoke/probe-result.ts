import { fieldsOf, isFields } from '../domain/fields.ts';
import type { ModuleGraph } from '../domain/graph.ts';
import type { LaneMap } from '../domain/lane.ts';
import type { LoadedModule, LoadStep, PackageProbe, ProbeFailure } from '../domain/smoke.ts';

/** What the probe left, read. */
export interface ProbeReading {
  readonly packages: readonly PackageProbe[];
  /** Packages that the limit left no time for. */
  readonly unreached: readonly string[];
}

export interface ProbeSources {
  readonly graph: ModuleGraph;
  readonly lanes: LaneMap;
}

/** Characters of one message. */
const longestMessage = 300;

/**
 * Reads the JSON that the probe leaves. Code under test may have written it: what has another shape is left out, and no
 * path comes through that is not of the graph.
 *
 * @returns undefined where it is no JSON list.
 */
export function readProbe(
  json: string,
  asked: ReadonlyMap<string, string>,
  sources: ProbeSources,
): ProbeReading | undefined {
  let parsed: unknown;
  try {
    parsed = JSON.parse(json);
  } catch {
    return undefined;
  }
  if (!Array.isArray(parsed)) return undefined;
  const packages: PackageProbe[] = [];
  const unreached: string[] = [];
  for (const entry of parsed.map(fieldsOf)) {
    const name = String(entry.package);
    const path = asked.get(name);
    if (path === undefined) continue;
    if (entry.end === 'unreached') unreached.push(name);
    else packages.push({ name, path, ...readEnd(entry, sources) });
  }
  return { packages, unreached };
}

function readEnd(
  entry: Readonly<Record<string, unknown>>,
  sources: ProbeSources,
): Pick<PackageProbe, 'loaded' | 'failure'> {
  const failed = (kind: ProbeFailure['kind'], message: string) => ({
    loaded: [],
    failure: { kind, message, at: null, module: null },
  });
  if (entry.end === 'time') return failed('time', 'does not come to its end within the limit');
  if (entry.end === 'exit' || !isFields(entry.probe)) {
    return failed('exit', `ends the interpreter (exit code ${Number(entry.code)})`);
  }
  const { loaded, failure } = entry.probe;
  const modules = Array.isArray(loaded) ? loaded.flatMap((one) => readLoaded(fieldsOf(one), sources)) : [];
  return { loaded: modules, failure: isFields(failure) ? readFailure(failure, sources) : null };
}

function readLoaded({ name, path, chain }: Readonly<Record<string, unknown>>, sources: ProbeSources): LoadedModule[] {
  if (typeof name !== 'string' || typeof path !== 'string' || !sources.graph.modules.has(path)) return [];
  if (!sources.lanes.edgeFrom(path)) return [];
  const steps = (Array.isArray(chain) ? chain : []).flatMap((step) => readPlace(step, sources) ?? []);
  return [{ name, path, chain: steps.map((step, at) => ({ ...step, target: targetOf(steps, at, name, sources) })) }];
}

/** What a step asks for is the file of the next one; the last asks for the module itself. */
function targetOf(
  steps: readonly Omit<LoadStep, 'target'>[],
  at: number,
  name: string,
  { graph }: ProbeSources,
): string {
  const next = steps[at + 1];
  return next ? (graph.modules.get(next.path)?.name ?? next.path) : name;
}

function readPlace(value: unknown, { graph }: ProbeSources): { path: string; line: number } | undefined {
  if (!Array.isArray(value)) return undefined;
  const [path, line] = value as readonly unknown[];
  if (typeof path !== 'string' || !graph.modules.has(path)) return undefined;
  return { path, line: Number.isSafeInteger(line) && Number(line) > 0 ? Number(line) : 1 };
}

function readFailure(failure: Readonly<Record<string, unknown>>, sources: ProbeSources): ProbeFailure {
  const said = String(failure.message).slice(0, longestMessage).split('\n', 1)[0] ?? '';
  const type = String(failure.type).slice(0, 100);
  const message = oneLine(said === '' ? type : `${type}: ${said}`);
  const at = readPlace(failure.at, sources) ?? null;
  const distribution = readName(failure.distribution);
  if (distribution !== null) return { kind: 'missing', message, at, module: distribution, unbuilt: true };
  const module = readName(failure.module);
  const isAbsent = failure.absent === true && module !== null;
  if (isAbsent && !isOwn(module, sources)) return { kind: 'missing', message, at, module };
  const kind = failure.kind === 'import' || failure.kind === 'exit' ? failure.kind : 'exception';
  const lacks = isAbsent ? module : failure.taken;
  return { kind, message, at, module, ...(isModule(lacks) && isOwn(lacks, sources) ? { lacks } : {}) };
}

function readName(value: unknown): string | null {
  return typeof value === 'string' && value !== '' ? oneLine(value.slice(0, longestMessage)) : null;
}

function isModule(value: unknown): value is string {
  return typeof value === 'string' && value.length <= 500 && /^[\p{L}\p{N}_]+(?:\.[\p{L}\p{N}_]+)*$/u.test(value);
}

/** Whether the first segment of a module lies in the tree, or names a lane that does not. */
function isOwn(module: string, { graph, lanes }: ProbeSources): boolean {
  const top = module.split('.', 1)[0] ?? '';
  if (graph.roots.some((root) => graph.findAt(root + top) !== null)) return true;
  return graph.roots.some((root) => lanes.lanes.some((lane) => lane.root.startsWith(`${root}${top}/`)));
}

function oneLine(text: string): string {
  return text.replace(/[\p{Cc}\u2028\u2029]+/gu, ' ').trim();
}
