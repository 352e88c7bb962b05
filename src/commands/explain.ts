import { type CheckId, checkIds } from '../domain/check-id.ts';
import { didYouMean } from '../domain/closest.ts';
import { Misconfiguration } from '../domain/misconfiguration.ts';
import { pages } from './check-pages.ts';

/**
 * The page of one check.
 *
 * @throws Misconfiguration for anything but the id of one check.
 */
export function explain(operands: readonly string[]): string {
  const [id = ''] = operands;
  if (operands.length === 1 && (checkIds as readonly string[]).includes(id)) return pages[id as CheckId];
  throw new Misconfiguration(
    operands.length === 1
      ? `there is no check "${id}"${didYouMean(id, checkIds)}`
      : '"explain" takes the id of one check',
    `checks: ${checkIds.join(', ')}`,
  );
}
