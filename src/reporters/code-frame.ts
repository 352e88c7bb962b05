import type { Location } from '../domain/location.ts';
import { visible } from './visible.ts';

/**
 * The source line with carets under `column` … `endColumn`, as lines that fit `width` terminal cells; without carets
 * where the location has no column. A long line is cut on both sides of the column. Empty where the location has no line.
 */
export function codeFrame(source: string, location: Location, width: number): string[] {
  if (location.line === undefined) return [];
  const number = String(location.line);
  const gutter = ' '.repeat(number.length);
  const room = Math.max(width - number.length - 3, 20);
  const line = source.replace(/\r?\n?$/, '');
  const start = Math.min((location.column ?? 1) - 1, line.length);
  const end = Math.max(start + 1, (location.endColumn ?? 0) - 1);
  const window = cut(line, start, end, room);
  const frame = [`${number} | ${window.text}`];
  if (location.column !== undefined) frame.push(`${gutter} | ${' '.repeat(window.indent)}${'^'.repeat(window.carets)}`);
  return frame.map((text) => text.trimEnd());
}

/** One character as a reader sees it, with the code unit it starts at and the terminal cells it takes. */
interface Cell {
  readonly text: string;
  readonly at: number;
  readonly width: number;
}

interface Window {
  readonly text: string;
  readonly indent: number;
  readonly carets: number;
}

const segmenter = new Intl.Segmenter('en', { granularity: 'grapheme' });

function cut(line: string, start: number, end: number, room: number): Window {
  // Several code units may share one cell. Past this reach they are cut unseen, so that a line of 50 MB costs nothing.
  const reach = room * 4;
  const from = Math.max(0, start - reach);
  const to = Math.min(line.length, Math.min(end, start + reach) + reach);
  const cells = cellsOf(line.slice(from, to), from);
  const marked = cells.findIndex((_, index) => (cells[index + 1]?.at ?? to) > start);
  const mark = marked === -1 ? cells.length : marked;
  const afterMark = cells.findIndex((cell) => cell.at >= end);
  const markEnd = afterMark === -1 ? cells.length : afterMark;

  // A caret behind the last character takes a cell of its own.
  const needed = widthOf(cells) + (mark === cells.length ? 1 : 0);
  const whole = from === 0 && to === line.length && needed <= room;
  const [first, last] = whole ? [0, cells.length] : range(cells, from === 0, mark, markEnd, room - 2);
  const left = from > 0 || first > 0 ? '…' : '';
  const right = to < line.length || last < cells.length ? '…' : '';
  const text = cells.slice(first, last).map((cell) => cell.text);
  return {
    text: left + text.join('') + right,
    indent: left.length + widthOf(cells.slice(first, mark)),
    carets: Math.max(1, widthOf(cells.slice(mark, Math.min(markEnd, last)))),
  };
}

/** Which cells to show, from … to: the line's start where the mark still fits, else a third of the room before the mark. */
function range(
  cells: readonly Cell[],
  atStart: boolean,
  mark: number,
  markEnd: number,
  room: number,
): [number, number] {
  let first = atStart && widthOf(cells.slice(0, markEnd)) <= room ? 0 : takeLeft(cells, mark, Math.floor(room / 3));
  let last = first;
  let free = room;
  for (let cell = cells[last]; cell && cell.width <= free; cell = cells[last]) {
    free -= cell.width;
    last++;
  }
  if (last === cells.length) first = takeLeft(cells, first, free);
  return [first, last];
}

function takeLeft(cells: readonly Cell[], from: number, room: number): number {
  let first = from;
  let free = room;
  for (let cell = cells[first - 1]; cell && cell.width <= free; cell = cells[first - 1]) {
    free -= cell.width;
    first--;
  }
  return first;
}

function cellsOf(text: string, offset: number): Cell[] {
  return Array.from(segmenter.segment(text), ({ segment, index }) => {
    // A tab is four spaces here: a caret line cannot follow the tab stops of a terminal that it does not know.
    const shown = segment === '\t' ? '    ' : visible(segment);
    return { text: shown, at: offset + index, width: shown === segment ? cellWidth(shown) : escapedWidth(shown) };
  });
}

// The engine's own Unicode tables stand in for East Asian Width, which ECMAScript does not offer.
const wide =
  /(?![\uff61-\uffdc])[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Bopomofo}\p{Script=Yi}\p{Emoji_Presentation}\u3000-\u303e\uff01-\uff60\uffe0-\uffe6]|\ufe0f/u;
const zero = /^(?:[\p{Mn}\p{Me}]|\u200c|\u200d)+$/u;

function cellWidth(grapheme: string): number {
  if (zero.test(grapheme)) return 0;
  return wide.test(grapheme) ? 2 : 1;
}

function escapedWidth(text: string): number {
  return Array.from(text, cellWidth).reduce((sum, width) => sum + width, 0);
}

function widthOf(cells: readonly Cell[]): number {
  return cells.reduce((sum, cell) => sum + cell.width, 0);
}
