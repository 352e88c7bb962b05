import { type Check, type Group, groups } from '../domain/check.ts';
import { type CheckId, checkIds } from '../domain/check-id.ts';
import { didYouMean } from '../domain/closest.ts';
import type { SeverityRule } from '../domain/finding.ts';
import { importLabels } from '../domain/graph.ts';
import { Misconfiguration } from '../domain/misconfiguration.ts';

/**
 * The checks that a run is asked for, in the order of their ids. A group stands for those of its checks that the mode runs;
 * what only an audit runs by default, or nothing does (`optIn`), its id or a severity of its own turns on.
 *
 * @param wanted ids and groups; with `-` in front one is left out. Nothing but exclusions: all of the mode but these.
 * @param audit whether every lane is audited.
 * @param severity the setting of that name.
 * @throws Misconfiguration for a name that is neither id nor group, or where nothing is left to run.
 */
export function selectChecks(
  checks: Readonly<Record<CheckId, Check>>,
  wanted: readonly string[],
  audit: boolean,
  severity: readonly SeverityRule[],
): readonly Check[] {
  const all = checkIds.map((id) => checks[id]);
  const weighed = new Set(severity.filter((line) => line.severity !== 'off').map((line) => line.check));
  const standard = all.filter(
    (check) => weighed.has(check.id) || (check.optIn === undefined && (audit || check.audit === undefined)),
  );
  const named = (name: string): readonly Check[] => {
    if (isGroup(name)) return all.filter((check) => check.group === name);
    const check = all.find((candidate) => candidate.id === name);
    if (check) return [check];
    throw new Misconfiguration(
      `"${name}" is neither a check nor a group of checks${didYouMean(name, [...checkIds, ...groups])}`,
      `checks: ${checkIds.join(', ')}; groups: ${groups.join(', ')}`,
    );
  };
  const included = (name: string): readonly Check[] => {
    const found = named(name);
    const usual = isGroup(name) ? found.filter((check) => standard.includes(check)) : found;
    // A group of nothing but audits is meant as it is.
    return usual.length > 0 ? usual : found;
  };
  const out = new Set(wanted.filter((name) => name.startsWith('-')).flatMap((name) => named(name.slice(1))));
  const inclusions = wanted.filter((name) => !name.startsWith('-'));
  const chosen = new Set(inclusions.length === 0 ? standard : inclusions.flatMap(included));
  const selected = all.filter((check) => chosen.has(check) && !out.has(check));
  if (selected.length > 0) return selected;
  throw new Misconfiguration(
    `"checks: ${wanted.join(', ')}" leaves no check to run`,
    'name at least one check or group',
  );
}

function isGroup(name: string): name is Group {
  return (groups as readonly string[]).includes(name);
}

/**
 * Refuses lines of `severity` that name no check or no label of an import.
 *
 * @throws Misconfiguration with the nearest name.
 */
export function checkSeverities(lines: readonly SeverityRule[]): void {
  for (const { check, label } of lines) {
    if (!(checkIds as readonly string[]).includes(check)) {
      throw new Misconfiguration(
        `severity: there is no check "${check}"${didYouMean(check, checkIds)}`,
        checkIds.join(', '),
      );
    }
    if (label !== null && !(importLabels as readonly string[]).includes(label)) {
      throw new Misconfiguration(
        `severity: an import has no label "${label}"${didYouMean(label, importLabels)}`,
        importLabels.join(', '),
      );
    }
  }
}
