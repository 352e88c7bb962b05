import type { History } from '../domain/history.ts';
import type { Event } from '../domain/host.ts';

/** Which commits an event asks to judge, before git was asked whether it has them. */
export type RangeWish =
  /** No range. `nothing`: there is not even a tree to judge. */
  | { readonly kind: 'none'; readonly note: string; readonly nothing: boolean }
  /** The event should name a range, and does not. */
  | { readonly kind: 'missing'; readonly reason: string }
  | {
      readonly kind: 'range';
      readonly judged: History['judged'];
      readonly base: string;
      readonly head: string;
      /** `new-branch`: `base` says nothing, the range starts where the branch left the default one. */
      readonly baseIs: 'exact' | 'merge-base' | 'new-branch';
      /** Short name of the pushed branch; null for other events. */
      readonly branch: string | null;
    };

/** Reads the range from an event, by the table "Events" of `interfaces.md`. */
export function wishedRange(event: Event): RangeWish {
  const { name, payload } = event;
  switch (name) {
    case 'push':
      return pushed(event);
    case 'pull_request':
    case 'pull_request_review':
    case 'pull_request_target':
      return pullRequest(name, field(payload, 'pull_request'));
    case 'workflow_run':
      return workflowRun(payload);
    case 'merge_group':
      return mergeGroup(field(payload, 'merge_group'));
    case 'schedule':
    case 'workflow_dispatch':
      return none(`the event ${name} has no range: the whole repository is judged`);
    default:
      return none(`the event ${JSON.stringify(name)} has no range that is known: the tree alone is judged`);
  }
}

/** The default branch by the event's payload; null where it does not say. */
export function defaultBranchOf(event: Event): string | null {
  const name = field(field(event.payload, 'repository'), 'default_branch');
  return typeof name === 'string' && name !== '' ? name : null;
}

function pushed({ payload, ref }: Event): RangeWish {
  const name = typeof payload.ref === 'string' ? payload.ref : ref;
  const before = objectName(payload.before);
  const after = objectName(payload.after);
  if (name.startsWith('refs/tags/'))
    return none(`the push of the tag ${short(name)} has no range: the tree alone is judged`);
  if (payload.deleted === true || isZero(after)) {
    return { kind: 'none', note: `the branch ${short(name)} was deleted: there is nothing to judge`, nothing: true };
  }
  if (!after) return { kind: 'missing', reason: "the push's payload names no commit in `after`" };
  const branch = short(name);
  if (branch.startsWith('gh-readonly-queue/')) {
    // The queue names its branches `gh-readonly-queue/<target>/pr-<number>-<base commit>`.
    const base = objectName(/-([0-9a-f]{40}|[0-9a-f]{64})$/.exec(branch)?.[1]) ?? (isZero(before) ? undefined : before);
    if (!base) return { kind: 'missing', reason: `the queue's branch ${branch} names no base commit` };
    return { kind: 'range', judged: 'queue', base, head: after, baseIs: 'exact', branch };
  }
  if (!before || isZero(before)) {
    return { kind: 'range', judged: 'push', base: '', head: after, baseIs: 'new-branch', branch };
  }
  return { kind: 'range', judged: 'push', base: before, head: after, baseIs: 'exact', branch };
}

function pullRequest(event: string, value: unknown): RangeWish {
  const base = objectName(field(field(value, 'base'), 'sha'));
  const head = objectName(field(field(value, 'head'), 'sha'));
  if (!base || !head) return { kind: 'missing', reason: `the payload of ${event} does not name base.sha and head.sha` };
  return { kind: 'range', judged: 'change', base, head, baseIs: 'merge-base', branch: null };
}

/** The pull request that an event is about, as its payload has it; undefined where it is about none. */
export function pullRequestOf({ name, payload }: Event): unknown {
  return payload.pull_request ?? (name === 'workflow_run' ? pullRequestOfRun(payload) : undefined);
}

/** The pull request whose head the run was for, as the payload lists it; undefined where it does not. */
function pullRequestOfRun(payload: Event['payload']): unknown {
  const run = field(payload, 'workflow_run');
  const head = objectName(field(run, 'head_sha'));
  const listed = field(run, 'pull_requests');
  const own = field(field(payload, 'repository'), 'id');
  return (Array.isArray(listed) ? listed : []).find((entry) => {
    const base = field(field(field(entry, 'base'), 'repo'), 'id');
    // A fork may have pull requests of its own from the same branch.
    const isOwn = base === undefined || own === undefined || base === own;
    return isOwn && head !== undefined && field(field(entry, 'head'), 'sha') === head;
  });
}

function workflowRun(payload: Event['payload']): RangeWish {
  const found = pullRequestOfRun(payload);
  if (found !== undefined) return pullRequest('workflow_run', found);
  const head = objectName(field(field(payload, 'workflow_run'), 'head_sha')) ?? 'known';
  const reason = `the payload of workflow_run names no pull request whose head is ${head}, and GitHub's API, which is asked where there is a token, names none that is open`;
  return { kind: 'missing', reason };
}

function mergeGroup(group: unknown): RangeWish {
  const base = objectName(field(group, 'base_sha'));
  const head = objectName(field(group, 'head_sha'));
  if (!base || !head)
    return { kind: 'missing', reason: 'the payload of merge_group does not name base_sha and head_sha' };
  return { kind: 'range', judged: 'queue', base, head, baseIs: 'exact', branch: null };
}

function none(note: string): RangeWish {
  return { kind: 'none', note, nothing: false };
}

/** Payloads are read as data of unknown shape: a re-run or another forge may send anything. */
function field(value: unknown, key: string): unknown {
  return typeof value === 'object' && value !== null && Object.hasOwn(value, key)
    ? (value as Record<string, unknown>)[key]
    : undefined;
}

function objectName(value: unknown): string | undefined {
  return typeof value === 'string' && /^([0-9a-f]{40}|[0-9a-f]{64})$/.test(value) ? value : undefined;
}

function isZero(name: string | undefined): boolean {
  return name !== undefined && /^0+$/.test(name);
}

function short(ref: string): string {
  return ref.replace(/^refs\/(heads|tags)\//, '');
}
