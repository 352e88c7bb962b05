import type { Hunk } from '../domain/history.ts';
import type { Git } from '../domain/host.ts';
import type { LaneMap } from '../domain/lane.ts';
import { differingHunks } from '../history/hunks.ts';
import { type SignificantLine, significantLines } from '../history/similarity.ts';
import { comparedRoots } from './file-facts.ts';

/** A production file and the development file that it is compared with. */
export interface ComparedPair {
  readonly path: string;
  readonly blob: string;
  readonly counterpart: string;
  /** Git's name of the development file's content. */
  readonly original: string;
}

/** Beyond this many files nobody looks at places. */
const mostCompared = 100;

/** Where the two of each pair differ, by the path of the production file; of the first hundred pairs. */
export async function gatherHunks(
  git: Git,
  lanes: LaneMap,
  pairs: readonly ComparedPair[],
): Promise<ReadonlyMap<string, readonly Hunk[]>> {
  const roots = comparedRoots(lanes);
  const found = new Map<string, readonly Hunk[]>();
  for (const { path, blob, counterpart, original } of pairs.slice(0, mostCompared)) {
    const texts: string[] = [];
    // A pair at a time: what was compared is let go.
    await git.objects([blob, original], (_, content) => texts.push(content?.toString('utf8') ?? ''));
    const [copy, source] = [path, counterpart].map((name, at): SignificantLine[] =>
      significantLines(texts[at] ?? '', name, roots),
    );
    found.set(path, differingHunks(copy ?? [], source ?? []));
  }
  return found;
}
