import type { PlacedEntry } from '../domain/baseline.ts';
import type { Check } from '../domain/check.ts';
import { counted } from '../domain/count.ts';
import { quote, quotePath } from '../manifest/quote.ts';

export const check: Check = {
  id: 'stale-baseline',
  group: 'audit',
  title: 'a finding of the baseline is gone',
  severity: 'warning',
  needs: ['acknowledgements'],
  audit: true,
  *run({ acknowledgements: { baseline: path, gone } }) {
    const [first, ...more] = gone;
    if (path === null || !first) return;
    const others = more.length === 0 ? '' : ` and ${counted(more.length, 'other finding')}`;
    yield {
      message: `${quotePath(path)} still holds ${named(first)}${others}, which ${more.length === 0 ? 'is' : 'are'} gone`,
      remedy: 'lane-guard baseline --prune',
      location: { path, line: first.line },
      related: more.map((entry) => ({ path, line: entry.line, note: `${named(entry)} as well` })),
      value: 'gone',
      data: { entries: gone.length },
    };
  },
};

function named({ check: id, path, value }: PlacedEntry): string {
  return `${id} ${quote(value)} of ${quotePath(path)}`;
}
