/**
 * What the checks of a manifest take as lanes, globs and paths grow together. The manifest and the paths are made from a
 * seed; nothing is written. `npm run bench:manifest [-- 100,300,1000]`: numbers of lanes.
 */
import { check as contradictoryRules } from '../src/checks/contradictory-rules.ts';
import { check as forbiddenFile } from '../src/checks/forbidden-file.ts';
import { check as laneDependencyCycle } from '../src/checks/lane-dependency-cycle.ts';
import { check as unmatchedPattern } from '../src/checks/unmatched-pattern.ts';
import { check as unownedLane } from '../src/checks/unowned-lane.ts';
import type { Check } from '../src/domain/check.ts';
import type { Finding } from '../src/domain/finding.ts';
import type { Repository } from '../src/domain/repository.ts';
import { readCodeOwners } from '../src/manifest/codeowners.ts';
import { importRules } from '../src/manifest/import-rules.ts';
import { buildLaneMap } from '../src/manifest/lane-map.ts';
import { readManifest } from '../src/manifest/read.ts';
import { acknowledge } from '../src/policy/acknowledge.ts';
import { describeMachine } from './machine.ts';
import { Random } from './random.ts';
import { median } from './table.ts';
import { name } from './words.ts';

/** Globs and paths a lane: 1,000 lanes are 10,000 globs and 100,000 paths. */
const globsOfLane = 10;
const pathsOfLane = 100;
/** 1,000 lanes are 5,000 waivers, which fill a manifest of a megabyte half, and 30,000 findings. */
const waiversOfLane = 5;
const findingsOfLane = 30;
/** Of the globs. */
const withoutStart = 0.05;
const runs = 3;

const checks: readonly Check[] = [
  contradictoryRules,
  unmatchedPattern,
  forbiddenFile,
  laneDependencyCycle,
  unownedLane,
];

interface Made {
  readonly source: Uint8Array;
  /** A manifest of waivers alone: with the lanes it would be too large to be read. */
  readonly waivers: Uint8Array;
  readonly paths: readonly string[];
  readonly owners: Uint8Array;
}

function make(lanes: number): Made {
  const random = new Random(lanes);
  const roots = Array.from({ length: lanes }, (_, at) => `area${at % 40}/${name(random)}_${at}`);
  const paths = roots.flatMap((root) =>
    Array.from(
      { length: pathsOfLane },
      (_, at) => `${root}/${name(random)}/${name(random)}_${at}.${random.pick(endings)}`,
    ),
  );
  const glob = () => {
    const root = random.pick(roots);
    if (random.chance(withoutStart))
      return random.pick([`**/${name(random)}/**`, `**/*_${random.whole(0, 99)}.pem`, `**/${name(random)}.*`]);
    return random.pick([`${root}/**`, `${root}/*/*.py`, `${root}/${name(random)}/**`, `${root}/{a,b}*/**`]);
  };
  const list = (count: number) =>
    Array.from({ length: count }, glob)
      .map((text) => JSON.stringify(text))
      .join(', ');
  const text = roots.map((root, at) => {
    const on = at === 0 ? '' : `lane${random.whole(0, at - 1)}`;
    const allow = `${JSON.stringify(`${root}/**`)}, ${list(globsOfLane - 4)}`;
    return `  - {name: lane${at}, root: ${root}, owners: ["@o${at}"], depends_on: [${on}], import_rules: {allow_from: [${allow}], deny_from: [${list(3)}]}}`;
  });
  const waivers = Array.from({ length: lanes * waiversOfLane }, (_, at) => {
    const root = random.pick(roots);
    const scope = [
      `path: "${root}/**/*_${at}.py"`,
      `path: "**/*_${at}.py"`,
      `path: "area${at % 40}/**/${name(random)}_${at}*"`,
      `from: "${root}/**", to: "${random.pick(roots)}/**"`,
      `to: ${random.pick(roots).replace('/', '.')}`,
    ];
    return `  - {check: lane-violation, ${random.pick(scope)}, reason: known, owner: "@o", expires: never}`;
  });
  const secrets = '  secrets: [{pattern: "**/*.pem"}, {pattern: "**/jwt.*"}]';
  const manifest = ['version: 1', 'lanes:', ...text, 'invariants:', secrets, ''].join('\n');
  const owners = roots.map((root, at) => `/${root}/ @o${at}`).join('\n');
  const waiving = ['version: 1', 'lanes: [{name: all, root: area0/}]', 'waivers:', ...waivers, ''].join('\n');
  return { source: Buffer.from(manifest), waivers: Buffer.from(waiving), paths, owners: Buffer.from(owners) };
}

