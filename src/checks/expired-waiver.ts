import type { Check } from '../domain/check.ts';
import { counted } from '../domain/count.ts';
import { isInForce, scopeOf, type Waiver } from '../domain/waiver.ts';
import { quote, show } from '../manifest/quote.ts';

export const check: Check = {
  id: 'expired-waiver',
  group: 'audit',
  title: 'a waiver is past its last day',
  severity: 'error',
  needs: ['manifest'],
  *run({ manifest, today }) {
    for (const waiver of manifest.waivers) {
      if (waiver.lastDay === null || waiver.lastDay - today >= noticed) continue;
      const expired = !isInForce(waiver, today);
      const owner = quote(waiver.owner.value);
      yield {
        message: `the waiver of "${show(scopeOf(waiver), 200)}" by ${owner} ${end(waiver, waiver.lastDay - today)}`,
        remedy: `mend what it waives and remove the entry, or have ${owner} set a later day in a pull request of its own`,
        location: waiver.expires.at,
        value: scopeOf(waiver),
        ...(expired ? {} : { severity: 'notice' as const }),
        data: { check: waiver.check.value, owner: waiver.owner.value, expires: waiver.expires.value, expired },
      };
    }
  },
};

/** Days, the last one included: time to mend what is waived, or to ask for more. */
const noticed = 14;

function end({ expires }: Waiver, left: number): string {
  if (left < 0) return `expired on ${expires.value}, ${counted(-left, 'day')} ago: it waives no more`;
  return `ends on ${expires.value}, ${left === 0 ? 'which is today' : `in ${counted(left, 'day')}`}`;
}
