import type { Check } from '../domain/check.ts';
import { placeOf } from '../domain/location.ts';
import { shellWord } from '../domain/shell.ts';
import { quote, quotePath } from '../manifest/quote.ts';

export const check: Check = {
  id: 'empty-file',
  group: 'manifest',
  title: 'a code file in a lane has no byte, where `zero_bytes_fail` forbids it',
  severity: 'error',
  old: 'warning',
  needs: ['manifest', 'empty-files'],
  *run({ policy, lanes, emptyFiles }) {
    if (policy.zeroBytesFail?.value !== true) return;
    const { at } = policy.zeroBytesFail;
    for (const path of emptyFiles) {
      const lane = lanes.laneOf(path);
      if (!lane) continue;
      yield {
        message: `${quotePath(path)} of lane ${quote(lane.name)} is empty, which zero_bytes_fail at ${placeOf({ path: at.path, line: at.line })} forbids`,
        remedy: `put its code back, or git rm -- ${shellWord(path)}`,
        location: { path },
        related: [{ ...at, note: 'zero_bytes_fail' }],
        value: 'empty',
        data: { lane: lane.name },
      };
    }
  },
};
