import { distance } from 'fastest-levenshtein';
import { withoutEnding } from '../domain/module-path.ts';
import type { Announced } from './subject.ts';

/** A subject whose characters are the ordinary ones, with its arrow as it was typed. */
export interface NormalSubject {
  readonly text: string;
  readonly arrow: string | undefined;
}

/** A subject that means to announce a promotion. */
export interface LooseReading {
  /** Absent where a part cannot be told. */
  readonly values?: Announced;
  /** What stands where the words before the colon should: null where nothing does. */
  readonly marker: string | null;
  readonly normal: NormalSubject;
  /** Words that belong to no part. */
  readonly extra: readonly string[];
  /** Whether the parts stand in the order of the format. */
  readonly ordered: boolean;
}

/** Brings look-alikes to what they look like: width, composition, blanks, invisible characters, arrows. */
export function normalise(text: string): NormalSubject {
  const plain = text.normalize('NFKC').replace(invisible, '').replace(/\s+/g, ' ').trim();
  const arrow = arrows.exec(plain)?.[0];
  return { text: plain.replace(new RegExp(arrows, 'gu'), ' → ').replace(/ +/g, ' '), arrow };
}

/**
 * The start of the subject that is the format's words before the colon (`chore(promotion)`), or one slip away from them;
 * undefined where it is neither.
 */
export function hasMarker({ text }: NormalSubject, format: string): string | undefined {
  const marker = markerOf(format);
  if (marker === '') return undefined;
  const wanted = marker.toLowerCase();
  const starts = [wanted.length, wanted.length - 1, wanted.length + 1]
    .map((length) => ({ start: text.slice(0, length), next: text[length] ?? '' }))
    .filter(({ start, next }) => !/[\w-]/.test(next) && isOneSlip(start.toLowerCase(), wanted));
  return (starts.find(({ next }) => /^[:!\s]?$/.test(next)) ?? starts[0])?.start;
}

/** Reads what was meant; undefined where the subject has nothing to do with a promotion. */
export function readLoosely(normal: NormalSubject, format: string): LooseReading | undefined {
  const marker = hasMarker(normal, format);
  if (marker !== undefined) {
    const rest = normal.text.slice(marker.length).replace(/^[\s:!]+/, '');
    return { ...readWords(rest.split(' '), format, true), marker, normal };
  }
  // Without the marker only the very words of the form count: `feat: promote the ledger to lukhas` is another matter.
  const rest = normal.text.replace(/^[\w-]+(?:\([^()]*\)|\[[^[\]]*\])?!?: ?/, '');
  const read = readWords(rest.split(' '), format, false);
  const told = read.values && read.extra.length === 0 && read.ordered && normal.arrow !== undefined;
  if (!told) return undefined;
  return { ...read, marker: rest === normal.text ? null : normal.text.slice(0, -rest.length).trim(), normal };
}

