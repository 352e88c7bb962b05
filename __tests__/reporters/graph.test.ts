import { spawnSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { renderGraph } from '../../src/reporters/graph.ts';
import { repo } from '../support/tree.ts';

const files = {
  'candidate/__init__.py': '',
  'candidate/core/__init__.py': '',
  'candidate/core/bus.py': 'import candidate.core.clock\n',
  'candidate/core/clock.py': '',
  'lukhas/__init__.py': '',
  'lukhas/a.py': 'import candidate.core.bus\nimport candidate.core.clock\nimport os\n',
  'tools/say "x".py': 'import lukhas.a\n',
};

describe('renderGraph', () => {
  it('draws a cluster for each lane, and the imports that the sources state', () => {
    expect(renderGraph(repo(files).graph, 'dot')).toBe(`digraph lanes {
  rankdir=LR;
  node [shape=box];
  "tools/say \\"x\\".py";
  subgraph "cluster candidate" {
  label="candidate";
  "candidate/__init__.py";
  "candidate/core/__init__.py";
  "candidate/core/bus.py";
  "candidate/core/clock.py";
  }
  subgraph "cluster lukhas" {
  label="lukhas";
  "lukhas/__init__.py";
  "lukhas/a.py";
  }
  "candidate/core/bus.py" -> "candidate/core/clock.py";
  "lukhas/a.py" -> "candidate/core/bus.py";
  "lukhas/a.py" -> "candidate/core/clock.py";
  "tools/say \\"x\\".py" -> "lukhas/a.py";
}
`);
  });

  it.runIf(spawnSync('dot', ['-V']).status === 0)('is what Graphviz reads', () => {
    const drawn = spawnSync('dot', ['-Tplain'], { input: renderGraph(repo(files).graph, 'dot'), encoding: 'utf8' });
    expect(drawn.stderr).toBe('');
    expect(drawn.stdout.match(/^node /gm)).toHaveLength(7);
  });

  it('counts imports between directories for Mermaid', () => {
    expect(renderGraph(repo(files).graph, 'mermaid')).toBe(`flowchart LR
  n0["candidate/core"]
  n1["lukhas"]
  n2["tools"]
  n1 -->|2| n0
  n2 -->|1| n1
`);
  });

  it('draws no more arrows than GitHub does', () => {
    const many = Object.fromEntries(
      Array.from({ length: 300 }, (_, k) => [`d${k}/x.py`, `import d${(k + 1) % 300}.x\n`]),
    );
    const drawn = renderGraph(repo(many).graph, 'mermaid');
    expect(drawn.match(/-->/g)).toHaveLength(200);
    expect(drawn).toContain('100 arrows with fewer imports are left out');
  });
});
