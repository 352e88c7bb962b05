import type { ImportStatement } from '../../domain/graph.ts';
import { loaderCalls } from './loaders.ts';
import { mayRunCode } from './run-code.ts';
import { SweepFlag } from './sweep.ts';

/**
 * Where a file that the sweep could follow may import by calls, in byte offsets, told by its words; none: nowhere, so that
 * the sweep has told all of it; null: anywhere. For `scanPython`.
 *
 * @param flags what the sweep says of the file.
 * @param statements what it found in it.
 * @param isAsked whether the modules below a top-level name are asked for, where code that is held as text imports them.
 */
export function callPlaces(
  source: Uint8Array,
  flags: number,
  statements: () => readonly ImportStatement[],
  isAsked: (name: string) => boolean,
): readonly number[] | null {
  // Code that is put together elsewhere cannot be known: what is run is read where it stands, or may name development.
  const mayRun = (flags & SweepFlag.code) !== 0;
  if (mayRun && ((flags & SweepFlag.mentions) !== 0 || mayRunCode(source, statements(), isAsked))) return null;
  // Where the scanner looks for `exec`, it takes loaders of modules that nothing imports too.
  return (flags & SweepFlag.loader) === 0 && !mayRun ? [] : loaderCalls(source, statements());
}
