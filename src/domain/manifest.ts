import type { Severity } from './finding.ts';
import type { Location, Stated } from './location.ts';
import type { Waiver } from './waiver.ts';

/** `lanes[].promotion` as it is written. */
export interface PromotionDeclaration {
  readonly from?: Stated<string>;
  readonly to?: Stated<string>;
  readonly labelsRequired: readonly Stated<string>[];
  readonly checks: readonly Stated<string>[];
  readonly areas?: readonly Stated<string>[];
  readonly order?: readonly Stated<string>[];
}

/**
 * One entry of `lanes`, as it is written. `root` and `directories` are normalised: paths from the repository's root, with
 * a trailing slash and without `./`; directories lie below the root.
 */
export interface LaneDeclaration {
  readonly name: Stated<string>;
  readonly root: Stated<string>;
  readonly directories?: readonly Stated<string>[];
  readonly owners: readonly Stated<string>[];
  readonly dependsOn: readonly Stated<string>[];
  /** Place of `depends_on`; absent: the lane may depend on any, whereas an empty list lets it depend on none. */
  readonly dependsOnAt?: Location;
  readonly allowFrom?: readonly Stated<string>[];
  readonly denyFrom: readonly Stated<string>[];
  readonly promotion?: PromotionDeclaration;
  readonly at: Location;
}

/** One `deny` of `invariants.imports`: no file that `importer` matches imports one that `imported` matches. */
export interface ImportInvariant {
  readonly importer: string;
  readonly imported: string;
  /** The arrow as it is written, and where. */
  readonly stated: Stated<string>;
  /** The sentence for people, where there is one. */
  readonly rule?: string;
}

/** A value under `lane_guard`, as plain data. */
export interface StatedSetting extends Stated<unknown> {
  /** The items of a list with the place of each, or the pairs of a map. */
  readonly items?: readonly Stated<unknown>[];
}

/** Something wrong with the manifest's text or shape, found while it was read. */
export interface ManifestProblem {
  readonly severity: Severity;
  readonly message: string;
  readonly remedy: string;
  readonly location: Location;
  /** The offending key or value, which tells this problem from its neighbours. */
  readonly value: string;
}

/** `ops/matriz.yaml`, every value with its place. */
export interface Manifest {
  /** Path of the file, also where it does not exist. */
  readonly path: string;
  /** False where no file was found and the lanes are the default ones. */
  readonly exists: boolean;
  readonly lanes: readonly LaneDeclaration[];
  /** Names of lanes that are declared but could not be used, as for a root that was refused. */
  readonly unreadLanes: readonly string[];
  /** Place of the key `lanes`. */
  readonly lanesAt?: Location;
  readonly defaultOwners: readonly Stated<string>[];
  readonly importInvariants: readonly ImportInvariant[];
  /** Where `waivers` stands. */
  readonly waiversAt?: Location;
  /** Those that are whole; expired ones as well. */
  readonly waivers: readonly Waiver[];
  readonly secrets: readonly Stated<string>[];
  readonly zeroBytesFail?: Stated<boolean>;
  /** The settings under `lane_guard` by their names (kebab-case), with those that may not stand there. */
  readonly settings: Readonly<Record<string, StatedSetting>>;
  readonly problems: readonly ManifestProblem[];
}

/** Who answers for a lane, as the manifest writes them: its own owners, else those of the whole. */
export function laneOwners({ lanes, defaultOwners }: Manifest, lane: string): readonly string[] {
  const own = lanes.find(({ name }) => name.value === lane)?.owners ?? [];
  return (own.length > 0 ? own : defaultOwners).map(({ value }) => value);
}
