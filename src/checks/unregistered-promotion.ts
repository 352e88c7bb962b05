import type { Check } from '../domain/check.ts';
import { edgeKey } from '../domain/lane.ts';
import type { LaneDeclaration } from '../domain/manifest.ts';
import { standsFor, withoutEnding } from '../domain/module-path.ts';

export const check: Check = {
  id: 'unregistered-promotion',
  group: 'promotions',
  title: "a promoted directory that the manifest's `directories` do not cover",
  severity: 'error',
  needs: ['commits', 'manifest', 'directories'],
  *run({ history, lanes, manifest }) {
    const declared = new Map(manifest.lanes.map((lane) => [lane.name.value, lane]));
    const judged = history.judged === 'change' ? history.total : history.promotions;
    const told = new Map(judged.map((promotion) => [`${edgeKey(promotion.edge)}\0${promotion.path}`, promotion]));
    for (const { module, path, edge, files, commit } of told.values()) {
      // A lane nested in production lists its own.
      const listing = (file: string): LaneDeclaration[] =>
        [edge.to.name, lanes.laneOf(file)?.name ?? ''].flatMap((name) => {
          const lane = declared.get(name);
          return lane?.directories === undefined ? [] : [lane];
        });
      // `core/bus.py` and `core/bus/` are one module.
      const uncovered = files.filter(({ path: file }) => {
        const directories = listing(file).flatMap((lane) => lane.directories ?? []);
        return listing(file).length > 0 && !directories.some(({ value }) => standsFor(value, file));
      });
      const [first] = uncovered;
      const lane = first && listing(first.path).at(-1);
      if (!first || !lane) continue;
      const isFile = first.path === edge.to.root + path;
      // Not the directory that holds it, which would cover all that is beside it.
      const directory = isFile ? withoutEnding(first.path) : `${edge.to.root}${path}/`;
      const listed = (lane.directories ?? []).map(({ value }) => value);
      const shown = listed.length > 5 ? [...listed.slice(0, 5), `${listed.length - 5} more`] : listed;
      yield {
        message: `"${module}" is promoted to ${isFile ? first.path : directory}, and the directories of lane "${lane.name.value}" do not cover it: ${shown.length === 0 ? 'they are none' : shown.join(', ')}`,
        remedy: `add ${directory} to directories of lane "${lane.name.value}" in ${manifest.path}`,
        location: lane.directories?.[0]?.at ?? lane.at,
        related: uncovered.slice(0, 20).map((file) => ({ path: file.path, note: 'promoted' })),
        value: directory,
        data: { module, directory, lane: lane.name.value, commit },
      };
    }
  },
};
