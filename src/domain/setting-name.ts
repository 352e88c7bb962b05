// Made by `npm run generate` from src/settings/table.ts.
/** Settings that the manifest may hold. */
export const manifestSettings = [
  'baseline',
  'check-runs',
  'checks',
  'comment',
  'commit-format',
  'fail-on',
  'issue',
  'label',
  'mode',
  'policy-from',
  'previous-report',
  'python-path',
  'report-directory',
  'severity',
  'shim-max-age',
  'similarity',
  'smoke',
  'smoke-reports',
  'smoke-retries',
  'smoke-timeout',
  'smoke-workers',
] as const;

/** Settings that it may not hold. */
export const keptOutSettings = [
  'base',
  'check-commands',
  'head',
  'manifest',
  'python',
  'token',
  'working-directory',
] as const;
