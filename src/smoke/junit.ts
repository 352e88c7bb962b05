import { SaxesParser } from 'saxes';
import type { TestResult } from '../domain/smoke.ts';
import { failureOf } from './failure.ts';
import { type KnownTest, KnownTests } from './known-tests.ts';

/** Bytes: larger reports are refused before they are read. */
export const reportLimit = 32 * 1024 * 1024;

export interface JunitReport {
  readonly tests: readonly TestResult[];
  /** How many of the tests are files that could not be collected. */
  readonly collectionErrors: number;
  /** Sums of the suites' own counts. */
  readonly declared: { readonly tests: number; readonly failing: number };
}

export type JunitReading = JunitReport | { readonly malformed: string };

/**
 * Reads a JUnit report as pytest writes it (families xunit1 and xunit2), or as vitest and jest-junit do, which name the file
 * as the class, the attribute `file` or the suite. `files` are the test files that were given to
 * pytest: no other path comes out of a report; a test whose file is not among them has an empty path. A document type is
 * refused, and so are entities that XML does not define itself.
 *
 * @param own every path of the judged tree, for frames of a traceback.
 */
export function readJunit(xml: string, files: readonly string[], own: ReadonlySet<string> = new Set()): JunitReading {
  const reader = new Reader(new KnownTests(files), own);
  try {
    reader.read(xml);
  } catch (error) {
    return { malformed: (error instanceof Error ? error.message : String(error)).slice(0, 200) };
  }
  return { tests: reader.tests, collectionErrors: reader.collectionErrors, declared: reader.declared };
}

/** Elements deeper than any report has; each costs the parser memory. */
const deepest = 32;
/** Characters of one failure's text that are looked at. */
const textLimit = 256 * 1024;
const chunk = 64 * 1024;

interface OpenCase {
  readonly attributes: Readonly<Record<string, string>>;
  status: TestResult['status'];
  message: string;
  text: string[];
  room: number;
}

class Reader {
  readonly tests: TestResult[] = [];
  readonly declared = { tests: 0, failing: 0 };
  collectionErrors = 0;
  readonly #known: KnownTests;
  readonly #own: ReadonlySet<string>;
  #depth = 0;
  /** Names of the suites that are open. */
  readonly #suites: string[] = [];
  #case: OpenCase | undefined;
  /** Whether the text that comes is that of the failure, not what the test printed. */
  #inFailure = false;

  constructor(known: KnownTests, own: ReadonlySet<string>) {
    this.#known = known;
    this.#own = own;
  }

  read(xml: string): void {
    const parser = new SaxesParser<{ xmlns: false; position: false }>({ xmlns: false, position: false });
    parser.on('doctype', () => {
      throw new Error('it has a document type');
    });
    parser.on('opentag', (tag) => this.#open(tag.name, tag.attributes));
    parser.on('text', (text) => this.#text(text));
    parser.on('cdata', (text) => this.#text(text));
    parser.on('closetag', (tag) => this.#close(tag.name));
    // In pieces: one whole string would be copied once more.
    for (let at = 0; at < xml.length; at += chunk) parser.write(xml.slice(at, at + chunk));
    parser.close();
  }

  #open(name: string, attributes: Readonly<Record<string, string>>): void {
    this.#depth += 1;
    if (this.#depth > deepest) throw new Error(`its elements are nested more than ${deepest} deep`);
    if (this.#depth === 1 && !/^testsuites?$/.test(name)) throw new Error('its root is no <testsuites>');
    if (name === 'testsuite') {
      this.#suites.push(attributes.name ?? '');
      this.#declare(attributes);
    }
    if (name === 'testcase') {
      this.#case = { attributes, status: 'passed', message: '', text: [], room: textLimit };
    } else if (this.#case && (name === 'failure' || name === 'error' || name === 'skipped')) {
      this.#inFailure = true;
      // One case may hold a failure and the error of its teardown: the first says what went wrong first.
      if (this.#case.status === 'failed' || this.#case.status === 'error') return;
      this.#case.status = name === 'failure' ? 'failed' : name;
      this.#case.message = attributes.message ?? '';
    }
  }

  #declare(attributes: Readonly<Record<string, string>>): void {
    this.declared.tests += count(attributes.tests);
    this.declared.failing += count(attributes.failures) + count(attributes.errors);
  }

  #text(text: string): void {
    const open = this.#case;
    if (!open || !this.#inFailure || open.room <= 0) return;
    open.text.push(text.slice(0, open.room));
    open.room -= text.length;
  }

  #close(name: string): void {
    this.#depth -= 1;
    if (name === 'testsuite') this.#suites.pop();
    if (name === 'failure' || name === 'error' || name === 'skipped') this.#inFailure = false;
    if (name !== 'testcase' || !this.#case) return;
    this.#finish(this.#case);
    this.#case = undefined;
  }

  /** Where the report names files by path: as an attribute, as the class, or as a suite around the test. */
  #foundByPath(file: string, classname: string): KnownTest | undefined {
    const byAttribute = this.#known.at(file);
    if (byAttribute !== undefined) return { path: byAttribute, rest: classname };
    for (const name of [classname, ...this.#suites.toReversed()]) {
      const path = this.#known.at(name);
      if (path !== undefined) return { path, rest: name === classname ? '' : classname };
    }
    return undefined;
  }

  #finish({ attributes, status, message, text }: OpenCase): void {
    const classname = attributes.classname ?? '';
    const name = attributes.name ?? '';
    const file = attributes.file ?? '';
    // pytest names a file that it could not collect, or that skipped itself, as a test without a class.
    const found = this.#known.find(classname || name) ?? this.#foundByPath(file, classname);
    const path = found?.path ?? '';
    const rest = found
      ? found.rest.includes(' ')
        ? [found.rest]
        : found.rest.split('.').filter(Boolean)
      : [classname].filter(Boolean);
    const own = classname === '' && found ? [] : [name];
    const id = oneLine([path, ...rest, ...own].filter(Boolean).join('::'));
    const failing = status === 'failed' || status === 'error';
    const failure = failing || status === 'skipped' ? failureOf(message, text.join(''), path, this.#own) : undefined;
    if (failing && message === 'collection failure') this.collectionErrors += 1;
    // Families that name the file count its lines from 0.
    const start =
      path !== '' && this.#known.at(file) === path && /^\d{1,9}$/.test(attributes.line ?? '')
        ? Number(attributes.line) + 1
        : undefined;
    const line = failing ? (failure?.line ?? start) : start;
    const seconds = Number(attributes.time);
    this.tests.push({
      id,
      path,
      ...(line === undefined ? {} : { line }),
      ...(failing && failure?.at ? { at: failure.at } : {}),
      status,
      ...(failure?.message ? { message: failure.message } : {}),
      seconds: Number.isFinite(seconds) && seconds > 0 ? seconds : 0,
    });
  }
}

function count(attribute: string | undefined): number {
  return /^\d{1,9}$/.test(attribute ?? '') ? Number(attribute) : 0;
}

/** pytest escapes what it puts into an id; a plugin may not. */
function oneLine(text: string): string {
  return text.replace(/[\p{Cc}\u2028\u2029]+/gu, ' ');
}
