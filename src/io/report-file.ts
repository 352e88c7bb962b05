import { lstatSync, realpathSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, isAbsolute, join, relative, resolve, sep } from 'node:path';
import { Misconfiguration } from '../domain/misconfiguration.ts';
import type { FileWish, ReportDirectory } from '../domain/surface.ts';

/**
 * Writes a report below its directory, which is made where needed; the file's absolute path.
 *
 * @param judged the judged folder, where a directory that the manifest names starts and must stay: also by links, since
 *   both manifest and links may come from a change under review.
 * @param user where a directory that the user names starts.
 * @throws Misconfiguration where a directory of the judged folder leads out of it by a link, and where the file is one.
 */
export async function writeReportFile(
  directory: ReportDirectory,
  { judged, user }: { readonly judged: string; readonly user: string },
  name: string,
  text: string,
): Promise<string> {
  const folder = resolve(directory.inside ? judged : user, directory.path);
  const file = join(folder, name);
  // What lies in the judged folder is the change's to link elsewhere, whoever names it.
  if ((directory.inside || isBelow(folder, judged)) && !staysInside(folder, judged)) {
    throw new Misconfiguration(
      `"report-directory: ${directory.path}"${directory.inside ? ' of the manifest' : ''} leads out of the judged folder by a link`,
      directory.inside
        ? 'name a folder inside the repository, or give it as an input'
        : 'name a folder that is no link',
    );
  }
  if (isLink(file)) {
    throw new Misconfiguration(
      `"${name}" in "report-directory: ${directory.path}" is a link: no report is written through it`,
      'delete the link, or name another folder',
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

/**
 * Writes a file of the judged folder.
 *
 * @param path from the folder, with forward slashes.
 * @throws Misconfiguration where the path leads out of the folder or is a link, and where it cannot be written.
 */
export async function writeRepositoryFile(
  folder: string,
  path: string,
  text: string,
  { isNew, executable }: FileWish = {},
): Promise<void> {
  const file = resolve(folder, path);
  if (!staysInside(dirname(file), folder) || isLink(file)) {
    throw new Misconfiguration(
      `"${path}" leads out of the judged folder by a link`,
      'name a file inside the repository',
    );
  }
  try {
    await makeFolder(dirname(file));
    await writeFile(file, text, { flag: isNew ? 'wx' : 'w', mode: executable ? 0o777 : 0o666 });
  } catch (error) {
    const reason = error instanceof Error && 'code' in error ? String(error.code) : String(error);
    throw new Misconfiguration(`"${path}" cannot be written (${reason})`, 'name a file that can be written to');
  }
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
  while (!isThere(existing)) existing = dirname(existing);
  try {
    const steps = relative(realpathSync(folder), realpathSync(existing));
    return steps !== '..' && !steps.startsWith(`..${sep}`);
  } catch {
    // A link that leads nowhere.
    return false;
  }
}

/** By the names alone. */
function isBelow(path: string, folder: string): boolean {
  const steps = relative(folder, path);
  return steps !== '..' && !steps.startsWith(`..${sep}`) && !isAbsolute(steps);
}

/** Below a file nothing is: that is an error of its own to lstat. */
function isThere(path: string): boolean {
  try {
    return lstatSync(path, { throwIfNoEntry: false }) !== undefined;
  } catch {
    return false;
  }
}

function isLink(path: string): boolean {
  return isThere(path) && lstatSync(path).isSymbolicLink();
}
