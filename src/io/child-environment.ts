/** Variables through which the runner hands an action its inputs, credentials and command files. */
const withheld = [
  /^INPUT_/i,
  /^ACTIONS_/i,
  /^GITHUB_(?:ENV|PATH|OUTPUT|STATE|STEP_SUMMARY)$/i,
  /(?:^|_)(?:GITHUB|GH|RUNNER)_(?:\w+_)?(?:TOKEN|PAT)$/i,
  /^NODE_AUTH_TOKEN$/i,
  // Ours is a Node process; what steers it has no business in the supervisor between us and the child.
  /^NODE_OPTIONS$/i,
];

/** Git reads these as one list: `GIT_CONFIG_COUNT` without all of its keys makes every git command fail. */
const gitSettings = /^GIT_CONFIG_(?:PARAMETERS|COUNT|KEY_\d+|VALUE_\d+)$/i;

/** Shorter values are words such as `none`, which other variables may hold by chance. */
const shortestSecret = 16;

/**
 * The environment that code under test gets: the runner's, without tokens, inputs and command files. A token that the
 * workflow put under another name (`MY_TOKEN: ${{ github.token }}`) is known by its value and left out as well.
 *
 * This is no isolation: a child may read what its parent holds (`/proc/<pid>/environ`).
 */
export function cleanEnvironment(environment: NodeJS.ProcessEnv): Record<string, string> {
  const entries = Object.entries(environment).filter((entry): entry is [string, string] => entry[1] !== undefined);
  const secrets = entries.filter(([name, value]) => isSecret(name, value)).map(([, value]) => value);
  const leaks = (value: string) => secrets.some((secret) => value.includes(secret));
  const gitLeaks = entries.some(
    ([name, value]) => gitSettings.test(name) && (leaks(value) || /extraheader|authorization/i.test(value)),
  );
  return Object.fromEntries(
    entries.filter(([name, value]) => {
      if (withheld.some((pattern) => pattern.test(name)) || leaks(value)) return false;
      return !(gitLeaks && gitSettings.test(name));
    }),
  );
}

function isSecret(name: string, value: string): boolean {
  if (value.length < shortestSecret || !/TOKEN|SECRET|_PAT$/i.test(name)) return false;
  return withheld.some((pattern) => pattern.test(name));
}
