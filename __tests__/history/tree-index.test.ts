import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { indexOf, putFile } from '../../src/history/tree-index.ts';
import { defaultLanes } from '../support/repository.ts';

const lanes = defaultLanes();
const [edge] = lanes.edges;
const paths = [
  'candidate/core/bus.py',
  'candidate/core/bus/a.py',
  'candidate/core/bus/README.md',
  'candidate/memory/b.py',
  'lukhas/core/bus/a.py',
  'lukhas/__init__.py',
  'tests/test_a.py',
];
const blobs = ['1', '2', '3'];

/** Everything that the index of a tree answers. */
function answers(tree: ReadonlyMap<string, string>) {
  const index = indexOf(tree, lanes);
  const modules = ['core/bus', 'memory'];
  return {
    paths: blobs.map((blob) => [...index.pathsOf(blob)].sort()),
    code: modules.flatMap((module) =>
      (['from', 'to'] as const).map((end) => (edge ? [...index.codeOf(edge, end, module)].sort() : [])),
    ),
    below: ['candidate', 'candidate/core', 'candidate/core/bus', 'lukhas', 'tests', 'x'].map((directory) =>
      index.codeBelow(directory),
    ),
  };
}

describe('indexOf', () => {
  it('tells contents, modules and directories', () => {
    const tree = new Map([
      ['candidate/core/bus.py', '1'],
      ['candidate/core/bus/a.py', '1'],
      ['candidate/core/bus/README.md', '2'],
      ['lukhas/core/bus/a.py', '1'],
    ]);
    expect(answers(tree)).toEqual({
      paths: [
        ['candidate/core/bus.py', 'candidate/core/bus/a.py', 'lukhas/core/bus/a.py'],
        ['candidate/core/bus/README.md'],
        [],
      ],
      code: [['candidate/core/bus.py', 'candidate/core/bus/a.py'], ['lukhas/core/bus/a.py'], [], []],
      below: [2, 2, 1, 1, 0, 0],
    });
  });

  it('is kept up while a tree is changed path by path', () => {
    const change = fc.tuple(fc.constantFrom(...paths), fc.option(fc.constantFrom(...blobs), { nil: undefined }));
    fc.assert(
      fc.property(fc.array(change), fc.array(change), (before, after) => {
        const tree = new Map<string, string>();
        for (const [path, blob] of before) putFile(tree, path, blob);
        answers(tree);
        for (const [path, blob] of after) putFile(tree, path, blob);
        expect(answers(tree)).toEqual(answers(new Map(tree)));
      }),
    );
  });
});