/** Says what is wrong with a subject that has to be of the form. */
export function describeSlips(text: string, format: string, read: LooseReading, exact: Announced | undefined): string {
  const marker = markerOf(format);
  const slips: string[] = [];
  const hidden = new RegExp(invisible).exec(text);
  if (hidden) slips.push(`it holds an invisible character (${codePoint(hidden[0])})`);
  const blank = /[^\S ]/.exec(text);
  if (blank) slips.push(`it holds a blank that is no space (${codePoint(blank[0])})`);
  if (/^ | $| {2}/.test(text)) slips.push('it holds blanks too many');
  const visible = text.replace(new RegExp(invisible, 'g'), '').replace(/\s/g, ' ');
  if (visible.normalize('NFC') !== visible) slips.push('its letters are decomposed (NFD)');
  if (visible.normalize('NFKC') !== visible.normalize('NFC'))
    slips.push('it holds full-width or compatibility characters');
  const { arrow } = read.normal;
  if (arrow !== undefined && arrow !== '→') slips.push(`the arrow is "${arrow}", not "→" (U+2192)`);
  if (arrow === undefined && format.includes('→')) slips.push('the arrow "→" (U+2192) is missing');
  if (read.marker === null) slips.push(`it does not start with "${marker}"`);
  else if (read.marker.replace(/[\s:!]+$/, '') !== marker)
    slips.push(markerSlip(read.marker.replace(/[\s:!]+$/, ''), marker));
  else if (format.startsWith(`${marker}: `) && !read.normal.text.startsWith(`${marker}: `)) {
    slips.push(`"${marker}" is not followed by ": "`);
  }
  if (read.extra.length > 0) slips.push(`${quoteSome(read.extra)} is not part of it`);
  else if (read.values && !read.ordered) slips.push('its parts are not in the order of the form');
  const lane = exact && laneInPath(exact);
  if (lane) slips.push(`the module "${exact.module}" has the lane "${lane}" in its path`);
  else if (slips.length === 0 && exact && !isPlainModule(exact)) {
    slips.push(`"${exact.module}" is not a module's path below its lane`);
  } else if (slips.length === 0 && exact && [exact.from, exact.to].some((lane) => lane.endsWith('/'))) {
    slips.push('a lane goes by its name, without a slash');
  } else if (slips.length === 0 && /[.,;!]$/.test(text)) slips.push(`it ends in "${text.slice(-1)}"`);
  return slips.length > 0 ? slips.join(', and ') : 'its words are not those of the form';
}

/** A word without a blank, an invisible or a look-alike character. */
export function isPlainWord(word: string): boolean {
  return word !== '' && !/\s/.test(word) && bare(word) === word && normalise(word).text === word;
}

export function isPlainModule(announced: Announced): boolean {
  return isPlainWord(announced.module) && plainModule(announced) === announced.module;
}

/** What a format says before its colon, else before its first placeholder. */
export function markerOf(format: string): string {
  const literal = format.split('{', 1)[0] ?? '';
  return (literal.includes(':') ? literal.slice(0, literal.indexOf(':')) : literal).trim();
}

// Selectors of emoji (`➡️`) and fillers are no format characters, and show as little.
const invisible = /\p{Cf}|(?!\s)\p{Cc}|\p{Default_Ignorable_Code_Point}/gu;
// `→` itself is among them, so that the first arrow is found whichever it is.
const arrows = /[-=~‐-―−]{1,3}>{1,2}|(?<= )>{1,2}(?= )|[→-⇿➔➘-➾⟰-⟿⤀-⥿⬀-⬏⮕⮞▶▸►▹▷»›\u{1f800}-\u{1f8ff}]|\\u2192|&rarr;/u;

/** One letter too many, too few, another, or two exchanged. */
function isOneSlip(word: string, wanted: string): boolean {
  if (distance(word, wanted) <= 1) return true;
  if (word.length !== wanted.length) return false;
  const at = [...word].findIndex((letter, index) => letter !== wanted[index]);
  return word[at] === wanted[at + 1] && word[at + 1] === wanted[at] && word.slice(at + 2) === wanted.slice(at + 2);
}

