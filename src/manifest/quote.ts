const longest = 60;

/**
 * Shows a value that a stranger wrote: in quotes, on one line, cut to 60 characters, with every character that would
 * not show as itself (control, format, separator, lone surrogate) escaped.
 */
export function quote(text: string): string {
  return `"${show(text, longest)}"`;
}

/** As `quote`, without the quotes and cut to `limit` characters; for text that quotes already. */
export function show(text: string, limit: number): string {
  // Cut first: a value may be a megabyte long.
  const characters = [...text.slice(0, limit * 2 + 2)];
  const shown = characters
    .slice(0, limit)
    .map((character) => (/[\p{C}\p{Zl}\p{Zp}]/u.test(character) ? escaped(character) : character))
    .join('');
  return characters.length > limit ? `${shown}…` : shown;
}

/** A path as it is where it is plain, else as `quote` shows it. */
export function quotePath(path: string): string {
  return /^[\w./+-]+$/.test(path) && path.length <= 200 ? path : quote(path);
}

function escaped(character: string): string {
  if (character === '\n') return '\\n';
  if (character === '\t') return '\\t';
  return `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`;
}
