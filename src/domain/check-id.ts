// Made by `npm run generate` from the files of src/checks/.
export const checkIds = [
  'bulk-promotion',
  'dangling-chain',
  'dangling-dependency',
  'deleted-candidate',
  'empty-smoke-suite',
  'failing-smoke-test',
  'hidden-dependency',
  'interrupted-smoke-suite',
  'invalid-manifest',
  'lane-violation',
  'malformed-promotion-commit',
  'mismatched-promotion-commit',
  'missing-lane-root',
  'overlapping-lanes',
  'unannounced-promotion',
  'unknown-lane',
  'unlabelled-promotion',
  'unmapped-directory',
  'unreadable-module',
  'unresolved-import',
  'unrewritten-import',
] as const;

export type CheckId = (typeof checkIds)[number];
