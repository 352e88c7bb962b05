import { describe, expect, it } from 'vitest';
import { defaultBranchOf, wishedRange } from '../../src/history/range.ts';

const a = 'a'.repeat(40);
const b = 'b'.repeat(40);
const zero = '0'.repeat(40);
const wish = (name: string, payload: Record<string, unknown>, ref = 'refs/heads/topic') =>
  wishedRange({ name, payload, ref });

describe('wishedRange', () => {
  it.each([
    [
      'a push',
      'push',
      { ref: 'refs/heads/topic', before: a, after: b },
      { judged: 'push', base: a, head: b, baseIs: 'exact', branch: 'topic' },
    ],
    [
      'a new branch',
      'push',
      { ref: 'refs/heads/x/y', before: zero, after: b },
      { judged: 'push', base: '', head: b, baseIs: 'new-branch', branch: 'x/y' },
    ],
    [
      "a queue's branch",
      'push',
      { ref: `refs/heads/gh-readonly-queue/main/pr-7-${a}`, before: zero, after: b },
      { judged: 'queue', base: a, head: b, baseIs: 'exact' },
    ],
    [
      'a pull request',
      'pull_request',
      { pull_request: { base: { sha: a }, head: { sha: b } } },
      { judged: 'change', base: a, head: b, baseIs: 'merge-base', branch: null },
    ],
    [
      'a review',
      'pull_request_review',
      { pull_request: { base: { sha: a }, head: { sha: b } } },
      { judged: 'change', base: a, head: b },
    ],
    [
      'a pull request from outside',
      'pull_request_target',
      { pull_request: { base: { sha: a }, head: { sha: b } } },
      { judged: 'change', base: a, head: b },
    ],
    [
      'a workflow run',
      'workflow_run',
      {
        workflow_run: { head_sha: b, pull_requests: [{ head: { sha: zero } }, { base: { sha: a }, head: { sha: b } }] },
      },
      { judged: 'change', base: a, head: b },
    ],
    [
      'a merge group',
      'merge_group',
      { merge_group: { base_sha: a, head_sha: b } },
      { judged: 'queue', base: a, head: b, baseIs: 'exact' },
    ],
  ])('%s', (_, name, payload, expected) => {
    expect(wish(name, payload)).toMatchObject({ kind: 'range', ...expected });
  });

  it.each([
    [
      'push',
      { ref: 'refs/tags/v1', before: zero, after: b },
      'the push of the tag v1 has no range: the tree alone is judged',
      false,
    ],
    [
      'push',
      { ref: 'refs/heads/old', before: a, after: zero, deleted: true },
      'the branch old was deleted: there is nothing to judge',
      true,
    ],
    ['schedule', {}, 'the event schedule has no range: the whole repository is judged', false],
    ['workflow_dispatch', {}, 'the event workflow_dispatch has no range: the whole repository is judged', false],
    ['issues', {}, 'the event "issues" has no range that is known: the tree alone is judged', false],
  ])('has none for %s', (name, payload, note, nothing) => {
    expect(wish(name, payload)).toEqual({ kind: 'none', note, nothing });
  });

  it.each([
    ['push', { ref: 'refs/heads/x', before: a, after: '--upload-pack=x' }],
    ['pull_request', { pull_request: { base: { sha: 'main' }, head: { sha: b } } }],
    ['pull_request', { pull_request: null }],
    ['merge_group', {}],
    ['workflow_run', { workflow_run: { head_sha: b, pull_requests: [] } }],
    ['push', { ref: 'refs/heads/gh-readonly-queue/main/pr-7', before: zero, after: b }],
  ])('says what a payload of %s lacks (%#)', (name, payload) => {
    expect(wish(name, payload)).toEqual({ kind: 'missing', reason: expect.stringMatching(/names? no|does not name/) });
  });

  it("takes no pull request of the fork's own for that of a run", () => {
    const entry = (id: number) => ({ base: { sha: a, repo: { id } }, head: { sha: b } });
    const payload = (id: number) => ({
      repository: { id: 1 },
      workflow_run: { head_sha: b, pull_requests: [entry(2), entry(id)] },
    });
    expect(wish('workflow_run', payload(1))).toMatchObject({ kind: 'range', base: a, head: b });
    expect(wish('workflow_run', payload(2))).toMatchObject({ kind: 'missing' });
  });

  it('reads no property that the payload does not have itself', () => {
    expect(defaultBranchOf({ name: 'push', ref: '', payload: { repository: { default_branch: 'trunk' } } })).toBe(
      'trunk',
    );
    expect(defaultBranchOf({ name: 'push', ref: '', payload: { repository: 'x' } })).toBeNull();
    expect(defaultBranchOf({ name: 'push', ref: '', payload: {} })).toBeNull();
  });
});
