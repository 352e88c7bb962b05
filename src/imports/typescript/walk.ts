import type { ImportStatement, UnknownCall } from '../../domain/graph.ts';
import { calledImports, requireNames } from './calls.ts';
import { ts } from './compiler.ts';
import { type Context, contextOf, labelsOf, moduleLevel } from './context.ts';
import { declaredImport, type FoundImport } from './declarations.ts';
import type { SourceText } from './source-text.ts';

/** What the syntax tree of one file says. */
export interface WalkedSource {
  readonly statements: readonly ImportStatement[];
  readonly unknownCalls: readonly UnknownCall[];
  /** Offsets of every specifier that was looked at, known or not. */
  readonly seen: ReadonlySet<number>;
}

/** Collects the imports of a file in source order. */
export function walk(sourceFile: ts.SourceFile, source: SourceText): WalkedSource {
  const statements: ImportStatement[] = [];
  const unknownCalls: UnknownCall[] = [];
  const seen = new Set<number>();
  const requirers = requireNames(sourceFile, () => nodesOf(sourceFile));
  const add = (node: ts.Node, context: Context, found: FoundImport) => {
    seen.add(found.specifier.getStart(sourceFile));
    const { form, module, names } = found;
    // A block may follow the name of an augmented module: the statement ends with the name.
    const end = ts.isModuleDeclaration(node) ? node.name.end : node.end;
    const labels = labelsOf(context, module, found.labels);
    statements.push({ ...source.span(node.getStart(sourceFile), end), form, level: 0, module, names, labels });
  };
  for (const [node, context] of contextsOf(sourceFile)) {
    const declared = declaredImport(node, sourceFile);
    if (declared) add(node, context, declared);
    const called = calledImports(node, requirers);
    for (const found of called?.imports ?? []) add(node, context, found);
    if (!called || called.unknown.length === 0) continue;
    for (const argument of called.unknown) seen.add(argument.getStart(sourceFile));
    const { line, column } = source.span(node.getStart(sourceFile), node.end);
    unknownCalls.push({ line, column });
  }
  return { statements, unknownCalls, seen };
}

function* nodesOf(sourceFile: ts.SourceFile): Iterable<ts.Node> {
  for (const [node] of contextsOf(sourceFile)) yield node;
}

/** Every node before its children. Loops with a stack of its own: a sum of a million terms is a tree as deep. */
function* contextsOf(sourceFile: ts.SourceFile): Iterable<readonly [ts.Node, Context]> {
  const open: (readonly [ts.Node, Context])[] = [[sourceFile, moduleLevel]];
  for (let entry = open.pop(); entry; entry = open.pop()) {
    yield entry;
    const [node, context] = entry;
    const children: (readonly [ts.Node, Context])[] = [];
    ts.forEachChild(node, (child) => {
      children.push([child, contextOf(child, node, context)]);
    });
    for (let index = children.length - 1; index >= 0; index--) {
      const child = children[index];
      if (child) open.push(child);
    }
  }
}
