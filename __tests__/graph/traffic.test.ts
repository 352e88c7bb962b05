import { describe, expect, it } from 'vitest';
import { PartTraffic } from '../../src/graph/traffic.ts';
import { repo } from '../support/tree.ts';

const parts = ['lukhas/', 'candidate/', 'shared/'];
const partOf = (place: string) => parts.findIndex((root) => place.startsWith(root));
const trafficOf = (files: Readonly<Record<string, string>>, isLeftOut?: (path: string, into: number) => boolean) =>
  new PartTraffic(repo(files).graph, partOf, isLeftOut);

describe('imports between parts of a tree', () => {
  it.each<[string, Record<string, string>, number, string | null]>([
    ['none', { 'lukhas/a.py': 'import lukhas.b\n', 'lukhas/b.py': '', 'candidate/c.py': '' }, 0, null],
    [
      'a file counts once, and the first import is told',
      {
        'candidate/c.py': '',
        'lukhas/a.py': 'import os\nimport candidate.c\nimport candidate.c\n',
        'lukhas/b.py': 'import candidate.c\n',
      },
      2,
      'lukhas/a.py:2',
    ],
    ['what is not there', { 'lukhas/a.py': 'import candidate.gone\n', 'candidate/c.py': '' }, 1, 'lukhas/a.py:1'],
    [
      "an ancestor's __init__ is not written, and does not count",
      {
        'lukhas/a.py': 'import shared.x\n',
        'shared/__init__.py': 'import candidate.c\n',
        'shared/x.py': '',
        'candidate/c.py': '',
      },
      0,
      null,
    ],
  ])('%s', (_, files, count, place) => {
    const { files: counted, first } = trafficOf(files).between(0, 1);
    expect([counted, first && `${first.path}:${first.line}`]).toEqual([count, place]);
  });

  it('leaves out what it is told to', () => {
    const files = {
      'lukhas/a.py': 'import candidate.c\n',
      'lukhas/b.py': 'import candidate.c\n',
      'candidate/c.py': '',
    };
    const traffic = trafficOf(files, (path, into) => path === 'lukhas/a.py' && into === 1);
    expect(traffic.between(0, 1)).toMatchObject({ files: 1, first: { path: 'lukhas/b.py' } });
    expect(traffic.wayInto(0, 1)).toMatchObject({ path: 'lukhas/b.py' });
  });
});

describe('the way from one part into another', () => {
  const end = { 'candidate/c.py': '' };
  it.each<[string, Record<string, string>, string | null]>([
    ['at once', { 'lukhas/a.py': 'import candidate.c\n' }, 'lukhas/a.py'],
    [
      'by a file of another part',
      { 'lukhas/a.py': 'import shared.x\n', 'shared/x.py': 'import candidate.c\n' },
      'shared/x.py',
    ],
    [
      'by a file of no part',
      { 'lukhas/a.py': 'import x\n', 'x.py': 'import y\n', 'y.py': 'import candidate.c\n' },
      'y.py',
    ],
    [
      "by an ancestor's __init__",
      { 'lukhas/a.py': 'import shared.x\n', 'shared/__init__.py': 'import candidate.c\n', 'shared/x.py': '' },
      'shared/__init__.py',
    ],
    ['into what is not there', { 'lukhas/a.py': 'import x\n', 'x.py': 'import candidate.gone\n' }, 'x.py'],
    ['the other way', { 'candidate/d.py': 'import lukhas.a\n', 'lukhas/a.py': '' }, null],
    ['nothing leads on', { 'lukhas/a.py': 'import x\n', 'x.py': '', 'y.py': 'import candidate.c\n' }, null],
    [
      'what only a type checker reads leads no further',
      {
        'lukhas/a.py': 'from typing import TYPE_CHECKING\nif TYPE_CHECKING:\n    import x\n',
        'x.py': 'import candidate.c\n',
      },
      null,
    ],
  ])('%s', (_, files, path) => {
    expect(trafficOf({ ...end, ...files }).wayInto(0, 1)?.path ?? null).toBe(path);
  });
});
