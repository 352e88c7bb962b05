import type { Check } from '../domain/check.ts';
import { counted } from '../domain/count.ts';
import { type CodeDirectory, unmappedDirectories } from '../manifest/code-directories.ts';
import { quotePath } from '../manifest/quote.ts';

/** Named in the message; the others are in `related`. */
const named = 5;
const mostRelated = 100;

export const check: Check = {
  id: 'unmapped-directory',
  group: 'manifest',
  title: 'directories with Python or TypeScript lie in no lane',
  severity: 'notice',
  old: 'notice',
  needs: ['manifest'],
  *run({ manifest, files, lanes }) {
    // Without lanes, every directory is in none: what is wrong is told by invalid-manifest.
    if (!manifest.exists || lanes.lanes.length === 0) return;
    const directories = unmappedDirectories(files, lanes);
    const [largest] = directories;
    if (!largest) return;
    yield {
      message: messageOf(directories),
      remedy: `add a lane to ${manifest.path}, as - {name: ${nameOf(largest)}, root: ${quotePath(largest.path)}}, or leave them without rules`,
      location: manifest.lanesAt ?? { path: manifest.path, line: 1 },
      related: directories.slice(0, mostRelated).map(({ path, files: count, first }) => ({
        path: first,
        note: `${quotePath(path)}: ${counted(count, 'file')}`,
      })),
      value: 'directories in no lane',
      data: {
        total: directories.length,
        directories: directories.slice(0, mostRelated).map(({ path, files: count }) => ({ path, files: count })),
      },
    };
  },
};

function messageOf(directories: readonly CodeDirectory[]): string {
  const shown = directories.slice(0, named).map(({ path, files }) => `${quotePath(path)} (${counted(files, 'file')})`);
  const rest = directories.length - shown.length;
  const list = `${shown.join(', ')}${rest > 0 ? ` and ${rest} more` : ''}`;
  const one = directories.length === 1;
  return `${one ? 'a directory' : `${directories.length} directories`} with code ${one ? 'lies' : 'lie'} in no lane: ${list}`;
}

function nameOf({ path }: CodeDirectory): string {
  return quotePath(path.slice(0, -1).split('/').at(-1) ?? path);
}
