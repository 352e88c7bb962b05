import { describe, expect, it } from 'vitest';
import type { Availability, Check, Evidence } from '../../src/domain/check.ts';
import type { Violation } from '../../src/domain/finding.ts';
import { judge, type Policy } from '../../src/policy/judge.ts';
import { repositoryWith } from '../support/repository.ts';

const available: Availability = { available: true };
/** Of whatever kind. */
const everything = new Proxy({} as Record<Evidence, Availability>, { get: () => available });
type Weights = Pick<Policy, 'severity' | 'failOn'>;
const nothingKnown = { nothingToJudge: false, waivers: [], baseline: null, today: 0 };
const failOnError: Weights = { severity: [], failOn: 'error' };

function violation(more: Partial<Violation> = {}): Violation {
  return { message: 'm', remedy: 'r', location: { path: 'lukhas/a.py', line: 3 }, value: 'candidate.x', ...more };
}

function checkOf(violations: readonly Violation[], more: Partial<Check> = {}): Check {
  const base = { id: 'dangling-dependency', group: 'dependencies', title: 't', severity: 'error' } as const;
  return { ...base, needs: ['graph'], run: () => violations, ...more };
}

const run = (check: Check, policy = failOnError, evidence = everything) =>
  judge([check], repositoryWith({}), evidence, { ...nothingKnown, ...policy });

describe('judge', () => {
  it.each<[string, Partial<Violation>, Weights, string, string[]]>([
    ['an error', {}, failOnError, 'fail', ['error']],
    ['nothing at or above fail-on', { severity: 'warning' }, failOnError, 'pass', ['warning']],
    [
      'a warning with fail-on warning',
      { severity: 'warning' },
      { severity: [], failOn: 'warning' },
      'fail',
      ['warning'],
    ],
    ['a notice with fail-on warning', { severity: 'notice' }, { severity: [], failOn: 'warning' }, 'pass', ['notice']],
    ['never', {}, { severity: [], failOn: 'never' }, 'pass', ['error']],
    [
      'a severity of the policy',
      {},
      { severity: [{ check: 'dangling-dependency', label: null, severity: 'notice' }], failOn: 'error' },
      'pass',
      ['notice'],
    ],
    [
      'a label of the policy, before the check itself',
      { labels: ['type-only'] },
      {
        severity: [
          { check: 'dangling-dependency', label: 'type-only', severity: 'warning' },
          { check: 'dangling-dependency', label: null, severity: 'error' },
        ],
        failOn: 'error',
      },
      'pass',
      ['warning'],
    ],
    [
      'off',
      {},
      { severity: [{ check: 'dangling-dependency', label: null, severity: 'off' }], failOn: 'error' },
      'pass',
      [],
    ],
  ])('%s', (_, more, policy, verdict, severities) => {
    const judgement = run(checkOf([violation(more)]), policy);
    expect(judgement.verdict).toBe(verdict);
    expect(judgement.findings.map((finding) => finding.severity)).toEqual(severities);
  });

  it('is no pass where evidence of a check that ran lacks something, and tells all that was found', () => {
    const lacking = new Proxy({} as Record<Evidence, Availability>, {
      get: (_, kind) => (kind === 'graph' ? { available: true, lacking: 'lib/ was not seen' } : available),
    });
    const judgement = run(checkOf([violation()]), failOnError, lacking);
    expect(judgement).toMatchObject({ verdict: 'could-not-run', reasons: ['lib/ was not seen'] });
    expect(judgement.findings).toHaveLength(1);
    expect(run(checkOf([]), { severity: [], failOn: 'never' }, lacking).verdict).toBe('could-not-run');
    expect(run(checkOf([], { needs: ['manifest'] }), failOnError, lacking).verdict).toBe('pass');
  });

  it('groups violations of one cause in one file, and keeps the gravest severity', () => {
    const { findings } = run(
      checkOf([
        violation({ severity: 'notice', related: [{ path: 'x' }] }),
        violation({ location: { path: 'lukhas/a.py', line: 9 } }),
        violation({ value: 'candidate.y' }),
        violation({ location: { path: 'lukhas/b.py', line: 1 } }),
      ]),
    );
    expect(findings.map(({ location, severity }) => [location.path, location.line, severity])).toEqual([
      ['lukhas/a.py', 3, 'error'],
      ['lukhas/a.py', 9, 'error'],
      ['lukhas/b.py', 1, 'error'],
    ]);
    const grouped = findings.find((finding) => finding.related.length > 0);
    expect(grouped?.related).toEqual([{ path: 'lukhas/a.py', line: 3, note: 'here as well' }, { path: 'x' }]);
    expect(new Set(findings.map((finding) => finding.fingerprint)).size).toBe(3);
  });

  it('gives the same fingerprint wherever the line moves', () => {
    const [a] = run(checkOf([violation()])).findings;
    const [b] = run(checkOf([violation({ message: 'other', location: { path: 'lukhas/a.py', line: 99 } })])).findings;
    expect(a?.fingerprint).toBe(b?.fingerprint);
    expect(a?.fingerprint).toMatch(/^[0-9a-f]{32}$/);
  });

  it('never takes a crash for a pass', () => {
    const crashing = checkOf([], {
      *run() {
        yield violation();
        throw new Error('boom');
      },
    });
    const judgement = run(crashing);
    expect(judgement).toMatchObject({
      verdict: 'could-not-run',
      reasons: ['the check dangling-dependency crashed: boom'],
      findings: [],
    });
    expect([...judgement.outcomes.values()]).toEqual([{ status: 'crashed', reason: 'boom' }]);
  });

  it.each([
    [true, 'could-not-run', ['no graph']],
    [false, 'could-not-run', ['no check ran: no graph']],
  ])('skips a check without its evidence; missing %s: %s', (missing, verdict, reasons) => {
    const evidence = {
      manifest: available,
      graph: { available: false, reason: 'no graph', missing },
    } as typeof everything;
    const judgement = run(checkOf([violation()]), failOnError, evidence);
    expect(judgement).toMatchObject({ verdict, reasons, findings: [] });
    expect([...judgement.outcomes.values()]).toEqual([{ status: 'skipped', reason: 'no graph', missing }]);
  });

  it('passes without a check only where there is nothing to judge', () => {
    const evidence = { graph: { available: false, reason: 'deleted', missing: false } } as typeof everything;
    const idle = (nothingToJudge: boolean) =>
      judge([checkOf([])], repositoryWith({}), evidence, { ...nothingKnown, ...failOnError, nothingToJudge }).verdict;
    expect([idle(true), idle(false)]).toEqual(['pass', 'could-not-run']);
  });

  it('carries nothing of a location but its fields', () => {
    const location = { path: 'a', line: 1, column: 2, endColumn: 3, extra: 'x' };
    expect(run(checkOf([violation({ location })])).findings[0]?.location).toEqual({
      path: 'a',
      line: 1,
      column: 2,
      endColumn: 3,
    });
  });
});
