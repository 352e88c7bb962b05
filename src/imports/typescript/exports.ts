import type { Bindings } from '../../domain/graph.ts';
import { ts } from './compiler.ts';

/**
 * The names that a module exports, types among them; null where more may be there than its text says: `export *`, `export =`,
 * and every file without `import` and `export`, which is CommonJS or a script.
 */
export function exportsOf(sourceFile: ts.SourceFile): Bindings | null {
  if (!ts.isExternalModule(sourceFile)) return null;
  const names = new Set<string>();
  for (const node of sourceFile.statements) {
    if (ts.isExportAssignment(node)) {
      if (node.isExportEquals) return null;
      names.add('default');
    } else if (ts.isExportDeclaration(node)) {
      const clause = node.exportClause;
      if (!clause) return null;
      if (ts.isNamespaceExport(clause)) names.add(clause.name.text);
      else for (const element of clause.elements) names.add(element.name.text);
    } else if (isExported(node)) {
      for (const name of declaredNames(node)) names.add(name);
    }
  }
  return { names, open: false };
}

function isExported(node: ts.Statement): boolean {
  return has(node, ts.SyntaxKind.ExportKeyword);
}

function has(node: ts.Statement, kind: ts.SyntaxKind): boolean {
  return ts.canHaveModifiers(node) && ts.getModifiers(node)?.some((modifier) => modifier.kind === kind) === true;
}

function declaredNames(node: ts.Statement): readonly string[] {
  if (has(node, ts.SyntaxKind.DefaultKeyword)) return ['default'];
  if (ts.isVariableStatement(node)) return node.declarationList.declarations.flatMap(({ name }) => patternNames(name));
  if (ts.isImportEqualsDeclaration(node)) return [node.name.text];
  if (
    ts.isFunctionDeclaration(node) ||
    ts.isClassDeclaration(node) ||
    ts.isInterfaceDeclaration(node) ||
    ts.isTypeAliasDeclaration(node) ||
    ts.isEnumDeclaration(node) ||
    ts.isModuleDeclaration(node)
  )
    return node.name ? [node.name.text] : [];
  return [];
}

/** `export const { a, b: [c] } = …`; an array, since patterns may be nested as deep as a file is long. */
function patternNames(name: ts.BindingName): readonly string[] {
  const names: string[] = [];
  const waiting: ts.BindingName[] = [name];
  for (let at = waiting.pop(); at !== undefined; at = waiting.pop()) {
    if (ts.isIdentifier(at)) names.push(at.text);
    else for (const element of at.elements) if (!ts.isOmittedExpression(element)) waiting.push(element.name);
  }
  return names;
}
