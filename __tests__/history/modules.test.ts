import { describe, expect, it } from 'vitest';
import { holderOf, isCode, moduleOf } from '../../src/domain/module-path.ts';
import { defaultLanes } from '../support/repository.ts';

const [edge] = defaultLanes().edges;
if (!edge) throw new Error('no edge');

describe('moduleOf', () => {
  it.each([
    ['candidate/core/orchestration/a/b.py', 'core/orchestration'],
    ['lukhas/core/orchestration/README.md', 'core/orchestration'],
    ['lukhas/core/tracing.py', 'core/tracing'],
    ['candidate/memory/fold/x.py', 'memory'],
    ['candidate/branding.ts', 'branding'],
    ['candidate/pkg.v2/x.py', 'pkg.v2'],
    ['lukhas/core/__init__.py', undefined],
    ['lukhas/__init__.py', undefined],
    ['lukhas/core/README.md', undefined],
    ['lukhas/README.md', undefined],
    ['tools/x.py', undefined],
  ])('%s → %s', (path, module) => {
    expect(moduleOf(edge, path)).toBe(module);
  });

  it('names the module that holds a promoted path', () => {
    expect(holderOf(edge, 'governance/identity')).toBe('governance');
    expect(holderOf(edge, 'core/orchestration/deep')).toBe('core/orchestration');
  });

  it.each([
    ['x.py', true],
    ['x.mts', true],
    ['x.cjs', true],
    ['x.tsx', true],
    ['x.pyi', false],
    ['x.json', false],
    ['py', false],
  ])('%s is code: %s', (path, code) => {
    expect(isCode(path)).toBe(code);
  });
});
