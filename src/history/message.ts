/** What git keeps of the file that a `commit-msg` hook is given. */
export interface CommitText {
  readonly subject: string;
  /** Whether anything but trailers and blanks follows it, or they do. */
  readonly hasBody: boolean;
}

/**
 * Strips a message as `git commit` does after the hook: what stands below the scissors line, comments, blanks at the ends of
 * lines and blank lines before the subject. The subject is empty where nothing is left.
 *
 * @param comment `core.commentChar` or `core.commentString`; `auto` is told by the template at the end of the text.
 */
export function readMessage(text: string, comment: string): CommitText {
  const lines = text.replace(/^\uFEFF/, '').split(/\r?\n/);
  const prefix = comment === 'auto' ? chosenCharacter(lines) : comment;
  const scissors = `${prefix} ------------------------ >8 ------------------------`;
  const end = lines.indexOf(scissors);
  const kept = (end < 0 ? lines : lines.slice(0, end)).filter((line) => prefix === '' || !line.startsWith(prefix));
  const first = kept.findIndex((line) => line.trim() !== '');
  if (first < 0) return { subject: '', hasBody: false };
  return {
    subject: (kept[first] ?? '').replace(/[ \t\r\f\v]+$/, ''),
    hasBody: kept.slice(first + 1).some((line) => line.trim() !== ''),
  };
}

/** Where git chooses the character, its template starts with it, at the end of the file. */
function chosenCharacter(lines: readonly string[]): string {
  const last = lines.findLast((line) => line.trim() !== '') ?? '';
  return /^[#;@!$%^&|:](?: |\t|$)/.test(last) ? last.slice(0, 1) : '#';
}
