import { describe, expect, it } from 'vitest';
import { check } from '../../src/checks/unused-waiver.ts';
import { repo } from '../support/tree.ts';

const repository = (used: boolean) => {
  const made = repo({
    'ops/matriz.yaml':
      'version: 1\nlanes:\n  - {name: accepted, root: lukhas/}\nwaivers:\n  - {check: lane-violation, path: "lukhas/old/**", reason: known, owner: "@octo", expires: never}\n',
  });
  const acknowledgements = { unused: used ? [] : made.manifest.waivers, baseline: null, gone: [] };
  return repo({}, { manifest: made.manifest, acknowledgements });
};

describe('unused-waiver', () => {
  it('is for audits, once all other checks ran', () => {
    expect([check.audit, check.needs]).toEqual([true, ['manifest', 'acknowledgements']]);
  });

  it('says nothing where each meets a finding', () => {
    expect([...check.run(repository(true))]).toEqual([]);
  });

  it('tells one that meets none', () => {
    expect([...check.run(repository(false))]).toEqual([
      {
        message: 'the waiver of "lane-violation, path lukhas/old/**" by "@octo" meets no finding',
        remedy: 'remove the entry; where it should meet one, compare its check, from, to and path with the finding',
        location: expect.objectContaining({ path: 'ops/matriz.yaml', line: 5, column: 5 }),
        value: 'lane-violation, path lukhas/old/**',
        data: { check: 'lane-violation', owner: '@octo', expires: 'never' },
      },
    ]);
  });
});
