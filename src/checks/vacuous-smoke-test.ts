import type { Check } from '../domain/check.ts';

export const check: Check = {
  id: 'vacuous-smoke-test',
  group: 'smoke',
  title: 'a smoke test that cannot fail',
  severity: 'warning',
  old: 'notice',
  needs: ['smoke-tests'],
  *run(repository) {
    for (const { path, functions } of repository.smokeTests) {
      for (const { name, line, vacuous, skipped } of functions) {
        if (!vacuous) continue;
        const consequence = skipped ? 'it never runs' : 'it passes whatever the lanes hold';
        yield {
          message: `${path}::${name} ${vacuous.reason}: ${consequence}`,
          remedy: skipped
            ? `remove the skip at ${path}:${vacuous.line} and mend what the test then meets, or remove the test`
            : `import a module of a lane in ${name} and assert what it does (\`assert hasattr(module, "__file__")\` at the least), or remove the test`,
          location: { path, line },
          ...(vacuous.line === line ? {} : { related: [{ path, line: vacuous.line, note: 'why' }] }),
          value: name,
          data: { test: `${path}::${name}`, reason: vacuous.reason },
        };
      }
    }
  },
};
