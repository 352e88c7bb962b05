import type { ImportLabel } from '../../domain/graph.ts';
import { ts } from './compiler.ts';

/** What surrounds a node and decides the labels of an import in it. */
export interface Context {
  /** In the body of a function, or the value of an instance's property. */
  readonly deferred: boolean;
  /** In a `try` with a `catch`, of the same function. */
  readonly guarded: boolean;
  /** In a `declare` block: nothing of it is there at run time. */
  readonly ambient: boolean;
}

export const moduleLevel: Context = { deferred: false, guarded: false, ambient: false };

/** The context of `child`, a direct child of `parent`. */
export function contextOf(child: ts.Node, parent: ts.Node, context: Context): Context {
  if (ts.isFunctionLike(parent)) return { ...context, deferred: true, guarded: false };
  if (ts.isPropertyDeclaration(parent) && child === parent.initializer && !isStatic(parent)) {
    return { ...context, deferred: true, guarded: false };
  }
  if (ts.isTryStatement(parent) && parent.catchClause && child === parent.tryBlock)
    return { ...context, guarded: true };
  if (ts.isModuleDeclaration(parent) && hasModifier(parent, ts.SyntaxKind.DeclareKeyword)) {
    return { ...context, ambient: true };
  }
  if (isCatchOfPromise(parent) && child === parent.expression) return { ...context, guarded: true };
  return context;
}

/** Labels of an import in this context, in the order of `importLabels`; `own` are those of the import itself. */
export function labelsOf(context: Context, specifier: string, own: readonly ImportLabel[]): readonly ImportLabel[] {
  const typeOnly = context.ambient || own.includes('type-only');
  const labels: ImportLabel[] = [context.deferred ? 'deferred' : 'module-level'];
  if (typeOnly) labels.push('type-only');
  if (context.guarded && !typeOnly) labels.push('guarded');
  if (own.includes('star')) labels.push('star');
  if (/^\.\.?(\/|$)/.test(specifier)) labels.push('relative');
  if (own.includes('dynamic')) labels.push('dynamic');
  if (own.includes('lazy')) labels.push('lazy');
  return labels;
}

function isStatic(node: ts.PropertyDeclaration): boolean {
  return hasModifier(node, ts.SyntaxKind.StaticKeyword);
}

function hasModifier(node: ts.HasModifiers, kind: ts.SyntaxKind): boolean {
  return node.modifiers?.some((modifier) => modifier.kind === kind) ?? false;
}

/** `import('x').catch(…)`: the promise's form of a guarded import. */
function isCatchOfPromise(node: ts.Node): node is ts.CallExpression {
  return (
    ts.isCallExpression(node) && ts.isPropertyAccessExpression(node.expression) && node.expression.name.text === 'catch'
  );
}
