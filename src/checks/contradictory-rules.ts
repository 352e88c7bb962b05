import type { Check } from '../domain/check.ts';
import { counted } from '../domain/count.ts';
import type { Json, Violation } from '../domain/finding.ts';
import { groupedBy } from '../domain/group.ts';
import { type Location, placeOf, type Stated } from '../domain/location.ts';
import type { Repository } from '../domain/repository.ts';
import { hopData, hopPlaces } from '../graph/hops.ts';
import { type LaneWay, LaneWays, shownWayEnds } from '../graph/lane-ways.ts';
import {
  type DeniedAllowance,
  type DeniedDependency,
  deniedAllowances,
  deniedDependencies,
} from '../manifest/contradictions.ts';
import { SearchStopped } from '../manifest/effort.ts';
import { type Hole, transitiveHoles } from '../manifest/holes.ts';
import { importRules } from '../manifest/import-rules.ts';
import { type Rule, ruledTree } from '../manifest/lane-rules.ts';
import { quote, quotePath } from '../manifest/quote.ts';

export const check: Check = {
  id: 'contradictory-rules',
  group: 'manifest',
  title: 'rules of the manifest that take each other back',
  severity: 'error',
  old: 'warning',
  needs: ['manifest'],
  uses: ['graph'],
  *run(repository) {
    const found: Found = { allowances: [], dependencies: [], holes: [] };
    let cut: SearchStopped | null = null;
    try {
      search(repository, found);
    } catch (error) {
      if (!(error instanceof SearchStopped)) throw error;
      cut = error;
    }
    const opened = groupedBy(found.holes, ({ hole }) => placeIn(hole.opening?.stated));
    const told = new Set<string>();
    for (const denied of found.allowances) {
      const place = placeIn(denied.glob);
      yield ofAllowance(denied, told.has(place) ? [] : (opened.get(place) ?? []));
      told.add(place);
    }
    for (const denied of found.dependencies) yield ofDependency(denied);
    // What opens it is told above: one cause, one finding.
    for (const one of found.holes) if (!told.has(placeIn(one.hole.opening?.stated))) yield ofHole(one);
    if (cut) yield stopped(repository, cut);
  },
};

interface Found {
  readonly allowances: DeniedAllowance[];
  readonly dependencies: DeniedDependency[];
  readonly holes: FollowedHole[];
}

interface FollowedHole {
  readonly hole: Hole;
  /** The way that files take; null: none does. `unfollowed`: files were not read. */
  readonly way: LaneWay | null | 'unsearched' | 'unfollowed';
}

/** @throws SearchStopped with what was found until then in `found`. */
function search(repository: Repository, found: Found): void {
  const { manifest, files, lanes } = repository;
  const tree = ruledTree(manifest, files, lanes);
  for (const denied of deniedAllowances(tree)) found.allowances.push(denied);
  for (const denied of deniedDependencies(tree)) found.dependencies.push(denied);
  let ways: LaneWays | null = null;
  for (const hole of transitiveHoles(tree)) {
    if (repository.has('graph')) ways ??= openWays(repository);
    const denied = new Set(hole.denied.map(({ name }) => name.value));
    found.holes.push({ hole, way: ways ? ways.between(hole.lane.name.value, denied) : 'unfollowed' });
  }
}

/** An alias states one glob for several lanes at one place. */
function placeIn(stated: Stated<string> | undefined): string {
  return stated === undefined ? '' : `${placeOf(stated.at)} ${stated.value}`;
}

/** An error: what was not compared is not known to hold. */
function stopped({ manifest }: Repository, { message }: SearchStopped): Violation {
  return {
    message: `${message}: they were not compared to the end`,
    remedy: 'state what is denied by fewer globs, each of them with a directory at its start',
    location: manifest.lanesAt ?? { path: manifest.path },
    value: 'stopped',
  };
}

/** @param holes what the allowance opens to others besides. */
function ofAllowance({ lane, glob, by, files, code }: DeniedAllowance, holes: readonly FollowedHole[]): Violation {
  const name = lane.name.value;
  const what = files > 0 ? `${allOf(files, code)} that it matches` : 'whatever it can match';
  const rules = by.map((rule) => ruleWords(rule)).join(' and ');
  const [first, ...more] = holes;
  const others = more.length === 0 ? '' : `, as ${counted(more.length, 'lane')} more`;
  const opens = first ? `; by it ${wayWords(first.hole)}${others}; ${usedWords(first.way)}` : '';
  return {
    message: `lane ${quote(name)} allows ${quote(glob.value)}, and ${rules} denies ${what}${opens}`,
    remedy: `remove ${quote(glob.value)} from allow_from of lane ${quote(name)}, or narrow what denies it`,
    location: glob.at,
    related: [...by.map(rulePlace), ...holes.slice(0, mostHoles).flatMap(holePlaces)],
    value: `${name}: ${glob.value}`,
    data: {
      lane: name,
      glob: glob.value,
      by: by.map(({ stated }) => stated.value),
      files,
      told: files > 0 ? 'files' : 'patterns',
      ...(first && { holes: holes.slice(0, mostHoles).map(holeData) }),
    },
  };
}

