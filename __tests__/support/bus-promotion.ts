// The smallest repository in which `core/bus` can be promoted, and what GitHub says of the pull request that does it.

export const subject = 'chore(promotion): promote core/bus from candidate → lukhas';

/** The module as it stands in candidate: with an import that the promotion has to rewrite. */
export const bus = 'from candidate.core.clock import now\n\n\ndef send():\n    return now()\n';

/** The first commit. */
export const files: Readonly<Record<string, string>> = {
  'ops/matriz.yaml':
    'version: 1\nlanes:\n  - {name: accepted, root: lukhas/, owners: ["@o"], promotion: {from: candidate}}\n  - {name: candidate, root: candidate/, owners: ["@o"], promotion: {to: accepted}}\n',
  'candidate/__init__.py': '',
  'candidate/core/__init__.py': '',
  'candidate/core/clock.py': 'def now():\n    return 1\n',
  'candidate/core/bus.py': bus,
  'lukhas/__init__.py': '',
  'lukhas/core/__init__.py': '',
  'lukhas/core/clock.py': 'def now():\n    return 1\n',
};

const label = { name: 'lane-promotion', id: 1, node_id: 'x', url: 'https://example.com', description: 'x' };
/** As the API gives them. */
export const labels = [{ ...label, color: 'fff', default: false }];

/** What the API says of the file that was copied without the rewriting. */
export const patch = '@@ -0,0 +1,5 @@\n+from candidate.core.clock import now\n+\n+\n+def send():\n+    return now()\n';
