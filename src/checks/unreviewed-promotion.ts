import type { Check } from '../domain/check.ts';
import { laneLabel } from '../domain/lane.ts';
import { laneOwners } from '../domain/manifest.ts';
import { isApprovedBy } from '../history/approval.ts';
import { promotedModules } from '../history/promoted-modules.ts';

export const check: Check = {
  id: 'unreviewed-promotion',
  group: 'promotions',
  title: 'a promotion that no owner of the target lane approves',
  severity: 'error',
  needs: ['commits', 'pull-request', 'reviews'],
  optIn: true,
  *run({ history, pullRequest, reviews, policy }) {
    // A draft asks for no review yet.
    if (!pullRequest || pullRequest.draft) return;
    for (const { module, edge, files } of promotedModules(history.total)) {
      const owners = laneOwners(policy, edge.to.name);
      if (owners.length === 0 || isApprovedBy(owners, reviews)) continue;
      const approving = reviews.approvedBy.length === 0 ? 'nobody' : reviews.approvedBy.map((login) => `@${login}`);
      yield {
        message: `pull request #${pullRequest.number} promotes "${module}" to ${laneLabel(edge.to)}, and no owner of that lane (${owners.join(', ')}) approves: approved by ${[approving].flat().join(', ')}`,
        remedy: `gh pr edit ${pullRequest.number} --add-reviewer ${owners.map((owner) => owner.replace(/^@/, '')).join(',')}`,
        location: { path: files[0] ?? edge.to.root },
        value: module,
        data: { module, owners: [...owners], approvedBy: [...reviews.approvedBy], pullRequest: pullRequest.number },
      };
    }
  },
};
