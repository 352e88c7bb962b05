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

/** What a promotion queue lists, in its order. */
export interface Queue {
  readonly order: readonly string[];
  /** Who promotes a module, by the name that the order has for it. */
  readonly owners: ReadonlyMap<string, string>;
}

/**
 * The modules that a promotion queue lists, as the file itself or under `order`: names, or maps with `module` and perhaps
 * `owner`. Undefined where there is no file or it lists none.
 */
export function readQueue(source: Uint8Array | undefined): Queue | undefined {
  if (source === undefined) return undefined;
  const reading = new Reading(queuePath);
  const text = decode(reading, source);
  const root = text && parse(reading, text);
  const list = root?.kind === 'list' ? root : root && entry(root, 'order');
  if (list?.kind !== 'list') return undefined;
  const order: string[] = [];
  const owners = new Map<string, string>();
  for (const item of list.items) {
    const module = textOf(item.kind === 'map' ? entry(item, 'module') : item);
    const owner = textOf(entry(item, 'owner'));
    if (module === undefined) continue;
    order.push(module);
    if (owner) owners.set(module, owner);
  }
  return order.length === 0 ? undefined : { order, owners };
}

function entry(value: Value, key: string): Value | undefined {
  return value.kind === 'map' ? value.entries.get(key)?.value : undefined;
}

function textOf(value: Value | undefined): string | undefined {
  return value?.kind === 'scalar' && typeof value.value === 'string' ? value.value : undefined;
}
