import { expect, it } from 'vitest';
import { handlesTypeScript } from '../../../src/imports/typescript/handles.ts';

it.each(['a.ts', 'a.tsx', 'a.mts', 'a.cts', 'a.js', 'a.jsx', 'a.mjs', 'a.cjs', 'a/b.d.js', 'min.js', '[x].tsx'])(
  'reads %s',
  (path) => expect(handlesTypeScript(path)).toBe(true),
);

it.each([
  'a.d.ts',
  'a.d.mts',
  'a.d.cts',
  'a.min.js',
  'a.min.mjs',
  'a.mtsx',
  'a.json',
  'a.ts.py',
  'ts',
  'a.ts/b',
  'a.vue',
])('leaves %s', (path) => expect(handlesTypeScript(path)).toBe(false));
