import picomatch from 'picomatch';
import { expandBraces, mostAlternatives } from './braces.ts';
import { quote } from './quote.ts';

/** Part of a glob between slashes. */
export type Segment =
  | { readonly kind: 'literal'; readonly text: string }
  /** `**`: any number of segments, none as well. */
  | { readonly kind: 'globstar' }
  | { readonly kind: 'wildcard'; readonly text: string; matches(name: string): boolean };

/** A glob as what it means: a path matches where one of the alternatives does. */
export interface Pattern {
  readonly alternatives: readonly (readonly Segment[])[];
}

/** Why a glob cannot be used. */
export interface PatternFault {
  /** To follow the value: `holds a backslash`. */
  readonly fault: string;
  readonly remedy: string;
}

const longest = 1000;
/** In one segment. Each takes a power of the name's length; `*a*b*` is the most that anybody writes. */
const mostStars = 3;

const kept = new Map<string, (name: string) => boolean>();
const mostKept = 50_000;

/**
 * Reads a glob over paths from the repository's root: `**`, `*`, `?`, `[a-z]` and `{a,b}` as picomatch reads them, dot files
 * included. Braces are expanded and each segment is matched for itself, so that no glob takes more than the product of its
 * length and a path's. Without a wildcard, or with a slash at its end, it names a directory and all below it. Case counts.
 *
 * What would be slow or mean something else than it seems is refused: extended globs, negation, ranges, backslashes.
 */
export function compilePattern(glob: string): Pattern | PatternFault {
  const fault = faultOf(glob);
  if (fault) return fault;
  const texts = expandBraces(glob);
  if (texts === null) {
    return {
      fault: `stands for more than ${mostAlternatives} globs once its braces are written out`,
      remedy: 'write several globs',
    };
  }
  const alternatives: Segment[][] = [];
  for (const text of texts) {
    const read = readSegments(text);
    if (!Array.isArray(read)) return read;
    alternatives.push(read);
  }
  return { alternatives };
}

/** Whether a glob can be used at all; null: it can. For the reader of the manifest. */
export function patternFault(glob: string): PatternFault | null {
  const read = compilePattern(glob);
  return 'fault' in read ? read : null;
}

function faultOf(glob: string): PatternFault | null {
  if (glob.length > longest) {
    return {
      fault: `has ${glob.length} characters, more than the ${longest} of a glob that is read`,
      remedy: 'write several shorter globs',
    };
  }
  if (glob.trim() === '') return { fault: 'is empty', remedy: 'write a glob such as "core/**", or remove it' };
  if (glob.includes('\\')) {
    return { fault: 'holds a backslash', remedy: `write ${quote(glob.replaceAll('\\', '/'))}` };
  }
  if (glob.startsWith('!')) {
    return { fault: 'is a negation', remedy: 'name what is meant without "!"; what is denied goes under deny_from' };
  }
  if (glob.startsWith('/')) {
    return {
      fault: 'starts with a slash, and paths do not',
      remedy: `write ${quote(glob.replace(/^\/+/, '') || '**')}`,
    };
  }
  if (/[()|"]/.test(glob)) {
    return {
      fault: 'holds a parenthesis, a bar or a quote, as extended globs do',
      remedy: 'write alternatives in braces, as in {a,b}, and ? for a character that is not meant',
    };
  }
  if (/\{[^{},]*\.\.[^{},]*\}/.test(glob)) {
    return { fault: 'holds a range in braces', remedy: 'write each of them, as in {1,2,3}' };
  }
  return null;
}

function readSegments(text: string): Segment[] | PatternFault {
  const segments: Segment[] = [];
  const names = text.split('/').filter((name) => name !== '' && name !== '.');
  if (names.length === 0) return { fault: 'names the whole repository', remedy: 'write "**" if that is meant' };
  for (const name of names) {
    if (name === '..') return { fault: 'holds ".."', remedy: "write the path from the repository's root" };
    if (name === '**') {
      if (segments.at(-1)?.kind !== 'globstar') segments.push({ kind: 'globstar' });
    } else if (!/[*?[]/.test(name)) segments.push({ kind: 'literal', text: name });
    else {
      if ((name.match(/\*+/g) ?? []).length > mostStars) {
        return {
          fault: `holds more than ${mostStars} stars between two slashes`,
          remedy: 'leave out the stars that tell nothing',
        };
      }
      const matches = segmentMatcher(name);
      if (!matches) return { fault: `holds ${quote(name)}, in which brackets mean nothing`, remedy: 'write ? there' };
      segments.push({ kind: 'wildcard', text: name, matches });
    }
  }
  if (text.endsWith('/') || segments.every(({ kind }) => kind === 'literal')) {
    if (segments.at(-1)?.kind !== 'globstar') segments.push({ kind: 'globstar' });
  }
  return segments;
}

/** One name against one segment; null where picomatch can make nothing of it. */
function segmentMatcher(text: string): ((name: string) => boolean) | null {
  const known = kept.get(text);
  if (known) return known;
  // Of brackets that are not closed, or hold each other, picomatch and the shells make different things.
  if (!/^[^[\]]*(\[[!^]?[^[\]]+\][^[\]]*)*$/.test(text)) return null;
  // It reads `**` beside letters as `*`, but not without surprises; a plus after a plus as "once or more".
  const plain = text.replaceAll('[!', '[^').replace(/\*+/g, '*').replaceAll('+', '\\+');
  const expression = picomatch.makeRe(plain, {
    dot: true,
    nobrace: true,
    noextglob: true,
    nonegate: true,
    regex: false,
  });
  if (expression.source === '$^') return null;
  const matches = (name: string) => expression.test(name);
  if (kept.size >= mostKept) kept.clear();
  kept.set(text, matches);
  return matches;
}

/** Whether a path, as its names, matches one alternative, from the given places on. */
export function matchesNames(
  segments: readonly Segment[],
  names: readonly string[],
  firstSegment = 0,
  firstName = 0,
): boolean {
  let segment = firstSegment;
  let name = firstName;
  // Where the last globstar stands, and how far it reaches: to give it one name more is all that can help.
  let star = -1;
  let reached = 0;
  while (name < names.length) {
    const wanted = segments[segment];
    if (wanted?.kind === 'globstar') {
      star = segment++;
      reached = name;
    } else if (wanted && matchesName(wanted, names[name] ?? '')) {
      segment++;
      name++;
    } else if (star >= 0) {
      segment = star + 1;
      name = ++reached;
    } else return false;
  }
  while (segments[segment]?.kind === 'globstar') segment++;
  return segment === segments.length;
}

function matchesName(segment: Segment, name: string): boolean {
  if (segment.kind === 'literal') return segment.text === name;
  return segment.kind === 'globstar' || segment.matches(name);
}

/** A directory, with or without its slash, and all below it; its name is taken literally. */
export function directoryPattern(directory: string): Pattern {
  const names = directory.split('/').filter((name) => name !== '');
  return { alternatives: [[...names.map((text) => ({ kind: 'literal' as const, text })), { kind: 'globstar' }]] };
}
