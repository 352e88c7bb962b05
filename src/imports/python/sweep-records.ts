import type { ImportedName, ImportLabel, ImportStatement } from '../../domain/graph.ts';

/** What a record says of its statement beside its names. */
export const SweepBit = { from: 1, deferred: 2, typeOnly: 4, guarded: 8, star: 16, lazy: 32 } as const;

/** Where the parts of a record stand in `SweepRecords.data`; from `names` on, a name and its alias in turn, -1 for none. */
export const SweepField = {
  line: 0,
  column: 1,
  endColumn: 2,
  bits: 3,
  level: 4,
  module: 5,
  count: 6,
  names: 7,
} as const;

/** The import statements of many files as numbers: one record a statement, one after the other. */
export interface SweepRecords {
  readonly data: Int32Array;
  /** The records of file `i` stand from `start[i]` to before `start[i + 1]`. */
  readonly start: Int32Array;
  readonly nameCount: number;
  /** A module's or another name by its number. */
  name(id: number): string;
}

export const noRecords: SweepRecords = {
  data: new Int32Array(0),
  start: new Int32Array(1),
  nameCount: 0,
  name: (id) => {
    throw new RangeError(`there is no name ${id}`);
  },
};

/** The statements of one file as the scanner would give them. */
export function statementsOf(records: SweepRecords, file: number): readonly ImportStatement[] {
  const { data, start } = records;
  const statements: ImportStatement[] = [];
  const end = start[file + 1] ?? 0;
  for (let at = start[file] ?? 0; at < end; at = afterRecord(data, at)) statements.push(statementAt(records, at));
  return statements;
}

/** Where the record behind the one at `at` starts. */
export function afterRecord(data: Int32Array, at: number): number {
  return at + SweepField.names + 2 * field(data, at, 'count');
}

function statementAt(records: SweepRecords, at: number): ImportStatement {
  const { data } = records;
  const names: ImportedName[] = [];
  const end = afterRecord(data, at);
  for (let i = at + SweepField.names; i < end; i += 2) {
    const name = records.name(data[i] ?? -1);
    const alias = data[i + 1] ?? -1;
    names.push(alias < 0 ? { name } : { name, alias: records.name(alias) });
  }
  const module = field(data, at, 'module');
  return {
    line: field(data, at, 'line'),
    column: field(data, at, 'column'),
    endColumn: field(data, at, 'endColumn'),
    form: field(data, at, 'bits') & SweepBit.from ? 'from' : 'import',
    level: field(data, at, 'level'),
    module: module < 0 ? '' : records.name(module),
    names,
    labels: labelsAt(data, at),
  };
}

function labelsAt(data: Int32Array, at: number): ImportLabel[] {
  const bits = field(data, at, 'bits');
  const labels: ImportLabel[] = [bits & SweepBit.deferred ? 'deferred' : 'module-level'];
  if (bits & SweepBit.typeOnly) labels.push('type-only');
  if (bits & SweepBit.guarded) labels.push('guarded');
  if (bits & SweepBit.star) labels.push('star');
  if (field(data, at, 'level') > 0) labels.push('relative');
  if (bits & SweepBit.lazy) labels.push('lazy');
  return labels;
}

/** One number of the record at `at`. */
export function field(data: Int32Array, at: number, name: keyof typeof SweepField): number {
  return data[at + SweepField[name]] ?? 0;
}
