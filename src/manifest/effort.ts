/**
 * What one search over a manifest's rules may cost, in steps of some 50 nanoseconds. 1,000 lanes with 10,000 globs and
 * 100,000 paths take a twentieth.
 */
const mostSteps = 100_000_000;

/** What a result costs, which is a finding with words and places. */
export const stepsOfResult = 2000;

/** A manifest whose globs, or a tree whose paths, are so many that a search was stopped rather than run for hours. */
export class SearchStopped extends Error {
  constructor(most: number) {
    super(`the globs take more than ${most} comparisons with paths and with each other`);
    this.name = 'SearchStopped';
  }
}

/** Counts the steps of a search: not its time, so that the same input always gets as far. */
export class Effort {
  readonly #most: number;
  #left: number;

  constructor(most = mostSteps) {
    this.#most = most;
    this.#left = most;
  }

  /** @throws SearchStopped once more steps were spent than there are. */
  spend(steps: number): void {
    this.#left -= steps;
    if (this.#left < 0) throw new SearchStopped(this.#most);
  }
}
