import { expect, it } from 'vitest';
import type { ImportStatement } from '../../../src/domain/graph.ts';
import { scanTypeScript } from '../../../src/imports/typescript/scan.ts';

/** `line:column-endColumn form module {names} labels`, so that a case is read at a glance. */
function told(statement: ImportStatement): string {
  const { line, column, endColumn, form, level, module, names, labels } = statement;
  const taken = names.map(({ name, alias }) => (alias === undefined ? name : `${name} as ${alias}`)).join(', ');
  expect(level).toBe(0);
  return `${line}:${column}-${endColumn} ${form} ${module} {${taken}} ${labels.join(' ')}`;
}

function scan(source: string, path = 'a.ts') {
  return scanTypeScript(path, new TextEncoder().encode(source));
}

const one: readonly (readonly [source: string, expected: string])[] = [
  ["import x from 'm';", '1:1-19 from m {default as x} module-level'],
  ["import { a as b, c } from './m'", '1:1-32 from ./m {a as b, c} module-level relative'],
  ["import x, { a } from '../m'", '1:1-28 from ../m {default as x, a} module-level relative'],
  ["import x, * as ns from 'm'", '1:1-27 from m {default as x, * as ns} module-level'],
  ["import * as ns from 'm'", '1:1-24 from m {* as ns} module-level'],
  ["import 'm'", '1:1-11 import m {} module-level'],
  ["import {} from '.'", '1:1-19 from . {} module-level relative'],
  ["import 'm' with { type: 'json' }", '1:1-33 import m {} module-level'],
  ["import { 'a-b' as c } from 'm'", '1:1-31 from m {a-b as c} module-level'],
  ["import type X from 'm'", '1:1-23 from m {default as X} module-level type-only'],
  ["import type { X } from 'm'", '1:1-27 from m {X} module-level type-only'],
  ["import { type A, type B } from 'm'", '1:1-35 from m {A, B} module-level type-only'],
  ["import { type A, b } from 'm'", '1:1-30 from m {A, b} module-level'],
  ["import x, { type A } from 'm'", '1:1-30 from m {default as x, A} module-level'],
  ["import type from 'm'", '1:1-21 from m {default as type} module-level'],
  ["import defer * as ns from 'm'", '1:1-30 from m {* as ns} module-level lazy'],
  ["import x = require('m')", '1:1-24 import m {export= as x} module-level'],
  ["import type x = require('m')", '1:1-29 import m {export= as x} module-level type-only'],
  ["export { a as b } from './m'", '1:1-29 export ./m {a as b} module-level relative'],
  ["export { type A } from 'm'", '1:1-27 export m {A} module-level type-only'],
  ["export * from 'm'", '1:1-18 export m {*} module-level star'],
  ["export * as ns from 'm'", '1:1-24 export m {* as ns} module-level'],
  ["export type { A } from 'm'", '1:1-27 export m {A} module-level type-only'],
  ["export type * from 'm'", '1:1-23 export m {*} module-level type-only star'],
  ["let t: import('m').T", '1:8-21 call m {} module-level type-only'],
  ["let t: typeof import('./m')", '1:8-28 call ./m {} module-level type-only relative'],
  ["export {}; declare module './m' { interface A {} }", '1:12-32 import ./m {} module-level type-only relative'],
  ["await import('m')", '1:7-18 call m {} module-level dynamic'],
  ['await import(`./m`)', '1:7-20 call ./m {} module-level relative dynamic'],
  ["import('./a/' + ('b' + `.ts`) as string)", '1:1-41 call ./a/b.ts {} module-level relative dynamic'],
  ["import.defer('m')", '1:1-18 call m {} module-level dynamic'],
  ["const x = require('m')", '1:11-23 call m {} module-level'],
  ["module.require('./m')", '1:1-22 call ./m {} module-level relative'],
  ["const load = createRequire(import.meta.url); load('m')", '1:46-55 call m {} module-level'],
  ["node.createRequire(import.meta.url)('m')", '1:1-41 call m {} module-level'],
  ["define('name', ['require', 'm'], function () {})", '1:1-49 call m {} module-level'],
  ["require(['m'], go)", '1:1-19 call m {} module-level'],
  ["function f() { return require('m') }", '1:23-35 call m {} deferred'],
  ["const f = () => import('m')", '1:17-28 call m {} deferred dynamic'],
  ["class A { x = require('m') }", '1:15-27 call m {} deferred'],
  ["class A { static x = require('m') }", '1:22-34 call m {} module-level'],
  ["class A { static { require('m') } }", '1:20-32 call m {} module-level'],
  ["try { require('m') } catch {}", '1:7-19 call m {} module-level guarded'],
  ["try { require('m') } finally {}", '1:7-19 call m {} module-level'],
  ["try {} catch { require('m') }", '1:16-28 call m {} module-level'],
  ["try { go(() => require('m')) } catch {}", '1:16-28 call m {} deferred'],
  ["import('m').then(go).catch(stop)", '1:1-12 call m {} module-level guarded dynamic'],
  ["\uFEFFimport 'm'", '1:1-11 import m {} module-level'],
  ["#!/usr/bin/env node\r\nimport 'm'", '2:1-11 import m {} module-level'],
  ["x = '\u2028'\rimport 'm'", '2:1-11 import m {} module-level'],
  ["x = '😀'; import('m')", '1:11-22 call m {} module-level dynamic'],
  ["import {\n  a,\r\n} from 'm'", '1:1-9 from m {a} module-level'],
];

