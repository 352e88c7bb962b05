import type { Check } from '../domain/check.ts';

export const check: Check = {
  id: 'weakened-policy',
  group: 'promotions',
  title: 'the change loosens the manifest, the waivers or the baseline',
  severity: 'warning',
  needs: ['weakenings'],
  run: (repository) => repository.weakenings,
};
