import type { CheckId } from '../domain/check-id.ts';
import type { Tree } from '../domain/host.ts';
import type { Report } from '../domain/report.ts';

/** Findings whose source lines are read again: nobody reads more frames than these. */
const mostFrames = 1000;

const suggesting: ReadonlySet<CheckId> = new Set(['unrewritten-import', 'unresolved-import']);
/** An import of more lines is rewritten by hand. */
const statementLines = 100;

/** The source lines that a report points at, read from the judged tree: sources are not kept while it is scanned. */
export async function readFrames(
  tree: Tree,
  report: Report,
): Promise<(path: string, line: number) => string | undefined> {
  const wanted = new Map<string, Set<number>>();
  for (const { check, location, related } of report.findings.slice(0, mostFrames)) {
    // A suggested change is of a whole statement, wherever it stands in the file.
    const places = suggesting.has(check) ? [location, ...related] : [location];
    const following = suggesting.has(check) ? statementLines : 1;
    for (const { path, line } of places) {
      if (line === undefined) continue;
      const lines = wanted.get(path) ?? new Set();
      for (let k = 0; k < following; k++) lines.add(line + k);
      wanted.set(path, lines);
    }
  }
  const found = new Map<string, string>();
  const known = new Set(tree.entries.map((entry) => entry.path));
  await tree.each(
    [...wanted.keys()].filter((path) => known.has(path)),
    (path, content) => {
      // What is no text tells nothing, and nobody's terminal wants it.
      if (!(content instanceof Uint8Array) || content.includes(0)) return;
      const lines = Buffer.from(content)
        .toString('utf8')
        .replace(/^\uFEFF/, '')
        .split(/\r\n|\r|\n/);
      for (const line of wanted.get(path) ?? []) {
        const text = lines[line - 1];
        if (text !== undefined) found.set(`${line}:${path}`, text);
      }
    },
  );
  return (path, line) => found.get(`${line}:${path}`);
}
