import { parse } from './document.ts';
import { Reading } from './reading.ts';
import { decode } from './text.ts';
import type { Value } from './values.ts';

/** The file that lists the order of promotions where the manifest does not. */
export const queuePath = 'ops/promotion_queue.yaml';

/** The eight of the process, for repositories that say nothing of an order. */
export const processOrder: readonly string[] = [
  'orchestration',
  'glyph',
  'integration',
  'api',
  'neural',
  'interfaces',
  'monitoring',
  'symbolic',
];

/**
 * The modules that a promotion queue lists under `order`: names, or maps with `module`. Undefined where there is no file or
 * it lists none.
 */
export function readQueue(source: Uint8Array | undefined): readonly string[] | undefined {
  if (source === undefined) return undefined;
  const reading = new Reading(queuePath);
  const text = decode(reading, source);
  const root = text && parse(reading, text);
  const order = root && entry(root, 'order');
  if (order?.kind !== 'list') return undefined;
  const names = order.items.flatMap((item) => textOf(item.kind === 'map' ? entry(item, 'module') : item) ?? []);
  return names.length === 0 ? undefined : names;
}

function entry(value: Value, key: string): Value | undefined {
  return value.kind === 'map' ? value.entries.get(key)?.value : undefined;
}

function textOf(value: Value | undefined): string | undefined {
  return value?.kind === 'scalar' && typeof value.value === 'string' ? value.value : undefined;
}
