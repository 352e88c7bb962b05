import { describe, expect, it } from 'vitest';
import { checks } from '../../src/checks/index.ts';
import { pages } from '../../src/commands/check-pages.ts';
import type { Availability, Check, Evidence } from '../../src/domain/check.ts';
import type { CheckId } from '../../src/domain/check-id.ts';
import { type Severity, type SeverityRule, severities, type Violation } from '../../src/domain/finding.ts';
import type { BaseRepository, Repository } from '../../src/domain/repository.ts';
import { judge } from '../../src/policy/judge.ts';
import { originOf } from '../../src/policy/novelty.ts';
import { repositoryWith } from '../support/repository.ts';

/** The column `old` of the design's table of checks; what is not here weighs the same, old or new. */
const old: Partial<Record<CheckId, Severity>> = {
  'lane-violation': 'warning',
  'undeclared-lane-dependency': 'notice',
  'import-cycle': 'notice',
  'shadowed-module': 'warning',
  'silent-shim': 'notice',
  'missing-lane-root': 'warning',
  'unmapped-directory': 'notice',
  'overlapping-lanes': 'warning',
  'unmatched-pattern': 'notice',
  'unknown-lane': 'warning',
  'lane-dependency-cycle': 'warning',
  'contradictory-rules': 'warning',
  'asymmetric-promotion': 'warning',
  'unowned-lane': 'notice',
  'unknown-promotion-check': 'notice',
  'empty-file': 'warning',
  'forbidden-file': 'warning',
  'failing-smoke-test': 'error',
  'vacuous-smoke-test': 'notice',
  'interrupted-smoke-suite': 'error',
  'runtime-lane-leak': 'error',
};

/** How each check is told old from new, where it is not by its group: the tree is compared, but for these groups. */
const origins: Partial<Record<CheckId, string>> = {
  'missing-shim': 'range',
  'missing-smoke-test': 'range',
  'misdirected-smoke-test': 'range',
  'vacuous-smoke-test': 'compared',
  'expired-waiver': 'compared',
};
const originsOfGroups: Readonly<Record<string, string>> = {
  commits: 'range',
  promotions: 'range',
  smoke: 'told',
  audit: 'told',
};

const everyCheck = Object.values(checks).map((check) => [check.id, check] as const);

describe('every check', () => {
  it.each(everyCheck)('%s weighs what the design says where it is old', (id, check) => {
    expect(check.old).toBe(old[id]);
    const lighter = check.old && severities.indexOf(check.old) > severities.indexOf(check.severity);
    expect(pages[id].includes(` Old: ${check.old}.`)).toBe(lighter === true);
  });

  it.each(everyCheck)('%s is told old from new in its way', (id, check) => {
    expect(originOf(check)).toBe(origins[id] ?? originsOfGroups[check.group] ?? 'compared');
  });
});

const available: Availability = { available: true };
const everything = new Proxy({} as Record<Evidence, Availability>, { get: () => available });
const rest = { failOn: 'error', nothingToJudge: false, waivers: [], baseline: null, today: 0 } as const;

function violation(path: string, value: string, more: Partial<Violation> = {}): Violation {
  return { message: 'm', remedy: 'r', location: { path, line: 3 }, value, ...more };
}

/** A check that finds one thing in the head and another in the base, and may not be asked more than once of each. */
function checkOf(head: readonly Violation[], base: readonly Violation[], more: Partial<Check> = {}): Check {
  const answers = new Map<Repository, readonly Violation[]>([
    [theHead, head],
    [theBase, base],
  ]);
  const known = { id: 'lane-violation', group: 'dependencies', title: 't', severity: 'error', old: 'warning' } as const;
  return {
    ...known,
    needs: ['graph'],
    run: (repository) => {
      const answer = answers.get(repository);
      if (!answer) throw new Error('asked twice');
      answers.delete(repository);
      return answer;
    },
    ...more,
  };
}

const theHead = repositoryWith({});
const theBase = repositoryWith({});
const base: BaseRepository = {
  repository: theBase,
  pathBefore: (path) => (path === 'lukhas/new.py' ? 'lukhas/old.py' : path),
};

