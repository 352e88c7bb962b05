// Made by `npm run generate` from the files beside this one.
// This room holds the checks, a file each: pure functions of the `Repository` that gather nothing and decide nothing.
import type { Check } from '../domain/check.ts';
import type { CheckId } from '../domain/check-id.ts';
import { check as asymmetricPromotion } from './asymmetric-promotion.ts';
import { check as bulkPromotion } from './bulk-promotion.ts';
import { check as bypassedPromotion } from './bypassed-promotion.ts';
import { check as contradictoryRules } from './contradictory-rules.ts';
import { check as danglingChain } from './dangling-chain.ts';
import { check as danglingDependency } from './dangling-dependency.ts';
import { check as deletedCandidate } from './deleted-candidate.ts';
import { check as deletedProduction } from './deleted-production.ts';
import { check as driftedCopy } from './drifted-copy.ts';
import { check as emptyFile } from './empty-file.ts';
import { check as emptySmokeSuite } from './empty-smoke-suite.ts';
import { check as expiredShim } from './expired-shim.ts';
import { check as expiredWaiver } from './expired-waiver.ts';
import { check as failingSmokeTest } from './failing-smoke-test.ts';
import { check as forbiddenFile } from './forbidden-file.ts';
import { check as hiddenDependency } from './hidden-dependency.ts';
import { check as importCycle } from './import-cycle.ts';
import { check as incompletePromotion } from './incomplete-promotion.ts';
import { check as interruptedSmokeSuite } from './interrupted-smoke-suite.ts';
import { check as invalidManifest } from './invalid-manifest.ts';
import { check as laneDependencyCycle } from './lane-dependency-cycle.ts';
import { check as laneViolation } from './lane-violation.ts';
import { check as malformedPromotionCommit } from './malformed-promotion-commit.ts';
import { check as malformedPromotionTitle } from './malformed-promotion-title.ts';
import { check as misdirectedSmokeTest } from './misdirected-smoke-test.ts';
import { check as mismatchedPromotionCommit } from './mismatched-promotion-commit.ts';
import { check as missingLaneRoot } from './missing-lane-root.ts';
import { check as missingShim } from './missing-shim.ts';
import { check as missingSmokeTest } from './missing-smoke-test.ts';
import { check as outOfOrderPromotion } from './out-of-order-promotion.ts';
import { check as overlappingLanes } from './overlapping-lanes.ts';
import { check as redundantShim } from './redundant-shim.ts';
import { check as rewrittenPromotion } from './rewritten-promotion.ts';
import { check as runtimeLaneLeak } from './runtime-lane-leak.ts';
import { check as shadowedModule } from './shadowed-module.ts';
import { check as silentShim } from './silent-shim.ts';
import { check as staleBaseline } from './stale-baseline.ts';
import { check as unannouncedPromotion } from './unannounced-promotion.ts';
import { check as undeclaredLaneDependency } from './undeclared-lane-dependency.ts';
import { check as unknownLane } from './unknown-lane.ts';
import { check as unknownPromotionCheck } from './unknown-promotion-check.ts';
import { check as unlabelledPromotion } from './unlabelled-promotion.ts';
import { check as unmappedDirectory } from './unmapped-directory.ts';
import { check as unmatchedPattern } from './unmatched-pattern.ts';
import { check as unownedLane } from './unowned-lane.ts';
import { check as unreadableModule } from './unreadable-module.ts';
import { check as unregisteredPromotion } from './unregistered-promotion.ts';
import { check as unresolvedImport } from './unresolved-import.ts';
import { check as unreviewedPromotion } from './unreviewed-promotion.ts';
import { check as unrewrittenImport } from './unrewritten-import.ts';
import { check as unusedShim } from './unused-shim.ts';
import { check as unusedWaiver } from './unused-waiver.ts';
import { check as vacuousSmokeTest } from './vacuous-smoke-test.ts';
import { check as weakenedPolicy } from './weakened-policy.ts';

/** Every check, by its id. */
export const checks: Readonly<Record<CheckId, Check>> = {
  'asymmetric-promotion': asymmetricPromotion,
  'bulk-promotion': bulkPromotion,
  'bypassed-promotion': bypassedPromotion,
  'contradictory-rules': contradictoryRules,
  'dangling-chain': danglingChain,
  'dangling-dependency': danglingDependency,
  'deleted-candidate': deletedCandidate,
  'deleted-production': deletedProduction,
  'drifted-copy': driftedCopy,
  'empty-file': emptyFile,
  'empty-smoke-suite': emptySmokeSuite,
  'expired-shim': expiredShim,
  'expired-waiver': expiredWaiver,
  'failing-smoke-test': failingSmokeTest,
  'forbidden-file': forbiddenFile,
  'hidden-dependency': hiddenDependency,
  'import-cycle': importCycle,
  'incomplete-promotion': incompletePromotion,
  'interrupted-smoke-suite': interruptedSmokeSuite,
  'invalid-manifest': invalidManifest,
  'lane-dependency-cycle': laneDependencyCycle,
  'lane-violation': laneViolation,
  'malformed-promotion-commit': malformedPromotionCommit,
  'malformed-promotion-title': malformedPromotionTitle,
  'misdirected-smoke-test': misdirectedSmokeTest,
  'mismatched-promotion-commit': mismatchedPromotionCommit,
  'missing-lane-root': missingLaneRoot,
  'missing-shim': missingShim,
  'missing-smoke-test': missingSmokeTest,
  'out-of-order-promotion': outOfOrderPromotion,
  'overlapping-lanes': overlappingLanes,
  'redundant-shim': redundantShim,
  'rewritten-promotion': rewrittenPromotion,
  'runtime-lane-leak': runtimeLaneLeak,
  'shadowed-module': shadowedModule,
  'silent-shim': silentShim,
  'stale-baseline': staleBaseline,
  'unannounced-promotion': unannouncedPromotion,
  'undeclared-lane-dependency': undeclaredLaneDependency,
  'unknown-lane': unknownLane,
  'unknown-promotion-check': unknownPromotionCheck,
  'unlabelled-promotion': unlabelledPromotion,
  'unmapped-directory': unmappedDirectory,
  'unmatched-pattern': unmatchedPattern,
  'unowned-lane': unownedLane,
  'unreadable-module': unreadableModule,
  'unregistered-promotion': unregisteredPromotion,
  'unresolved-import': unresolvedImport,
  'unreviewed-promotion': unreviewedPromotion,
  'unrewritten-import': unrewrittenImport,
  'unused-shim': unusedShim,
  'unused-waiver': unusedWaiver,
  'vacuous-smoke-test': vacuousSmokeTest,
  'weakened-policy': weakenedPolicy,
};
