import { describe, expect, it } from 'vitest';
import { check as malformed } from '../../src/checks/malformed-promotion-commit.ts';
import { check as mismatched } from '../../src/checks/mismatched-promotion-commit.ts';
import { check as unannounced } from '../../src/checks/unannounced-promotion.ts';
import type { Promotion } from '../../src/domain/history.ts';
import { LaneMap, type PromotionEdge } from '../../src/domain/lane.ts';
import { subjectOf } from '../../src/history/announcements.ts';
import { commit, edgeOf, history, promotion } from '../support/history.ts';
import { repositoryWith } from '../support/repository.ts';

const format = 'chore(promotion): promote {module} from {from} → {to}';

function lanesAt(...roots: [from: string, to: string][]): LaneMap {
  const edges = roots.map(([from, to], index): PromotionEdge => {
    const lane = (root: string, name: string) => ({ name: `${name}${index}`, root });
    return { from: lane(from, 'from'), to: lane(to, 'to'), areas: ['core'], labels: [], order: [] };
  });
  return new LaneMap(
    edges.flatMap(({ from, to }) => [from, to]),
    edges,
  );
}

/** Ids of the checks that find something in a commit of this subject, which copies this. */
function found(subject: string, promoted: Omit<Promotion, 'commit'>, lanes: LaneMap): string[] {
  const commits = [commit('1', subject)];
  const own = { ...promoted, commit: commits[0]?.sha ?? null };
  const parts = { commits, promotions: [own], total: [{ ...promoted, commit: null }] };
  const repository = repositoryWith({ lanes, history: history(parts) });
  return [malformed, mismatched, unannounced].flatMap((check) => [...check.run(repository)].map(() => check.id));
}

describe('the lanes of a subject', () => {
  const lanes = lanesAt(['src/candidate/', 'src/lukhas/']);
  const promoted = { ...promotion('core/x'), edge: edgeOf(lanes) };
  const subject = (from: string, to: string) => `chore(promotion): promote core/x from ${from} → ${to}`;

  it('go by the name of their root directory', () => {
    expect(subjectOf(promoted, format)).toBe(subject('candidate', 'lukhas'));
  });

  it.each<[string, string, string[]]>([
    ['candidate', 'lukhas', []],
    ['src/candidate', 'src/lukhas', []],
    ['candidate', 'src/lukhas', []],
    ['from0', 'to0', ['mismatched-promotion-commit']],
    ['Candidate', 'lukhas', ['mismatched-promotion-commit']],
    ['lukhas', 'candidate', ['mismatched-promotion-commit']],
  ])('are read from %s → %s', (from, to, expected) => {
    expect(found(subject(from, to), promoted, lanes)).toEqual(expected);
  });

  it.each([0, 1])('may be called as those of another edge are (%i)', (index) => {
    const twice = lanesAt(['py/candidate/', 'py/lukhas/'], ['ts/candidate/', 'ts/lukhas/']);
    const edge = twice.edges[index] ?? edgeOf(twice);
    expect(found(subject('candidate', 'lukhas'), { ...promoted, edge }, twice)).toEqual([]);
  });
});

describe('the subject that is proposed', () => {
  it.each([
    'we ird',
    'core/two  blanks ',
    'a from b → c',
    'core/x.py',
    'core/cafe\u0301',
    'core/\u202egpj',
    'core/line\nbreak',
    '`core`',
    'candidate/core',
    'ends.',
    'a.b',
    '$&',
    'ﬁ',
    `core/${'n'.repeat(5000)}`,
  ])('announces the module %j', (module) => {
    const lanes = lanesAt(['candidate/', 'lukhas/']);
    const promoted = { ...promotion(module), edge: edgeOf(lanes) };
    const subject = subjectOf(promoted, format);
    expect(subject).not.toMatch(/\p{Cc}|\p{Cf}|\s$/u);
    for (const written of [subject, `${subject} (#7)`]) expect(found(written, promoted, lanes)).toEqual([]);
  });

  it.each([
    ['my lane/candidate x/', 'the lukhas/'],
    ['core/', 'lukhas/core/'],
  ])('announces a promotion from %s to %s', (from, to) => {
    const lanes = lanesAt([from, to]);
    const promoted = { ...promotion('core/x'), edge: edgeOf(lanes) };
    expect(found(subjectOf(promoted, format), promoted, lanes)).toEqual([]);
  });
});
