import { describe, expect, it } from 'vitest';
import { edgesServedBy } from '../../src/graph/entry-points.ts';
import { namedModules } from '../../src/graph/named-modules.ts';
import { readDataTexts } from '../../src/imports/data/read.ts';
import { repo } from '../support/tree.ts';

const files = {
  'candidate/__init__.py': '',
  'candidate/core/__init__.py': '',
  'candidate/core/x.py': 'class A: pass',
  'candidate/bare/y.py': '',
  'candidate/core/pkg/__init__.py': '',
  'lukhas/core/x.py': '',
  'other/z.py': '',
  'candidate.py': '',
};

function named(text: string, tree: Readonly<Record<string, string>> = files): string[] {
  const { graph, lanes } = repo(tree);
  const texts = readDataTexts('lukhas/a.json', Buffer.from(JSON.stringify([text])));
  return namedModules(texts, graph, lanes, edgesServedBy(lanes, 'lukhas/a.json')).map(
    ({ name, place, promotion }) => `${name} ${place} ${promotion.to.name}`,
  );
}

describe('the modules that texts name', () => {
  it.each([
    ['candidate.core.x', 'candidate.core.x candidate/core/x.py lukhas'],
    ['candidate.core.x:A.b', 'candidate.core.x candidate/core/x.py lukhas'],
    ['candidate.core.x.A', 'candidate.core.x candidate/core/x.py lukhas'],
    ['candidate.core.pkg', 'candidate.core.pkg candidate/core/pkg/__init__.py lukhas'],
    ['candidate.core.gone', 'candidate.core candidate/core/__init__.py lukhas'],
    ['candidate.bare.y', 'candidate.bare.y candidate/bare/y.py lukhas'],
    ['candidate.bare', 'candidate.bare candidate/bare/ lukhas'],
  ])('%s', (text, told) => {
    expect(named(text)).toEqual([told]);
  });

  it.each(['candidate.json', 'candidate.bare.gone', 'lukhas.core.x', 'other.z', 'gone.x', 'Candidate.core.x'])(
    'not %s',
    (text) => {
      expect(named(text)).toEqual([]);
    },
  );

  it('are found from every root that imports start from', () => {
    const tree = {
      'candidate/x.py': '',
      'candidate/deep/mod/z.py': '',
      'lukhas/a.py': '',
      'pytest.ini': '[pytest]\npythonpath = candidate/deep\n',
    };
    expect(named('mod.z', tree)).toEqual(['mod.z candidate/deep/mod/z.py lukhas']);
  });

  it('take one segment with an attribute, which only entry points have', () => {
    const { graph, lanes } = repo(files);
    const text = { line: 1, column: 1, endColumn: 2, prefix: false, use: 'name' } as const;
    const texts = ['candidate:main', 'candidate', `candidate${'.a'.repeat(100_000)}`].map((name) => ({
      ...text,
      text: name,
    }));
    expect(namedModules(texts, graph, lanes, lanes.edges).map(({ place }) => place)).toEqual(['candidate/__init__.py']);
    expect(namedModules(texts, graph, lanes, [])).toEqual([]);
  });
});
