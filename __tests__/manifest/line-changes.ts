/**
 * The lines that differ between two texts, as `-line` and `+line`, with their line ends (`\r` and all) but for the line feed;
 * what both share keeps its order.
 */
export function lineChanges(before: string, after: string): string[] {
  const [old, now] = [before.split('\n'), after.split('\n')];
  // Longest common subsequence of the rests, from the ends.
  const longest = Array.from({ length: old.length + 1 }, () => new Int32Array(now.length + 1));
  const at = (i: number, j: number) => longest[i]?.[j] ?? 0;
  for (let i = old.length - 1; i >= 0; i--) {
    for (let j = now.length - 1; j >= 0; j--) {
      const row = longest[i];
      if (row) row[j] = old[i] === now[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
    }
  }
  const changes: string[] = [];
  for (let i = 0, j = 0; i < old.length || j < now.length; ) {
    if (i < old.length && j < now.length && old[i] === now[j]) {
      i++;
      j++;
    } else if (i < old.length && (j === now.length || at(i + 1, j) >= at(i, j + 1))) changes.push(`-${old[i++]}`);
    else changes.push(`+${now[j++]}`);
  }
  return changes;
}
