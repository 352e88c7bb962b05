// Typed access to values: each wrong type is a problem that names the key, what stands there and what is expected.
import type { Stated } from '../domain/location.ts';
import { quote } from './quote.ts';
import type { Reading } from './reading.ts';
import type { ListValue, MapValue, Value } from './values.ts';

/** How messages speak of a value. */
export interface Subject {
  /** `root of lane "accepted"`. */
  readonly name: string;
  /** What to write, ready to paste: `root: lukhas/`. */
  readonly example: string;
}

/** What a value is read as. */
export interface Held {
  readonly text: Stated<string>;
  readonly texts: readonly Stated<string>[];
  readonly boolean: Stated<boolean>;
  readonly map: MapValue;
  readonly list: ListValue;
}

/** The value as what it is to hold, or undefined with a problem. */
export function held<Kind extends keyof Held>(
  reading: Reading,
  value: Value,
  kind: Kind,
  subject: Subject,
): Held[Kind] | undefined {
  return readers[kind](reading, value, subject);
}

const readers: { readonly [Kind in keyof Held]: (...of: [Reading, Value, Subject]) => Held[Kind] | undefined } = {
  text: expectText,
  texts: expectTexts,
  boolean: expectBoolean,
  map: expectMap,
  list: expectList,
};

/** The map, or undefined with a problem. */
export function expectMap(reading: Reading, value: Value, subject: Subject): MapValue | undefined {
  if (value.kind === 'map') return value;
  reportType(reading, value, subject, 'a map');
  return undefined;
}

/** The list, or undefined with a problem. */
export function expectList(reading: Reading, value: Value, subject: Subject): ListValue | undefined {
  if (value.kind === 'list') return value;
  reportType(reading, value, subject, 'a list');
  return undefined;
}

/** The text, not blank. A number or a boolean is a problem and read as the text that stands there. */
export function expectText(reading: Reading, value: Value, subject: Subject): Stated<string> | undefined {
  if (value.kind !== 'scalar' || value.value === null) {
    reportType(reading, value, subject, 'text');
    return undefined;
  }
  if (typeof value.value !== 'string') {
    const example = `${keyOf(subject)}${quote(value.source)}, in quotes`;
    reportType(reading, value, { ...subject, example }, 'text');
    return { value: value.source, at: value.at };
  }
  if (value.value.trim() === '') {
    reading.error(value.at, subject.name, `${subject.name} is empty, expected text`, `write ${subject.example}`);
    return undefined;
  }
  return { value: value.value, at: value.at };
}

/** The texts of a list; what is no text is a problem and left out. A single text is a problem and read as a list of one. */
export function expectTexts(reading: Reading, value: Value, subject: Subject): readonly Stated<string>[] {
  if (value.kind === 'scalar' && typeof value.value === 'string' && value.value !== '') {
    const example = `${keyOf(subject)}[${quote(value.value)}]`;
    reportType(reading, value, { ...subject, example }, 'a list');
    return [{ value: value.value, at: value.at }];
  }
  const list = expectList(reading, value, subject);
  return (list?.items ?? []).flatMap((item, index) => {
    const name = `item ${index + 1} of ${subject.name}`;
    const text = expectText(reading, item, { name, example: 'text there, or remove the item' });
    return text ? [text] : [];
  });
}

/** The boolean, or undefined with a problem. */
export function expectBoolean(reading: Reading, value: Value, subject: Subject): Stated<boolean> | undefined {
  if (value.kind === 'scalar' && typeof value.value === 'boolean') return { value: value.value, at: value.at };
  reportType(reading, value, subject, 'true or false');
  return undefined;
}

/** The key that the example starts with: `root: `. */
function keyOf(subject: Subject): string {
  return /^[\w-]+: /.exec(subject.example)?.[0] ?? '';
}

function reportType(reading: Reading, value: Value, subject: Subject, expected: string): void {
  if (value.kind === 'broken') return;
  const message = `${subject.name} ${describe(value)}, expected ${expected}`;
  // A value that is not there may be in a part that could not be read.
  if (isNone(value)) reading.missing(value.at, subject.name, message, `write ${subject.example}`);
  else reading.error(value.at, subject.name, message, `write ${subject.example}`);
}

/** Whether nothing is written, as after `root:`. */
export function isNone(value: Value): boolean {
  return value.kind === 'scalar' && value.value === null;
}

/** What stands there, as a predicate. */
export function describe(value: Value): string {
  if (value.kind === 'list') return 'is a list';
  if (value.kind === 'map') return 'is a map';
  if (value.kind === 'broken' || value.value === null) return 'has no value';
  if (typeof value.value === 'string') return `is the text ${quote(value.value)}`;
  return `is the ${typeof value.value} ${quote(value.source).slice(1, -1)}`;
}
