import type { ImportEdge, ModuleGraph } from '../domain/graph.ts';
import type { Crossing } from '../graph/crossings.ts';
import { lackedBy } from '../graph/likeness.ts';
import { moduleBase } from '../graph/module-base.ts';
import { importName } from './import-name.ts';
import { rewriteStatement } from './rewrite.ts';
import { rewrittenSpecifier } from './specifier.ts';

/** How an import is written once what it means is imported from production. */
export interface Correction {
  /**
   * The whole Python statement, without indentation, a line for each module that its names come from. It binds the same
   * names. Null where no statement alone can take its place.
   */
  readonly rewritten: string | null;
  /** What stands between the quotes instead: in TypeScript and in calls. */
  readonly specifier: string | null;
  /** What to paste, or what to do and why nothing can be pasted. */
  readonly remedy: string;
}

/** Beyond this many edges a statement is not repeated in each of its findings: output would grow with the square. */
const mostEdges = 50;

/** @param crossing one whose counterpart is in production. */
export function correctionOf(
  crossing: Crossing,
  all: ReadonlyMap<ImportEdge, Crossing>,
  graph: ModuleGraph,
): Correction {
  const { edge, counterpart } = crossing;
  if (counterpart === null) throw new Error(`"${edge.target}" has no counterpart to be imported`);
  if (graph.modules.get(edge.path)?.language === 'typescript') return ofSpecifier(crossing, counterpart, graph);
  const name = importName(counterpart, graph);
  const obstacle = obstacleOf(crossing, graph);
  if (name === null || obstacle !== null) {
    return { rewritten: null, specifier: null, remedy: obstacle ?? `no import root leads to ${counterpart} by a name` };
  }
  if (edge.statement.form === 'call') return ofCall(edge, name);
  return ofStatement(crossing, name, all, graph);
}

function ofStatement(
  { edge, statement }: Crossing,
  name: string,
  all: ReadonlyMap<ImportEdge, Crossing>,
  graph: ModuleGraph,
): Correction {
  const instead = `import "${name}" instead of "${edge.target}"`;
  if (statement.length > mostEdges) {
    const remedy = `${instead}; the statement imports ${statement.length} modules, too many to be repeated here`;
    return { rewritten: null, specifier: null, remedy };
  }
  const bindsPath = rebindsPath(edge);
  const text = rewriteStatement(statement, (other) => {
    if (other === edge) return name;
    // What cannot be exchanged stays as it is, for a finding of its own.
    const crossing = all.get(other);
    if (!crossing?.counterpart || rebindsPath(other) || obstacleOf(crossing, graph) !== null) return null;
    return importName(crossing.counterpart, graph);
  }).join('\n');
  return { rewritten: bindsPath ? null : text, specifier: null, remedy: text };
}

/** `import a.b` binds `a`, and the file says `a.b` where it uses it: both change with the module. */
function rebindsPath({ statement, names }: ImportEdge): boolean {
  return statement.form === 'import' && names.some(({ name, alias }) => alias === undefined && name.includes('.'));
}

function ofCall({ statement, labels, target }: ImportEdge, name: string): Correction {
  const written = '.'.repeat(statement.level) + statement.module;
  const specifier = labels.includes('prefix') ? null : name;
  return {
    rewritten: null,
    specifier,
    remedy: `write "${name}" instead of "${specifier === null ? target : written}"`,
  };
}

function ofSpecifier({ edge }: Crossing, counterpart: string, graph: ModuleGraph): Correction {
  const written = edge.statement.module;
  const specifier = rewrittenSpecifier(written, edge.path, counterpart, graph);
  const remedy =
    specifier === null
      ? `import ${counterpart} instead of "${written}": what stands for it there is not known`
      : `write '${specifier}' instead of '${written}'`;
  return { rewritten: null, specifier, remedy };
}

/** Why the production module cannot simply take the place of what is imported; null where it can. */
function obstacleOf({ edge, counterpart, development }: Crossing, graph: ModuleGraph): string | null {
  if (counterpart === null) return null;
  const { statement, names, target } = edge;
  if (edge.labels.includes('implicit')) {
    const cause = statement.module || statement.names[0]?.name;
    const by = cause === undefined ? '' : ` by the import of "${cause}"`;
    return `"${target}" is loaded on the way${by}: move what is imported out of that package`;
  }
  if (statement.form !== 'from' || edge.submodule) return null;
  const missing = names.find(({ name }) => name !== '*' && !mayHold(counterpart, development, name, graph));
  if (missing === undefined) return null;
  const source = submodule(development, missing.name, graph);
  const first = source === null ? `copy it from ${development}` : `promote ${source}`;
  return `import it from ${counterpart} once "${missing.name}" is there: ${first} first`;
}

/** A directory without `__init__.py` holds modules alone; a submodule that was not promoted is no attribute either. */
function mayHold(counterpart: string, development: string, name: string, graph: ModuleGraph): boolean {
  if (submodule(counterpart, name, graph) !== null) return true;
  if (counterpart.endsWith('/') || submodule(development, name, graph) !== null) return false;
  return lackedBy(counterpart, development, [name], graph) === null;
}

function submodule(place: string, name: string, graph: ModuleGraph): string | null {
  const isPackage = place.endsWith('/') || place.endsWith('/__init__.py');
  return isPackage ? graph.findAt(`${moduleBase(place)}/${name}`) : null;
}
