import type { Check } from '../domain/check.ts';

export const check: Check = {
  id: 'invalid-manifest',
  group: 'manifest',
  title: 'the manifest has YAML errors, duplicate or unknown keys, wrong types or an unknown version, or is missing',
  severity: 'error',
  needs: ['manifest'],
  run: (repository) => repository.manifest.problems,
};
