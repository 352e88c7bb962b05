import { describe, expect, it } from 'vitest';
import { checks } from '../../src/checks/index.ts';
import { checkIds } from '../../src/domain/check-id.ts';
import { checkSeverities, selectChecks } from '../../src/policy/select.ts';

const select = (wanted: readonly string[]) => selectChecks(checks, wanted, false).map((check) => check.id);

describe('selectChecks', () => {
  it('takes all of the mode, ids, groups, and leaves out', () => {
    expect(select([])).toEqual(checkIds.filter((id) => checks[id].group !== 'audit'));
    expect(select(['smoke'])).toEqual(['empty-smoke-suite', 'failing-smoke-test', 'interrupted-smoke-suite']);
    expect(select(['smoke', '-empty-smoke-suite', 'unknown-lane'])).toEqual([
      'failing-smoke-test',
      'interrupted-smoke-suite',
      'unknown-lane',
    ]);
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
