import type { Commit, FileChange } from '../domain/history.ts';
import { decodePath } from '../domain/path-name.ts';
import { kindOf } from '../domain/tree-listing.ts';

/** `--format` of a `git log -z` that `parseLog` reads. A message holds no NUL: git cuts it there. */
export const logFormat = '%H%x00%P%x00%B';

/** What a commit says, without what it changes. */
export type CommitMessage = Omit<Commit, 'changes' | 'firstParent'>;

/** Reads `git log -z --format=<logFormat>`, in its order. Bytes that are not UTF-8 become U+FFFD. */
export function parseLog(output: Uint8Array): CommitMessage[] {
  const commits: CommitMessage[] = [];
  const fields = splitAtNul(output);
  for (let index = 0; index + 2 < fields.length; index += 3) {
    const [sha = '', parents = '', message = ''] = fields.slice(index, index + 3).map((field) => lossy.decode(field));
    const text = message.replace(/^[\r\n]+/, '');
    const end = text.indexOf('\n');
    commits.push({
      sha,
      parents: parents.split(' ').filter((parent) => parent !== ''),
      subject: end < 0 ? text : text.slice(0, end),
      body: end < 0 ? '' : text.slice(end + 1),
    });
  }
  return commits;
}

/**
 * Reads `git diff-tree -r -z --raw --no-renames --no-abbrev`, of one pair of trees (key `''`) or, with `--stdin`, of many
 * commits; and `git log --format=%H` with the same options. A side that is a link or a submodule is no file: a file that becomes a link counts as one without `after`.
 */
export function parseRawDiff(output: Uint8Array): Map<string, FileChange[]> {
  const changes = new Map<string, FileChange[]>();
  let current: FileChange[] | undefined;
  const fields = splitAtNul(output);
  for (let index = 0; index < fields.length; index++) {
    // `git log` puts a line break between a commit and its changes.
    const header = lossy.decode(fields[index]).replace(/^\n/, '');
    if (!header.startsWith(':')) {
      if (header === '') continue;
      current = [];
      changes.set(header, current);
      continue;
    }
    if (current === undefined) {
      current = [];
      changes.set('', current);
    }
    index++;
    current.push(change(header, decodePath(fields[index] ?? new Uint8Array())));
  }
  return changes;
}

function change(header: string, path: string): FileChange {
  const [modeBefore = '', modeAfter = '', before = '', after = '', letter = ''] = header.slice(1).split(' ');
  return {
    path,
    status: letter === 'A' ? 'added' : letter === 'D' ? 'deleted' : 'modified',
    ...(isFile(modeBefore) ? { before } : {}),
    ...(isFile(modeAfter) ? { after } : {}),
  };
}

function isFile(mode: string): boolean {
  return mode !== '000000' && kindOf(mode) === 'file';
}

const lossy = new TextDecoder('utf-8', { ignoreBOM: true });

function splitAtNul(output: Uint8Array): Uint8Array[] {
  const fields: Uint8Array[] = [];
  let start = 0;
  for (let end = output.indexOf(0); end >= 0; end = output.indexOf(0, start)) {
    fields.push(output.subarray(start, end));
    start = end + 1;
  }
  if (start < output.length) fields.push(output.subarray(start));
  return fields;
}
