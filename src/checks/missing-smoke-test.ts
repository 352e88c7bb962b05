import type { Check } from '../domain/check.ts';
import { proposedTest, testedPromotions } from '../promotion/smoke-test.ts';

export const check: Check = {
  id: 'missing-smoke-test',
  group: 'smoke',
  title: 'a promoted module that no smoke test imports',
  severity: 'error',
  needs: ['commits', 'graph', 'smoke-tests'],
  *run(repository) {
    for (const { promoted, production, development } of testedPromotions(repository)) {
      // Tests of the development path alone are told by misdirected-smoke-test.
      if (production.length > 0 || development.length > 0) continue;
      const { module, edge, files } = promoted;
      const { path, text } = proposedTest(promoted, repository);
      yield {
        message: `${module} is promoted to ${edge.to.root}, and no smoke test below ${repository.settings.smoke.join(', ')} imports it`,
        remedy: `add to ${path}:\n\n${text}`,
        location: { path: files[0] ?? edge.to.root },
        value: module,
        data: { module, test: path, text },
      };
    }
  },
};
