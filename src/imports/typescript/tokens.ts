import type { ImportStatement } from '../../domain/graph.ts';
import { ts } from './compiler.ts';
import { labelsOf, moduleLevel } from './context.ts';
import type { SourceText } from './source-text.ts';

/**
 * Imports found from token to token, without a syntax tree: for what the parser lost or would not bear. Linear in time and
 * memory. Knows neither the names nor the function around an import, and takes the place of the specifier for its own.
 *
 * @param seen offsets of specifiers that are known already.
 */
export function importsByToken(source: SourceText, seen: ReadonlySet<number>): readonly ImportStatement[] {
  const found: ImportStatement[] = [];
  for (const { fileName: module, pos, end } of ts.preProcessFile(source.text, true, true).importedFiles) {
    if (seen.has(pos)) continue;
    const before = source.text.slice(Math.max(0, pos - 40), pos).trimEnd();
    const form = before.endsWith('(') ? 'call' : /\bfrom$/.test(before) ? 'from' : 'import';
    const dynamic = /\bimport\s*\($/.test(before);
    const span = source.span(pos, Math.min(end + 2, source.text.length));
    const labels = labelsOf(moduleLevel, module, dynamic ? ['dynamic'] : []);
    found.push({ ...span, form, level: 0, module, names: [], labels });
  }
  return found;
}
