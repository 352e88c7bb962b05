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
      for (const { name, line, vacuous } of functions) {
        if (!vacuous) continue;
        yield {
          message: `${path}::${name} ${vacuous.reason}: it passes whatever the lanes hold`,
          remedy: `import a module of a lane in ${name} and assert what it does (\`assert hasattr(module, "__file__")\` at the least), or remove the test`,
          location: { path, line },
          ...(vacuous.line === line ? {} : { related: [{ path, line: vacuous.line, note: 'why' }] }),
          value: name,
          data: { test: `${path}::${name}`, reason: vacuous.reason },
        };
      }
    }
  },
};
