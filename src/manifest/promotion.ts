// Reads `promotion` of a lane.
import type { Stated } from '../domain/location.ts';
import type { PromotionDeclaration } from '../domain/manifest.ts';
import { areaPattern, normaliseDirectory } from './directory.ts';
import { entriesOf, readKey } from './keys.ts';
import { quote } from './quote.ts';
import type { Reading } from './reading.ts';
import { expectMap } from './shape.ts';
import { laneKeys, promotionKeys } from './tables.ts';
import type { Value } from './values.ts';

/** The promotion, as a part of the lane's declaration; nothing where it is no map. `lane`: the name of the lane it is of. */
export function readPromotion(
  reading: Reading,
  value: Value,
  lane: string | null,
  where: string,
): { promotion?: PromotionDeclaration } {
  const name = `promotion of ${where}`;
  const map = expectMap(reading, value, { name, example: laneKeys.promotion.example });
  if (!map) return {};
  const entries = entriesOf(reading, map, promotionKeys, name);
  const end = (key: 'from' | 'to') => {
    const text = readKey(reading, entries.get(key), promotionKeys[key], `promotion.${key} of ${where}`);
    if (text && text.value === lane) reportOwnEnd(reading, text, `promotion.${key} of ${where}`);
    return text;
  };
  const texts = (key: 'labels_required' | 'checks' | 'areas' | 'order') =>
    readKey(reading, entries.get(key), promotionKeys[key], `promotion.${key} of ${where}`);
  const from = end('from');
  const to = end('to');
  const areas = texts('areas')?.flatMap((area) => readArea(reading, area, where));
  const order = texts('order');
  return {
    promotion: {
      ...(from && { from }),
      ...(to && { to }),
      labelsRequired: texts('labels_required') ?? [],
      checks: texts('checks') ?? [],
      ...(areas && { areas }),
      ...(order && { order }),
    },
  };
}

function reportOwnEnd(reading: Reading, end: Stated<string>, name: string): void {
  reading.error(end.at, name, `${name} names the lane itself`, 'name the lane at the other end');
}

/** An area is the first segment of a module's path: one directory. */
function readArea(reading: Reading, area: Stated<string>, where: string): Stated<string>[] {
  const directory = areaPattern.test(area.value) && normaliseDirectory(area.value);
  if (typeof directory === 'string') return [{ value: directory.slice(0, -1), at: area.at }];
  const message = `promotion.areas of ${where} holds ${quote(area.value)}, which is not one directory below the root`;
  reading.error(
    area.at,
    `area ${area.value} of ${where}`,
    message,
    'write the name of a directory, as in areas: [core]',
  );
  return [];
}
