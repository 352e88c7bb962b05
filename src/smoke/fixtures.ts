import type { CodeStatement } from '../domain/smoke.ts';

/** A function of a `conftest.py`, as far as it bears on which tests load what. */
export interface Fixture {
  readonly name: string;
  /** It runs for every test below: an autouse fixture, or no fixture at all, such as a hook. */
  readonly always: boolean;
  /** Names of other fixtures that it asks for. */
  readonly parameters: readonly string[];
  /** From 1, both ends included. */
  readonly firstLine: number;
  readonly lastLine: number;
}

/** The functions of a `conftest.py`. */
export function readFixtures(statements: readonly CodeStatement[]): Fixture[] {
  const fixtures: Fixture[] = [];
  let decorators: string[] = [];
  for (const [at, { text, line }] of statements.entries()) {
    if (text.startsWith('@')) {
      decorators.push(text);
      continue;
    }
    const [, name, parameters = ''] = /^(?:async )?def (\w+)\s*\((.*?)\)/.exec(text) ?? [];
    const mark = decorators.find((decorator) => /\bfixture\b/.test(decorator));
    decorators = [];
    if (name === undefined) continue;
    fixtures.push({
      name,
      always: mark === undefined || /\bautouse\s*=\s*True\b/.test(mark),
      parameters: parameters.match(/[\p{L}_][\p{L}\p{N}_]*/gu) ?? [],
      firstLine: line,
      lastLine: (statements[at + 1]?.line ?? Number.POSITIVE_INFINITY) - 1,
    });
  }
  return fixtures;
}

/** Whether a test that asks for `names` runs what stands on a line of the file that holds the fixtures. */
export function runsFor(line: number, fixtures: readonly Fixture[], names: ReadonlySet<string>): boolean {
  const holding = fixtures.find(({ firstLine, lastLine }) => firstLine <= line && line <= lastLine);
  return !holding || holding.always || wanted(fixtures, names).has(holding.name);
}

/** Fixtures that are asked for, also by other fixtures; those that always run ask as well. */
function wanted(fixtures: readonly Fixture[], names: ReadonlySet<string>): ReadonlySet<string> {
  const asked = new Set([...names, ...fixtures.filter(({ always }) => always).map(({ name }) => name)]);
  // A Set takes what is added while it is walked.
  for (const name of asked) {
    for (const fixture of fixtures) {
      if (fixture.name === name) for (const parameter of fixture.parameters) asked.add(parameter);
    }
  }
  return asked;
}
