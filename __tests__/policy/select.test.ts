import { describe, expect, it } from 'vitest';
import { checks } from '../../src/checks/index.ts';
import { checkIds } from '../../src/domain/check-id.ts';
import type { SeverityRule } from '../../src/domain/finding.ts';
import { checkSeverities, selectChecks } from '../../src/policy/select.ts';

const select = (wanted: readonly string[]) => selectChecks(checks, wanted, false, []).map((check) => check.id);

describe('selectChecks', () => {
  it('takes all of the mode, ids, groups, and leaves out', () => {
    expect(select([])).toEqual(checkIds.filter((id) => !checks[id].audit && !checks[id].optIn));
    const smoke = [
      'empty-smoke-suite',
      'failing-smoke-test',
      'interrupted-smoke-suite',
      'misdirected-smoke-test',
      'missing-smoke-test',
      'runtime-lane-leak',
      'vacuous-smoke-test',
    ];
    expect(select(['smoke'])).toEqual(smoke);
    expect(select(['smoke', '-empty-smoke-suite', 'unknown-lane'])).toEqual([...smoke.slice(1), 'unknown-lane'].sort());
    expect(select(['-smoke', '-manifest', '-dependencies']).map((id) => checks[id].group)).not.toContain('smoke');
  });

  it.each([
    [['smok'], '"smok" is neither a check nor a group of checks; did you mean "smoke"?'],
    [['-dangling-dependancy'], 'did you mean "dangling-dependency"?'],
    [['smoke', '-smoke'], '"checks: smoke, -smoke" leaves no check to run'],
  ])('refuses %j', (wanted, message) => {
    expect(() => select(wanted)).toThrow(message);
  });
});

describe('what only audits run by default', () => {
  const standing = (wanted: readonly string[], audit: boolean, severity: readonly SeverityRule[] = []) =>
    selectChecks(checks, wanted, audit, severity).map((check) => check.id);
  const line = (severity: SeverityRule['severity']): SeverityRule => ({ check: 'unused-shim', label: null, severity });

  it.each<[string, readonly string[], boolean, readonly SeverityRule[], boolean]>([
    ['an audit', [], true, [], true],
    ['an audit of its group', ['shims'], true, [], true],
    ['a check', [], false, [], false],
    ['a check of its group', ['shims'], false, [], false],
    ['its id', ['unused-shim'], false, [], true],
    ['a severity', [], false, [line('notice')], true],
    ['a severity, with its group', ['shims'], false, [line('error')], true],
    ['a severity, with another group', ['manifest'], false, [line('error')], false],
    ['the severity off', [], false, [line('off')], false],
    ['its group left out', ['-shims'], true, [line('error')], false],
    ['its id, and its group left out', ['unused-shim', 'manifest', '-shims'], false, [], false],
  ])('%s', (_, wanted, audit, severity, expected) => {
    expect(standing(wanted, audit, severity).includes('unused-shim')).toBe(expected);
  });
});

describe('what nothing runs by default', () => {
  const line = (severity: SeverityRule['severity']): SeverityRule => ({
    check: 'unreviewed-promotion',
    label: null,
    severity,
  });

  it.each<[string, readonly string[], boolean, readonly SeverityRule[], boolean]>([
    ['a check', [], false, [], false],
    ['an audit', [], true, [], false],
    ['its group', ['promotions'], true, [], false],
    ['exclusions', ['-smoke'], false, [], false],
    ['its id', ['unreviewed-promotion'], false, [], true],
    ['its id beside a group', ['manifest', 'unreviewed-promotion'], false, [], true],
    ['a severity', [], false, [line('warning')], true],
    ['a severity, with its group', ['promotions'], false, [line('error')], true],
    ['the severity off', [], false, [line('off')], false],
  ])('%s', (_, wanted, audit, severity, expected) => {
    const selected = selectChecks(checks, wanted, audit, severity).map((check) => check.id);
    expect(selected.includes('unreviewed-promotion')).toBe(expected);
  });
});

describe('checkSeverities', () => {
  it('refuses unknown checks and labels', () => {
    const line = (check: string, label: string | null) => () => checkSeverities([{ check, label, severity: 'off' }]);
    expect(line('lane-violation', 'guarded')).not.toThrow();
    expect(line('lane-violations', null)).toThrow(
      'severity: there is no check "lane-violations"; did you mean "lane-violation"?',
    );
    expect(line('lane-violation', 'typeonly')).toThrow(
      'severity: an import has no label "typeonly"; did you mean "type-only"?',
    );
  });
});
