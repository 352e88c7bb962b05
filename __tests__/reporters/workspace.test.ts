import { describe, expect, it } from 'vitest';
import { chainOf } from '../../src/reporters/place.ts';
import { inWorkspace } from '../../src/reporters/workspace.ts';
import { findingWith, fullReport, reportWith } from '../support/report.ts';

describe('inWorkspace', () => {
  it.each(['.', '', './'])('changes nothing for %j', (folder) => {
    const report = fullReport();
    expect(inWorkspace(report, folder)).toBe(report);
  });

  it('tells every place of a finding from the workspace', () => {
    const [finding] = inWorkspace(fullReport(), 'packages/a').findings;
    expect(finding?.location).toEqual({ path: 'packages/a/lukhas/core/a.py', line: 4, column: 6, endColumn: 19 });
    expect(finding?.related.map(({ path }) => path)).toEqual([
      'packages/a/shared/bridge.py',
      'packages/a/candidate/core/glyph.py',
    ]);
    expect(finding && chainOf(finding).map(({ path }) => path)).toEqual([
      'packages/a/lukhas/core/a.py',
      'packages/a/shared/bridge.py',
    ]);
    expect(finding?.data.target).toBe('candidate.core.glyph');
  });

  it('leaves the repository itself where it is', () => {
    const report = reportWith({ findings: [findingWith({ location: { path: '' } })] });
    expect(inWorkspace(report, 'a').findings[0]?.location.path).toBe('');
  });
});
