import type { Check } from '../domain/check.ts';
import { counted } from '../domain/count.ts';
import type { Violation } from '../domain/finding.ts';
import { groupedBy } from '../domain/group.ts';
import { isInForce, scopeOf, type Waiver } from '../domain/waiver.ts';
import { quote, show } from '../manifest/quote.ts';

export const check: Check = {
  id: 'expired-waiver',
  group: 'audit',
  title: 'a waiver is past its last day',
  severity: 'error',
  needs: ['manifest'],
  *run({ manifest, policy, today }) {
    const before = groupedBy(policy.waivers, scopeOf);
    for (const waiver of manifest.waivers) {
      const judging = before.get(scopeOf(waiver)) ?? [];
      // A change is judged without the day that it gives itself.
      if (judging.length > 0 && isInForce(waiver, today) && !judging.some((one) => isInForce(one, today))) {
        yield prolonged(waiver, judging, today);
        continue;
      }
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

/** A warning: with an error no change could ever prolong what is expired. */
function prolonged(waiver: Waiver, judging: readonly Waiver[], today: number): Violation {
  const last = judging.reduce((a, b) => ((b.lastDay ?? 0) > (a.lastDay ?? 0) ? b : a), judging[0] ?? waiver);
  const owner = quote(waiver.owner.value);
  const until = `${quote(waiver.expires.value)}, which the change sets, counts once it is merged`;
  return {
    message: `the waiver of "${show(scopeOf(waiver), 200)}" by ${owner} ${end(last, (last.lastDay ?? 0) - today)}; ${until}`,
    remedy: `mend what it waives and remove the entry, or have ${owner} set the day in a pull request of its own`,
    location: waiver.expires.at,
    value: scopeOf(waiver),
    severity: 'warning',
    data: { check: waiver.check.value, owner: waiver.owner.value, expires: last.expires.value, expired: true },
  };
}

/** Days, the last one included: time to mend what is waived, or to ask for more. */
const noticed = 14;

function end({ expires }: Waiver, left: number): string {
  if (left < 0) return `expired on ${expires.value}, ${counted(-left, 'day')} ago: it waives no more`;
  return `ends on ${expires.value}, ${left === 0 ? 'which is today' : `in ${counted(left, 'day')}`}`;
}
