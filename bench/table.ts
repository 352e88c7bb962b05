import type { Row } from './compare.ts';
import type { Tool } from './tool.ts';
import { floors, ours } from './yardsticks.ts';

/** One tree and what the tools took on it. */
export interface Measured {
  readonly title: string;
  readonly files: number;
  readonly bytes: number;
  readonly rows: readonly Row[];
}

/** Half of the values are below it; NaN for none. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length / 2;
  const at = (index: number) => sorted[index] ?? Number.NaN;
  return Number.isInteger(middle) ? (at(middle - 1) + at(middle)) / 2 : at(Math.floor(middle));
}

/** Markdown with columns of one width, so that it reads on a terminal as well. */
export function renderTree({ title, files, bytes, rows }: Measured): string {
  const size = `${count(files)} files, ${megabytes(bytes)} MB`;
  const missing = rows.filter(({ failure }) => failure !== null).map(({ name, failure }) => `- ${name}: ${failure}\n`);
  const notes = missing.length === 0 ? '' : `\n${missing.join('')}`;
  return `### ${title}: ${size}\n\n${table(cellsOf(rows))}${notes}`;
}

/** What each tool does, since none does the same as another; a tool once, in the order given. */
export function renderTools(tools: readonly Tool[]): string {
  const rows = tools.map(({ name, version, does }) => [name, /\d\S*/.exec(version ?? '')?.[0] ?? '', does]);
  return table([['tool', 'version', 'what it does'], ...rows], false);
}

const header = ['tool', 'median ms', 'min ms', '× floor', `× ${ours}`, 'peak MB', 'files', 'runs'];

function cellsOf(rows: readonly Row[]): string[][] {
  const medianOf = (name: string) => median(rows.find((row) => row.name === name)?.ms ?? []);
  const floor = floors.map(medianOf).find((ms) => !Number.isNaN(ms)) ?? Number.NaN;
  const measured = rows.filter(({ failure }) => failure === null);
  const lines = measured.map(({ name, ms, peak, files }) => [
    name,
    count(Math.round(median(ms))),
    count(Math.round(Math.min(...ms))),
    ratio(median(ms) / floor),
    ratio(median(ms) / medianOf(ours)),
    peak === null ? 'not measured' : megabytes(peak),
    files === null ? '–' : count(files),
    `${ms.length}`,
  ]);
  return [header, ...lines];
}

function table(cells: readonly (readonly string[])[], numbers = true): string {
  const [head = []] = cells;
  const widths = head.map((_, at) => Math.max(...cells.map((row) => row[at]?.length ?? 0), 3));
  const line = (row: readonly string[]) =>
    `| ${row.map((cell, at) => (numbers && at > 0 ? cell.padStart(widths[at] ?? 0) : cell.padEnd(widths[at] ?? 0))).join(' | ')} |\n`;
  const rule = widths.map((width, at) => (numbers && at > 0 ? `${'-'.repeat(width - 1)}:` : '-'.repeat(width)));
  return [line(head), line(rule), ...cells.slice(1).map(line)].join('');
}

const megabytes = (bytes: number): string => (bytes < 10e6 ? (bytes / 1e6).toFixed(1) : count(Math.round(bytes / 1e6)));

const ratio = (value: number): string => (Number.isNaN(value) ? '–' : value.toFixed(value < 10 ? 2 : 1));

/** 1234567 → `1,234,567`, whatever the locale. */
const count = (value: number): string => `${value}`.replace(/\B(?=(\d{3})+$)/g, ',');
