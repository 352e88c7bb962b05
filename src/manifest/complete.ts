// What a manifest that people wrote does not say yet, as edits of its text: what it says is left as it is.
import { counted } from '../domain/count.ts';
import type { LaneMap, PromotionEdge } from '../domain/lane.ts';
import type { LaneDeclaration, Manifest } from '../domain/manifest.ts';
import { baseName } from '../domain/path.ts';
import type { TreeEntry } from '../domain/repository.ts';
import type { ManifestEdit } from './edit.ts';
import { importRules } from './import-rules.ts';
import { globBelow } from './lane-denials.ts';
import { declaredDependencies } from './lane-dependencies.ts';
import { listedDirectories } from './lane-grounds.ts';
import { maturityOf } from './lane-names.ts';
import type { LaneOwners } from './lane-owners.ts';
import type { LanePart, LaneRole, LaneTraffic } from './proposal.ts';
import { quote, quotePath } from './quote.ts';
import { sharedModules } from './shared-modules.ts';
import type { StatedKeys } from './stated-keys.ts';

/** One addition, and what it rests on. */
export interface Addition {
  readonly edit: ManifestEdit;
  /** `owners of lane "candidate": ["@user"] (CODEOWNERS:3)` */
  readonly told: string;
}

/** What is known of the tree that a manifest is about. */
export interface CompletionGround {
  readonly files: readonly TreeEntry[];
  readonly lanes: LaneMap;
  readonly stated: StatedKeys;
  readonly isShim: (path: string) => boolean;
  /** A lane's number is its place in the manifest. */
  readonly traffic: LaneTraffic;
  /** By name; undefined: there is no CODEOWNERS. */
  readonly owners: ReadonlyMap<string, LaneOwners> | undefined;
  readonly codeOwnersPath: string;
  readonly smoke: readonly string[];
  /** Import roots without which imports between the lanes lead nowhere; null: nothing is missing. */
  readonly pythonPath: readonly string[] | null;
}

/** Each lane's own keys first, in the order of the manifest. A key that is there, even if empty, is what its author says. */
export function completions(manifest: Manifest, ground: CompletionGround): readonly Addition[] {
  const { lanes, stated, smoke, pythonPath } = ground;
  const dependencies = dependenciesOf(manifest, ground);
  const additions = manifest.lanes.flatMap((lane, number) => {
    const into = lanes.edges.filter(({ to }) => to.name === lane.name.value);
    return [
      ...directoriesFor(lane, into, ground),
      ...ownersFor(lane, manifest, ground),
      ...(dependencies.get(lane.name.value) ?? []),
      ...denialsFor(lane, number, into, manifest, ground),
    ];
  });
  if (smoke.length > 0 && !stated.settings.has('smoke')) {
    additions.push({
      edit: { kind: 'set', path: ['lane_guard', 'smoke'], value: smoke },
      told: `lane_guard.smoke: ${listed(smoke)} (tests/smoke holds nothing; these are named as smoke tests)`,
    });
  }
  if (pythonPath !== null && !stated.settings.has('python-path')) {
    additions.push({
      edit: { kind: 'set', path: ['lane_guard', 'python-path'], value: pythonPath },
      told: `lane_guard.python-path: ${listed(pythonPath)} (imports between the lanes resolve from there)`,
    });
  }
  return additions;
}

function directoriesFor(lane: LaneDeclaration, into: readonly PromotionEdge[], ground: CompletionGround): Addition[] {
  const name = lane.name.value;
  if (into.length === 0 || ground.stated.has(name, 'directories')) return [];
  const shared = into.flatMap((edge) => sharedModules(ground.files, edge, ground.isShim));
  const value = listedDirectories([...new Set(shared)], lane.root.value, ground.files);
  const what =
    value.length === 0
      ? '[], since no module stands in both lanes; a promotion adds its line'
      : `${counted(value.length, 'module')} that ${value.length === 1 ? 'stands' : 'stand'} in both lanes`;
  return [
    {
      edit: { kind: 'set', path: ['lanes', name, 'directories'], value },
      told: `directories of lane ${quote(name)}: ${what}`,
    },
  ];
}

