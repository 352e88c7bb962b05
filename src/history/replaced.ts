import type { Promotion } from '../domain/history.ts';
import { isCode } from '../domain/module-path.ts';
import { isGone } from './empty-blob.ts';
import type { Facts } from './facts.ts';
import type { ChangeSet, RangeEnds } from './promotions.ts';
import { copyThreshold, holdsNoCode, similarity } from './similarity.ts';

/** The originals that are not like their copies any more since the change that copied them, as they were like them before. */
export function replacedIn(
  { changes, after }: ChangeSet,
  { head }: RangeEnds,
  facts: Facts,
  promotions: readonly Promotion[],
): Set<string> {
  const copies = new Map(
    promotions.flatMap(({ files }) => files.map((file) => [file.counterpart, file.path] as const)),
  );
  return new Set(
    changes.flatMap(({ path, before }) => {
      const copy = copies.get(path);
      const blob = copy === undefined ? undefined : after.get(copy);
      if (copy === undefined || blob === undefined || before === undefined || !isCode(path)) return [];
      // What the head holds again was not lost.
      const isLost = [after.get(path), head.get(path)].every((now) => isOther(now, copy, blob, path, facts));
      return isLost && !isOther(before, copy, blob, path, facts) ? [path] : [];
    }),
  );
}

/** Whether an original holds other code than its copy. A file without a line is `emptied`; of what cannot be read nothing is told. */
function isOther(original: string | undefined, copy: string, blob: string, path: string, facts: Facts): boolean {
  if (original === undefined || original === blob || isGone(original)) return false;
  const [here, there] = [facts(copy, blob), facts(path, original)];
  if (!here?.isText || !there?.isText || holdsNoCode(there.text)) return false;
  return there.shim || similarity(here.text, there.text) < copyThreshold(here.text, there.text);
}
