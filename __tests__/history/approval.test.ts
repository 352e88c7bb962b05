import { describe, expect, it } from 'vitest';
import type { Reviews } from '../../src/domain/history.ts';
import { asTeam, isApprovedBy } from '../../src/history/approval.ts';

const reviews: Reviews = {
  approvedBy: ['Ann', 'cleo'],
  teams: new Map([
    ['octo/core', ['cleo', 'dan']],
    ['octo/empty', []],
    ['octo/hidden', null],
  ]),
};

describe('isApprovedBy', () => {
  it.each<[readonly string[], boolean]>([
    [['@ann'], true],
    [['ann'], true],
    [['@bob', '@ANN'], true],
    [['@octo/core'], true],
    [['@bob'], false],
    [['@dan'], false],
    [['@octo/empty'], false],
    [['@octo/hidden'], false],
    [['@octo/unknown'], false],
    [[], false],
  ])('%j: %s', (owners, expected) => {
    expect(isApprovedBy(owners, reviews)).toBe(expected);
  });

  it('tells teams from accounts', () => {
    expect(['@octo/core', '@ann', 'octo/core'].flatMap(asTeam)).toEqual(['octo/core', 'octo/core']);
  });
});
