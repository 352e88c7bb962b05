import type { ImportStatement, SourceModule } from '../domain/graph.ts';
import { withoutTypeScriptEnding } from '../domain/module-path.ts';
import { joinPath, parentOf } from '../domain/path.ts';
import type { Reached, Target, Targets } from './target.ts';

/** The targets of a TypeScript or JavaScript file: one for each specifier. */
export function typescriptEdges(
  module: SourceModule,
  resolve: (specifier: string) => string | null,
  targets: Targets,
): readonly (readonly [ImportStatement, Reached])[] {
  return module.statements.map((statement) => {
    const to = targetOf(module.path, statement.module, resolve(statement.module), targets);
    return [statement, { to, names: [], submodule: false, implicit: false }];
  });
}

function targetOf(path: string, specifier: string, resolved: string | null, targets: Targets): Target {
  if (resolved !== null) {
    return targets.add(withoutTypeScriptEnding(resolved).replace(/\.d$/, ''), resolved, false, resolved);
  }
  return targets.add(specifier, null, true, placeOf(path, specifier));
}

/** Where it would lie; empty for what is no path of the tree: `../../x` beyond its root, `/x`. */
function placeOf(path: string, specifier: string): string {
  // `./policy.js` may be written for `policy.ts`.
  const base = withoutTypeScriptEnding(specifier);
  const place = base.startsWith('.') ? joinPath(parentOf(path), base) : base;
  return place === null || place === '' || place.startsWith('/') ? '' : `${place}/`;
}
