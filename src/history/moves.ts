import { decodePath } from '../domain/path-name.ts';

/** How two trees differ, by paths. */
export interface Differences {
  /** Every path that is not the same in both: added, deleted, changed, moved from or to. */
  readonly paths: ReadonlySet<string>;
  /** Where files were before, by where they are. */
  readonly moves: ReadonlyMap<string, string>;
}

/**
 * Reads `git diff -r -z --raw -M`: a field `:<modes> <objects> <letter>` and a path, of a move (`R`) two. What git could not
 * settle (`U`) counts as changed.
 */
export function parseDifferences(output: Uint8Array): Differences {
  const paths = new Set<string>();
  const moves = new Map<string, string>();
  let start = 0;
  const next = (): Uint8Array => {
    const end = output.indexOf(0, start);
    const field = output.subarray(start, end < 0 ? output.length : end);
    start = end < 0 ? output.length : end + 1;
    return field;
  };
  while (start < output.length) {
    const letter = ascii.decode(next()).split(' ')[4]?.[0];
    const path = decodePath(next());
    paths.add(path);
    if (letter !== 'R' && letter !== 'C') continue;
    const to = decodePath(next());
    paths.add(to);
    if (letter === 'R') moves.set(to, path);
  }
  return { paths, moves };
}

const ascii = new TextDecoder('latin1');
