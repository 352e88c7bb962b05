import { describe, expect, it } from 'vitest';
import type { CheckId } from '../../src/domain/check-id.ts';
import type { Covered, Finding } from '../../src/domain/finding.ts';
import { foldCovered } from '../../src/policy/one-cause.ts';

function finding(check: CheckId, parts: Partial<Finding> = {}): Finding {
  const value = parts.value ?? 'v';
  const path = parts.location?.path ?? 'a.py';
  return {
    check,
    severity: 'error',
    status: 'active',
    new: null,
    message: `of ${check}`,
    remedy: 'r',
    location: { path },
    related: [],
    fingerprint: `${check} ${path} ${value}`,
    value,
    waiver: null,
    data: {},
    ...parts,
  };
}

const standing = finding('deleted-candidate', { related: [{ path: 'b.py' }], data: { commit: null } });
const covering = (covers: readonly Covered[], of = standing) => new Map([[of.fingerprint, covers]]);
const told = (findings: readonly Finding[]) => findings.map(({ check }) => check);

describe('foldCovered', () => {
  it.each<[string, Finding, Covered]>([
    ['every finding of a check', finding('missing-shim'), { check: 'missing-shim' }],
    ['one of a value', finding('missing-shim', { value: 'x.py' }), { check: 'missing-shim', value: 'x.py' }],
    ['one at a path', finding('empty-file', { location: { path: 'x.py' } }), { check: 'empty-file', path: 'x.py' }],
    [
      'one that says which module is missing',
      finding('failing-smoke-test', { message: "t fails: ModuleNotFoundError: No module named 'candidate.x'" }),
      { check: 'failing-smoke-test', missing: 'candidate.x' },
    ],
    [
      'one that names it from another import root',
      finding('failing-smoke-test', { message: "ImportError: cannot import name 'x' from 'candidate' (unknown)" }),
      { check: 'failing-smoke-test', missing: 'src.candidate.x' },
    ],
    ['one that weighs less', finding('missing-shim', { severity: 'notice' }), { check: 'missing-shim' }],
  ])('takes %s for a place of the one that covers it', (_, part, covered) => {
    const [found, ...others] = foldCovered([part, standing], covering([covered]));
    expect(others).toEqual([]);
    expect(found).toEqual({
      ...standing,
      related: [
        { path: 'b.py' },
        { path: part.location.path, note: `${part.check}, of the same cause: ${part.message}` },
      ],
      data: { commit: null, covers: [{ check: part.check, path: part.location.path, value: part.value }] },
    });
  });

  it.each<[string, Finding, Covered, Finding?]>([
    ['of another check', finding('empty-file'), { check: 'missing-shim' }],
    ['of another value', finding('missing-shim'), { check: 'missing-shim', value: 'x.py' }],
    ['at another path', finding('missing-shim'), { check: 'missing-shim', path: 'x.py' }],
    [
      'that misses another module',
      finding('failing-smoke-test', { message: "No module named 'candidate.xy'" }),
      { check: 'failing-smoke-test', missing: 'candidate.x' },
    ],
    [
      'that misses none',
      finding('failing-smoke-test', { message: 'assert candidate.x' }),
      { check: 'failing-smoke-test', missing: 'candidate.x' },
    ],
    ['that is waived', finding('missing-shim', { status: 'waived' }), { check: 'missing-shim' }],
    [
      'of what is waived itself',
      finding('missing-shim'),
      { check: 'missing-shim' },
      finding('deleted-candidate', { status: 'waived' }),
    ],
    [
      'that weighs more',
      finding('missing-shim'),
      { check: 'missing-shim' },
      finding('deleted-candidate', { severity: 'warning' }),
    ],
  ])('leaves one alone %s', (_, part, covered, by = standing) => {
    expect(foldCovered([by, part], covering([covered], by))).toEqual([by, part]);
  });

  it('loses none of a chain', () => {
    const [a, b, c] = [finding('bulk-promotion'), finding('missing-shim'), finding('empty-file')] as const;
    const all = new Map([
      [a.fingerprint, [{ check: 'missing-shim' } as const]],
      [b.fingerprint, [{ check: 'empty-file' } as const]],
    ]);
    const found = foldCovered([a, b, c], all);
    expect(told(found)).toEqual(['bulk-promotion', 'empty-file']);
    const circle = new Map([
      [a.fingerprint, [{ check: 'missing-shim' } as const]],
      [b.fingerprint, [{ check: 'bulk-promotion' } as const]],
    ]);
    expect(told(foldCovered([a, b], circle))).toEqual(['bulk-promotion', 'missing-shim']);
  });

  it('shows twenty places, and names all', () => {
    const parts = Array.from({ length: 30 }, (_, at) => finding('missing-shim', { value: `${at}` }));
    const [found] = foldCovered([standing, ...parts], covering([{ check: 'missing-shim' }]));
    expect(found?.related).toHaveLength(21);
    expect(found?.data.covers).toHaveLength(30);
  });
});
