import type { ImportStatement, SourceModule } from '../domain/graph.ts';
import type { Target } from './build.ts';
import { directoryOf } from './python-names.ts';

/** Endings of TypeScript and JavaScript sources, the more specific language first. */
export const typescriptEndings = ['.ts', '.tsx', '.mts', '.cts', '.js', '.jsx', '.mjs', '.cjs'] as const;

/** The targets of a TypeScript or JavaScript file: one for each specifier. */
export function typescriptEdges(
  module: SourceModule,
  resolve: (specifier: string) => string | null,
): readonly (readonly [ImportStatement, Target])[] {
  return module.statements.map((statement) => {
    const specifier = statement.module;
    const resolved = resolve(specifier);
    if (resolved !== null) {
      const target = resolved.replace(/(\.d)?\.[cm]?[jt]sx?$/, '');
      return [statement, { target, resolved, missing: false, place: resolved }];
    }
    // `./policy.js` may be written for `policy.ts`.
    const base = specifier.replace(/\.[cm]?[jt]sx?$/, '');
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
