import type { ScannedSource } from '../../domain/graph.ts';
import type { SourceScanner } from '../scanner.ts';
import type { ImportedValues } from './imported-values.ts';
import { Loaders } from './loaders.ts';
import { Places } from './places.ts';
import { PythonScan } from './python-scan.ts';
import { readText } from './text.ts';

/**
 * Reads the imports of a Python source file, in the order in which they stand, without building a tree. One pass over the
 * bytes; never throws. `unreadable` is set where the text cannot be followed to its end (open brackets or strings, NUL
 * bytes, a wrong coding cookie), never for a file that CPython 3.11 parses. What is read goes by
 * CPython's grammar up to 3.15, so f-strings nest as from 3.12 on.
 *
 * @param imported what names stand for that the file imports of others.
 * @param calls where it may call loaders (`loaderCalls`), in byte offsets; null: anywhere.
 */
export function scanPython(
  source: Uint8Array,
  imported?: ImportedValues,
  calls: readonly number[] | null = null,
): ScannedSource {
  const text = readText(source);
  // A text that was decoded has other offsets than its bytes.
  if (calls !== null && text.end === source.length) {
    const places = new Places(calls);
    const scanned = new PythonScan(text, true, imported, places).run(scanPython);
    if (!places.missed) return scanned;
  }
  const first = new PythonScan(text, Loaders.mayOccur(text), imported);
  const scanned = first.run(scanPython);
  // Loaders that an import brings may be called before it stands in the text.
  return first.missedLoaders ? new PythonScan(text, true, imported).run(scanPython) : scanned;
}

/** Python's side of the port. A `.pyw` file is run, and no module: only Windows imports one. */
export const pythonScanner: SourceScanner = {
  language: 'python',
  handles: (path) => path.endsWith('.py') || path.endsWith('.pyw'),
  scan: (_path, source) => scanPython(source),
};
