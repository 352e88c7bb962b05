import { ts } from './compiler.ts';
import type { FoundImport } from './declarations.ts';

/** What one call imports. */
export interface CalledImports {
  readonly imports: readonly FoundImport[];
  /** Arguments that are no literals. */
  readonly unknown: readonly ts.Node[];
}

/**
 * The modules that a call loads: `import('x')`, `require('x')`, `module.require('x')`, a function that `createRequire` made,
 * and the lists of AMD (`define(['x'], …)`, `require(['x'], …)`). Null for every other node.
 *
 * @param requirers names by which this file calls its `require`.
 */
export function calledImports(node: ts.Node, requirers: ReadonlySet<string>): CalledImports | null {
  if (!ts.isCallExpression(node)) return null;
  const [first, second] = node.arguments;
  if (isImport(node.expression)) return fromArguments(first ? [first] : [], true);
  if (isRequire(node.expression, requirers)) {
    if (first && ts.isArrayLiteralExpression(first)) return amdList(first);
    return fromArguments(first ? [first] : [], false);
  }
  if (ts.isIdentifier(node.expression) && node.expression.text === 'define') {
    const list = [first, second].find((argument) => argument && ts.isArrayLiteralExpression(argument));
    return list && ts.isArrayLiteralExpression(list) ? amdList(list) : null;
  }
  return null;
}

/** `require` and the names that `const x = createRequire(…)` gives it. */
export function requireNames(sourceFile: ts.SourceFile, nodes: () => Iterable<ts.Node>): ReadonlySet<string> {
  const names = new Set(['require']);
  if (!sourceFile.text.includes('createRequire')) return names;
  for (const node of nodes()) {
    if (!ts.isVariableDeclaration(node) || !node.initializer || !ts.isIdentifier(node.name)) continue;
    if (isCreateRequire(node.initializer)) names.add(node.name.text);
  }
  return names;
}

/** `import(…)` and `import.defer(…)`. */
function isImport(callee: ts.Expression): boolean {
  return (
    callee.kind === ts.SyntaxKind.ImportKeyword ||
    (ts.isMetaProperty(callee) && callee.keywordToken === ts.SyntaxKind.ImportKeyword)
  );
}

function isRequire(callee: ts.Expression, requirers: ReadonlySet<string>): boolean {
  if (ts.isIdentifier(callee)) return requirers.has(callee.text);
  if (ts.isPropertyAccessExpression(callee)) {
    return callee.name.text === 'require' && ts.isIdentifier(callee.expression) && callee.expression.text === 'module';
  }
  return isCreateRequire(callee);
}

function isCreateRequire(node: ts.Expression): boolean {
  if (!ts.isCallExpression(node)) return false;
  const callee = node.expression;
  return ts.isPropertyAccessExpression(callee)
    ? callee.name.text === 'createRequire'
    : ts.isIdentifier(callee) && callee.text === 'createRequire';
}

/** The three names that AMD hands out itself are no modules. */
function amdList(list: ts.ArrayLiteralExpression): CalledImports {
  const { imports, unknown } = fromArguments(list.elements, false);
  return { imports: imports.filter(({ module }) => !/^(require|exports|module)$/.test(module)), unknown };
}

function fromArguments(values: readonly ts.Expression[], dynamic: boolean): CalledImports {
  const imports: FoundImport[] = [];
  const unknown: ts.Node[] = [];
  for (const specifier of values) {
    const module = constantText(specifier);
    if (module === null) unknown.push(specifier);
    else imports.push({ form: 'call', module, names: [], labels: dynamic ? ['dynamic'] : [], specifier });
  }
  return { imports, unknown };
}

/** A string that the syntax alone decides: literals, their concatenation, parentheses. Loops, as a sum may be long. */
function constantText(expression: ts.Expression): string | null {
  const parts: string[] = [];
  const open = [expression];
  for (let node = open.pop(); node; node = open.pop()) {
    if (ts.isStringLiteralLike(node)) parts.push(node.text);
    else if (ts.isParenthesizedExpression(node) || ts.isAsExpression(node)) open.push(node.expression);
    else if (ts.isBinaryExpression(node) && node.operatorToken.kind === ts.SyntaxKind.PlusToken) {
      open.push(node.right, node.left);
    } else return null;
  }
  return parts.join('');
}