/** Finds each part by the word before it, wherever it stands; what is left over fills a single gap. */
function readWords(
  words: readonly string[],
  format: string,
  lenient: boolean,
): Pick<LooseReading, 'values' | 'extra' | 'ordered'> {
  const template = format
    .slice(format.indexOf(markerOf(format)) + markerOf(format).length)
    .replace(/^:/, '')
    .trim()
    .split(/\s+/);
  const keys = new Map<string, string>();
  for (const [index, word] of template.entries()) {
    const name = /^\{(module|from|to)\}$/.exec(word)?.[1];
    if (name !== undefined) keys.set(name, template[index - 1] ?? '');
  }
  const values = new Map<string, string>();
  const order: string[] = [];
  let extra: string[] = [];
  const hasArrow = words.includes('→');
  const keyOf = (word: string): string | undefined =>
    [...keys].find(([, key]) => isKey(word, key, lenient && !hasArrow))?.[0];
  for (let index = 0; index < words.length; index++) {
    const word = words[index] ?? '';
    const name = keyOf(word);
    if (name === 'module' && lenient) index = afterFiller(words, index, extra, (word) => keyOf(word) !== undefined);
    const value = words[index + 1];
    if (name === undefined && word !== '') extra.push(word);
    else if (name !== undefined && value !== undefined && !values.has(name) && keyOf(value) === undefined) {
      values.set(name, bare(value));
      order.push(name);
      index++;
    }
  }
  const missing = [...keys.keys()].filter((name) => !values.has(name));
  if (missing.length === 1 && extra.length === 1) {
    values.set(missing[0] ?? '', bare(extra[0] ?? ''));
    order.push(missing[0] ?? '');
    extra = [];
  }
  const ordered = missing.length === 0 && order.join() === [...keys.keys()].join();
  // Two modules are no slip of the pen: which one is meant cannot be told.
  if (extra.some((word) => word.includes('/'))) return { extra, ordered };
  if (keys.size === 0 || [...keys.keys()].some((name) => !values.get(name))) return { extra, ordered };
  const told = { module: values.get('module') ?? '', from: values.get('from') ?? '', to: values.get('to') ?? '' };
  const lanes = { from: told.from.replace(/\/+$/, ''), to: told.to.replace(/\/+$/, '') };
  return { values: { ...lanes, module: plainModule({ ...told, ...lanes }) }, extra, ordered };
}

/** `promote the module core/x`: words between that name nothing, as extra ones; the place of the last. */
function afterFiller(
  words: readonly string[],
  at: number,
  extra: string[],
  isKeyWord: (word: string) => boolean,
): number {
  let index = at;
  for (;;) {
    const [word = '', next] = words.slice(index + 1, index + 3);
    if (!/^(?:a|the|module|package|directory|folder)$/i.test(word) || next === undefined || isKeyWord(next))
      return index;
    extra.push(word);
    index++;
  }
}

function isKey(word: string, key: string, toIsArrow: boolean): boolean {
  const lower = word.toLowerCase();
  if (key === '→') return word === '→' || (toIsArrow && (lower === 'to' || lower === 'into'));
  return lower === key.toLowerCase() || (key.length > 5 && distance(lower, key.toLowerCase()) <= 2);
}

/** A word without quotes around it and stops after it. */
function bare(word: string): string {
  return word.replace(/^["'`]+/, '').replace(/["'`.,:;!]+$/, '');
}

/** The module's name without a lane before it, an ending after it, or dots for slashes. */
function plainModule({ module, from, to }: Announced): string {
  let name = module.replace(/^(?:\.?\/)+/, '').replace(/\/+$/, '');
  for (const lane of [from, to]) {
    if (lane !== '' && name.toLowerCase().startsWith(`${lane.toLowerCase()}/`)) name = name.slice(lane.length + 1);
  }
  name = withoutEnding(name);
  if (!/^[A-Za-z_]\w*(?:\.[A-Za-z_]\w*)+$/.test(name)) return name;
  name = name.replaceAll('.', '/');
  return from !== '' && name.startsWith(`${from}/`) ? name.slice(from.length + 1) : name;
}

function laneInPath({ module, from, to }: Announced): string | undefined {
  return [from, to].find((name) => name !== '' && module.toLowerCase().startsWith(`${name.toLowerCase()}/`));
}

function markerSlip(found: string, marker: string): string {
  if (found.toLowerCase() === marker.toLowerCase()) return `"${found}" has another case than "${marker}"`;
  const scope = /\(.*\)$/.exec(marker)?.[0];
  if (scope !== undefined && found === marker.slice(0, -scope.length)) return `the scope "${scope}" is missing`;
  return `it starts with "${found}", not "${marker}"`;
}

function quoteSome(words: readonly string[]): string {
  const shown = words.slice(0, 5).map((word) => (word.length > 40 ? `${word.slice(0, 40)}…` : word));
  return `"${shown.join(' ')}${words.length > 5 ? ' …' : ''}"`;
}

function codePoint(character: string): string {
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}