/** Holes of one allowance that are told with their places. */
const mostHoles = 20;

function ofDependency({ lane, dependency, on, by, files, code }: DeniedDependency): Violation {
  const [name, other, root] = [lane.name.value, on.name.value, on.root.value];
  const what = files > 0 ? `${allOf(files, code)} of ${quotePath(root)}` : `whatever ${quotePath(root)} may hold`;
  const [first] = lane.allowFrom ?? [];
  const allow = { at: first?.at ?? lane.at, note: 'allow_from, which does not name it' };
  const why =
    by.length > 0
      ? `${by.map((rule) => ruleWords(rule)).join(' and ')} denies ${what}`
      : `its allow_from does not reach ${quotePath(root)}`;
  return {
    message: `lane ${quote(name)} depends on lane ${quote(other)}, and ${why}`,
    remedy:
      by.length > 0
        ? `remove ${quote(other)} from depends_on of lane ${quote(name)}, or narrow what denies ${quotePath(root)}`
        : `add ${quote(`${root}**`)} to allow_from of lane ${quote(name)}, or remove ${quote(other)} from its depends_on`,
    location: dependency.at,
    related: by.length > 0 ? by.map(rulePlace) : [{ ...allow.at, note: allow.note }],
    value: `${name} depends on ${other}`,
    data: {
      lane: name,
      dependency: other,
      root,
      by: by.map(({ stated }) => stated.value),
      files,
      told: files > 0 ? 'files' : 'patterns',
    },
  };
}

function ofHole(followed: FollowedHole): Violation {
  const { hole, way: found } = followed;
  const { lane, rule, way, opening } = hole;
  const [name, last, target] = [lane, way.at(-2) ?? lane, way.at(-1) ?? lane].map((one) => one.name.value);
  const allows = opening ? `by allow_from ${quote(opening.stated.value)}` : 'having no allow_from';
  return {
    message: `${wayWords(hole)}: lane ${quote(last ?? '')} may import it ${allows}; ${usedWords(found)}`,
    remedy: opening
      ? `remove ${quote(opening.stated.value)} from allow_from of lane ${quote(last ?? '')}, or narrow it`
      : `give lane ${quote(last ?? '')} a deny_from: [${quote(rule.stated.value)}]`,
    location: opening?.stated.at ?? (way.at(-2) ?? lane).name.at,
    related: holePlaces(followed),
    value: `${name} denies ${rule.stated.value}: ${target}`,
    severity: isWay(found) ? 'error' : 'notice',
    data: holeData(followed),
  };
}

function wayWords({ lane, rule, way }: Hole): string {
  const [name, target] = [lane, way.at(-1) ?? lane].map((one) => quote(one.name.value));
  const shown = way.map((one) => quote(one.name.value)).join(' → ');
  return `lane ${name} denies lane ${target} (${ruleWords(rule)}) and may reach it by ${shown}`;
}

function isWay(way: FollowedHole['way']): way is LaneWay {
  return typeof way === 'object' && way !== null;
}

function usedWords(way: FollowedHole['way']): string {
  if (!isWay(way)) return withoutFiles[way ?? 'none'];
  return `${counted(way.length, 'import')} of files go this way, from ${quotePath(way.hops[0]?.path ?? '')}`;
}

function holePlaces({ hole, way }: FollowedHole): Location[] {
  return [rulePlace(hole.rule), ...(isWay(way) ? hopPlaces(way.hops, way.length, shownWayEnds) : [])];
}

function holeData({ hole, way }: FollowedHole): { readonly [key: string]: Json } {
  const lanes = hole.way.map((one) => one.name.value);
  return {
    lane: hole.lane.name.value,
    rule: hole.rule.stated.value,
    lanes,
    target: lanes.at(-1) ?? '',
    ...(isWay(way) ? hopData(way.hops, way.length, shownWayEnds) : {}),
  };
}

const withoutFiles = {
  none: 'no file goes this way yet',
  unsearched: 'whether files go this way is not known, since the search for ways was stopped as too long',
  unfollowed: 'files were not followed',
};

/** What the lanes' own rules let pass: an invariant would hide that they let it. */
function openWays({ manifest, graph, lanes }: Repository): LaneWays {
  const rules = importRules({ ...manifest, importInvariants: [] });
  return new LaneWays(
    graph,
    (path, place) => rules.denies(path, lanes.laneOf(path), place, lanes.laneOf(place)) === null,
  );
}

function allOf(files: number, code: boolean): string {
  const noun = code ? 'code file' : 'file';
  return files === 1 ? `the one ${noun}` : `all ${files} ${noun}s`;
}

function ruleWords({ kind, stated }: Rule): string {
  const where = placeOf({ path: stated.at.path, line: stated.at.line });
  return `${kind === 'invariant' ? 'the invariant' : kind} ${quote(stated.value)} at ${where}`;
}

function rulePlace({ kind, stated }: Rule): Location {
  return { ...stated.at, note: `${kind} ${quote(stated.value)}` };
}
