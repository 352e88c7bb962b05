import type { Check } from '../domain/check.ts';
import { shellWord } from '../domain/shell.ts';
import { promotedModules } from '../history/promoted-modules.ts';

export const check: Check = {
  id: 'unlabelled-promotion',
  group: 'promotions',
  title: 'a pull request that promotes and lacks a required label',
  severity: 'error',
  needs: ['commits', 'pull-request'],
  *run({ history, pullRequest }) {
    if (!pullRequest) return;
    const modules = promotedModules(history.total);
    const [first] = modules;
    if (!first) return;
    // GitHub's labels differ by more than case.
    const present = new Set(pullRequest.labels.map((label) => label.toLowerCase()));
    const required = new Set(modules.flatMap(({ edge }) => edge.labels));
    const missing = [...required].filter((label) => !present.has(label.toLowerCase())).sort();
    if (missing.length === 0) return;
    const quoted = missing.map((label) => `"${label}"`).join(', ');
    const names = modules.slice(0, 5).map(({ module }) => `"${module}"`);
    const more = modules.length > 5 ? ` and ${modules.length - 5} more` : '';
    yield {
      message: `pull request #${pullRequest.number} promotes ${names.join(', ')}${more} and lacks the label${missing.length > 1 ? 's' : ''} ${quoted}`,
      remedy: `gh pr edit ${pullRequest.number} ${missing.map((label) => `--add-label ${shellWord(label)}`).join(' ')}`,
      location: { path: first.files[0] ?? first.edge.to.root },
      value: missing.join(', '),
      data: { labels: missing, pullRequest: pullRequest.number },
    };
  },
};
