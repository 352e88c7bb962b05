import { expect, it } from 'vitest';
import { acknowledgedSection } from '../../src/reporters/sections.ts';
import { renderText } from '../../src/reporters/text.ts';
import { verdictLine } from '../../src/reporters/verdict.ts';
import { findingWith, reportWith } from '../support/report.ts';

const waived = (expires: string) => {
  const location = { path: 'ops/matriz.yaml', line: 9 };
  return findingWith({
    status: 'waived',
    message: 'm',
    waiver: { owner: '@a', reason: 'why\n::error::x', expires, location },
  });
};
const report = reportWith({
  findings: [waived('2026-01-31'), waived('never'), findingWith({ status: 'baselined', message: 'm' })],
});

it('counts what is waived and in the baseline in the line of the verdict', () => {
  expect(verdictLine(report)).toBe(
    'pass: 0 errors, 0 warnings, 0 notices in 46 files (2 lanes); 2 waived, 1 in the baseline',
  );
  expect(verdictLine(reportWith())).not.toContain(';');
});

it('shows who waived it, until when and why, as inert text', () => {
  expect(acknowledgedSection(report).lines).toEqual([
    'lukhas/core/a.py:3:1  dangling-dependency  waived by @a, until 2026-01-31: why\n::error::x;  m',
    'lukhas/core/a.py:3:1  dangling-dependency  waived by @a, for ever: why\n::error::x;  m',
    'lukhas/core/a.py:3:1  dangling-dependency  baselined  m',
  ]);
  const text = renderText(report, { color: false, width: 80, sourceLine: () => undefined });
  expect(text).toContain('waived by @a, until 2026-01-31: why\\n::error::x;  m');
});
