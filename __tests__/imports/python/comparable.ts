import type { ImportStatement, ScannedSource } from '../../../src/domain/graph.ts';
import { render } from './render.ts';

type Scanned = Pick<ScannedSource, 'statements' | 'unknownCalls'>;

/**
 * What a scan found, a line for each: `2:5-20 from ..a import b | guarded relative | module-level guarded relative`. With
 * `placeless` calls come behind all else and without their place: CPython 3.11 does not tell it where they stand in an f-string.
 */
export function comparable({ statements, unknownCalls }: Scanned, placeless: boolean): string[] {
  if (!placeless) return [...statements.map(line), ...render({ statements: [], unknownCalls })];
  const placed = statements.filter(({ form }) => form !== 'call').map(line);
  const calls = statements.filter(({ form }) => form === 'call');
  const unplaced = calls.map((call) => line({ ...call, line: 0, column: 0, endColumn: 0 }));
  return [...placed, ...unplaced.sort(), ...unknownCalls.map(() => 'unknown call')];
}

function line(statement: ImportStatement): string {
  return `${render({ statements: [statement], unknownCalls: [] })[0]} | ${statement.labels.join(' ')}`;
}
