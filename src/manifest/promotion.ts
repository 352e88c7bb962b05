// Reads `promotion` of a lane.
import type { Stated } from '../domain/location.ts';
import type { PromotionDeclaration } from '../domain/manifest.ts';
import { normaliseDirectory } from './directory.ts';
import { entriesOf } from './keys.ts';
import { quote } from './quote.ts';
import type { Reading } from './reading.ts';
import { expectMap, expectText, expectTexts } from './shape.ts';
import type { Value } from './values.ts';

const promotionKeys = { from: [], to: [], labels_required: [], checks: [], areas: [], order: [] } as const;

type PromotionKey = keyof typeof promotionKeys;

/** The promotion, as a part of the lane's declaration; nothing where it is no map. `lane`: the name of the lane it is of. */
export function readPromotion(
  reading: Reading,
  value: Value,
  lane: string | null,
  where: string,
): { promotion?: PromotionDeclaration } {
  const name = `promotion of ${where}`;
  const map = expectMap(reading, value, { name, example: 'promotion: with from: or to: below it' });
  if (!map) return {};
  const entries = entriesOf(reading, map, promotionKeys, name);
  const end = (key: 'from' | 'to') => {
    const entry = entries.get(key);
    const example = key === 'from' ? 'from: candidate' : 'to: accepted';
    const subject = { name: `promotion.${key} of ${where}`, example };
    const text = entry && expectText(reading, entry.value, subject);
    if (text && text.value === lane) reportOwnEnd(reading, text, subject.name);
    return text;
  };
  const texts = (key: PromotionKey, example: string) => {
    const entry = entries.get(key);
    return entry && expectTexts(reading, entry.value, { name: `promotion.${key} of ${where}`, example });
  };
  const from = end('from');
  const to = end('to');
  const areas = texts('areas', 'areas: [core]')?.flatMap((area) => readArea(reading, area, where));
  const order = texts('order', 'order: [core/orchestration, core/glyph]');
  return {
    promotion: {
      ...(from && { from }),
      ...(to && { to }),
      labelsRequired: texts('labels_required', 'labels_required: [promotion]') ?? [],
      checks: texts('checks', 'checks: [tests/smoke]') ?? [],
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
  const directory = normaliseDirectory(area.value);
  if (typeof directory === 'string' && directory.indexOf('/') === directory.length - 1) {
    return [{ value: directory.slice(0, -1), at: area.at }];
  }
  const message = `promotion.areas of ${where} holds ${quote(area.value)}, which is not one directory below the root`;
  reading.error(
    area.at,
    `area ${area.value} of ${where}`,
    message,
    'write the name of a directory, as in areas: [core]',
  );
  return [];
}
