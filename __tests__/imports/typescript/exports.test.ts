import { expect, it } from 'vitest';
import { scanTypeScript } from '../../../src/imports/typescript/scan.ts';

const exported = (source: string, path = 'a.ts') => {
  const bindings = scanTypeScript(path, new TextEncoder().encode(source)).bindings;
  return bindings && [...bindings.names];
};

it.each<[string, readonly string[]]>([
  ['export const a = 1, b = 2;', ['a', 'b']],
  ['export const { a, b: [c, , ...d], ...e } = f();', ['e', 'd', 'c', 'a']],
  ['export function f() {}\nexport async function* g() {}', ['f', 'g']],
  ['export class A {}\nexport abstract class B {}', ['A', 'B']],
  ['export interface I {}\nexport type T = I;\nexport enum E {}\nexport declare const c: T;', ['I', 'T', 'E', 'c']],
  ['export namespace n {}', ['n']],
  ['import x = n.y;\nexport import z = n.y;\nexport { x };', ['z', 'x']],
  ['const a = 1;\nexport { a, a as b };', ['a', 'b']],
  ["export { a as b, default as c } from './x';", ['b', 'c']],
  ["export type { T } from './x';", ['T']],
  ["export * as ns from './x';", ['ns']],
  ['export default 1;', ['default']],
  ['export default function f() {}', ['default']],
  ["import './x';\nconst hidden = 1;", []],
])('exports of %j', (source, names) => {
  expect(exported(source)).toEqual(names);
});

it.each<[string, string, string]>([
  ['a star', "export * from './x';\nexport const a = 1;", 'a.ts'],
  ['export =', 'const a = 1;\nexport = a;', 'a.ts'],
  ['a script', 'const a = 1;', 'a.ts'],
  ['CommonJS', 'module.exports = { a: 1 };', 'a.cjs'],
  ['a file with errors', 'export const a = ;;; }', 'a.ts'],
])('are not known of %s', (_, source, path) => {
  expect(exported(source, path)).toBeUndefined();
});
