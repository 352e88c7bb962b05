import type { FileChange } from '../../src/domain/history.ts';
import type { Facts } from '../../src/history/facts.ts';
import type { ChangeSet, RangeEnds } from '../../src/history/promotions.ts';
import { measureText } from '../../src/history/similarity.ts';

/** A tree of literals: the text stands for its own object name. */
export type TextTree = Readonly<Record<string, string>>;

/** What one commit over `before` would be; the base is `before` unless given. */
export function changeSet(
  before: TextTree,
  after: TextTree,
  base: TextTree = before,
): { set: ChangeSet; range: RangeEnds } {
  const changes: FileChange[] = [];
  for (const path of [...new Set([...Object.keys(before), ...Object.keys(after)])].sort()) {
    const [old, now] = [before[path], after[path]];
    if (old === now) continue;
    const status = old === undefined ? 'added' : now === undefined ? 'deleted' : 'modified';
    changes.push({
      path,
      status,
      ...(old === undefined ? {} : { before: old }),
      ...(now === undefined ? {} : { after: now }),
    });
  }
  const trees = { before: new Map(Object.entries(before)), after: new Map(Object.entries(after)) };
  return {
    set: { commit: 'c1', changes, ...trees },
    range: { base: new Map(Object.entries(base)), head: trees.after },
  };
}

/** Facts of literal trees; a text that starts with `# shim` is one. */
export const literalFacts: Facts = (path, text) => ({
  shim: text.startsWith('# shim'),
  text: measureText(text, path.replace(/^(candidate|lukhas)\//, ''), ['candidate/', 'lukhas/']),
});

/** A dozen lines of code that are alike only to themselves. */
export function code(seed: string, imports = ''): string {
  return `${imports}${Array.from({ length: 12 }, (_, index) => `${seed}_${index} = ${index}`).join('\n')}\n`;
}
