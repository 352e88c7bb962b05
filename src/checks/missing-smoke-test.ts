import type { Check } from '../domain/check.ts';
import { proposedTest } from '../promotion/smoke-test.ts';
import { type SkippedTest, testedPromotions } from '../promotion/tested-promotions.ts';
import { deselecting } from '../smoke/pytest-words.ts';

export const check: Check = {
  id: 'missing-smoke-test',
  group: 'smoke',
  title: 'a promoted module that no smoke test imports, or only tests that are not run',
  severity: 'error',
  needs: ['commits', 'graph', 'smoke-tests'],
  uses: ['smoke'],
  *run(repository) {
    for (const { promoted, production, development, skipped, ran } of testedPromotions(repository)) {
      if (production.length > 0 || ran.length > 0) continue;
      const [first, ...more] = skipped;
      // Tests of the development path alone are told by misdirected-smoke-test.
      if (!first && development.length > 0) continue;
      const { module, edge, files } = promoted;
      const { path, text } = proposedTest(promoted, repository);
      const smoke = repository.settings.smoke.join(', ');
      yield {
        message: first
          ? `${module} is promoted to ${edge.to.root}, and what imports it below ${smoke} is ${how([first, ...more])} (${[first, ...more].map(named).join(', ')})`
          : `${module} is promoted to ${edge.to.root}, and no smoke test below ${smoke} imports it`,
        remedy: first ? `${unskip(first)}, or add to ${path}:\n\n${text}` : `add to ${path}:\n\n${text}`,
        location: first ? { path: first.test.path, line: first.line } : { path: files[0] ?? edge.to.root },
        ...(more.length > 0
          ? { related: more.map((one) => ({ path: one.test.path, line: one.line, note: `is ${how([one])} as well` })) }
          : {}),
        value: module,
        data: { module, test: path, text, ...(first ? { skipped: [first, ...more].map(named) } : {}) },
      };
    }
  },
};

function how(tests: readonly SkippedTest[]): string {
  const deselected = tests.filter((one) => one.deselected).length;
  return deselected === 0
    ? 'skipped'
    : deselected === tests.length
      ? 'not run by pytest'
      : 'skipped or not run by pytest';
}

function unskip(first: SkippedTest): string {
  return first.deselected
    ? `have pytest run ${named(first)} (${deselecting})`
    : `remove what skips ${named(first)} (line ${first.line})`;
}

function named({ test, name }: SkippedTest): string {
  return name === null ? test.path : `${test.path}::${name}`;
}
