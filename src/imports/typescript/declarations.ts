import type { ImportedName, ImportLabel, ImportStatement } from '../../domain/graph.ts';
import { ts } from './compiler.ts';

/** An import as the syntax gives it, before place and context are added. */
export interface FoundImport {
  readonly form: ImportStatement['form'];
  readonly module: string;
  readonly names: readonly ImportedName[];
  readonly labels: readonly ImportLabel[];
  /** The node that names the module. */
  readonly specifier: ts.Node;
}

/**
 * The module that a declaration or a type names; null for every other node.
 *
 * `import 'x'` and `import x = require('x')` have the form `import`, every other `import … from` the form `from`. A default
 * import takes the name `default`, a namespace `*`, and `import x = require()` takes `export=`, as the compiler calls them.
 */
export function declaredImport(node: ts.Node, sourceFile: ts.SourceFile): FoundImport | null {
  if (ts.isImportDeclaration(node)) return importDeclaration(node);
  if (ts.isExportDeclaration(node)) return exportDeclaration(node);
  if (ts.isImportEqualsDeclaration(node)) return importEquals(node);
  if (ts.isImportTypeNode(node)) return importType(node);
  if (ts.isModuleDeclaration(node)) return augmentation(node, sourceFile);
  return null;
}

function importDeclaration(node: ts.ImportDeclaration): FoundImport | null {
  const specifier = node.moduleSpecifier;
  const module = literalText(specifier);
  if (module === null) return null;
  const clause = node.importClause;
  if (!clause) return { form: 'import', module, names: [], labels: [], specifier };
  const names: ImportedName[] = [];
  if (clause.name) names.push({ name: 'default', alias: clause.name.text });
  const bindings = clause.namedBindings;
  if (bindings && ts.isNamespaceImport(bindings)) names.push({ name: '*', alias: bindings.name.text });
  if (bindings && ts.isNamedImports(bindings)) names.push(...bindings.elements.map(specifierName));
  const named = bindings && ts.isNamedImports(bindings) && !clause.name ? bindings.elements : [];
  const labels: ImportLabel[] = [];
  if (clause.phaseModifier === ts.SyntaxKind.TypeKeyword || allTypes(named)) labels.push('type-only');
  if (clause.phaseModifier === ts.SyntaxKind.DeferKeyword) labels.push('lazy');
  return { form: 'from', module, names, labels, specifier };
}

function exportDeclaration(node: ts.ExportDeclaration): FoundImport | null {
  const specifier = node.moduleSpecifier;
  const module = literalText(specifier);
  if (!specifier || module === null) return null;
  const clause = node.exportClause;
  const labels: ImportLabel[] = [];
  if (node.isTypeOnly || (clause && ts.isNamedExports(clause) && allTypes(clause.elements))) labels.push('type-only');
  if (!clause) return { form: 'export', module, names: [{ name: '*' }], labels: [...labels, 'star'], specifier };
  const names = ts.isNamespaceExport(clause)
    ? [{ name: '*', alias: clause.name.text }]
    : clause.elements.map(specifierName);
  return { form: 'export', module, names, labels, specifier };
}

function importEquals(node: ts.ImportEqualsDeclaration): FoundImport | null {
  if (!ts.isExternalModuleReference(node.moduleReference)) return null;
  const specifier = node.moduleReference.expression;
  const module = literalText(specifier);
  if (module === null) return null;
  const names = [{ name: 'export=', alias: node.name.text }];
  return { form: 'import', module, names, labels: node.isTypeOnly ? ['type-only'] : [], specifier };
}

/** `import('x').T` where a type stands. */
function importType(node: ts.ImportTypeNode): FoundImport | null {
  const module = ts.isLiteralTypeNode(node.argument) ? literalText(node.argument.literal) : null;
  return module === null ? null : { form: 'call', module, names: [], labels: ['type-only'], specifier: node.argument };
}

/** `declare module './x' { … }` adds to a module that must be there; in a file that is no module it declares a new one. */
function augmentation(node: ts.ModuleDeclaration, sourceFile: ts.SourceFile): FoundImport | null {
  if (!ts.isStringLiteral(node.name) || !ts.isExternalModule(sourceFile)) return null;
  return { form: 'import', module: node.name.text, names: [], labels: ['type-only'], specifier: node.name };
}

function specifierName(node: ts.ImportSpecifier | ts.ExportSpecifier): ImportedName {
  return node.propertyName ? { name: node.propertyName.text, alias: node.name.text } : { name: node.name.text };
}

function allTypes(elements: readonly (ts.ImportSpecifier | ts.ExportSpecifier)[]): boolean {
  return elements.length > 0 && elements.every((element) => element.isTypeOnly);
}

function literalText(node: ts.Node | undefined): string | null {
  return node && ts.isStringLiteralLike(node) ? node.text : null;
}
