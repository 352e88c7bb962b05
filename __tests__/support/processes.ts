import { readdir, readFile } from 'node:fs/promises';

/** Ids of the living processes whose command line is exactly these words (Linux). */
export async function processesWith(words: string): Promise<string[]> {
  const found: string[] = [];
  for (const pid of await readdir('/proc')) {
    if (!/^\d+$/.test(pid)) continue;
    const line = await readFile(`/proc/${pid}/cmdline`, 'latin1').catch(() => '');
    if (line.replaceAll('\0', ' ').trim() === words) found.push(pid);
  }
  return found;
}
