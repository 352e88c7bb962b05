import type { ImportStatement, SourceModule } from '../domain/graph.ts';
import { withoutTypeScriptEnding } from '../domain/module-path.ts';
import { directoryOf } from '../domain/path.ts';
import type { Target } from './build.ts';

/** The targets of a TypeScript or JavaScript file: one for each specifier. */
export function typescriptEdges(
  module: SourceModule,
  resolve: (specifier: string) => string | null,
): readonly (readonly [ImportStatement, Target])[] {
  return module.statements.map((statement) => {
    const specifier = statement.module;
    const resolved = resolve(specifier);
    if (resolved !== null) {
      const target = withoutTypeScriptEnding(resolved).replace(/\.d$/, '');
      return [statement, { target, resolved, missing: false, place: resolved }];
    }
    // `./policy.js` may be written for `policy.ts`.
    const base = withoutTypeScriptEnding(specifier);
    const place = `${specifier.startsWith('.') ? join(directoryOf(module.path), base) : specifier}/`;
    return [statement, { target: specifier, resolved: null, missing: true, place }];
  });
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
