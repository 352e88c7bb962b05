import { describe, expect, it } from 'vitest';
import { chainPicture, lanesPicture } from '../../src/reporters/mermaid.ts';
import { coverageWith, findingWith, hostileTexts, reportWith, titles } from '../support/report.ts';

const promotion = { module: 'core/x', from: 'candidate', to: 'lukhas', commit: null, files: [] };

describe('lanesPicture', () => {
  it('draws promotions and, in red, the imports that cross', () => {
    const findings = [
      findingWith({ data: { target: 'candidate.core.glyph' } }),
      findingWith({ data: { target: 'candidate.core.other' } }),
      findingWith({
        check: 'dangling-chain',
        location: { path: 'shared/bridge.py', line: 1 },
        data: {
          target: 'candidate.core.glyph',
          chain: [
            { path: 'lukhas/core/a.py', line: 4, target: 'shared.bridge' },
            { path: 'shared/bridge.py', line: 1, target: 'candidate.core.glyph' },
          ],
        },
      }),
    ];
    expect(lanesPicture(reportWith({ findings, promotions: [promotion] }), findings, titles)).toMatchInlineSnapshot(`
      "\`\`\`mermaid
      flowchart LR
        lane0["candidate<br/>candidate/, 13 files"]
        lane1["accepted<br/>lukhas/, 30 files"]
        lane0 == "promotes core/x" ==> lane1
        lane1 -. "2 dangling-dependency<br/>1 dangling-chain" .-> lane0
        linkStyle 1 stroke:#d1242f,stroke-width:2px
      \`\`\`"
    `);
  });

  it.each([
    ['a target that a slash parts', { data: { target: 'candidate/web/a' } }],
    ['a related place', { data: { target: 'lukhas.core.x' }, related: [{ path: 'candidate/core/x.py' }] }],
  ])('finds the lane by %s', (_, parts) => {
    const findings = [findingWith(parts)];
    expect(lanesPicture(reportWith({ findings }), findings, titles)).toContain(
      'lane0 -. "1 dangling-dependency" .-> lane1',
    );
  });

  it.each([
    ['no finding', []],
    ['a finding of another group', [findingWith({ check: 'unknown-lane', data: { target: 'candidate.core.glyph' } })]],
    ['a target in no lane', [findingWith({ data: { target: 'elsewhere.x' } })]],
    ['a place in no lane', [findingWith({ location: { path: 'tools/a.py' }, data: { target: 'candidate.x' } })]],
  ])('is not there for %s', (_, findings) => {
    expect(lanesPicture(reportWith({ findings }), findings, titles)).toBeNull();
  });

  it('stays small with many lanes and promotions', () => {
    const lanes = Array.from({ length: 500 }, (_, index) => ({ name: `l${index}`, root: `l${index}/`, files: 1 }));
    const promotions = lanes.map(({ name }) => ({ ...promotion, from: name, to: 'l0' }));
    const picture = lanesPicture(reportWith({ promotions, coverage: coverageWith({ lanes }) }), [], titles) ?? '';
    expect(picture.split('\n').length).toBeLessThan(80);
  });
});

describe('chainPicture', () => {
  it('draws each file and what must not be reached', () => {
    expect(
      chainPicture([
        { path: 'lukhas/core/a.py', line: 4, target: 'shared.bridge' },
        { path: 'shared/bridge.py', line: 1, target: 'candidate.core.glyph' },
      ]),
    ).toMatchInlineSnapshot(`
      "\`\`\`mermaid
      flowchart TD
        file0["lukhas/core/a.py:4"]
        file1["shared/bridge.py:1"]
        file2["candidate.core.glyph"]
        file0 --> file1
        file1 --> file2
        linkStyle 1 stroke:#d1242f,stroke-width:2px
      \`\`\`"
    `);
  });

  it('leaves out the middle of a long chain', () => {
    const chain = Array.from({ length: 100 }, (_, index) => ({ path: `f${index}.py`, line: 1, target: `t${index}` }));
    const picture = chainPicture(chain);
    expect(picture).toContain('"89 more files"');
    expect(picture).toContain('"f98.py:1"');
    expect(picture).toContain('"t99"');
    expect(picture.match(/-->/g)).toHaveLength(12);
  });

  it.each(hostileTexts)('shows %j as text', (text) => {
    const lines = chainPicture([{ path: text, line: 1, target: text }]).split('\n');
    expect(lines).toHaveLength(7);
    expect(lines.slice(2, 4).join('\n')).toMatch(
      /^ {2}file0\["[^"'`<>@&|\\[\]\n]*"\]\n {2}file1\["[^"'`<>@&|\\[\]\n]*"\]$/,
    );
  });
});
