// What the names of directories say of the maturity of the code in them.

/** What a lane is for, as its directory's name tells: `retired` code is kept and no longer used. */
export type NamedRole = 'development' | 'production' | 'retired';

/** How surely a name means its role: `sure` says it, `usual` often means it, `weak` may mean anything. */
export type Weight = 'sure' | 'usual' | 'weak';

export interface NamedMaturity {
  readonly role: NamedRole;
  readonly weight: Weight;
}

const named = (role: NamedRole, weight: Weight, names: string): [string, NamedMaturity][] =>
  names.split(' ').map((name) => [name, { role, weight }]);

/** By name in small letters, `_` for `-`. */
const names: ReadonlyMap<string, NamedMaturity> = new Map([
  // Words for what waits to be taken over.
  ...named('development', 'sure', 'candidate candidates incubator incubating incubation staging'),
  ...named('development', 'usual', 'experimental experiments experiment sandbox sandboxes unstable lab labs'),
  ...named('development', 'usual', 'development develop devel dev prototype prototypes preview wip'),
  // As often the place of what stays there for good.
  ...named('development', 'weak', 'contrib community playground playgrounds'),
  ...named('production', 'sure', 'lukhas accepted stable production prod released release live promoted'),
  ...named('production', 'weak', 'core src main app lib'),
  ...named('retired', 'sure', 'archive archived attic graveyard quarantine quarantined deprecated obsolete retired'),
]);

/** What the last segment of a directory says; undefined: nothing. */
export function maturityOf(name: string): NamedMaturity | undefined {
  return names.get(name.toLowerCase().replaceAll('-', '_'));
}

/** Directories that show, measure or tend the product: they import it, and no module goes from them into it. */
const attendants = new Set(
  'bench benchmark benchmarks demo demos dummyserver example examples hacking packaging sample samples tutorial tutorials'.split(
    ' ',
  ),
);

/** `test_community`, `e2e_playwright`, `unit-tests` */
const tests = /^(tests?|e2e)[-_]|[-_](tests?|e2e)$/;

/** Whether a directory's name says that it stands beside the product, and is no end of a promotion. */
export function isAttendant(name: string): boolean {
  const small = name.toLowerCase();
  return attendants.has(small) || tests.test(small);
}

/** Examples of names, for messages. */
export const exampleNames: Readonly<Record<'development' | 'production', string>> = {
  development: 'candidate, experimental, sandbox, staging, dev',
  production: 'lukhas, accepted, stable, prod, core, src',
};
