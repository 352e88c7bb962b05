import type { Check } from '../domain/check.ts';
import { closestName, suggestion as hintOf } from '../domain/closest.ts';
import type { Stated } from '../domain/location.ts';
import type { LaneDeclaration, Manifest } from '../domain/manifest.ts';
import { quote, quotePath } from '../manifest/quote.ts';

export const check: Check = {
  id: 'unknown-lane',
  group: 'manifest',
  title: 'depends_on or promotion names a lane that does not exist',
  severity: 'error',
  old: 'warning',
  needs: ['manifest'],
  *run({ manifest }) {
    const known = new Set([...manifest.lanes.map((lane) => lane.name.value), ...manifest.unreadLanes]);
    for (const { lane, key, name } of references(manifest)) {
      if (known.has(name.value)) continue;
      const { hint, remedy } = suggestion(name.value, known, manifest);
      yield {
        message: `${key} of lane ${quote(lane)} names ${quote(name.value)}, which is no lane${hint}`,
        remedy,
        location: name.at,
        value: `${key} of ${lane}: ${name.value}`,
        data: { lane, key, name: name.value },
      };
    }
  },
};

interface Reference {
  /** The lane that refers. */
  readonly lane: string;
  readonly key: string;
  readonly name: Stated<string>;
}

function* references(manifest: Manifest): Iterable<Reference> {
  for (const { name: lane, dependsOn, promotion } of manifest.lanes) {
    for (const name of dependsOn) yield { lane: lane.value, key: 'depends_on', name };
    if (promotion?.from) yield { lane: lane.value, key: 'promotion.from', name: promotion.from };
    if (promotion?.to) yield { lane: lane.value, key: 'promotion.to', name: promotion.to };
  }
}

/** By root first: `lukhas` for the lane at `lukhas/` is the usual slip, and no near name is as sure. */
function suggestion(name: string, known: ReadonlySet<string>, manifest: Manifest): { hint: string; remedy: string } {
  const directory = `${name.replace(/^(\.\/)+/, '').replace(/\/$/, '')}/`;
  const byRoot = manifest.lanes.find((lane: LaneDeclaration) => lane.root.value === directory);
  if (byRoot) {
    const meant = quote(byRoot.name.value);
    return { hint: `; ${quotePath(directory)} is the root of lane ${meant}`, remedy: `write ${meant}` };
  }
  const near = closestName(name, known);
  if (near) return { hint: hintOf(near, quote(near)), remedy: `write ${quote(near)}` };
  const names = [...known].slice(0, 10).map((lane) => quote(lane));
  const list = `${names.join(', ')}${known.size > names.length ? ', …' : ''}`;
  return { hint: '', remedy: `declare the lane in ${manifest.path} or remove it here; the lanes are ${list}` };
}
