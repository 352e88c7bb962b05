import { expect, it } from 'vitest';
import { scanTypeScript } from '../../../src/imports/typescript/scan.ts';

function shim(source: string) {
  return scanTypeScript('a.ts', new TextEncoder().encode(source)).shim;
}

it.each([
  "export * from '../candidate/x';",
  "// moved\nexport { a, default } from './x'\nexport type { B } from './x'",
  "'use strict';\nexport * from './x'",
  "import x from './x';\nexport default x;",
  "import { a, b as c } from './x';\nexport { a as z, c };",
  "import * as ns from './x';\nexport { ns };",
  "module.exports = require('./x');",
  "exports.a = require('./x').a;",
])('takes %j for a shim', (source) => {
  expect(shim(source)).toEqual({ silent: false });
});

it.each([
  '',
  '// nothing',
  "import './x';",
  "import './x';\nexport * from './y';",
  "import { a } from './x';",
  "import { a, b } from './x';\nexport { a };",
  "export * from './x';\nexport const a = 1;",
  "export * from './x';\nconsole.warn('moved');",
  "module.exports = require('./x')();",
  "module.exports = { a: require('./x') };",
  'export {};',
  "import x from './x';\nexport default x();",
  "export * from './x'; {",
])('takes %j for none', (source) => {
  expect(shim(source)).toBeUndefined();
});
