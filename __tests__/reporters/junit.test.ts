import { SaxesParser } from 'saxes';
import { describe, expect, it } from 'vitest';
import type { Report } from '../../src/domain/report.ts';
import { renderJunit } from '../../src/reporters/junit.ts';
import { findings, findingWith, fullReport, hostileTexts, reportWith, titles } from '../support/report.ts';

interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  text: string;
}

/** Every element in order; a document that is not well-formed throws. */
function elementsOf(xml: string): Element[] {
  const elements: Element[] = [];
  const open: Element[] = [];
  const parser = new SaxesParser();
  parser.on('opentag', ({ name, attributes }) => {
    const element = { name, attributes, text: '' };
    elements.push(element);
    open.push(element);
  });
  parser.on('text', (text) => {
    const element = open.at(-1);
    if (element) element.text += text;
  });
  parser.on('closetag', () => {
    open.pop();
  });
  parser.write(xml).close();
  return elements;
}

const render = (report: Report, failOn: 'error' | 'warning' | 'notice' | 'never' = 'error') =>
  elementsOf(renderJunit(report, titles, failOn));
const named = (elements: readonly Element[], name: string) => elements.filter((element) => element.name === name);

describe('renderJunit', () => {
  it('holds a suite for each group, a case for each check, a failure for each finding', () => {
    expect(renderJunit(fullReport(), titles, 'error')).toMatchInlineSnapshot(`
      "<?xml version="1.0" encoding="UTF-8"?>
      <testsuites name="lane-guard" tests="8" failures="2" errors="0" skipped="3">
        <testsuite name="dependencies" tests="2" failures="2" errors="0" skipped="0">
          <testcase name="dangling-chain" classname="lane-guard.dependencies">
            <failure type="error" message="lukhas/core/a.py:4:6: lukhas/core/a.py reaches candidate.core.glyph through shared/bridge.py">error dangling-chain at lukhas/core/a.py:4:6
      lukhas/core/a.py reaches candidate.core.glyph through shared/bridge.py
      chain: lukhas/core/a.py:4 imports shared.bridge
      chain: shared/bridge.py:1 imports candidate.core.glyph
      see: candidate/core/glyph.py the development module
      remedy:
      cut shared/bridge.py:1, or promote core/glyph first:
      lane-guard promote core/glyph --apply</failure>
          </testcase>
          <testcase name="dangling-dependency" classname="lane-guard.dependencies">
            <failure type="error" message="lukhas/core/a.py:2:2: lukhas/core/a.py imports candidate.core.glyph, which lives only in candidate">error dangling-dependency at lukhas/core/a.py:2:2
      lukhas/core/a.py imports candidate.core.glyph, which lives only in candidate
      remedy:
      lane-guard promote core/glyph --apply</failure>
          </testcase>
        </testsuite>
        <testsuite name="manifest" tests="6" failures="0" errors="0" skipped="3">
          <testcase name="unlabelled-promotion" classname="lane-guard.manifest">
            <skipped message="a merge group has no labels"/>
          </testcase>
          <testcase name="failing-smoke-test" classname="lane-guard.manifest">
            <skipped message="no smoke paths are set"/>
          </testcase>
          <testcase name="empty-smoke-suite" classname="lane-guard.manifest">
            <skipped message="no smoke paths are set"/>
          </testcase>
          <testcase name="missing-lane-root" classname="lane-guard.manifest">
            <system-out>warning missing-lane-root at ops/matriz.yaml:12:11
      lane &quot;matriz&quot; has the root matriz/, but the directory is MATRIZ/
      remedy:
      root: MATRIZ/</system-out>
          </testcase>
          <testcase name="unmapped-directory" classname="lane-guard.manifest">
            <system-out>notice unmapped-directory at repository
      lukhas/core/a.py imports candidate.core.glyph, which lives only in candidate</system-out>
          </testcase>
          <testcase name="lane-violation" classname="lane-guard.manifest">
            <system-out>error, baselined lane-violation at lukhas/old.py:1
      lukhas/core/a.py imports candidate.core.glyph, which lives only in candidate
      remedy:
      lane-guard promote core/glyph --apply</system-out>
          </testcase>
        </testsuite>
      </testsuites>
      "
    `);
  });

  it.each([
    ['error', 2],
    ['warning', 3],
    ['notice', 4],
    ['never', 0],
  ] as const)('with fail-on %s has %i failures', (failOn, count) => {
    expect(named(render(fullReport(), failOn), 'failure')).toHaveLength(count);
  });

  it('counts cases', () => {
    const report = reportWith({ findings: findings(3), checks: fullReport().checks });
    expect(named(render(report), 'testsuites')[0]?.attributes).toMatchObject({
      tests: '5',
      failures: '1',
      errors: '0',
      skipped: '3',
    });
  });

  it('makes an error of what could not run', () => {
    const report = reportWith({
      verdict: 'could-not-run',
      reasons: ['the check unknown-lane crashed: x'],
      checks: [{ id: 'unknown-lane', status: 'crashed', reason: 'x' }],
    });
    const elements = render(report);
    expect(named(elements, 'error').map(({ attributes }) => attributes.message)).toEqual([
      'the check unknown-lane crashed: x',
      'x',
    ]);
    expect(named(elements, 'testsuites')[0]?.attributes).toMatchObject({ tests: '2', errors: '2' });
  });

  it.each([...hostileTexts, '\u0000\u0008\u000b\ufffe\uffff]]>&amp;<!--'])('is well-formed with %j', (text) => {
    const finding = findingWith({ message: text, remedy: text, location: { path: text, line: 1, note: text } });
    const report = reportWith({
      findings: [finding, { ...finding, status: 'waived' }],
      reasons: [text],
      checks: [
        { id: 'dangling-dependency', status: 'ran', reason: null },
        { id: 'unknown-lane', status: 'skipped', reason: text },
      ],
    });
    expect(render(report).map(({ name }) => name)).toEqual([
      'testsuites',
      'testsuite',
      'testcase',
      'error',
      'testsuite',
      'testcase',
      'failure',
      'system-out',
      'testsuite',
      'testcase',
      'skipped',
    ]);
  });
});
