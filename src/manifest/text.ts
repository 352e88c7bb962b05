// Turns the manifest's bytes into text, or says why they are none; it knows nothing of YAML.
import { LineCounter } from 'yaml';
import type { Location } from '../domain/location.ts';
import type { Reading } from './reading.ts';

const largest = 1_048_576;

/** Text of the manifest, with the place of each offset. */
export interface ManifestText {
  readonly text: string;
  /** The place of what stands from `start` to `end`, in UTF-16 code units from 0. */
  place(start: number, end: number): Location;
}

/**
 * Reads bytes as UTF-8, with or without a byte order mark. Undefined, with one problem, where they are more than a
 * mebibyte, of another encoding, no text, or hold the marks of a merge conflict.
 */
export function decode(reading: Reading, source: Uint8Array): ManifestText | undefined {
  const fault = faultOf(source);
  if (fault) {
    reading.error(
      { path: reading.path, line: 1, column: 1 },
      fault.value,
      `${reading.path} ${fault.what}`,
      fault.remedy,
    );
    return undefined;
  }
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(source);
  } catch {
    const read = placed(reading.path, new TextDecoder('utf-8').decode(source));
    const bad = read.text.indexOf('\ufffd');
    const message = `${reading.path} holds bytes that are no UTF-8`;
    reading.error(read.place(bad, bad), 'encoding', message, 'save the file as UTF-8');
    return undefined;
  }
  const conflict = /^<{7} |^>{7} /m.exec(text);
  if (conflict) {
    const read = placed(reading.path, text);
    const message = 'a merge conflict stands in the file';
    const remedy = 'resolve it, and remove the lines that start with <<<<<<<, ======= and >>>>>>>';
    reading.error(read.place(conflict.index, conflict.index + 7), 'merge conflict', message, remedy);
    return undefined;
  }
  return withoutControls(reading, withLineFeeds(reading, text));
}

function faultOf(source: Uint8Array): { value: string; what: string; remedy: string } | undefined {
  if (source.length > largest) {
    const what = `has ${source.length} bytes, more than the ${largest} that are read`;
    return { value: 'size', what, remedy: 'keep only lanes and their rules in it' };
  }
  if ((source[0] === 0xff && source[1] === 0xfe) || (source[0] === 0xfe && source[1] === 0xff)) {
    return { value: 'encoding', what: 'is UTF-16, expected UTF-8', remedy: 'save the file as UTF-8' };
  }
  if (source.includes(0)) {
    const remedy = 'put the YAML text back, as with git restore';
    return { value: 'binary', what: 'is binary: it holds NUL bytes', remedy };
  }
  return undefined;
}

function placed(path: string, text: string): ManifestText {
  const lines = new LineCounter();
  lines.addNewLine(0);
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) lines.addNewLine(at + 1);
  const place = (start: number, end: number): Location => {
    const from = lines.linePos(Math.min(start, text.length));
    const to = lines.linePos(Math.min(end, text.length));
    const location = { path, line: from.line, column: from.col };
    return to.line === from.line && to.col > from.col ? { ...location, endColumn: to.col } : location;
  };
  return { text, place };
}

/** YAML knows a carriage return alone as a line's end; the library and most editors do not. */
function withLineFeeds(reading: Reading, text: string): ManifestText {
  const first = /\r(?!\n)/.exec(text);
  if (!first) return placed(reading.path, text);
  const read = placed(reading.path, text.replace(/\r(?!\n)/g, '\n'));
  const message = 'a line ends with a carriage return alone';
  reading.error(read.place(first.index, first.index), 'carriage return', message, 'save the file with LF line ends');
  return read;
}

/** YAML forbids them, and the library's lexer uses three of them as marks of its own: they must not reach it. */
function withoutControls(reading: Reading, read: ManifestText): ManifestText {
  const controls = /[^\P{Cc}\t\n\r\u0085]/gu;
  const first = controls.exec(read.text);
  if (!first) return read;
  const code = first[0].charCodeAt(0).toString(16).toUpperCase().padStart(4, '0');
  const remedy = 'remove it, or write it as an escape in double quotes';
  reading.error(
    read.place(first.index, first.index + 1),
    'control character',
    `control character U+${code}, which YAML does not allow`,
    remedy,
  );
  return { text: read.text.replace(controls, '\ufffd'), place: read.place };
}
