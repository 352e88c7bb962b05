/** What a traceback tells in one line. */
export interface Failure {
  readonly message: string;
  /** The deepest line of the test's own file in the traceback. */
  readonly line?: number;
  /** Where no line of that file is part of it, as where a fixture fails: the last frame in another own file. */
  readonly at?: { readonly path: string; readonly line: number };
}

const longestMessage = 500;

/**
 * Reads `message` and the text of a `<failure>`, `<error>` or `<skipped>`, in each of pytest's styles: `long` and `short`
 * (`tests/smoke/test_x.py:12: AssertionError`), `native` and syntax errors (`File "…/test_x.py", line 12`).
 *
 * @param own every path of the judged tree: no other one comes out.
 */
export function failureOf(message: string, text: string, path: string, own: ReadonlySet<string>): Failure {
  const lines = text.split('\n');
  const generic = message === '' || message === 'collection failure';
  const said = generic ? raised(lines) || firstOf(lines) : firstOf(message.split('\n'));
  const line = path === '' ? undefined : deepestLine(lines, path);
  const bounded = said.length > longestMessage ? `${said.slice(0, longestMessage - 1)}…` : said;
  if (line !== undefined) return { message: bounded, line };
  const at = path === '' ? undefined : lastOwnFrame(lines, own);
  return { message: bounded, ...(at ? { at } : {}) };
}

function firstOf(lines: readonly string[]): string {
  return lines.map(plain).find(Boolean) ?? '';
}

/** Of the lines that pytest marks with `E`, the one that names the exception: an assertion's explanation follows it. */
function raised(lines: readonly string[]): string {
  const marked = lines.filter((line) => line.startsWith('E   ')).map((line) => line.slice(4, 4 + longestMessage));
  return plain(marked.find((line) => /^[\w.]+(?::|$)/.test(line)) ?? marked.at(-1) ?? '');
}

function plain(line: string): string {
  return line
    .slice(0, 2 * longestMessage)
    .replace(/[\p{Cc}\u2028\u2029]+/gu, ' ')
    .trim();
}

function deepestLine(lines: readonly string[], path: string): number | undefined {
  for (let at = lines.length - 1; at >= 0; at--) {
    const text = lines[at] ?? '';
    const number =
      numberBehind(text, `${path}:`, /^(\d{1,9}): /) ?? numberBehind(text, `${path}", line `, /^(\d{1,9})\b/);
    if (number !== undefined) return number;
  }
  return undefined;
}

function lastOwnFrame(lines: readonly string[], own: ReadonlySet<string>): Failure['at'] {
  for (const line of lines.toReversed()) {
    if (line.length > longestFrame) continue;
    const [, written = '', digits] =
      /^([^\s:][^:]*):(\d{1,9}): /.exec(line) ?? /^ *File "([^"]+)", line (\d{1,9})\b/.exec(line) ?? [];
    const path = ownPath(written, own);
    if (path !== undefined) return { path, line: Number(digits) };
  }
  return undefined;
}

/** Characters: a path may have 4096, and no frame has more than one. */
const longestFrame = 5000;

/** The file of the tree that a frame means: as it is written, or at the end of an absolute path that is no installed one. */
function ownPath(written: string, own: ReadonlySet<string>): string | undefined {
  const path = written.replaceAll('\\', '/');
  if (own.has(path)) return path;
  if (!/^(?:[A-Za-z]:)?\//.test(path) || /\/(?:site-packages|dist-packages|lib\/python[\d.]*)\//.test(path))
    return undefined;
  for (let slash = path.indexOf('/'); slash >= 0; slash = path.indexOf('/', slash + 1)) {
    const rest = path.slice(slash + 1);
    // One name alone may be anybody's.
    if (own.has(rest) && (rest.includes('/') || rest === 'conftest.py')) return rest;
  }
  return undefined;
}

/** The number that follows `name`, where that stands as a whole path: at the start, or below a longer one. */
function numberBehind(text: string, name: string, pattern: RegExp): number | undefined {
  const at = text.indexOf(name);
  if (at < 0) return undefined;
  const before = text[at - 1];
  if (at > 0 && before !== '/' && before !== '\\' && before !== '"') return undefined;
  const digits = pattern.exec(text.slice(at + name.length, at + name.length + 12));
  return digits ? Number(digits[1]) : undefined;
}
