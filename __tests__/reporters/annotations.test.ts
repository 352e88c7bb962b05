import { describe, expect, it } from 'vitest';
import { annotationCommand, renderAnnotations } from '../../src/reporters/annotations.ts';
import { visible } from '../../src/reporters/visible.ts';
import { findings, findingWith, fullReport, hostileTexts, reportWith } from '../support/report.ts';
import { parseRunnerLog } from '../support/runner-log.ts';

describe('renderAnnotations', () => {
  it('puts message and remedy into one annotation', () => {
    expect(renderAnnotations(reportWith({ findings: [findingWith()] }))).toEqual({
      commands: [
        {
          severity: 'error',
          title: 'lane-guard: dangling-dependency',
          message:
            'lukhas/core/a.py imports candidate.core.glyph, which lives only in candidate\nlane-guard promote core/glyph --apply',
          path: 'lukhas/core/a.py',
          line: 3,
          column: 1,
          endColumn: 29,
        },
      ],
    });
  });

  it('has the most severe first, new before old, and none for what is waived or in the baseline', () => {
    const annotations = renderAnnotations(fullReport()).commands;
    expect(annotations.map(({ severity, title, line }) => [severity, title, line])).toEqual([
      ['error', 'lane-guard: dangling-chain', 4],
      ['error', 'lane-guard: dangling-dependency', 2],
      ['warning', 'lane-guard: missing-lane-root', 12],
      ['notice', 'lane-guard: unmapped-directory', undefined],
    ]);
  });

  it.each([
    [0, 0, undefined],
    [10, 10, undefined],
    [11, 10, '1 more finding has no annotation (1 error, 0 warnings, 0 notices)'],
    [51, 10, '41 more findings have no annotation (41 errors, 0 warnings, 0 notices)'],
    [1000, 10, '990 more findings have no annotation (990 errors, 0 warnings, 0 notices)'],
    [30_000, 10, '29990 more findings have no annotation (29990 errors, 0 warnings, 0 notices)'],
  ])('shows of %i findings of one type %i', (count, shown, omitted) => {
    const annotations = renderAnnotations(reportWith({ findings: findings(count) }));
    expect(annotations.commands).toHaveLength(shown);
    expect(annotations.omitted?.split(', since ')[0]).toBe(omitted);
  });

  it('counts each type by itself', () => {
    const mixed = [...findings(12, { severity: 'notice' }), ...findings(3), ...findings(11, { severity: 'warning' })];
    const { commands, omitted } = renderAnnotations(reportWith({ findings: mixed }));
    expect(commands.map((command) => command.severity)).toEqual([
      ...Array<string>(3).fill('error'),
      ...Array<string>(10).fill('warning'),
      ...Array<string>(10).fill('notice'),
    ]);
    expect(omitted).toBe(
      '3 more findings have no annotation (0 errors, 1 warning, 2 notices), since GitHub shows 10 of a type: ' +
        'the report as text and as JSON has all of them',
    );
  });

  it.each([
    ['one character too many', `${'x'.repeat(4096)}y`, `${'x'.repeat(4095)}…`],
    ['a pair at the limit', `${'x'.repeat(4094)}😀😀`, `${'x'.repeat(4094)}…`],
    ['as many as fit', 'x'.repeat(4096), 'x'.repeat(4096)],
  ])('cuts a message of %s', (_, message, expected) => {
    const report = reportWith({ findings: [findingWith({ message, remedy: '' })] });
    expect(renderAnnotations(report).commands[0]?.message).toBe(expected);
  });

  it('names no file where the finding is about the repository', () => {
    const report = reportWith({ findings: [findingWith({ location: { path: '', column: 3 } })] });
    expect(Object.keys(renderAnnotations(report).commands[0] ?? {})).toEqual(['severity', 'message', 'title']);
  });
});

describe('annotationCommand', () => {
  it('escapes as the toolkit does', () => {
    const [annotation] = renderAnnotations(fullReport()).commands;
    expect(annotation && annotationCommand(annotation)).toBe(
      '::error title=lane-guard%3A dangling-chain,file=lukhas/core/a.py,line=4,col=6,endColumn=19::' +
        'lukhas/core/a.py reaches candidate.core.glyph through shared/bridge.py%0A' +
        'cut shared/bridge.py:1, or promote core/glyph first:%0Alane-guard promote core/glyph --apply',
    );
  });

  it.each(hostileTexts)('is one command, also with %j in every text', (text) => {
    const finding = findingWith({ message: text, remedy: text, location: { path: text, line: 1 } });
    const { commands } = renderAnnotations(reportWith({ findings: [finding] }));
    const log = parseRunnerLog(commands.map(annotationCommand).join('\n'));
    expect(log.plain).toEqual([]);
    expect(log.commands).toHaveLength(1);
    expect(log.commands[0]).toMatchObject({
      name: 'error',
      properties: {
        title: 'lane-guard: dangling-dependency',
        ...(visible(text) === text && { file: text, line: '1' }),
      },
    });
  });

  it('writes out a name that shows not all that it holds, as the file of nothing', () => {
    const finding = findingWith({ message: 'm', remedy: '', location: { path: 'a\u001b[2J.py', line: 3, column: 1 } });
    const [annotation] = renderAnnotations(reportWith({ findings: [finding] })).commands;
    expect(annotation).toEqual({
      severity: 'error',
      title: 'lane-guard: dangling-dependency',
      message: 'a\\u001b[2J.py:3:1:\nm',
    });
  });
});
