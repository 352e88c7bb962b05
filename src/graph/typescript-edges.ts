import type { ImportStatement, SourceModule } from '../domain/graph.ts';
import { withoutTypeScriptEnding } from '../domain/module-path.ts';
import { directoryOf } from '../domain/path.ts';
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
  // `./policy.js` may be written for `policy.ts`.
  const base = withoutTypeScriptEnding(specifier);
  return targets.add(
    specifier,
    null,
    true,
    `${specifier.startsWith('.') ? join(directoryOf(path), base) : specifier}/`,
  );
}

/** `a/b/` and `../c` → `a/c`; steps above the root are dropped, as there is nothing there. */
function join(directory: string, specifier: string): string {
  const segments: string[] = [];
  for (const segment of (directory + specifier).split('/')) {
    if (segment === '..') segments.pop();
    else if (segment !== '.' && segment !== '') segments.push(segment);
  }
  return segments.join('/');
}
