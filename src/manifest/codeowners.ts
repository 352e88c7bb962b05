// Reads CODEOWNERS as GitHub does: gitignore's patterns without negation, ranges and braces; the last line that matches wins.
import type { CodeOwners, OwnerRule } from '../domain/code-owners.ts';
import type { Pattern, PatternFault, Segment } from './pattern.ts';
import { PatternSet } from './patterns.ts';

/** Where GitHub looks, in its order: the first file that is there counts, the others are not read. */
export const codeOwnersPaths: readonly string[] = ['.github/CODEOWNERS', 'CODEOWNERS', 'docs/CODEOWNERS'];

/** Bytes; GitHub reads no larger file. */
export const codeOwnersLimit = 3_000_000;

/** The lines of a file. One that GitHub skips is left out: an owner that is none, a pattern that cannot be used. */
export function readCodeOwners(path: string, source: Uint8Array): CodeOwners {
  const text = new TextDecoder('utf-8').decode(source);
  const rules = text.split(/\r\n|\r|\n/).flatMap((written, index): OwnerRule[] => {
    const [pattern, ...rest] = wordsOf(written);
    if (pattern === undefined) return [];
    const comment = rest.findIndex((word) => word.startsWith('#'));
    const owners = comment < 0 ? rest : rest.slice(0, comment);
    if (!owners.every(isOwner) || 'fault' in compileOwnerPattern(pattern)) return [];
    return [{ line: index + 1, pattern, owners }];
  });
  return { path, rules };
}

/** Which line of CODEOWNERS decides about a path. */
export class OwnerMap {
  readonly #patterns: PatternSet;
  /** By the number of the pattern: of lines with the same one the last. */
  readonly #rules = new Map<number, OwnerRule>();

  constructor({ rules }: CodeOwners) {
    this.#patterns = new PatternSet(
      rules.map(({ pattern }) => pattern),
      compileOwnerPattern,
    );
    for (const rule of rules) this.#rules.set(this.#patterns.numberOf(rule.pattern), rule);
  }

  /** Undefined where no line matches. */
  ruleOf(path: string): OwnerRule | undefined {
    let last: OwnerRule | undefined;
    for (const number of this.#patterns.matching(path)) {
      const rule = this.#rules.get(number);
      if (rule && (!last || rule.line > last.line)) last = rule;
    }
    return last;
  }
}

/** Words of a line up to a comment; a space after a backslash is a letter. */
function wordsOf(line: string): string[] {
  // A line of a megabyte is nobody's.
  const words = line.slice(0, 10_000).match(/(?:\\ |\S)+/g) ?? [];
  return words[0]?.startsWith('#') ? [] : words;
}

function isOwner(word: string): boolean {
  return /^@[\w.-]+(\/[\w.-]+)?$/.test(word) || /^[^@\s]+@[^@\s]+\.[^@\s]+$/.test(word);
}

const mostStars = 3;

/** A pattern with a slash before its end starts at the root; any other is meant wherever its name comes. */
function compileOwnerPattern(written: string): Pattern | PatternFault {
  const text = written.replaceAll('\\ ', ' ');
  if (/^!|[\\[\]]/.test(text) || text.length > 1000) return refused;
  const names = text.split('/').filter((name) => name !== '');
  if (names.length === 0) return refused;
  const isAnchored = text.slice(0, -1).includes('/');
  const segments: Segment[] = isAnchored ? [] : [{ kind: 'globstar' }];
  for (const name of names) {
    if ((name.match(/\*+/g) ?? []).length > mostStars) return refused;
    segments.push(segmentOf(name));
  }
  const last = segments.at(-1);
  // `docs/*` is GitHub's own: the files of that directory, and not what lies deeper.
  if (isAnchored && names.at(-1) === '*' && !text.endsWith('/')) return { alternatives: [segments] };
  if (text.endsWith('/') && last?.kind !== 'globstar') segments.push(segmentOf('*'));
  if (segments.at(-1)?.kind !== 'globstar') segments.push({ kind: 'globstar' });
  return { alternatives: [segments] };
}

const refused: PatternFault = {
  fault: 'is skipped by GitHub',
  remedy: 'write it without negation, ranges and escapes',
};

function segmentOf(name: string): Segment {
  if (name === '**') return { kind: 'globstar' };
  if (!/[*?]/.test(name)) return { kind: 'literal', text: name };
  const source = name
    .replace(/[.+^${}()|]/g, '\\$&')
    .replace(/\*+/g, '.*')
    .replaceAll('?', '.');
  const expression = new RegExp(`^${source}$`, 's');
  return { kind: 'wildcard', text: name, matches: (candidate) => expression.test(candidate) };
}
