// What stands for a manifest where there is none.
import type { LaneDeclaration, Manifest } from '../domain/manifest.ts';

/** A manifest that says nothing. */
export function emptyManifest(path: string): Manifest {
  return {
    path,
    exists: true,
    lanes: [],
    unreadLanes: [],
    defaultOwners: [],
    importInvariants: [],
    waivers: [],
    secrets: [],
    settings: {},
    problems: [],
  };
}

/** The lanes of the process, `candidate/` → `lukhas/`, with a warning that they are assumed. */
export function assumedManifest(path: string): Manifest {
  const at = { path };
  const lane = (name: string): LaneDeclaration => ({
    name: { value: name, at },
    root: { value: `${name}/`, at },
    owners: [],
    dependsOn: [],
    denyFrom: [],
    at,
  });
  const promotion = { from: { value: 'candidate', at }, labelsRequired: [], checks: [] };
  return {
    ...emptyManifest(path),
    exists: false,
    lanes: [{ ...lane('lukhas'), promotion }, lane('candidate')],
    problems: [
      {
        severity: 'warning',
        message: `${path} does not exist; the lanes candidate/ → lukhas/ are assumed`,
        remedy: `lane-guard init --write proposes ${path} from the tree; or write it with version: 1 and lanes:, a name: and a root: for each, and promotion: {from: candidate} on the production lane`,
        location: at,
        value: 'no manifest',
      },
    ],
  };
}
