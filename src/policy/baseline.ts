import { type BaselineEntry, compareEntries, entryKey, type PlacedEntry } from '../domain/baseline.ts';
import type { Finding } from '../domain/finding.ts';
import { unwaivable } from '../domain/waiver.ts';

/** What a baseline would become. Each list is sorted. */
export interface BaselinePlan {
  /** Findings that it does not hold yet. */
  readonly added: readonly BaselineEntry[];
  /** Entries that no finding is any more, of checks that ran. */
  readonly gone: readonly BaselineEntry[];
  readonly kept: readonly BaselineEntry[];
}

/**
 * Holds a baseline against the findings of a run. What is waived is acknowledged already and not taken up; checks that judge
 * the rules themselves never are. An entry whose check did not run is kept: nothing is known of it.
 */
export function planBaseline(
  findings: readonly Finding[],
  entries: readonly BaselineEntry[],
  ran: ReadonlySet<string>,
): BaselinePlan {
  const found = new Map(
    findings
      .filter(({ check }) => !unwaivable.includes(check))
      .map((finding) => {
        const entry = { check: finding.check, path: finding.location.path, value: finding.value };
        return [entryKey(entry), { entry, waived: finding.status === 'waived' }] as const;
      }),
  );
  const known = new Map(
    entries.map(({ check, path, value }) => [entryKey({ check, path, value }), { check, path, value }]),
  );
  const added = [...found].filter(([key, { waived }]) => !waived && !known.has(key)).map(([, { entry }]) => entry);
  const isGone = ([key, { check }]: readonly [string, BaselineEntry]) => ran.has(check) && !found.has(key);
  const listed = [...known];
  return {
    added: added.sort(compareEntries),
    gone: listed
      .filter(isGone)
      .map(([, entry]) => entry)
      .sort(compareEntries),
    kept: listed
      .filter((one) => !isGone(one))
      .map(([, entry]) => entry)
      .sort(compareEntries),
  };
}

/** The text of a baseline: sorted, an entry a line, so that two branches that change it can be merged. */
export function renderBaseline(entries: readonly BaselineEntry[]): string {
  const lines = [...entries]
    .sort(compareEntries)
    .map(({ check, path, value }) => `    ${JSON.stringify({ check, path, value })}`);
  const list = lines.length === 0 ? '[]' : `[\n${lines.join(',\n')}\n  ]`;
  return `{\n  "version": 1,\n  "findings": ${list}\n}\n`;
}

/** The entries of `head` that `base` does not have, in the order of the file. */
export function addedEntries(base: readonly BaselineEntry[], head: readonly PlacedEntry[]): readonly PlacedEntry[] {
  const known = new Set(base.map(entryKey));
  return head.filter((entry) => !known.has(entryKey(entry)));
}
