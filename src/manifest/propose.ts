// Proposes a manifest for a tree that has none: every value with what it rests on. It reads no file and judges nothing.
import { counted } from '../domain/count.ts';
import { baseName } from '../domain/path.ts';
import { denialsOf } from './lane-denials.ts';
import { declaredDependencies } from './lane-dependencies.ts';
import { directoriesIn, isOwned, ownersFor, unowned, whyLane } from './lane-grounds.ts';
import { maturityOf } from './lane-names.ts';
import type { PairEvidence } from './lane-pairs.ts';
import type { Ground, LanePart, LaneRole, LaneTraffic, Proposal, ProposedLane } from './proposal.ts';
import { quotePath } from './quote.ts';
import { directoriesOf } from './tree.ts';

/** The directories that are proposed as lanes. `rest`: those with code in neither end, from number 2 on. */
export function laneParts(pair: PairEvidence, rest: readonly string[], traffic: LaneTraffic): readonly LanePart[] {
  const { production, development } = pair;
  const found: Omit<LanePart, 'name'>[] = [
    { number: 0, root: production.path, role: 'production' },
    { number: 1, root: development.path, role: 'development' },
    ...rest.slice(0, mostParts).flatMap((root, at) => {
      const role = roleOf(root, traffic.between(0, at + 2).files);
      return role === null ? [] : [{ number: at + 2, root, role }];
    }),
  ];
  const taken = new Set<string>();
  return found
    .sort((a, b) => roles.indexOf(a.role) - roles.indexOf(b.role) || a.number - b.number)
    .map((part) => {
      const name = laneNameFor(part.root, taken);
      taken.add(name);
      return { ...part, name };
    });
}

const mostParts = 200;
const roles: readonly LaneRole[] = ['production', 'development', 'support', 'unpromoted', 'retired'];

function roleOf(root: string, importedByProduction: number): LaneRole | null {
  const maturity = maturityOf(baseName(root.slice(0, -1)));
  if (maturity?.role === 'retired') return 'retired';
  if (maturity?.role === 'development' && (maturity.weight !== 'weak' || importedByProduction === 0))
    return 'unpromoted';
  return importedByProduction > 0 ? 'support' : null;
}

/** The name of a lane with this root that no other lane has: the directory's own where it is free. */
export function laneNameFor(root: string, taken: ReadonlySet<string>): string {
  const path = root.slice(0, -1);
  const label = baseName(path);
  for (let number = 1; ; number++) {
    const name = [label, path][number - 1] ?? `${path}-${number - 1}`;
    if (!taken.has(name)) return name;
  }
}

/** A manifest for the lanes of `parts`. */
export function propose(ground: Ground): Proposal {
  const { parts, smoke, emptyFiles, secrets } = ground;
  const denials = new Map(parts.map((part) => [part.name, denialsOf(part, ground)]));
  const dependencies = declaredDependencies(parts, ground.traffic);
  const [first] = emptyFiles;
  const kept = [...secrets].flatMap(([pattern, matched]) => (matched.length === 0 ? [pattern] : []));
  return {
    why: isOwned(ground) ? [] : [`No owners: ${unowned(ground)}. Name them, as in owners: {default: ["@user"]}.`],
    lanes: parts.map((part) => ({
      name: part.name,
      root: part.root,
      role: part.role,
      why: whyLane(part, ground),
      directories: part.role === 'production' ? directoriesIn(ground) : { value: [], why: [] },
      owners: ownersFor(part, ground),
      dependsOn: dependencies.get(part.name) ?? { value: [], why: [] },
      denyFrom: denials.get(part.name) ?? { value: [], why: [] },
      promotion: promotionOf(part, ground),
    })),
    secrets: {
      value: kept,
      why: [
        ...(kept.length > 0 ? ['No tracked file matches these.'] : []),
        ...[...secrets].flatMap(([pattern, [one, ...more]]) =>
          one === undefined
            ? []
            : [
                `"${pattern}" is left out: ${counted(more.length + 1, 'tracked file')} ${more.length === 0 ? 'matches' : 'match'} it, ${quotePath(one)} first.`,
              ],
        ),
      ],
    },
    zeroBytesFail:
      first === undefined
        ? { value: true, why: ['No code file of these lanes is empty.'] }
        : {
            value: false,
            why: [
              `zero_bytes_fail: true is left out: ${counted(emptyFiles.length, 'code file')} of these lanes ${emptyFiles.length === 1 ? 'is' : 'are'} empty, ${quotePath(first)} first.`,
            ],
          },
    smoke: {
      value: smoke,
      why: smoke.length > 0 ? ['tests/smoke holds nothing; these are named as smoke tests.'] : [],
    },
    pythonPath: ground.pythonPath,
  };
}

function promotionOf({ role }: LanePart, { parts, files, smoke }: Ground): ProposedLane['promotion'] {
  const nameOf = (wanted: LaneRole) => parts.find((part) => part.role === wanted)?.name ?? '';
  if (role === 'development') return { value: { to: nameOf('production') }, why: [] };
  if (role !== 'production') return { value: {}, why: [] };
  const suites = smoke.length > 0 ? smoke : directoriesOf(files).has('tests/smoke/') ? ['tests/smoke'] : [];
  return {
    value: { from: nameOf('development'), ...(suites.length > 0 && { checks: suites }) },
    why: suites.length > 0 ? [] : ['No smoke tests were found: a promotion needs one (tests/smoke).'],
  };
}
