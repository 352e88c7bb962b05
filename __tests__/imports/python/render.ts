import type { ImportStatement, ScannedSource } from '../../../src/domain/graph.ts';

/**
 * What a scan found, a line for each statement in the order of the source, then the calls that are not known:
 * `2:5-20 from ..a import b as c | guarded relative`. The label `module-level`, which most have, is left out.
 */
export function render(scanned: Pick<ScannedSource, 'statements' | 'unknownCalls'>): string[] {
  return [
    ...scanned.statements.map(renderStatement),
    ...scanned.unknownCalls.map(({ line, column }) => `${line}:${column} unknown call`),
  ];
}

function renderStatement(statement: ImportStatement): string {
  const { line, column, endColumn, form, level, module, names } = statement;
  const labels = statement.labels.filter((label) => label !== 'module-level').join(' ');
  const list = names.map(({ name, alias }) => (alias === undefined ? name : `${name} as ${alias}`)).join(', ');
  const source = '.'.repeat(level) + module;
  const what = form === 'import' ? list : form === 'from' ? `${source} import ${list}` : source;
  return `${line}:${column}-${endColumn} ${form} ${what}${labels && ` | ${labels}`}`;
}
