import type { Check } from '../domain/check.ts';
import { counted } from '../domain/count.ts';
import type { Violation } from '../domain/finding.ts';
import { type Location, placeOf } from '../domain/location.ts';
import type { Repository } from '../domain/repository.ts';
import { hopData, hopPlaces } from '../graph/hops.ts';
import { type LaneWay, LaneWays, shownWayEnds } from '../graph/lane-ways.ts';
import {
  type DeniedAllowance,
  type DeniedDependency,
  deniedAllowances,
  deniedDependencies,
} from '../manifest/contradictions.ts';
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
    const { manifest, files, lanes } = repository;
    const tree = ruledTree(manifest, files, lanes);
    for (const denied of deniedAllowances(tree)) yield ofAllowance(denied);
    for (const denied of deniedDependencies(tree)) yield ofDependency(denied);
    let ways: LaneWays | null = null;
    for (const hole of transitiveHoles(tree)) {
      if (repository.has('graph')) ways ??= openWays(repository);
      const denied = new Set(hole.denied.map(({ name }) => name.value));
      yield ofHole(hole, ways?.between(hole.lane.name.value, denied) ?? null, ways !== null);
    }
  },
};

function ofAllowance({ lane, glob, by, files }: DeniedAllowance): Violation {
  const name = lane.name.value;
  const what = files > 0 ? `${allOf(files)} that it matches` : 'whatever it can match';
  const rules = by.map((rule) => ruleWords(rule)).join(' and ');
  return {
    message: `lane ${quote(name)} allows ${quote(glob.value)}, and ${rules} denies ${what}`,
    remedy: `remove ${quote(glob.value)} from allow_from of lane ${quote(name)}, or narrow what denies it`,
    location: glob.at,
    related: by.map(rulePlace),
    value: `${name}: ${glob.value}`,
    data: {
      lane: name,
      glob: glob.value,
      by: by.map(({ stated }) => stated.value),
      files,
      told: files > 0 ? 'files' : 'patterns',
    },
  };
}

function ofDependency({ lane, dependency, on, by, files }: DeniedDependency): Violation {
  const [name, other, root] = [lane.name.value, on.name.value, on.root.value];
  const what = files > 0 ? `${allOf(files)} of ${quotePath(root)}` : `whatever ${quotePath(root)} may hold`;
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

function ofHole({ lane, rule, way, opening }: Hole, files: LaneWay | null, followed: boolean): Violation {
  const [name, last, target] = [lane, way.at(-2) ?? lane, way.at(-1) ?? lane].map((one) => one.name.value);
  const lanes = way.map((one) => one.name.value);
  const shown = lanes.map((one) => quote(one)).join(' → ');
  const allows = opening ? `by allow_from ${quote(opening.stated.value)}` : 'having no allow_from';
  const used = files
    ? `; ${counted(files.length, 'import')} of files go this way, from ${quotePath(files.hops[0]?.path ?? '')}`
    : followed
      ? '; no file goes this way yet'
      : '; files were not followed';
  return {
    message: `lane ${quote(name ?? '')} denies lane ${quote(target ?? '')} (${ruleWords(rule)}) and may reach it by ${shown}: lane ${quote(last ?? '')} may import it ${allows}${used}`,
    remedy: opening
      ? `remove ${quote(opening.stated.value)} from allow_from of lane ${quote(last ?? '')}, or narrow it`
      : `give lane ${quote(last ?? '')} a deny_from: [${quote(rule.stated.value)}]`,
    location: opening?.stated.at ?? (way.at(-2) ?? lane).name.at,
    related: [rulePlace(rule), ...(files ? hopPlaces(files.hops, files.length, shownWayEnds) : [])],
    value: `${name} denies ${rule.stated.value}: ${target}`,
    severity: files ? 'error' : 'notice',
    data: {
      lane: name ?? '',
      rule: rule.stated.value,
      lanes,
      target: target ?? '',
      ...(files ? hopData(files.hops, files.length, shownWayEnds) : {}),
    },
  };
}

/** What the lanes' own rules let pass: an invariant would hide that they let it. */
function openWays({ manifest, graph, lanes }: Repository): LaneWays {
  const rules = importRules({ ...manifest, importInvariants: [] });
  return new LaneWays(
    graph,
    (path, place) => rules.denies(path, lanes.laneOf(path), place, lanes.laneOf(place)) === null,
  );
}

function allOf(files: number): string {
  return files === 1 ? 'the one file' : `all ${files} files`;
}

function ruleWords({ kind, stated }: Rule): string {
  const where = placeOf({ path: stated.at.path, line: stated.at.line });
  return `${kind === 'invariant' ? 'the invariant' : kind} ${quote(stated.value)} at ${where}`;
}

function rulePlace({ kind, stated }: Rule): Location {
  return { ...stated.at, note: `${kind} ${quote(stated.value)}` };
}
