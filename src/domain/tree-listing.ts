import { decodePath } from './path-name.ts';
import type { TreeEntry } from './repository.ts';

/** A line of `git ls-tree -r`. */
export interface ListedEntry extends TreeEntry {
  /** Git's name of the blob, or of the submodule's commit. */
  readonly object: string;
}

/** Reads the output of `git ls-tree -r -z <commit>`, in git's order. */
export function parseTreeListing(output: Uint8Array): ListedEntry[] {
  const entries: ListedEntry[] = [];
  let start = 0;
  while (start < output.length) {
    const end = ending(output, 0x00, start);
    const tab = ending(output, 0x09, start);
    const [mode, , object] = ascii.decode(output.subarray(start, tab)).split(' ');
    if (mode && object) entries.push({ path: decodePath(output.subarray(tab + 1, end)), kind: kindOf(mode), object });
    start = end + 1;
  }
  return entries;
}

/** What git's octal mode says of an entry. */
export function kindOf(mode: string): TreeEntry['kind'] {
  if (mode === '120000') return 'symlink';
  return mode === '160000' ? 'submodule' : 'file';
}

const ascii = new TextDecoder('latin1');

function ending(bytes: Uint8Array, byte: number, from: number): number {
  const index = bytes.indexOf(byte, from);
  return index < 0 ? bytes.length : index;
}
