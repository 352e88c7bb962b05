import type { ImportEdge, ModuleGraph } from '../domain/graph.ts';
import { listed } from '../domain/listed.ts';
import type { Crossing, Namesake } from '../graph/crossings.ts';
import { namesAskedOf } from '../graph/likeness.ts';
import { productionName } from './remedy.ts';
import { rewriteStatement } from './rewrite.ts';
import { rewrittenSpecifier } from './specifier.ts';

/** So many names are told. */
const mostShown = 5;
/** Beyond this many edges a statement is not repeated. */
const mostEdges = 50;

/** What a production module has in its way to be taken for a development one. */
export function differenceOf({ path, lacks }: Namesake): string {
  if (lacks.length === 0) return `${path} stands at its path in production, and is another module`;
  return `${path} stands at its path in production, and does not bind ${quoted(lacks)}`;
}

/** What makes an import of a development module one of its namesake: to copy that file would take the other's place. */
export function copyInto(
  { edge, statement, development }: Pick<Crossing, 'edge' | 'statement' | 'development'>,
  { path, lacks }: Namesake,
  graph: ModuleGraph,
): string {
  const what = lacks.length === 0 ? 'what is used of it' : quoted(lacks);
  const line = lineOf(edge, statement, path, graph);
  return `copy ${what} from ${development} into ${path}, and ${line}; or stub what is used of it`;
}

/** The same where the importing file itself stands at the path of what it imports. */
export function copyHere({ edge, development }: Pick<Crossing, 'edge' | 'development'>, graph: ModuleGraph): string {
  const names = namesAskedOf(edge, graph);
  const what = names.length === 0 ? 'what is used of it' : quoted(names);
  return `copy ${what} from ${development} into ${edge.path}, in place of the import; or stub what is used of it`;
}

function lineOf(edge: ImportEdge, statement: readonly ImportEdge[], path: string, graph: ModuleGraph): string {
  const name = productionName(path, graph);
  if (graph.modules.get(edge.path)?.language === 'typescript') {
    const written = edge.statement.module;
    const specifier = rewrittenSpecifier(written, edge.path, path, graph);
    return specifier === null
      ? `import ${path} instead of "${written}"`
      : `write '${specifier}' instead of '${written}'`;
  }
  if (edge.statement.form !== 'from' || edge.labels.includes('implicit') || statement.length > mostEdges) {
    return `${edge.statement.form === 'call' ? 'write' : 'import'} "${name}" instead of "${edge.target}"`;
  }
  return `write "${rewriteStatement(statement, (other) => (other === edge ? name : null)).join('; ')}"`;
}

function quoted(names: readonly string[]): string {
  return listed(
    names.map((name) => `"${name}"`),
    mostShown,
  );
}
