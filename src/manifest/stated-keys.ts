// Which keys a manifest's text states, also those that it states as empty.
import { isMap, isScalar, isSeq, type YAMLMap } from 'yaml';
import type { KeyTable } from './keys.ts';
import { laneKeys, settingKeys } from './tables.ts';
import { documentOf } from './yaml-text.ts';

export interface StatedKeys {
  /** Whether a lane states a key, by its canonical name, in whatever dialect. */
  has(lane: string, key: string): boolean;
  /** Under `lane_guard`, by their canonical names. */
  readonly settings: ReadonlySet<string>;
  /** At the top. */
  readonly top: ReadonlySet<string>;
}

/** @throws EditRefused for a text that is no valid YAML. */
export function statedKeys(text: string): StatedKeys {
  const document = documentOf(text);
  const lanes = new Map<string, ReadonlySet<string>>();
  const stated = document.get('lanes', true);
  if (isMap(stated)) {
    for (const { key, value } of stated.items) {
      if (isScalar(key) && isMap(value)) lanes.set(String(key.value), canonical(value, laneKeys));
    }
  } else if (isSeq(stated)) {
    for (const lane of stated.items) {
      if (isMap(lane)) lanes.set(String(lane.get('name') ?? lane.get('lane')), canonical(lane, laneKeys));
    }
  }
  const settings = document.get('lane_guard', true);
  return {
    has: (lane, key) => lanes.get(lane)?.has(key) === true,
    settings: isMap(settings) ? canonical(settings, settingKeys) : new Set(),
    top: isMap(document.contents) ? canonical(document.contents, {}) : new Set(),
  };
}

function canonical(map: YAMLMap, table: KeyTable): ReadonlySet<string> {
  const names = new Map(
    Object.entries(table).flatMap(([name, row]) => (row.also ?? []).map((other) => [other, name] as const)),
  );
  return new Set(
    map.items.flatMap(({ key }) => {
      const text = isScalar(key) ? String(key.value) : '';
      return [text, names.get(text) ?? text];
    }),
  );
}
