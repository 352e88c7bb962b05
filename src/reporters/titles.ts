import type { Group } from '../domain/check.ts';
import type { CheckId } from '../domain/check-id.ts';
import type { Severity } from '../domain/finding.ts';

/** What a reporter has to know of each check. */
export type CheckTitles = Readonly<Record<CheckId, { readonly group: Group; readonly title: string }>>;

/** With what a list of rules tells beside. */
export type CheckRules = Readonly<
  Record<CheckId, { readonly group: Group; readonly title: string; readonly severity: Severity }>
>;
