// Changes a YAML text in place: finds a value by its keys and writes beside it, so that no other line changes.

import { type Document, isSeq } from 'yaml';
import { isFields } from '../domain/fields.ts';
import { compareText } from '../domain/order.ts';
import { compose } from './compose.ts';
import { Draft } from './draft.ts';
import type { Written } from './written.ts';
import { documentOf, EditRefused, type KeyPath } from './yaml-text.ts';

/**
 * The text with the value at `path` set; maps on the way that are not there are made. A new key stands after the last of
 * the keys `after` that its map has, else at the end.
 *
 * @throws EditRefused where the text cannot be changed in place.
 */
export function setValue(text: string, path: KeyPath, value: Written, after: readonly string[]): string {
  return checked(
    text,
    path,
    () => new Draft(text, after).set(path, value),
    (document) => document.setIn(path, value),
  );
}

/**
 * The text with an item more at the end of the list at `path`, which is made where it is not there, as by `setValue`.
 *
 * @throws EditRefused where the text cannot be changed in place.
 */
export function appendItem(text: string, path: KeyPath, item: Written, after: readonly string[]): string {
  return checked(
    text,
    path,
    () => new Draft(text, after).append(path, item),
    (document) => {
      const list = document.getIn(path, true);
      if (isSeq(list)) document.addIn(path, item);
      else document.setIn(path, [item]);
    },
  );
}

/** The library's own edit of the parsed text says what the new text has to mean. */
function checked(text: string, path: KeyPath, write: () => string, mean: (document: Document.Parsed) => void): string {
  const written = write();
  const wanted = documentOf(text);
  for (let length = 1; length < path.length; length++) {
    const above = path.slice(0, length);
    if (wanted.getIn(above) === null) wanted.setIn(above, wanted.createNode({}));
  }
  mean(wanted);
  if (!means(written, wanted)) {
    throw new EditRefused('the text around it is written in a way that does not allow it: edit it by hand');
  }
  return written;
}

function means(text: string, wanted: Document): boolean {
  const composed = compose(text);
  if ('refused' in composed || composed.document.errors.length > 0 || composed.second !== null) return false;
  return meaning(composed.document) === meaning(wanted);
}

function meaning(document: Document): string {
  try {
    return JSON.stringify(document.toJS(), sortKeys) ?? '';
  } catch {
    throw new EditRefused('its aliases cannot be followed: write the values out first');
  }
}

function sortKeys(_key: string, value: unknown): unknown {
  return isFields(value) ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => compareText(a, b))) : value;
}
