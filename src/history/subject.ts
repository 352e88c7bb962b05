import { describeSlips, hasMarker, isPlainModule, isPlainWord, normalise, readLoosely } from './subject-slips.ts';

/** What a promotion's subject says. A part that the format does not have is empty. */
export interface Announced {
  readonly module: string;
  readonly from: string;
  readonly to: string;
}

export type ParsedSubject =
  | ({ readonly kind: 'promotion' } & Announced)
  /** `slip` says what is wrong; `corrected` is the subject that was meant, where its parts can be told. */
  | { readonly kind: 'malformed'; readonly slip: string; readonly corrected?: string }
  | { readonly kind: 'unrelated' };

/**
 * Reads a commit's subject, or a pull request's title, against `commit-format`. Strict about the form, lenient about what
 * was meant: the words before the colon, or one slip away from them, make a subject that has to be of the form; "promot"
 * elsewhere means nothing. Linear, and bounded in the length of the subject.
 *
 * @param format with `{module}`, `{from}` and `{to}`
 * @param proposed subjects that announce what the range promotes, with what they say: whatever a module is called, what we
 *   propose is of the form
 */
export function parseSubject(
  subject: string,
  format: string,
  proposed: ReadonlyMap<string, Announced> = new Map(),
): ParsedSubject {
  const known = proposed.get(subject) ?? proposed.get(withoutReference(subject));
  if (known) return { kind: 'promotion', ...known };
  if (subject.length > longestSubject) {
    const start = normalise(subject.slice(0, 256));
    if (hasMarker(start, format) === undefined) return { kind: 'unrelated' };
    return { kind: 'malformed', slip: `the subject has ${subject.length} characters` };
  }
  const text = withoutReference(subject);
  const exact = readExactly(text, format);
  if (exact && isPlain(exact, format)) return { kind: 'promotion', ...exact };
  const autosquash = /^(?:(?:fixup|squash|amend)! ?)+/i.exec(text);
  if (autosquash) return parseAutosquash(autosquash[0].trim(), text.slice(autosquash[0].length), format, proposed);
  const normal = normalise(text);
  const loose = readLoosely(normal, format);
  if (loose === undefined) return { kind: 'unrelated' };
  // A form of its own may have its parts beside stops, not between blanks.
  const same = loose.values ? undefined : readExactly(normal.text, normalise(format).text);
  const read = same && isPlain(same, format) ? { ...loose, values: same, extra: [], ordered: true } : loose;
  const corrected = read.values && formatSubject(format, read.values);
  const sound = corrected !== undefined && corrected !== text && isSound(corrected, format);
  const slip = describeSlips(text, format, read, exact);
  return { kind: 'malformed', slip, ...(sound ? { corrected } : {}) };
}

/** The subject of a promotion. Characters that a line cannot carry, or that nobody sees, are written `\u000a`. */
export function formatSubject(format: string, { module, from, to }: Announced): string {
  const values: Record<string, string> = { module, from, to };
  return format.replace(/\{(module|from|to)\}/g, (_, name: string) => escaped(values[name] ?? ''));
}

/** Git strips blanks at the end of a subject, and a shell's history does not show what is invisible. */
function escaped(value: string): string {
  return value.replace(/\p{Cc}|\p{Cf}|\p{Zl}|\p{Zp}|\p{Default_Ignorable_Code_Point}|^\s|\s$/gu, (character) => {
    return `\\u${(character.codePointAt(0) ?? 0).toString(16).padStart(4, '0')}`;
  });
}

/** As long as a path may be; what is longer is no subject. */
const longestSubject = 4096;

/** GitHub adds the pull request's number to a squash's subject, and again to a backport's. */
function withoutReference(subject: string): string {
  return subject.replace(/(?: \(#\d{1,12}\)){0,3}\r?$/, '');
}

function parseAutosquash(
  prefix: string,
  rest: string,
  format: string,
  proposed: ReadonlyMap<string, Announced>,
): ParsedSubject {
  const inner = parseSubject(rest, format, proposed);
  if (inner.kind === 'unrelated') return inner;
  const slip = `"${prefix}" is still to be squashed by \`git rebase --autosquash\``;
  const corrected = inner.kind === 'promotion' ? formatSubject(format, inner) : inner.corrected;
  return { kind: 'malformed', slip, ...(corrected === undefined ? {} : { corrected }) };
}

/** Takes each placeholder up to the literal that follows it; undefined where a literal does not stand where it has to. */
function readExactly(text: string, format: string): Announced | undefined {
  const found: Record<string, string> = { module: '', from: '', to: '' };
  const parts = format.split(/\{(module|from|to)\}/);
  if (!text.startsWith(parts[0] ?? '')) return undefined;
  let at = (parts[0] ?? '').length;
  for (let index = 1; index < parts.length; index += 2) {
    const literal = parts[index + 1] ?? '';
    const last = index + 2 >= parts.length;
    const end = last ? text.length - literal.length : text.indexOf(literal, at);
    if (end < at || !text.startsWith(literal, end)) return undefined;
    found[parts[index] ?? ''] = text.slice(at, end);
    at = end + literal.length;
  }
  return at === text.length ? { module: found.module ?? '', from: found.from ?? '', to: found.to ?? '' } : undefined;
}

function isPlain(announced: Announced, format: string): boolean {
  const lanes = [['{from}', announced.from] as const, ['{to}', announced.to] as const];
  return (
    isPlainModule(announced) &&
    lanes.every(([part, lane]) => !format.includes(part) || (isPlainWord(lane) && !lane.endsWith('/')))
  );
}

function isSound(corrected: string, format: string): boolean {
  const announced = readExactly(corrected, format);
  return announced !== undefined && isPlain(announced, format);
}