const endings = ['py', 'py', 'py', 'ts', 'md', 'json'];

const ran: ReadonlySet<string> = new Set(['lane-violation']);

/** Imports from all over the tree to all over it. */
function findings(paths: readonly string[]): readonly Finding[] {
  const count = (paths.length / pathsOfLane) * findingsOfLane;
  return Array.from({ length: count }, (_, at): Finding => {
    const path = paths[(at * 7919) % paths.length] ?? '';
    const target = (paths[(at * 104_729 + 13) % paths.length] ?? '').replace(/\.\w+$/, '').replaceAll('/', '.');
    return {
      check: 'lane-violation',
      severity: 'error',
      status: 'active',
      new: null,
      message: '',
      remedy: '',
      location: { path, line: 1 },
      related: [],
      fingerprint: `${at}`,
      value: target,
      waiver: null,
      data: { target },
    };
  });
}

/** Milliseconds by what took them. */
function measure({ source, waivers: waiving, paths, owners }: Made): ReadonlyMap<string, number> {
  const took = new Map<string, number>();
  const timed = <T>(what: string, run: () => T): T => {
    const start = performance.now();
    const result = run();
    took.set(what, performance.now() - start);
    return result;
  };
  const manifest = timed('read the manifest', () => readManifest('ops/matriz.yaml', source));
  const lanes = buildLaneMap(manifest, null);
  timed('a lane for each path', () => {
    for (const path of paths) lanes.laneOf(path);
  });
  timed('globs for each path', () => {
    const rules = importRules(manifest);
    for (const path of paths) rules.matching(path);
  });
  timed('a rule for each of as many imports', () => {
    const rules = importRules(manifest);
    for (const [at, path] of paths.entries()) {
      const target = paths[(at * 7919 + 13) % paths.length] ?? path;
      rules.denies(path, lanes.laneOf(path), target, lanes.laneOf(target));
    }
  });
  const { waivers } = readManifest('ops/matriz.yaml', waiving);
  const found = findings(paths);
  timed('waivers of findings', () => {
    acknowledge(found, { waivers, baseline: null, today: 0 }, ran, () => undefined);
  });
  const repository = {
    manifest,
    policy: manifest,
    lanes,
    files: paths.map((path) => ({ path, kind: 'file' as const })),
    codeOwners: readCodeOwners('CODEOWNERS', owners),
    has: (evidence: string) => evidence !== 'graph',
  } as unknown as Repository;
  for (const check of checks) timed(check.id, () => [...check.run(repository)].length);
  return took;
}

const sizes = (process.argv[2] ?? '100,300,1000').split(',').map(Number);
const columns = sizes.map((size) => {
  const made = make(size);
  const results = Array.from({ length: runs }, () => measure(made));
  return {
    size,
    of: (what: string) => median(results.map((result) => result.get(what) ?? Number.NaN)),
    names: [...(results[0]?.keys() ?? [])],
  };
});
const rows = (columns[0]?.names ?? []).map((what) => [what, ...columns.map(({ of }) => of(what).toFixed(1))]);
const total = ['all', ...columns.map(({ of, names }) => names.reduce((sum, what) => sum + of(what), 0).toFixed(1))];
process.stdout.write(
  `${describeMachine()}\nmilliseconds, median of ${runs}; ${globsOfLane} globs, ${waiversOfLane} waivers, ${pathsOfLane} paths and ${findingsOfLane} findings a lane\n\n`,
);
for (const row of [['lanes', ...sizes.map(String)], ...rows, total]) {
  process.stdout.write(
    `${(row[0] ?? '').padEnd(36)}${row
      .slice(1)
      .map((cell) => cell.padStart(10))
      .join('')}\n`,
  );
}
