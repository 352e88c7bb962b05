import type { Host } from '../domain/host.ts';
import type { SuiteResult } from '../domain/smoke.ts';

/** Runs something with code under test in it, and gives what that wrote to beyond what tests may. */
export async function guarded<T>(
  host: Host,
  run: () => Promise<T>,
): Promise<{ result: T; written: readonly string[] }> {
  const restore = await host.guardFiles();
  let restored: readonly string[] | undefined;
  try {
    const result = await run();
    restored = await restore();
    return { result, written: restored };
  } finally {
    if (restored === undefined) await restore();
  }
}

/** A suite that wrote to such a file cannot be trusted, whatever its tests say. */
export function withWritten(suite: SuiteResult, written: readonly string[]): SuiteResult {
  if (written.length === 0) return suite;
  const reason = `wrote to ${written.join(', ')}, which ${written.length === 1 ? 'was' : 'were'} put back`;
  return {
    ...suite,
    end: {
      kind: 'interrupted',
      reason: suite.end.kind === 'interrupted' ? `${suite.end.reason}; it ${reason}` : reason,
      remedy: 'find what writes there and remove it: tests have no business with the runner or with git',
    },
  };
}
