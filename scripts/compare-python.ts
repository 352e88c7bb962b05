// Compares what the scanner and the sweep read of Python files with what CPython's own parser reads of them:
//   npm run compare -- <folder, file or list of files>… [--python <command or 3.14>] [--splice <n>] [--seed <n>] [--show <n>]
// `--python 3.14` is the one in the package `pyodide`. With `--splice` at most so many imports are first put into each file.
// Ends with 1 where anything differs.
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { comparable } from '../__tests__/imports/python/comparable.ts';
import { askPython, type OracleAnswer, type OracleRequest } from '../__tests__/imports/python/oracle.ts';
import { startPython314 } from '../__tests__/imports/python/oracle314.ts';
import type { ImportStatement } from '../src/domain/graph.ts';
import { scanPython } from '../src/imports/python/scan.ts';
import { pythonFiles } from './python-files.ts';
import { SweepCheck } from './sweep-check.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    python: { type: 'string', default: 'python3' },
    splice: { type: 'string', default: '0' },
    seed: { type: 'string', default: '1' },
    show: { type: 'string', default: '10' },
  },
});
const splice = Number(values.splice);
const seed = Number(values.seed);

/** A few at a time: the answers hold the whole source of what was spliced. */
const batch = 200;

const counts = {
  files: 0,
  'files that CPython refuses': 0,
  'of those, files that the scanner calls unreadable': 0,
  bytes: 0,
  statements: 0,
  calls: 0,
  'unknown calls': 0,
  spliced: 0,
  'files that the sweep leaves to the scanner': 0,
};
const sweep = new SweepCheck();
const kinds = new Map<string, number>();
const refusals = new Map<string, { refused: number; unreadable: number }>();
let shown = 0;

const ask =
  values.python === '3.14'
    ? await startPython314()
    : (each: readonly OracleRequest[]) => askPython(each, values.python);
const paths = positionals.flatMap(pythonFiles);
for (let i = 0; i < paths.length; i += batch) {
  const requests = paths.slice(i, i + batch).map((path) => (splice > 0 ? { path, splice, seed } : { path }));
  const answers = ask(requests);
  if (answers.length !== requests.length) throw new Error(`${answers.length} answers to ${requests.length} requests`);
  answers.forEach(compare);
}

const differences = [...kinds.values()].reduce((sum, count) => sum + count, 0);
print({ python: values.python, ...counts, differences, ...Object.fromEntries(kinds) });
if (refusals.size > 0) {
  print('refused, by reason (of which unreadable):');
  for (const [reason, { refused, unreadable }] of [...refusals].sort())
    print(`  ${reason}: ${refused} (${unreadable})`);
}
process.exitCode = differences > 0 ? 1 : 0;

function compare(answer: OracleAnswer): void {
  const source = 'source' in answer ? Buffer.from(answer.source ?? '', 'base64') : readFileSync(answer.name);
  const scanned = scanPython(source);
  if (answer.error !== null) {
    refuse(answer.error, scanned.unreadable !== undefined);
    return;
  }
  counts.files++;
  counts.bytes += source.length;
  counts.spliced += answer.spliced ?? 0;
  const calls = answer.statements.filter(({ form }) => form === 'call').length;
  counts.calls += calls;
  counts.statements += answer.statements.length - calls;
  counts['unknown calls'] += answer.unknownCalls.length;
  if (scanned.unreadable !== undefined) differ(answer.name, 'unreadable', [scanned.unreadable.reason]);
  compareLines('', answer.name, comparable(answer, answer.inString), comparable(scanned, answer.inString));
  compareSweep(
    answer.name,
    source,
    answer.statements.filter(({ form }) => form !== 'call'),
  );
}

/** It is set beside CPython where it vouches for what it read. */
function compareSweep(name: string, source: Uint8Array, statements: readonly ImportStatement[]): void {
  const expected = comparable({ statements, unknownCalls: [] }, false);
  if (sweep.read(source, true).suspect) counts['files that the sweep leaves to the scanner']++;
  for (const whole of [true, false]) {
    const swept = sweep.read(source, whole);
    if (swept.statements === undefined) continue;
    compareLines('sweep: ', name, expected, comparable({ statements: swept.statements, unknownCalls: [] }, false));
  }
}

/** Lines that stand in one of the two only, paired by their place. */
function compareLines(reader: string, name: string, expected: readonly string[], found: readonly string[]): void {
  if (expected.length === found.length && expected.every((line, k) => line === found[k])) return;
  const missing = without(expected, found);
  const extra = without(found, expected);
  if (missing.length + extra.length === 0) differ(name, `${reader}order`, found);
  for (const line of missing) {
    const other = extra.find((each) => placeOf(each) === placeOf(line));
    if (other === undefined) differ(name, `${reader}missing`, [line]);
    else
      differ(name, reader + (withoutLabels(other) === withoutLabels(line) ? 'labels' : 'otherwise read'), [
        line,
        other,
      ]);
  }
  const known = new Set(missing.map(placeOf));
  for (const line of extra) if (!known.has(placeOf(line))) differ(name, `${reader}extra`, [line]);
}

function without(lines: readonly string[], others: readonly string[]): string[] {
  const left = new Map<string, number>();
  for (const line of others) left.set(line, (left.get(line) ?? 0) + 1);
  return lines.filter((line) => {
    const count = left.get(line) ?? 0;
    left.set(line, count - 1);
    return count <= 0;
  });
}

function placeOf(line: string): string {
  return /^\d+:\d+/.exec(line)?.[0] ?? line;
}

function withoutLabels(line: string): string {
  return line.split(' | ', 1)[0] ?? '';
}

function differ(name: string, kind: string, lines: readonly string[]): void {
  kinds.set(kind, (kinds.get(kind) ?? 0) + 1);
  if (shown++ < Number(values.show)) print(`${name}: ${kind}\n  ${lines.join('\n  ')}`);
}

function refuse(error: string, unreadable: boolean): void {
  counts['files that CPython refuses']++;
  if (unreadable) counts['of those, files that the scanner calls unreadable']++;
  // The reason without what is particular to the file.
  const reason = error.replace(/ \(.*\)$/, '').replaceAll(/'[^']*'|\d+/g, '…');
  const count = refusals.get(reason) ?? { refused: 0, unreadable: 0 };
  refusals.set(reason, { refused: count.refused + 1, unreadable: count.unreadable + (unreadable ? 1 : 0) });
}

function print(what: unknown): void {
  process.stdout.write(`${typeof what === 'string' ? what : JSON.stringify(what, undefined, 2)}\n`);
}
