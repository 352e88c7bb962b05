import { type Baseline, entryKey, type PlacedEntry } from '../domain/baseline.ts';
import { type CheckId, checkIds } from '../domain/check-id.ts';
import { didYouMean } from '../domain/closest.ts';
import { Misconfiguration } from '../domain/misconfiguration.ts';
import { unwaivable } from '../domain/waiver.ts';
import { JsonTokens, type Token } from './json-tokens.ts';

/** Bytes: fifty thousand findings. */
const largest = 8_388_608;

/**
 * Reads a baseline as `lane-guard baseline` writes it. An entry that comes twice, as after a merge, counts once.
 *
 * @throws Misconfiguration with line and column for anything else: a baseline that is read wrongly hides findings.
 */
export function readBaseline(path: string, source: Uint8Array): Baseline {
  if (source.length > largest) {
    const message = `${path} has ${source.length} bytes, more than the ${largest} that are read`;
    throw new Misconfiguration(message, 'write it anew: lane-guard baseline; a baseline has a line a finding');
  }
  return new BaselineReading(path, decoded(path, source)).read();
}

function decoded(path: string, source: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(source);
  } catch {
    throw new Misconfiguration(`${path} holds bytes that are no UTF-8`, 'save the file as UTF-8');
  }
}

const entryKeys = ['check', 'path', 'value'] as const;
type EntryKey = (typeof entryKeys)[number];

/** The shape is fixed, so nothing is read by recursion, and nothing is built that is not asked for. */
class BaselineReading {
  readonly #path: string;
  readonly #tokens: JsonTokens;

  constructor(path: string, text: string) {
    this.#path = path;
    this.#tokens = new JsonTokens(text, path);
  }

  read(): Baseline {
    const seen = new Set<string>();
    let entries: readonly PlacedEntry[] = [];
    const start = this.#mark('{', 'an object with "version" and "findings"');
    this.#members(['version', 'findings'], (key) => {
      seen.add(key);
      if (key === 'version') this.#version();
      else entries = this.#entries();
    });
    for (const key of ['version', 'findings']) {
      if (!seen.has(key)) throw this.#tokens.fault(start.at, `the baseline has no "${key}"`);
    }
    const end = this.#tokens.next();
    if (end.kind !== 'end') throw this.#unexpected(end, 'the end of the file');
    return { path: this.#path, entries };
  }

  #version(): void {
    const token = this.#tokens.next();
    if (token.kind === 'scalar' && token.text === '1') return;
    throw this.#unexpected(token, 'the version 1, the only one known');
  }

  #entries(): readonly PlacedEntry[] {
    this.#mark('[', 'a list of findings');
    const found = new Map<string, PlacedEntry>();
    for (let token = this.#tokens.next(), first = true; ; token = this.#tokens.next(), first = false) {
      if (first && isMark(token, ']')) return [];
      const entry = this.#entry(token);
      const key = entryKey(entry);
      if (!found.has(key)) found.set(key, entry);
      const next = this.#tokens.next();
      if (isMark(next, ']')) return [...found.values()];
      if (!isMark(next, ',')) throw this.#unexpected(next, 'a comma or the end of the list');
    }
  }

  #entry(start: Token): PlacedEntry {
    if (!isMark(start, '{')) throw this.#unexpected(start, 'a finding: {"check": …, "path": …, "value": …}');
    const values = new Map<EntryKey, string>();
    let check: CheckId | undefined;
    this.#members(entryKeys, (key) => {
      const token = this.#tokens.next();
      if (token.kind !== 'text') throw this.#unexpected(token, `the text of "${key}"`);
      if (key === 'check') check = this.#check(token.value, token.at);
      values.set(key, token.value);
    });
    const missing = entryKeys.find((key) => !values.has(key));
    if (missing !== undefined || check === undefined) {
      throw this.#tokens.fault(start.at, `a finding has no "${missing ?? 'check'}"`);
    }
    return {
      check,
      path: values.get('path') ?? '',
      value: values.get('value') ?? '',
      line: this.#tokens.lineOf(start.at),
    };
  }

  #check(name: string, at: number): CheckId {
    const id = checkIds.find((known) => known === name);
    if (id === undefined) {
      const what = `${shown(name)} is no check${didYouMean(name, checkIds)}`;
      throw this.#tokens.fault(at, what, 'write the id of a check, or remove the line');
    }
    if (unwaivable.includes(id)) throw this.#tokens.fault(at, `"${id}" cannot be in a baseline`, 'remove the line');
    return id;
  }

  /** The members of an object whose brace is read; each at most once. */
  #members<Key extends string>(keys: readonly Key[], read: (key: Key) => void): void {
    const seen = new Set<Key>();
    for (let token = this.#tokens.next(), first = true; ; token = this.#tokens.next(), first = false) {
      if (first && isMark(token, '}')) return;
      const key = this.#key(token, keys);
      if (seen.has(key)) throw this.#tokens.fault(token.at, `"${key}" stands twice`);
      seen.add(key);
      this.#mark(':', 'a colon');
      read(key);
      const next = this.#tokens.next();
      if (isMark(next, '}')) return;
      if (!isMark(next, ',')) throw this.#unexpected(next, 'a comma or the end of the object');
    }
  }

  #key<Key extends string>(token: Token, keys: readonly Key[]): Key {
    if (token.kind !== 'text') throw this.#unexpected(token, `a key: ${keys.join(', ')}`);
    const found = keys.find((key) => key === token.value);
    if (found !== undefined) return found;
    throw this.#tokens.fault(
      token.at,
      `unknown key ${shown(token.value)}${didYouMean(token.value, keys)}`,
      `the keys known here are ${keys.join(', ')}`,
    );
  }

  #mark(text: string, expected: string): Token {
    const token = this.#tokens.next();
    if (isMark(token, text)) return token;
    throw this.#unexpected(token, expected);
  }

  #unexpected(token: Token, expected: string): Misconfiguration {
    const what =
      token.kind === 'end' ? 'the file ends' : `${shown(token.kind === 'text' ? token.value : token.text)} stands`;
    return this.#tokens.fault(token.at, `${what} where ${expected} is expected`);
  }
}

function isMark(token: Token, text: string): boolean {
  return token.kind === 'mark' && token.text === text;
}

/** The file may be anybody's: no more of it is told than shows where to look. */
function shown(text: string): string {
  return JSON.stringify(text.length > 60 ? `${text.slice(0, 60)}…` : text);
}
