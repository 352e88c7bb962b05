/** Seconds of a day: UTC knows no others. */
const secondsOfDay = 86_400;

/** The day of a moment, as days since 1970-01-01 in UTC. `seconds` since 1970. */
export function dayOf(seconds: number): number {
  return Math.floor(seconds / secondsOfDay);
}

/**
 * The day that `YYYY-MM-DD` names, as days since 1970-01-01. Undefined for another form and for a day that the calendar
 * does not have (`2025-02-29`); years from 1970 on.
 */
export function parseDay(text: string): number | undefined {
  const match = /^(\d{4})-(\d\d)-(\d\d)$/.exec(text);
  if (!match) return undefined;
  const [year, month, day] = match.slice(1).map(Number) as [number, number, number];
  if (year < 1970 || month < 1 || month > 12 || day < 1 || day > daysOf(year, month)) return undefined;
  return dayOf(Date.UTC(year, month - 1, day) / 1000);
}

function daysOf(year: number, month: number): number {
  return dayOf(Date.UTC(year, month, 1) / 1000) - dayOf(Date.UTC(year, month - 1, 1) / 1000);
}
