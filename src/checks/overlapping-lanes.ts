import type { Check } from '../domain/check.ts';
import type { LaneDeclaration } from '../domain/manifest.ts';
import { quote, quotePath } from '../manifest/quote.ts';

export const check: Check = {
  id: 'overlapping-lanes',
  group: 'manifest',
  title: 'two lanes have the same root',
  severity: 'error',
  old: 'warning',
  needs: ['manifest'],
  *run({ manifest }) {
    const firsts = new Map<string, LaneDeclaration>();
    for (const lane of manifest.lanes) {
      const root = lane.root.value;
      const first = firsts.get(root);
      if (!first) {
        firsts.set(root, lane);
        continue;
      }
      const [name, firstName] = [quote(lane.name.value), quote(first.name.value)];
      yield {
        message: `lane ${name} has the root ${quotePath(root)}, which lane ${firstName} has at line ${first.root.at.line ?? 1}; its files count as of ${firstName}`,
        remedy: `give lane ${name} a root of its own below or beside ${quotePath(root)}, or remove it`,
        location: lane.root.at,
        related: [{ ...first.root.at, note: `root of lane ${firstName}` }],
        value: `${lane.name.value}: ${root}`,
        data: { root, lanes: [first.name.value, lane.name.value] },
      };
    }
  },
};
