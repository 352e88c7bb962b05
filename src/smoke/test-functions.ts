import type { CodeStatement, TestFunction } from '../domain/smoke.ts';
import { Effects, skippedAtTop } from './test-effects.ts';

/**
 * The tests of a file, in the order of the source, and of each why it cannot fail, where that can be told from its text.
 * Names go by pytest's defaults: functions `test…`, in classes `Test…` or such as derive from a `…TestCase`.
 *
 * @param isOwn whether a module, as an import names it, is of the repository.
 */
export function readTestFunctions(
  statements: readonly CodeStatement[],
  isOwn: (module: string) => boolean,
): TestFunction[] {
  const effects = new Effects(statements, isOwn);
  const skipped = statements.find(({ text }) => skipsModule.test(text));
  const tests: TestFunction[] = [];
  collect(statements, { prefix: '', lastLine: Number.POSITIVE_INFINITY, skipped }, effects, tests);
  return tests;
}

/** `pytestmark = pytest.mark.skip(…)`, `pytest.skip("…", allow_module_level=True)` */
const skipsModule = /^(?:pytestmark\s*=\s*\[?\s*pytest\.mark\.skip\b|pytest\.skip\()/;
const skipsByMark = /^@\s*(?:[\w.]+\.)?skip(?:\b|\()/;
const testClass = /^class (?:Test\w*|\w+\([^)]*TestCase\b[^)]*\))/;
const definition = /^(?:async )?def (test\w*)\s*\((.*)\)\s*(?:->.*)?:/;

/** What a file or a class says of the tests in it. */
interface Holder {
  readonly prefix: string;
  readonly lastLine: number;
  readonly skipped: CodeStatement | undefined;
}

function collect(statements: readonly CodeStatement[], holder: Holder, effects: Effects, tests: TestFunction[]): void {
  let decorators: CodeStatement[] = [];
  for (const [at, statement] of statements.entries()) {
    if (statement.text.startsWith('@')) {
      decorators.push(statement);
      continue;
    }
    const skip = holder.skipped ?? decorators.find(({ text }) => skipsByMark.test(text));
    decorators = [];
    const next = statements[at + 1];
    const lastLine = next ? next.line - 1 : holder.lastLine;
    if (testClass.test(statement.text)) {
      const name = /^class (\w+)/.exec(statement.text)?.[1] ?? '';
      const skipped = skip ?? statement.body.find(({ text }) => skipsModule.test(text));
      collect(statement.body, { prefix: `${holder.prefix}${name}::`, lastLine, skipped }, effects, tests);
      continue;
    }
    const [, name, parameters = ''] = definition.exec(statement.text) ?? [];
    if (name === undefined) continue;
    const names = parameterNames(parameters);
    const vacuous = skip
      ? { reason: 'is skipped whatever it holds', line: skip.line }
      : effects.emptiness(statement, names);
    const skipped = skip !== undefined || vacuous?.reason === skippedAtTop;
    tests.push({
      name: holder.prefix + name,
      line: statement.line,
      lastLine,
      ...(skipped ? { skipped } : {}),
      parameters: names,
      vacuous,
    });
  }
}

function parameterNames(text: string): string[] {
  const flat = text.replace(/\[[^[\]]*\]/g, '').replace(/=[^,]*/g, '');
  return flat.split(',').flatMap((part) => {
    const name = /^[\s*]*([\p{L}_][\p{L}\p{N}_]*)/u.exec(part)?.[1];
    return name === undefined || name === 'self' || name === 'cls' ? [] : [name];
  });
}
