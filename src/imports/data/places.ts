import type { NamedText } from '../../domain/graph.ts';
import type { Scalar } from './scalar.ts';

/** Names with their places in the source, in its order; one that was found twice is told once. */
export function placed(source: string, names: readonly Scalar[]): NamedText[] {
  const texts: NamedText[] = [];
  let line = 1;
  let lineStart = 0;
  // Looked for once a line: a line of 5 MB may hold 100,000 names.
  let lineEnd = endOfLine(source, 0);
  let last: Scalar | undefined;
  for (const name of [...names].sort((a, b) => a.start - b.start || a.end - b.end)) {
    if (last?.start === name.start && last.text === name.text) continue;
    last = name;
    while (lineEnd < name.start) {
      line += 1;
      lineStart = lineEnd + 1;
      lineEnd = endOfLine(source, lineStart);
    }
    const column = name.start - lineStart + 1;
    const endColumn = Math.min(name.end, lineEnd) - lineStart + 1;
    texts.push({ line, column, endColumn, text: name.text, prefix: false, use: 'name' });
  }
  return texts;
}

function endOfLine(source: string, from: number): number {
  const found = source.indexOf('\n', from);
  return found < 0 ? source.length : found;
}
