import type { Severity } from '../domain/finding.ts';
import type { Location } from '../domain/location.ts';
import type { ManifestProblem } from '../domain/manifest.ts';
import { comparePlaces, compareText } from '../domain/order.ts';
import { show } from './quote.ts';

/** More than these tell nothing new, and a broken file of a megabyte could hold half a million. */
const most = 100;

/** The reading of one manifest: whose file it is, and what was found wrong with it. */
export class Reading {
  /** Of the manifest, from the repository's root. */
  readonly path: string;
  readonly #problems: ManifestProblem[] = [];
  #distrusted: ReadonlySet<number> = new Set();
  #mended = false;
  #lost: number | null = null;

  constructor(path: string) {
    this.path = path;
  }

  /**
   * From now on, nothing is said of these lines, nor of what follows a mended one, nor from the line `lost` on: the text
   * is broken there, which is reported, and what else seems wrong comes of it.
   */
  distrust(broken: Iterable<number>, mended: ReadonlySet<number>, lost: number | null): void {
    this.#distrusted = new Set([...broken, ...[...mended].flatMap((line) => [line, line + 1])]);
    this.#lost = lost;
    this.#mended = mended.size > 0;
  }

  /** Whether the text was read in full, so that what was not found is not there. */
  get whole(): boolean {
    return !this.#mended && this.#lost === null;
  }

  error(location: Location, value: string, message: string, remedy: string): void {
    this.#add('error', location, value, message, remedy);
  }

  warning(location: Location, value: string, message: string, remedy: string): void {
    this.#add('warning', location, value, message, remedy);
  }

  /** An error for what is not there; where the text is not whole, it may be in the part that could not be read. */
  missing(location: Location, value: string, message: string, remedy: string): void {
    if (this.whole) this.error(location, value, message, remedy);
  }

  #add(severity: Severity, location: Location, value: string, message: string, remedy: string): void {
    const line = location.line ?? 0;
    if (this.#distrusted.has(line) || (this.#lost !== null && line >= this.#lost)) return;
    this.#problems.push({ severity, message, remedy, location, value: show(value, 120) });
  }

  /** All problems in the order of the file, bounded, each with a value of its own. */
  problems(): readonly ManifestProblem[] {
    const sorted = this.#problems.toSorted(byPlace);
    const shown = distinguish(sorted.slice(0, most));
    const rest = sorted.slice(most);
    if (rest.length === 0) return shown;
    return [
      ...shown,
      {
        severity: rest.some((problem) => problem.severity === 'error') ? 'error' : 'warning',
        message: `${rest.length} more problems follow in ${this.path}`,
        remedy: 'mend the ones above first, then run again',
        location: { path: this.path },
        value: 'more problems',
      },
    ];
  }
}

function byPlace(a: ManifestProblem, b: ManifestProblem): number {
  return comparePlaces(a.location, b.location) || compareText(a.message, b.message);
}

/** Two problems of one value would be one finding to a baseline. */
function distinguish(problems: readonly ManifestProblem[]): ManifestProblem[] {
  const seen = new Map<string, number>();
  return problems.map((problem) => {
    const count = (seen.get(problem.value) ?? 0) + 1;
    seen.set(problem.value, count);
    return count === 1 ? problem : { ...problem, value: `${problem.value} (${count})` };
  });
}