function told(check: Check, severity: readonly SeverityRule[] = [], over: BaseRepository | null = base) {
  const judgement = judge([check], theHead, everything, { ...rest, severity }, over);
  const shown = judgement.findings.map(({ severity, new: isNew }) => `${severity} ${isNew}`);
  return [judgement.verdict, ...shown];
}

const here = violation('lukhas/a.py', 'x');
const rule = (severity: Severity, label: string | null = null): SeverityRule => {
  return { check: 'lane-violation', label, severity };
};

describe('a finding', () => {
  it.each<[string, Check, readonly string[]]>([
    ['that the base has is old', checkOf([here], [here]), ['pass', 'warning false']],
    ['that it has not is new', checkOf([here], []), ['fail', 'error true']],
    [
      'whose line, words and evidence changed is old',
      checkOf([{ ...here, message: 'other', location: { path: 'lukhas/a.py', line: 90 }, data: { reach: 2 } }], [here]),
      ['pass', 'warning false'],
    ],
    [
      'that gained a place is old',
      checkOf([here, { ...here, location: { path: 'lukhas/a.py', line: 9 } }], [here]),
      ['pass', 'warning false'],
    ],
    ['of another file is new', checkOf([violation('lukhas/b.py', 'x')], [here]), ['fail', 'error true']],
    ['of another value is new', checkOf([violation('lukhas/a.py', 'y')], [here]), ['fail', 'error true']],
    [
      'of a moved file is old',
      checkOf([violation('lukhas/new.py', 'x')], [violation('lukhas/old.py', 'x')]),
      ['pass', 'warning false'],
    ],
    [
      'whose value is the path of a moved file is old',
      checkOf([violation('lukhas/new.py', 'lukhas/new.py')], [violation('lukhas/old.py', 'lukhas/old.py')]),
      ['pass', 'warning false'],
    ],
    [
      'of a moved file that was not there is new',
      checkOf([violation('lukhas/new.py', 'y')], [violation('lukhas/old.py', 'x')]),
      ['fail', 'error true'],
    ],
    [
      'never weighs more for being old',
      checkOf([{ ...here, severity: 'notice' }], [{ ...here, severity: 'notice' }]),
      ['pass', 'notice false'],
    ],
    [
      'of a check without a weight of its own weighs the same',
      checkOf([here], [here], { id: 'dangling-dependency', old: 'error' }),
      ['fail', 'error false'],
    ],
    ['of the range is new', checkOf([here], [here], { needs: ['commits'] }), ['fail', 'error true']],
    ['of what ran is neither', checkOf([here], [here], { needs: ['smoke'] }), ['fail', 'error null']],
    [
      'of what ran may say it itself',
      checkOf([{ ...here, new: false }], [], { needs: ['smoke'] }),
      ['pass', 'warning false'],
    ],
    ['may say it itself against the base', checkOf([{ ...here, new: true }], [here]), ['fail', 'error true']],
  ])('%s', (_, check, expected) => {
    expect(told(check)).toEqual(expected);
  });

  it('is neither new nor old without a base', () => {
    expect(told(checkOf([here], [here]), [], null)).toEqual(['fail', 'error null']);
  });

  it.each<[string, readonly SeverityRule[], readonly string[]]>([
    ['an error', [rule('error')], ['fail', 'error false']],
    ['a notice', [rule('notice')], ['pass', 'notice false']],
    ['an error by its label', [rule('notice'), rule('error', 'guarded')], ['fail', 'error false']],
    ['what its age gives, where the line is of another label', [rule('error', 'star')], ['pass', 'warning false']],
  ])('that is old weighs what a line of severity says: %s', (_, severity, expected) => {
    const labelled = { ...here, labels: ['guarded'] };
    expect(told(checkOf([labelled], [labelled]), severity)).toEqual(expected);
  });

  it('is not asked of the base where there is none', () => {
    const check = checkOf([], [here]);
    expect(told(check)).toEqual(['pass']);
    // It would throw, had it been asked.
    expect([...check.run(theBase)]).toEqual([here]);
  });

  it('of a check that crashes over the base makes no verdict', () => {
    const check = checkOf([here], [here]);
    [...check.run(theBase)];
    expect(told(check)).toEqual(['could-not-run']);
  });
});
