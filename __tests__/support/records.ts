import type { ImportStatement } from '../../src/domain/graph.ts';
import { SweepBit, type SweepRecords } from '../../src/imports/python/sweep-records.ts';

/** Statements of several files as the sweep would hold them; calls are left out, as there. */
export function recordsOf(files: readonly (readonly ImportStatement[])[]): SweepRecords {
  const names: string[] = [];
  const numbers = new Map<string, number>();
  const numberOf = (name: string): number => {
    const known = numbers.get(name) ?? names.push(name) - 1;
    numbers.set(name, known);
    return known;
  };
  const data: number[] = [];
  const start = [0];
  for (const statements of files) {
    for (const statement of statements) if (statement.form !== 'call') data.push(...recordOf(statement, numberOf));
    start.push(data.length);
  }
  return {
    data: Int32Array.from(data),
    start: Int32Array.from(start),
    nameCount: names.length,
    name: (id) => names[id] ?? '',
  };
}

function recordOf(statement: ImportStatement, numberOf: (name: string) => number): number[] {
  const { line, column, endColumn, form, level, module, names, labels } = statement;
  const bits =
    (form === 'from' ? SweepBit.from : 0) |
    (labels.includes('deferred') ? SweepBit.deferred : 0) |
    (labels.includes('type-only') ? SweepBit.typeOnly : 0) |
    (labels.includes('guarded') ? SweepBit.guarded : 0) |
    (labels.includes('star') ? SweepBit.star : 0) |
    (labels.includes('lazy') ? SweepBit.lazy : 0);
  const pairs = names.flatMap(({ name, alias }) => [numberOf(name), alias === undefined ? -1 : numberOf(alias)]);
  return [line, column, endColumn, bits, level, module === '' ? -1 : numberOf(module), names.length, ...pairs];
}