function ownersFor(lane: LaneDeclaration, manifest: Manifest, ground: CompletionGround): Addition[] {
  const name = lane.name.value;
  if (manifest.defaultOwners.length > 0 || ground.stated.has(name, 'owners')) return [];
  const found = ground.owners?.get(name);
  if (!found?.rule || found.owners.length === 0) return [];
  return [
    {
      edit: { kind: 'set', path: ['lanes', name, 'owners'], value: found.owners },
      told: `owners of lane ${quote(name)}: ${listed(found.owners)} (${ground.codeOwnersPath}:${found.rule.line})`,
    },
  ];
}

/** Only for lanes without rules of their own, and in a manifest that uses the key at all. */
function dependenciesOf(manifest: Manifest, ground: CompletionGround): ReadonlyMap<string, readonly Addition[]> {
  const { traffic, lanes, stated } = ground;
  if (!manifest.lanes.some(({ dependsOn }) => dependsOn.length > 0)) return new Map();
  const rules = importRules(manifest);
  const isAllowed: LaneTraffic['between'] = (from, to) => {
    const found = traffic.between(from, to);
    const { first } = found;
    if (!first) return found;
    const denied = rules.denies(first.path, lanes.laneOf(first.path), first.place, lanes.laneOf(first.place));
    return denied ? { files: 0, first: null } : found;
  };
  const allowed = { between: isAllowed, wayInto: (from: number, to: number) => traffic.wayInto(from, to) };
  const parts = manifest.lanes.map(({ name, root }, number): LanePart => {
    return { number, name: name.value, root: root.value, role: roleIn(lanes, name.value, root.value) };
  });
  const written = new Map(manifest.lanes.map((lane) => [lane.name.value, lane.dependsOn.map(({ value }) => value)]));
  const open = (name: string) => !stated.has(name, 'depends_on') && !stated.has(name, 'import_rules');
  const found = declaredDependencies(parts, allowed, written, open);
  return new Map(
    [...found].flatMap(([name, { value }]) =>
      !open(name) || value.length === 0
        ? []
        : [
            [
              name,
              [
                {
                  edit: { kind: 'set', path: ['lanes', name, 'depends_on'], value },
                  told: `depends_on of lane ${quote(name)}: ${listed(value)} (its files import them)`,
                } satisfies Addition,
              ],
            ] as const,
          ],
    ),
  );
}

function roleIn(lanes: LaneMap, name: string, root: string): LaneRole {
  if (lanes.edges.some(({ to }) => to.name === name)) return 'production';
  if (lanes.edges.some(({ from }) => from.name === name)) return 'development';
  const { role, weight } = maturityOf(baseName(root.slice(0, -1))) ?? {};
  return role === 'retired' ? 'retired' : role === 'development' && weight !== 'weak' ? 'unpromoted' : 'support';
}

/** A production lane without import rules, where none of its files goes against the one that the process knows. */
function denialsFor(
  lane: LaneDeclaration,
  number: number,
  into: readonly PromotionEdge[],
  manifest: Manifest,
  { stated, traffic }: CompletionGround,
): Addition[] {
  const name = lane.name.value;
  if (stated.has(name, 'import_rules') || stated.has(name, 'allowed_imports')) return [];
  const globs = into.flatMap(({ from }) => {
    const glob = globBelow(from.root);
    const other = manifest.lanes.findIndex((one) => one.name.value === from.name);
    const isMeant = manifest.lanes.some(
      ({ name: one, root }) =>
        root.value.startsWith(from.root) && lane.dependsOn.some(({ value }) => value === one.value),
    );
    if (glob === null || isMeant) return [];
    return traffic.between(number, other).files > 0 || traffic.wayInto(number, other) !== null ? [] : [glob];
  });
  if (globs.length === 0) return [];
  return [
    {
      edit: { kind: 'set', path: ['lanes', name, 'import_rules'], value: { deny_from: globs } },
      told: `import_rules.deny_from of lane ${quote(name)}: ${listed(globs)} (no file of ${quotePath(lane.root.value)} imports that, directly or by way of others)`,
    },
  ];
}

function listed(values: readonly string[]): string {
  return `[${values.map((value) => quote(value)).join(', ')}]`;
}
