// Made by `npm run generate` from the files beside this one.
// This room holds the checks, a file each: pure functions of the `Repository` that gather nothing and decide nothing.
import type { Check } from '../domain/check.ts';
import type { CheckId } from '../domain/check-id.ts';
import { check as bulkPromotion } from './bulk-promotion.ts';
import { check as danglingChain } from './dangling-chain.ts';
import { check as danglingDependency } from './dangling-dependency.ts';
import { check as deletedCandidate } from './deleted-candidate.ts';
import { check as emptySmokeSuite } from './empty-smoke-suite.ts';
import { check as expiredShim } from './expired-shim.ts';
import { check as failingSmokeTest } from './failing-smoke-test.ts';
import { check as hiddenDependency } from './hidden-dependency.ts';
import { check as importCycle } from './import-cycle.ts';
import { check as interruptedSmokeSuite } from './interrupted-smoke-suite.ts';
import { check as invalidManifest } from './invalid-manifest.ts';
import { check as laneViolation } from './lane-violation.ts';
import { check as malformedPromotionCommit } from './malformed-promotion-commit.ts';
import { check as mismatchedPromotionCommit } from './mismatched-promotion-commit.ts';
import { check as missingLaneRoot } from './missing-lane-root.ts';
import { check as missingShim } from './missing-shim.ts';
import { check as overlappingLanes } from './overlapping-lanes.ts';
import { check as redundantShim } from './redundant-shim.ts';
import { check as shadowedModule } from './shadowed-module.ts';
import { check as silentShim } from './silent-shim.ts';
import { check as unannouncedPromotion } from './unannounced-promotion.ts';
import { check as unknownLane } from './unknown-lane.ts';
import { check as unlabelledPromotion } from './unlabelled-promotion.ts';
import { check as unmappedDirectory } from './unmapped-directory.ts';
import { check as unreadableModule } from './unreadable-module.ts';
import { check as unresolvedImport } from './unresolved-import.ts';
import { check as unrewrittenImport } from './unrewritten-import.ts';
import { check as unusedShim } from './unused-shim.ts';

/** Every check, by its id. */
export const checks: Readonly<Record<CheckId, Check>> = {
  'bulk-promotion': bulkPromotion,
  'dangling-chain': danglingChain,
  'dangling-dependency': danglingDependency,
  'deleted-candidate': deletedCandidate,
  'empty-smoke-suite': emptySmokeSuite,
  'expired-shim': expiredShim,
  'failing-smoke-test': failingSmokeTest,
  'hidden-dependency': hiddenDependency,
  'import-cycle': importCycle,
  'interrupted-smoke-suite': interruptedSmokeSuite,
  'invalid-manifest': invalidManifest,
  'lane-violation': laneViolation,
  'malformed-promotion-commit': malformedPromotionCommit,
  'mismatched-promotion-commit': mismatchedPromotionCommit,
  'missing-lane-root': missingLaneRoot,
  'missing-shim': missingShim,
  'overlapping-lanes': overlappingLanes,
  'redundant-shim': redundantShim,
  'shadowed-module': shadowedModule,
  'silent-shim': silentShim,
  'unannounced-promotion': unannouncedPromotion,
  'unknown-lane': unknownLane,
  'unlabelled-promotion': unlabelledPromotion,
  'unmapped-directory': unmappedDirectory,
  'unreadable-module': unreadableModule,
  'unresolved-import': unresolvedImport,
  'unrewritten-import': unrewrittenImport,
  'unused-shim': unusedShim,
};
