import type { FileChange } from '../../src/domain/history.ts';
import type { Facts } from '../../src/history/facts.ts';
import type { ChangeSet, RangeEnds } from '../../src/history/promotions.ts';
import { measureText } from '../../src/history/similarity.ts';

/** A tree of literals: the text stands for its own object name, but for an empty one. */
export type TextTree = Readonly<Record<string, string>>;

/** What one commit over `before` would be; the base is `before` unless given. */
export function changeSet(
  before: TextTree,
  after: TextTree,
  base: TextTree = before,
): { set: ChangeSet; range: RangeEnds } {
  const changes: FileChange[] = [];
  const named = (tree: TextTree): Map<string, string> =>
    new Map(Object.entries(tree).map(([path, text]) => [path, text || emptyBlob]));
  const trees = { before: named(before), after: named(after) };
  for (const path of [...new Set([...Object.keys(before), ...Object.keys(after)])].sort()) {
    const [old, now] = [trees.before.get(path), trees.after.get(path)];
    if (old === now) continue;
    const status = old === undefined ? 'added' : now === undefined ? 'deleted' : 'modified';
    changes.push({
      path,
      status,
      ...(old === undefined ? {} : { before: old }),
      ...(now === undefined ? {} : { after: now }),
    });
  }
  return {
    set: { commit: 'c1', changes, ...trees },
    range: { base: named(base), head: trees.after },
  };
}

/** Facts of literal trees; a text that starts with `# shim` is one. */
export const literalFacts: Facts = (path, blob) => {
  const text = blob === emptyBlob ? '' : blob;
  return {
    shim: text.startsWith('# shim'),
    isText: true,
    text: measureText(text, path, ['candidate/', 'lukhas/']),
  };
};

const emptyBlob = 'e69de29bb2d1d6434b8b29ae775ad8c2e48c5391';

/** A dozen lines of code that are alike only to themselves. */
export function code(seed: string, imports = ''): string {
  return `${imports}${Array.from({ length: 12 }, (_, index) => `${seed}_${index} = ${index}`).join('\n')}\n`;
}
