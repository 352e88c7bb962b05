import type { Shim } from '../../domain/graph.ts';
import { ts } from './compiler.ts';

/**
 * Whether a file does nothing but hand on what other modules export: `export … from`, an import whose names are all exported
 * again, `module.exports = require('x')`, and directives. A side-effect import or any statement of its own makes it no shim.
 */
export function shimOf(sourceFile: ts.SourceFile): Shim | null {
  const imported = new Set<string>();
  const exported = new Set<string>();
  let forwards = false;
  for (const node of sourceFile.statements) {
    if (isDirective(node) || ts.isEmptyStatement(node)) continue;
    if (ts.isImportDeclaration(node) && node.importClause) {
      for (const name of boundNames(node.importClause)) imported.add(name);
    } else if (ts.isExportDeclaration(node)) {
      if (node.moduleSpecifier) forwards = true;
      else for (const name of exportedNames(node)) exported.add(name);
    } else if (ts.isExportAssignment(node) && ts.isIdentifier(node.expression)) {
      exported.add(node.expression.text);
    } else if (isForwardedRequire(node)) {
      forwards = true;
    } else return null;
  }
  if (exported.size > 0) forwards = true;
  const handedOn = imported.size === exported.size && [...imported].every((name) => exported.has(name));
  return forwards && handedOn ? { silent: false } : null;
}

/** `'use strict'` and the like. */
function isDirective(node: ts.Statement): boolean {
  return ts.isExpressionStatement(node) && ts.isStringLiteral(node.expression);
}

function boundNames(clause: ts.ImportClause): readonly string[] {
  const bindings = clause.namedBindings;
  const named = !bindings
    ? []
    : ts.isNamespaceImport(bindings)
      ? [bindings.name.text]
      : bindings.elements.map((element) => element.name.text);
  return clause.name ? [clause.name.text, ...named] : named;
}

/** The local names, not those they are exported as. */
function exportedNames(node: ts.ExportDeclaration): readonly string[] {
  const clause = node.exportClause;
  if (!clause || !ts.isNamedExports(clause)) return [];
  return clause.elements.map((element) => (element.propertyName ?? element.name).text);
}

/** `module.exports = require('x')`, `exports.a = require('x')`. */
function isForwardedRequire(node: ts.Statement): boolean {
  if (!ts.isExpressionStatement(node) || !ts.isBinaryExpression(node.expression)) return false;
  const { left, operatorToken, right } = node.expression;
  if (operatorToken.kind !== ts.SyntaxKind.EqualsToken || !ts.isPropertyAccessExpression(left)) return false;
  const owner = ts.isPropertyAccessExpression(left.expression) ? left.expression.expression : left.expression;
  if (!ts.isIdentifier(owner) || (owner.text !== 'module' && owner.text !== 'exports')) return false;
  const call = ts.isPropertyAccessExpression(right) ? right.expression : right;
  return ts.isCallExpression(call) && ts.isIdentifier(call.expression) && call.expression.text === 'require';
}
