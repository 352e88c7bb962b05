import { describe, expect, it } from 'vitest';
import { writeReports } from '../../src/commands/report-files.ts';
import { fullReport } from '../support/report.ts';

describe('writeReports', () => {
  it('writes four files, SARIF with places from the workspace', async () => {
    const files = new Map<string, string>();
    const paths = await writeReports(fullReport(), { failOn: 'error' }, 'packages/a', async (name, text) => {
      files.set(name, text);
      return `reports/${name}`;
    });
    expect(paths).toEqual({
      json: 'reports/report.json',
      sarif: 'reports/report.sarif',
      html: 'reports/report.html',
    });
    expect([...files.keys()]).toEqual(['report.json', 'report.sarif', 'report.html', 'report.junit.xml']);
    expect(JSON.parse(files.get('report.json') ?? '').findings[0].location.path).toBe('lukhas/core/a.py');
    expect(files.get('report.sarif')).toContain('"packages/a/lukhas/core/a.py"');
    expect(files.get('report.html')).toMatch(/^<!doctype html>/);
    expect(files.get('report.junit.xml')).toMatch(/^<\?xml/);
  });
});
