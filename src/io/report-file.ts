import { lstatSync, realpathSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { Misconfiguration } from '../domain/misconfiguration.ts';
import type { ReportDirectory } from '../domain/surface.ts';

/**
 * Writes a report below its directory, which is made where needed; the file's absolute path.
 *
 * @param judged the judged folder, where a directory that the manifest names starts and must stay: also by links, since
 *   both manifest and links may come from a change under review.
 * @param user where a directory that the user names starts.
 * @throws Misconfiguration where the directory leads out of the judged folder.
 */
export async function writeReportFile(
  directory: ReportDirectory,
  { judged, user }: { readonly judged: string; readonly user: string },
  name: string,
  text: string,
): Promise<string> {
  const folder = resolve(directory.inside ? judged : user, directory.path);
  const file = join(folder, name);
  if (directory.inside && (!staysInside(folder, judged) || isLink(file))) {
    throw new Misconfiguration(
      `"report-directory: ${directory.path}" of the manifest leads out of the judged folder by a link`,
      'name a folder inside the repository, or give it as an input',
    );
  }
  try {
    await makeFolder(folder);
    await writeFile(file, text);
  } catch (error) {
    const reason = error instanceof Error && 'code' in error ? String(error.code) : String(error);
    throw new Misconfiguration(
      `the report cannot be written to "${directory.path}" (${reason})`,
      'name a folder that can be made or written to',
    );
  }
  return file;
}

/** Level by level: below /proc `mkdir` of all levels at once never comes back. */
async function makeFolder(path: string): Promise<void> {
  if (lstatSync(path, { throwIfNoEntry: false })) return;
  await makeFolder(dirname(path));
  await mkdir(path);
}

/** Whether what exists of a path, links followed, lies in a folder. */
export function staysInside(path: string, folder: string): boolean {
  let existing = path;
  while (!lstatSync(existing, { throwIfNoEntry: false })) existing = dirname(existing);
  try {
    const steps = relative(realpathSync(folder), realpathSync(existing));
    return steps !== '..' && !steps.startsWith(`..${sep}`);
  } catch {
    // A link that leads nowhere.
    return false;
  }
}

function isLink(path: string): boolean {
  return lstatSync(path, { throwIfNoEntry: false })?.isSymbolicLink() === true;
}
