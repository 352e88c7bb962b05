import type { ImportStatement, ScannedSource } from '../src/domain/graph.ts';
import { callPlaces } from '../src/imports/python/call-places.ts';
import { scanPython } from '../src/imports/python/scan.ts';
import { PythonSweep, SweepFlag, statementsOf } from '../src/imports/python/sweep.ts';

/** What the sweep says of one text. */
export interface Swept {
  readonly suspect: boolean;
  /** Undefined where it is suspect. */
  readonly statements: readonly ImportStatement[] | undefined;
  readonly loader: boolean;
  /** All that it says, as `SweepFlag`s. */
  readonly flags: number;
}

/** Holds a sweep, and starts another one before it holds many files. */
export class SweepCheck {
  #sweep = new PythonSweep();

  /** `whole`: as for `PythonSweep.scan`. */
  read(bytes: Uint8Array, whole: boolean): Swept {
    if (this.#sweep.files >= 100) this.#sweep = new PythonSweep();
    const flags = this.#sweep.scan(bytes, whole);
    const suspect = (flags & SweepFlag.suspect) !== 0;
    const statements = suspect ? undefined : statementsOf(this.#sweep.records(), this.#sweep.files - 1);
    return { suspect, statements, flags, loader: (flags & (SweepFlag.loader | SweepFlag.code)) !== 0 };
  }

  /** All that is done with a file that the sweep can follow, for the time that it takes. */
  run(bytes: Uint8Array): void {
    placesOf(bytes, this.read(bytes, true));
  }

  /** Where the sweep says something else than the scanner, or does not send for it where it must. */
  difference(bytes: Uint8Array, scanned: ScannedSource): string | undefined {
    const expected = JSON.stringify(scanned.statements.filter(({ form }) => form !== 'call'));
    const calls = scanned.unknownCalls.length + scanned.statements.filter(({ form }) => form === 'call').length;
    for (const whole of [true, false]) {
      const swept = this.read(bytes, whole);
      const { suspect, statements, loader } = swept;
      const found = JSON.stringify(statements);
      if (!suspect && found !== expected) return `the sweep${whole ? '' : ' up to the last import'} gives ${found}`;
      if (!suspect && !loader && calls > 0) return 'the sweep sees no call of a loader';
      if (whole && !suspect && scanned.unreadable) return `the sweep follows it, but ${scanned.unreadable.reason}`;
      const places = placesOf(bytes, swept);
      if (places?.length === 0 && calls > 0) return 'its words say that it calls no loader';
      if (places === null || places.length === 0 || scanned.unreadable) continue;
      const close = scanPython(bytes, undefined, places);
      if (JSON.stringify(close) !== JSON.stringify(scanned))
        return `read closely at its calls alone it gives ${JSON.stringify(close)}`;
    }
    return undefined;
  }
}

/** Where calls are looked for; null: anywhere. */
function placesOf(bytes: Uint8Array, { suspect, statements, flags }: Swept): readonly number[] | null {
  if (suspect) return null;
  return callPlaces(
    bytes,
    flags,
    () => statements ?? [],
    () => true,
  );
}
