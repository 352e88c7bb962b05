import type { Check } from '../domain/check.ts';
import { pytestCommand, suiteName, suitePath } from '../smoke/suite-name.ts';

export const check: Check = {
  id: 'interrupted-smoke-suite',
  group: 'smoke',
  title: 'a smoke suite did not run to its end, or left no result that can be trusted',
  severity: 'error',
  old: 'error',
  needs: ['smoke'],
  *run({ smoke, lanes, settings, files }) {
    const own = new Set(files.map(({ path }) => path));
    const told = new Set<string>();
    for (const suite of smoke.suites) {
      if (suite.end.kind !== 'interrupted') continue;
      const { reason, remedy } = suite.end;
      const path = suitePath(suite, settings);
      const at = suite.end.at && own.has(suite.end.at.path) ? suite.end.at : undefined;
      const key = at ? `${at.path}:${at.line}` : '';
      // One conftest.py that cannot be loaded stops every suite below it.
      if (at && told.has(key)) continue;
      told.add(key);
      const same = at ? smoke.suites.filter(({ end }) => end.kind === 'interrupted' && isSame(end.at, at)) : [suite];
      const others = same.filter((one) => one !== suite).map((one) => `the ${suiteName(one, lanes)}`);
      const also = others.length === 0 ? '' : `; ${others.join(' and ')} likewise`;
      yield {
        message: `the ${suiteName(suite, lanes)} ${reason}${also}`,
        remedy: remedy ?? pytestCommand(suite.files.length === 1 ? path : (settings.smoke[0] ?? path), suite.python),
        location: at ?? { path },
        value: suite.name ?? suite.side,
        data: { side: suite.side, lane: suite.lane, exitCode: suite.exitCode },
      };
    }
  },
};

type Place = { readonly path: string; readonly line: number };

function isSame(a: Place | undefined, b: Place): boolean {
  return a?.path === b.path && a.line === b.line;
}