it.each(one)('reads %j', (source, expected) => {
  const scanned = scan(source);
  expect(scanned.statements.map(told)).toEqual([expected]);
  expect(scanned.unknownCalls).toEqual([]);
  expect(scanned.unreadable).toBeUndefined();
});

const none: readonly (readonly [path: string, source: string])[] = [
  ['a.ts', "// import 'm'\n/* require('m') */"],
  ['a.ts', 'const text = "import \'m\'", other = `require("m")`'],
  ['a.ts', "/** @type {import('m').T} */ let t"],
  ['a.ts', "/// <reference path='./m.ts' />"],
  ['a.ts', "jest.mock('m'); vi.mock('m'); loader.require('m'); require.resolve('m'); import.meta.resolve('m')"],
  ['a.ts', "declare module 'm' { interface A {} }"],
  ['a.ts', 'import x = ns.y; export { a }; export default 1; require(); define(go)'],
  ['a.tsx', "const x = <p>import 'm' it's text</p>"],
  ['a.js', "const x = /require('m')/"],
  ['a.ts', '<?xml version="1.0"?><!DOCTYPE TS><TS><message>import "m"</message></TS>'],
  ['a.ts', ''],
];

it.each(none)('finds nothing in %s: %j', (path, source) => {
  const { bindings: _, ...found } = scan(source, path);
  expect(found).toEqual({ statements: [], unknownCalls: [] });
});

it.each([
  ['import(name)', { line: 1, column: 1 }],
  ['\nx = require(`./${name}`)', { line: 2, column: 5 }],
  ["import('./a' - 'b')", { line: 1, column: 1 }],
  ["require(['a', name])", { line: 1, column: 1 }],
  ['require(...names)', { line: 1, column: 1 }],
])('knows that it does not know %j', (source, expected) => {
  expect(scan(source).unknownCalls).toEqual([expected]);
});

it('keeps the order of the source and the place of each', () => {
  const source = "import a from 'a'; export * from 'b'\nconst c = require('c')(require('d'))\nimport('e')";
  expect(
    scan(source).statements.map((statement) => `${statement.line}:${statement.column} ${statement.module}`),
  ).toEqual(['1:1 a', '1:20 b', '2:11 c', '2:24 d', '3:1 e']);
});

it('reads UTF-16 by its byte order mark', () => {
  const text = "import 'ä'";
  const little = Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(text, 'utf16le')]);
  expect(scanTypeScript('a.ts', little).statements.map(told)).toEqual(['1:1-11 import ä {} module-level']);
  expect(
    scanTypeScript('a.ts', Buffer.concat([Buffer.from([0xfe, 0xff]), little.subarray(2).swap16()])).statements.map(
      told,
    ),
  ).toEqual(['1:1-11 import ä {} module-level']);
});
