import type { Check } from '../domain/check.ts';
import type { OwnerRule } from '../domain/code-owners.ts';
import { counted } from '../domain/count.ts';
import type { Violation } from '../domain/finding.ts';
import type { LaneDeclaration } from '../domain/manifest.ts';
import type { Repository } from '../domain/repository.ts';
import { OwnerMap } from '../manifest/codeowners.ts';
import { quote } from '../manifest/quote.ts';

/** Lines of CODEOWNERS, and owners, that are named. */
const named = 5;

export const check: Check = {
  id: 'unowned-lane',
  group: 'manifest',
  title: 'a lane has no owner, or CODEOWNERS gives most of it to others',
  severity: 'notice',
  old: 'notice',
  needs: ['manifest', 'code-owners'],
  *run(repository) {
    const { manifest } = repository;
    // Without a manifest there is nothing that could name an owner.
    if (!manifest.exists) return;
    const shares = sharesOf(repository);
    for (const lane of manifest.lanes) {
      const owners = (lane.owners.length > 0 ? lane.owners : manifest.defaultOwners).map(({ value }) => value);
      const share = shares.get(lane.name.value);
      if (owners.length === 0) yield unowned(lane, manifest.path);
      else if (share && repository.codeOwners) yield* disagreement(lane, owners, share, repository.codeOwners.path);
    }
  },
};

function unowned(lane: LaneDeclaration, path: string): Violation {
  const name = lane.name.value;
  return {
    message: `lane ${quote(name)} has no owner: it names none, and ${path} has no owners.default`,
    remedy: `add owners: ["@user"] to lane ${quote(name)}, or owners: {default: ["@user"]} for all lanes without one`,
    location: lane.name.at,
    value: name,
    data: { lane: name },
  };
}

/** The files of a lane by the line of CODEOWNERS that decides about them. */
interface Share {
  files: number;
  readonly byRule: Map<OwnerRule, number>;
}

function sharesOf({ codeOwners, files, lanes }: Repository): ReadonlyMap<string, Share> {
  const shares = new Map<string, Share>();
  if (!codeOwners) return shares;
  const owners = new OwnerMap(codeOwners);
  for (const { path, kind } of files) {
    const lane = kind === 'submodule' ? undefined : lanes.laneOf(path);
    if (!lane) continue;
    const share = shares.get(lane.name) ?? { files: 0, byRule: new Map<OwnerRule, number>() };
    shares.set(lane.name, share);
    share.files++;
    const rule = owners.ruleOf(path);
    if (rule && rule.owners.length > 0) share.byRule.set(rule, (share.byRule.get(rule) ?? 0) + 1);
  }
  return shares;
}

/** Lines about a part of a lane, tests say, are no disagreement about the lane: more than half of its files have to be others'. */
function* disagreement(
  lane: LaneDeclaration,
  owners: readonly string[],
  { files, byRule }: Share,
  path: string,
): Iterable<Violation> {
  const own = new Set(owners.map((owner) => owner.toLowerCase()));
  const foreign = [...byRule]
    .filter(([rule]) => !rule.owners.some((owner) => own.has(owner.toLowerCase())))
    .sort(([a, more], [b, fewer]) => fewer - more || a.line - b.line);
  const count = foreign.reduce((sum, [, files]) => sum + files, 0);
  if (2 * count <= files) return;
  const name = lane.name.value;
  const others = [...new Set(foreign.flatMap(([rule]) => rule.owners))];
  const shown = others.slice(0, named).map((owner) => quote(owner));
  const rest = others.length > named ? ` and ${others.length - named} more` : '';
  yield {
    message: `lane ${quote(name)} has the owners ${owners.map((owner) => quote(owner)).join(', ')}, and ${path} gives ${count} of its ${counted(files, 'file')} to ${shown.join(', ')}${rest}`,
    remedy: `name the same owners in both: in ${path} as a line ${quote(`/${lane.root.value} ${owners.join(' ')}`)} after the others, or under owners of lane ${quote(name)}`,
    location: lane.owners[0]?.at ?? lane.name.at,
    related: foreign.slice(0, named).map(([rule, files]) => ({
      path,
      line: rule.line,
      note: `${quote(rule.pattern)}: ${counted(files, 'file')}`,
    })),
    value: `${name}: CODEOWNERS`,
    data: { lane: name, owners: [...owners], others, files, owned: count },
  };
}
