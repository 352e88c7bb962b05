/** Keeps text of the repository from doing what a terminal would obey or an eye would miss: the one place for that. */

const short: Readonly<Record<string, string>> = { '\n': '\\n', '\r': '\\r', '\t': '\\t' };

// Joiners and the emoji selectors stay: scripts and emoji need them. Unpaired surrogates go: they have no UTF-8.
const unseen =
  /[\p{Cc}\p{Bidi_Control}\p{Zl}\p{Zp}\p{Cs}]|(?!\u200c|\u200d|\ufe0e|\ufe0f)\p{Default_Ignorable_Code_Point}/gu;

/**
 * One line of text with control characters, terminal escape sequences, bidirectional overrides and characters that show
 * nothing written out: `\n`, `\u001b`, `\u{e0041}`.
 */
export function visible(text: string): string {
  return text.replace(unseen, (character) => short[character] ?? writtenOut(character));
}

/** The lines of a text (broken at CR, LF or both), each made visible; tabs are kept, since a line may be there to paste. */
export function visibleLines(text: string): string[] {
  return text.split(/\r\n|\n|\r/).map((line) => line.split('\t').map(visible).join('\t'));
}

/** Whether a text shows all that it holds. */
export function isVisible(text: string): boolean {
  return visible(text) === text;
}

function writtenOut(character: string): string {
  const code = character.codePointAt(0) ?? 0;
  const hexadecimal = code.toString(16);
  return code > 0xffff ? `\\u{${hexadecimal}}` : `\\u${hexadecimal.padStart(4, '0')}`;
}
