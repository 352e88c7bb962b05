import { describe, expect, it } from 'vitest';
import { readProbe } from '../../src/smoke/probe-result.ts';
import { repo } from '../support/tree.ts';

const { graph, lanes } = repo({ 'lukhas/a.py': '', 'candidate/x.py': '' });
const read = (value: unknown) =>
  readProbe(JSON.stringify(value), new Map([['lukhas.a', 'lukhas/a.py']]), { graph, lanes });
const probe = (loaded: unknown, failure: unknown = null) => [
  { package: 'lukhas.a', end: 'left', probe: { loaded, failure } },
];

describe('readProbe', () => {
  it('refuses what is no JSON list', () => {
    expect(readProbe('', new Map(), { graph, lanes })).toBeUndefined();
    expect(read({})).toBeUndefined();
  });

  it.each<[string, unknown]>([
    ['a path outside', { name: 'x', path: '../../etc/passwd', chain: [] }],
    ['a path of production', { name: 'x', path: 'lukhas/a.py', chain: [] }],
    ['a name that is no text', { name: 3, path: 'candidate/x.py', chain: [] }],
    ['nothing', null],
  ])('leaves out %s', (_, loaded) => {
    expect(read(probe([loaded]))?.packages).toEqual([
      { name: 'lukhas.a', path: 'lukhas/a.py', loaded: [], failure: null },
    ]);
  });

  it('leaves out steps and lines that are none', () => {
    const chain = [['lukhas/a.py', -1], ['/etc/passwd', 3], 'x', ['lukhas/a.py', 1e99]];
    const [found] = read(probe([{ name: 'candidate.x', path: 'candidate/x.py', chain }]))?.packages ?? [];
    expect(found?.loaded[0]?.chain.map(({ path, line }) => [path, line])).toEqual([
      ['lukhas/a.py', 1],
      ['lukhas/a.py', 1],
    ]);
  });

  it('leaves out packages that were not asked for', () => {
    expect(
      read([
        { package: 'other', end: 'time' },
        { package: 'lukhas.a', end: 'unreached' },
      ]),
    ).toEqual({ packages: [], unreached: ['lukhas.a'] });
  });

  it.each([
    ['other.x', 'missing'],
    ['lukhas.gone', 'import'],
    ['candidate.gone', 'import'],
  ])('tells an absent %s as %s', (module, kind) => {
    const failure = {
      kind: 'import',
      type: 'ModuleNotFoundError',
      message: 'a\n::error::b',
      at: null,
      module,
      absent: true,
    };
    expect(read(probe([], failure))?.packages[0]?.failure).toEqual({
      kind,
      message: 'ModuleNotFoundError: a',
      at: null,
      module,
      ...(kind === 'import' ? { lacks: module } : {}),
    });
  });
});
