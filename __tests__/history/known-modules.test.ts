import { describe, expect, it } from 'vitest';
import { developmentModules, meantModule } from '../../src/history/known-modules.ts';
import { edgeOf } from '../support/history.ts';

const modules = new Set(['core/orchestration', 'core/glyph', 'memory', 'governance', 'core/café', 'glyph']);

describe('meantModule', () => {
  it.each([
    ['core/orchestration', 'core/orchestration'],
    ['governance/identity', 'governance/identity'],
    ['orchestration', 'core/orchestration'],
    ['glyph', 'glyph'],
    ['core/memory', 'memory'],
    ['Core/Orchestration', 'core/orchestration'],
    ['Orchestration', 'core/orchestration'],
    ['MEMORY', 'memory'],
    ['core/orchestraton', 'core/orchestration'],
    ['orchestraton', 'core/orchestration'],
    ['memroy', 'memory'],
    ['core/cafe\u0301', 'core/cafe\u0301'],
    ['zebra', undefined],
    ['', undefined],
  ])('%j means %j', (name, meant) => {
    expect(meantModule(name, modules, edgeOf())).toBe(meant);
  });
});

describe('developmentModules', () => {
  it('are those with code', () => {
    const paths = [
      'candidate/core/x/a.py',
      'candidate/core/__init__.py',
      'candidate/docs/a.md',
      'candidate/b.py',
      'lukhas/c.py',
    ];
    expect([...developmentModules(paths, edgeOf())]).toEqual(['core/x', 'b']);
  });
});
