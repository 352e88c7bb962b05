import type { Covered, Finding } from '../domain/finding.ts';
import { ranks } from '../domain/finding.ts';
import { groupedBy } from '../domain/group.ts';

/** What findings cover, by their fingerprints. */
export type Covering = Map<string, readonly Covered[]>;

/** Beyond these a finding only counts what it covers. */
const mostShown = 20;

/**
 * One cause, one finding: a finding that another one covers becomes a place of that. Both have to be active, and the one that
 * stands has to weigh as much: nothing that fails a run is told by something that does not. What is itself covered covers
 * nothing, so that of a chain or a circle none is lost. The order stays.
 */
export function foldCovered(findings: readonly Finding[], covering: Covering): readonly Finding[] {
  if (covering.size === 0) return findings;
  const active = findings.filter(({ status }) => status === 'active');
  const byCheck = groupedBy(active, ({ check }) => check);
  const folded = new Map<Finding, Finding>();
  for (const standing of active) {
    for (const [check, covered] of groupedBy(covering.get(standing.fingerprint) ?? [], (one) => one.check)) {
      const isCovered = coverTest(covered);
      for (const finding of byCheck.get(check) ?? []) {
        if (finding === standing || folded.has(finding) || ranks[finding.severity] < ranks[standing.severity]) continue;
        if (isCovered(finding)) folded.set(finding, standing);
      }
    }
  }
  // The finding itself where it stands.
  const standingOf = (finding: Finding) => {
    const standing = folded.get(finding);
    return standing === undefined || folded.has(standing) ? finding : standing;
  };
  const told = groupedBy(findings, standingOf);
  return findings.flatMap((finding) => {
    if (standingOf(finding) !== finding) return [];
    const covered = (told.get(finding) ?? []).filter((part) => part !== finding);
    return covered.length === 0 ? finding : withParts(finding, covered);
  });
}

/** A module of thousands of files covers as many paths and values: they are looked up, and not gone through. */
function coverTest(covered: readonly Covered[]): (finding: Finding) => boolean {
  const places = new Set<string>();
  const missing: string[] = [];
  for (const { path, value, missing: module } of covered) {
    if (module === undefined) places.add(placeKey(path, value));
    else missing.push(module);
  }
  return ({ location: { path }, value, message }) => {
    const keys = [placeKey(path, value), placeKey(path, undefined), placeKey(undefined, value), placeKey()];
    if (keys.some((key) => places.has(key))) return true;
    const absent = missing.length === 0 ? undefined : absentModule(message);
    return absent !== undefined && missing.some((module) => module === absent || module.endsWith(`.${absent}`));
  };
}

function placeKey(path?: string, value?: string): string {
  return JSON.stringify([path ?? null, value ?? null]);
}

/** The module that Python's import system says it does not find. */
function absentModule(message: string): string | undefined {
  const whole = /No module named '([\w.]{1,500})'/.exec(message)?.[1];
  const [, name, from] = /cannot import name '(\w{1,500})' from '([\w.]{1,500})'/.exec(message) ?? [];
  return whole ?? (name === undefined ? undefined : `${from}.${name}`);
}

function withParts(finding: Finding, parts: readonly Finding[]): Finding {
  const places = parts
    .slice(0, mostShown)
    .map(({ check, message, location }) => ({ ...location, note: `${check}, of the same cause: ${message}` }));
  const covers = parts.map(({ check, location, value }) => ({ check, path: location.path, value }));
  return { ...finding, related: [...finding.related, ...places], data: { ...finding.data, covers } };
}
