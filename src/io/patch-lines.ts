/**
 * The lines of the new side that a patch of `GET …/pulls/{number}/files` shows, its context included: GitHub takes comments
 * on no others. Empty without a patch, as for a binary file or a large one.
 */
export function linesOfPatch(patch: string | undefined): ReadonlySet<number> {
  const lines = new Set<number>();
  let line = 0;
  for (const text of (patch ?? '').split('\n')) {
    const header = /^@@ -\d+(?:,\d+)? \+(\d+)(?:,\d+)? @@/.exec(text);
    if (header) line = Number(header[1]);
    else if (text.startsWith('+') || text.startsWith(' ')) lines.add(line++);
  }
  return lines;
}
