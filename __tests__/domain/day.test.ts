import { describe, expect, it } from 'vitest';
import { dayOf, parseDay } from '../../src/domain/day.ts';

describe('days', () => {
  it.each<[string, number]>([
    ['1970-01-01', 0],
    ['1970-12-31', 364],
    ['2000-02-29', 11_016],
    ['2024-02-29', 19_782],
    ['9999-12-31', 2_932_896],
  ])('%s is day %i', (text, day) => {
    expect(parseDay(text)).toBe(day);
    expect(dayOf(Date.parse(text) / 1000)).toBe(day);
    expect(dayOf(Date.parse(text) / 1000 + 86_399)).toBe(day);
  });

  it.each([
    '2025-02-29',
    '1900-02-29',
    '2025-04-31',
    '2025-13-01',
    '2025-00-10',
    '2025-01-00',
    '0001-01-01',
    '1969-12-31',
    '2025-1-1',
    '2025-01-01 ',
    '+2025-01-01',
    '2025-01-01T00:00:00Z',
    '01-02-2025',
    '',
  ])('%j is none', (text) => {
    expect(parseDay(text)).toBeUndefined();
  });
});
