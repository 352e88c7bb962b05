import { expect, it } from 'vitest';
import { copyCommand } from '../../src/history/copy-command.ts';
import { defaultLanes } from '../support/repository.ts';

const [edge] = defaultLanes().edges;

it.each<[string, readonly string[], string]>([
  [
    'core/x',
    ['candidate/core/y/a.py', 'candidate/core/x.py', 'candidate/core/x/a.py'],
    'mkdir -p lukhas/core/x && cp -R candidate/core/x/. lukhas/core/x',
  ],
  [
    'core/x',
    ['candidate/core/x.ts', 'candidate/core/x.py', 'candidate/core/x.md'],
    'mkdir -p lukhas/core && cp candidate/core/x.py lukhas/core/x.py && cp candidate/core/x.ts lukhas/core/x.ts',
  ],
  ["a b'c", ["candidate/a b'c.py"], `mkdir -p lukhas && cp 'candidate/a b'\\''c.py' 'lukhas/a b'\\''c.py'`],
  ['m', ['lukhas/m.py', 'candidate/m2.py'], 'restore candidate/m and copy it to lukhas/m'],
])('copies %s of %j', (module, paths, command) => {
  if (!edge) throw new Error('the default lanes have an edge');
  expect(copyCommand(edge, module, paths)).toBe(command);
});
