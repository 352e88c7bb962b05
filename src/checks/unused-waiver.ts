import type { Check } from '../domain/check.ts';
import { scopeOf } from '../domain/waiver.ts';
import { quote, show } from '../manifest/quote.ts';

export const check: Check = {
  id: 'unused-waiver',
  group: 'audit',
  title: 'a waiver meets no finding',
  severity: 'warning',
  needs: ['manifest', 'acknowledgements'],
  audit: true,
  *run({ acknowledgements }) {
    for (const waiver of acknowledgements.unused) {
      yield {
        message: `the waiver of "${show(scopeOf(waiver), 200)}" by ${quote(waiver.owner.value)} meets no finding`,
        remedy: 'remove the entry; where it should meet one, compare its check, from, to and path with the finding',
        location: waiver.at,
        value: scopeOf(waiver),
        data: { check: waiver.check.value, owner: waiver.owner.value, expires: waiver.expires.value },
      };
    }
  },
};
