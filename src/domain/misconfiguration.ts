/**
 * What keeps a run from being done and is not a finding: a wrong input, a missing manifest, no git, no pytest. Exit code 2.
 * `message` is one line that names the value; `remedy` is the next step.
 */
export class Misconfiguration extends Error {
  readonly remedy: string;

  constructor(message: string, remedy: string) {
    super(message);
    this.name = 'Misconfiguration';
    this.remedy = remedy;
  }
}
