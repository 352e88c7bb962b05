import { type LaneMap, laneLabel } from '../domain/lane.ts';
import type { CheckSettings } from '../domain/repository.ts';
import { shellWord } from '../domain/shell.ts';
import type { SuiteResult } from '../domain/smoke.ts';

/** `production suite (lukhas)`; `shared suite`; `promotion check tests/contracts`. */
export function suiteName({ side, lane, name }: Pick<SuiteResult, 'side' | 'lane' | 'name'>, lanes: LaneMap): string {
  if (name !== undefined) return `promotion check ${name}`;
  const known = lanes.lanes.find((candidate) => candidate.name === lane);
  return known ? `${side} suite (${laneLabel(known)})` : `${side} suite`;
}

/** The path to show for a suite as a whole: its first file, else where its tests are looked for. */
export function suitePath({ files }: Pick<SuiteResult, 'files'>, { smoke }: CheckSettings): string {
  return files[0] ?? smoke[0] ?? '.';
}

/** A line for the shell that runs pytest on a file or test. */
export function pytestCommand(target: string, python: string | null): string {
  const given = target.startsWith('-') || target.startsWith('@') ? `./${target}` : target;
  return `${python ?? 'python3'} -m pytest ${shellWord(given)}`;
}
