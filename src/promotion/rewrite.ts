import type { ImportEdge, ImportedName } from '../domain/graph.ts';

/**
 * A Python import statement with some of its targets renamed, as lines to paste, without indentation. Names that are not
 * renamed keep their module, in a line of their own where needed.
 *
 * @param edges every explicit edge of the statement, in order.
 * @param rename the dotted name by which the target of an edge is to be imported; null leaves it.
 */
export function rewriteStatement(
  edges: readonly ImportEdge[],
  rename: (edge: ImportEdge) => string | null,
): readonly string[] {
  const statement = edges[0]?.statement;
  if (!statement) return [];
  const lazy = statement.labels.includes('lazy') ? 'lazy ' : '';
  if (statement.form === 'import') {
    const uses: string[] = [];
    const names = edges.flatMap((edge) =>
      edge.names.map((imported) => {
        const name = rename(edge) ?? imported.name;
        if (name === imported.name || imported.alias !== undefined) return withAlias({ ...imported, name });
        // `import core` binds `core`; `import a.b.c` binds `a`, and the file says `a.b.c` where it uses it.
        if (!imported.name.includes('.')) return withAlias({ name, alias: imported.name });
        uses.push(`# and in the rest of the file: ${imported.name} → ${name}`);
        return name;
      }),
    );
    return [`${lazy}import ${names.join(', ')}`, ...uses];
  }
  const written = '.'.repeat(statement.level) + statement.module;
  const byModule = new Map<string, string[]>();
  for (const edge of edges) {
    const name = rename(edge);
    const module = name === null ? written : edge.submodule ? parentOf(name) : name;
    byModule.set(module, [...(byModule.get(module) ?? []), ...edge.names.map(withAlias)]);
  }
  return [...byModule].map(([module, names]) =>
    // A top-level module has no package to take it from.
    module === '' ? `${lazy}import ${names.join(', ')}` : `${lazy}from ${module} import ${names.join(', ')}`,
  );
}

function parentOf(name: string): string {
  return name.slice(0, Math.max(0, name.lastIndexOf('.')));
}

function withAlias({ name, alias }: ImportedName): string {
  return alias === undefined ? name : `${name} as ${alias}`;
}
