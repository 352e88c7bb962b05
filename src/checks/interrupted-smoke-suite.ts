import type { Check } from '../domain/check.ts';
import { pytestCommand, suiteName, suitePath } from '../smoke/suite-name.ts';

export const check: Check = {
  id: 'interrupted-smoke-suite',
  group: 'smoke',
  title: 'a smoke suite did not run to its end, or left no result that can be trusted',
  severity: 'error',
  old: 'error',
  needs: ['smoke'],
  *run({ smoke, lanes, settings }) {
    for (const suite of smoke.suites) {
      if (suite.end.kind !== 'interrupted') continue;
      const { reason, remedy } = suite.end;
      const path = suitePath(suite, settings);
      yield {
        message: `the ${suiteName(suite, lanes)} ${reason}`,
        remedy: remedy ?? pytestCommand(suite.files.length === 1 ? path : (settings.smoke[0] ?? path), suite.python),
        location: { path },
        value: suite.name ?? suite.side,
        data: { side: suite.side, lane: suite.lane, exitCode: suite.exitCode },
      };
    }
  },
};
