/** UTF-8, as GitHub counts a step's summary. */
export function bytes(text: string): number {
  return Buffer.byteLength(text);
}

/** UTF-16 code units: never fewer than the characters that GitHub counts. */
export function characters(text: string): number {
  return text.length;
}

/**
 * The first of several texts, each in blocks and shorter than the one before, that is within a limit. Of the last one
 * the blocks that do not fit are left out. A text is given up as soon as it is too long, so that none is ever built whole
 * for nothing.
 */
export function firstWithin(
  limit: number,
  sizeOf: (text: string) => number,
  texts: readonly Iterable<string>[],
): string {
  const last = texts.at(-1) ?? [];
  for (const text of texts.slice(0, -1)) {
    const whole = wholeWithin(limit, sizeOf, text);
    if (whole !== undefined) return whole;
  }
  const kept: string[] = [];
  let size = 0;
  for (const block of last) {
    const more = sizeOf(block) + separator.length;
    if (size + more > limit) continue;
    size += more;
    kept.push(block);
  }
  return joined(kept);
}

const separator = '\n\n';

function wholeWithin(limit: number, sizeOf: (text: string) => number, blocks: Iterable<string>): string | undefined {
  const kept: string[] = [];
  let size = 0;
  for (const block of blocks) {
    kept.push(block);
    size += sizeOf(block) + separator.length;
    if (size > limit) return undefined;
  }
  return joined(kept);
}

function joined(blocks: readonly string[]): string {
  return `${blocks.join(separator)}\n`;
}
