import type { Check } from '../domain/check.ts';
import { dottedName, proposedTest } from '../promotion/smoke-test.ts';
import { testedPromotions } from '../promotion/tested-promotions.ts';

export const check: Check = {
  id: 'misdirected-smoke-test',
  group: 'smoke',
  title: 'a promoted module that the smoke tests still import from the development lane alone',
  severity: 'error',
  needs: ['commits', 'graph', 'smoke-tests'],
  uses: ['smoke'],
  *run(repository) {
    const { graph, lanes } = repository;
    for (const { promoted, production, development, skipped, ran } of testedPromotions(repository)) {
      const [first, ...more] = development;
      // What is skipped is told by missing-smoke-test; a name that is put together shows while the test runs.
      if (!first || production.length > 0 || skipped.length > 0 || ran.length > 0) continue;
      const { module, edge } = promoted;
      const { path, line, target } = first.place;
      const twin = lanes.counterpart(edge, first.place.place);
      const found = twin !== undefined && graph.modules.has(twin) ? dottedName(twin, graph) : null;
      const { path: test, text } = proposedTest(promoted, repository);
      const change = found === null ? '' : `import "${found}" instead of "${target}" at ${path}:${line}, or `;
      yield {
        message: `${module} is promoted to ${edge.to.root}, and its smoke tests still import "${target}" alone`,
        remedy: `${change}add to ${test}:\n\n${text}`,
        location: { path, line },
        related: more.map(({ place }) => ({ path: place.path, line: place.line, note: `imports "${place.target}"` })),
        value: module,
        data: { module, target, test, text },
      };
    }
  },
};
