import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { check as unresolved } from '../../src/checks/unresolved-import.ts';
import { check as unrewritten } from '../../src/checks/unrewritten-import.ts';
import type { Violation } from '../../src/domain/finding.ts';
import type { ImportStatement } from '../../src/domain/graph.ts';
import { scanPython } from '../../src/imports/python/scan.ts';
import { replaceSpecifier, replaceStatement } from '../support/replace.ts';
import { repo } from '../support/tree.ts';
import '../support/seed.ts';

/** `core.a`, `core.x` and `core.pkg.m` are promoted; `core.b`, `core.area.only` and `core.pkg.n` are not. */
const lanes = {
  'candidate/core/__init__.py': '',
  'candidate/core/a.py': '',
  'candidate/core/b.py': '',
  'candidate/core/x.py': 'f = g = importer = 1\n',
  'candidate/core/area/only.py': '',
  'candidate/core/pkg/__init__.py': '',
  'candidate/core/pkg/m.py': '',
  'candidate/core/pkg/n.py': '',
  'lukhas/__init__.py': '',
  'lukhas/core/__init__.py': '',
  'lukhas/core/a.py': '',
  'lukhas/core/x.py': 'f = g = importer = 1\n',
  'lukhas/core/pkg/__init__.py': '',
  'lukhas/core/pkg/m.py': '',
};
const path = 'lukhas/core/user.py';

/** With logic of its own a file is no shim. */
const treeOf = (source: string, files: Record<string, string>) =>
  repo({ ...files, [path]: `${source}\nclass Own: ...\n` });

function findings(source: string, files: Record<string, string> = lanes): Violation[] {
  const repository = treeOf(source, files);
  return [unrewritten, unresolved].flatMap((check) => [...check.run(repository)]);
}

/** The source after the remedy of the first finding that has one to paste. */
function mended(source: string, files: Record<string, string> = lanes): { source: string; found: Violation } | null {
  for (const found of findings(source, files)) {
    const { line = 0, column = 0 } = found.location;
    const { rewritten, specifier } = found.data ?? {};
    if (typeof rewritten === 'string') {
      return { source: replaceStatement(source, { line, column }, rewritten) ?? '', found };
    }
    if (typeof specifier === 'string') {
      const written = treeOf(source, files)
        .graph.edgesOf(path)
        .find((edge) => edge.line === line && edge.column === column)?.statement;
      const text = '.'.repeat(written?.level ?? 0) + (written?.module ?? '');
      return { source: replaceSpecifier(source, { line, column }, text, specifier) ?? '', found };
    }
  }
  return null;
}

const bound = ({ form, names }: ImportStatement) =>
  names.map(({ name, alias }) => alias ?? (form === 'import' ? name.split('.')[0] : name));

/** Without the place, which moves with the lines. */
const meaning = ({ form, level, module, names, labels }: ImportStatement) => ({ form, level, module, names, labels });

/** What holds for every remedy that can be pasted. */
function expectRemedyToHold(before: string, after: string, found: Violation): void {
  const key = ({ value }: Violation) => value;
  const remaining = findings(after).map(key);
  const count = (values: readonly string[]) => values.filter((value) => value === found.value).length;
  expect(count(remaining)).toBe(count(findings(before).map(key)) - 1);
  const [old, now] = [before, after].map((text) => scanPython(Buffer.from(text)));
  expect(now?.unreadable).toEqual(old?.unreadable);
  const statements = old?.statements ?? [];
  const at = statements.findIndex(
    ({ line, column }) => line === found.location.line && column === found.location.column,
  );
  const behind = statements.length - at - 1;
  const rest = now?.statements ?? [];
  expect(rest.slice(0, at).map(meaning)).toEqual(statements.slice(0, at).map(meaning));
  expect(rest.slice(rest.length - behind).map(meaning)).toEqual(statements.slice(at + 1).map(meaning));
  const made = rest.slice(at, rest.length - behind);
  expect(made.flatMap(bound).sort()).toEqual(
    statements
      .slice(at, at + 1)
      .flatMap(bound)
      .sort(),
  );
  const context = (statement: ImportStatement | undefined) => statement?.labels.filter((label) => label !== 'relative');
  for (const statement of made) expect(context(statement)).toEqual(context(statements[at]));
}

describe('a remedy that can be pasted removes its finding, and nothing else', () => {
  it.each<[string, string]>([
    ['import candidate.core.x as y\n', 'import lukhas.core.x as y\n'],
    ['import os, candidate.core.x as y, sys # kept\n', 'import os, lukhas.core.x as y, sys # kept\n'],
    ['from candidate.core.x import f, g as h\n', 'from lukhas.core.x import f, g as h\n'],
    ['from candidate.core.x import *\n', 'from lukhas.core.x import *\n'],
    [
      'from candidate.core import a, b # why\nx = 1\n',
      'from lukhas.core import a\nfrom candidate.core import b # why\nx = 1\n',
    ],
    [
      'from candidate.core import (\n    b,\n    a as c,\n)\n',
      'from candidate.core import b\nfrom lukhas.core import a as c\n',
    ],
    [
      'from candidate.core.x import (  # all of it\n    f,  # one\n    g,\n)  # end\n',
      'from lukhas.core.x import (  # all of it\n    f,  # one\n    g,\n)  # end\n',
    ],
    ['from candidate.core import \\\n    a, \\\n    x\n', 'from lukhas.core import \\\n    a, \\\n    x\n'],
    ['from \\\n  candidate . core \\\n  import a\n', 'from \\\n  lukhas.core \\\n  import a\n'],
    ['from ...candidate.core import a\n', 'from lukhas.core import a\n'],
    ['from...candidate.core import(a)\n', 'from lukhas.core import(a)\n'],
    ['x = 1; from candidate.core.x import f; y = 2\n', 'x = 1; from lukhas.core.x import f; y = 2\n'],
    [
      'x = 1; from candidate.core import a, b; y = 2\n',
      'x = 1; from lukhas.core import a; from candidate.core import b; y = 2\n',
    ],
    ['if x: from candidate.core import a, b\n', 'if x: from lukhas.core import a; from candidate.core import b\n'],
    ['from candidate.core import a, b; y = 2\n', 'from lukhas.core import a; from candidate.core import b; y = 2\n'],
    [
      'x = 1; \\\n  from candidate.core import a, b\n',
      'x = 1; \\\n  from lukhas.core import a; from candidate.core import b\n',
    ],
    [
      'def f():\n\tfrom candidate.core import a, b\n\treturn a\n',
      'def f():\n\tfrom lukhas.core import a\n\tfrom candidate.core import b\n\treturn a\n',
    ],
    [
      'try:\r\n    from candidate.core import a, b\r\nexcept ImportError:\r\n    pass\r\nx = 1\r\n',
      'try:\r\n    from lukhas.core import a\r\n    from candidate.core import b\r\nexcept ImportError:\r\n    pass\r\nx = 1\r\n',
    ],
    ['from candidate.core import a, b', 'from lukhas.core import a\nfrom candidate.core import b'],
    ['lazy from candidate.core.x import f\n', 'lazy from lukhas.core.x import f\n'],
    ['lazy from candidate.core import a, b\n', 'lazy from lukhas.core import a\nlazy from candidate.core import b\n'],
    ['lazy import candidate.core.x as y\n', 'lazy import lukhas.core.x as y\n'],
    ['\uFEFFfrom candidate.core.x import f\n', '\uFEFFfrom lukhas.core.x import f\n'],
    ['\fs = "é𝒳"; from candidate.core.x import f\n', '\fs = "é𝒳"; from lukhas.core.x import f\n'],
    ['from candidate.core.x import importer\n', 'from lukhas.core.x import importer\n'],
    ['from core.x import f\n', 'from lukhas.core.x import f\n'],
    ['from core import a\n', 'from lukhas.core import a\n'],
    ['import core\n', 'import lukhas.core as core\n'],
    ['import core.x as x # kept\n', 'import lukhas.core.x as x # kept\n'],
    ['import candidate.core.x, candidate.core.a as a\n', 'import candidate.core.x, lukhas.core.a as a\n'],
  ])('%j', (source, wanted) => {
    const once = mended(source);
    expect(once?.source).toBe(wanted);
    if (once) expectRemedyToHold(source, once.source, once.found);
  });

  it.each<[string, string]>([
    [
      'from importlib import import_module\nm = import_module("core.x")\n',
      'from importlib import import_module\nm = import_module("lukhas.core.x")\n',
    ],
  ])('%j: the text of a call', (source, wanted) => {
    const once = mended(source);
    expect(once?.source).toBe(wanted);
    expect(findings(wanted)).toEqual([]);
  });

  const name = fc.constantFrom('a', 'b', 'x', 'pkg', 'helper');
  const alias = fc.option(fc.constantFrom('p', 'q', 'r'), { nil: null });
  const taken = fc.uniqueArray(fc.tuple(name, alias), { minLength: 1, maxLength: 4, selector: ([taken]) => taken });
  const listed = taken.map((names) => names.map(([name, alias]) => (alias ? `${name} as ${alias}` : name)));
  const form = fc.constantFrom(
    (names: string[]) => names.join(', '),
    (names: string[]) => `(${names.join(',')})`,
    (names: string[]) => `(\n        ${names.join(',  # c; (\n        ')},\n    )`,
    (names: string[]) => `\\\n  ${names.join(', \\\n  ')}`,
  );
  const module = fc.constantFrom(
    'candidate.core',
    'candidate . core',
    '...candidate.core',
    'candidate.core.pkg',
    'core.pkg',
  );
  const frame = fc.constantFrom(
    (statement: string) => `${statement}\n`,
    (statement: string) => `import os\n${statement}  # end; import c\nimport sys\n`,
    (statement: string) => `def f():\n\t${statement}\n\treturn 1\n`,
    (statement: string) => `try:\n  ${statement}\nexcept ImportError:\n  x = f()\n`,
    (statement: string) => `import os; ${statement}; import sys\n`,
    (statement: string) => `if x: ${statement}`,
    (statement: string) => `class A:\r\n    ${statement}\r\n    import os\r\n`,
  );
  const lazy = fc.constantFrom('', '', 'lazy ');

  it('whatever the form of the statement and its place', () => {
    let held = 0;
    fc.assert(
      fc.property(lazy, module, listed, form, frame, (lazy, module, names, form, frame) => {
        const source = frame(`${lazy}from ${module} import ${form(names)}`);
        const once = mended(source);
        if (!once) return;
        held++;
        expectRemedyToHold(source, once.source, once.found);
      }),
      { numRuns: 150 },
    );
    expect(held).toBeGreaterThan(40);
  });

  it('and after all of them nothing is left that could be pasted', () => {
    const source = [
      'from candidate.core import a, b, x as y',
      'import candidate.core.x as z; from core.pkg import m',
      'def f():',
      '    from candidate.core.pkg import m, n',
    ].join('\n');
    let text = source;
    let steps = 0;
    for (let once = mended(text); once && steps < 20; once = mended(text), steps++) text = once.source;
    expect(text).toBe(
      [
        'from lukhas.core import a, x as y',
        'from candidate.core import b',
        'import lukhas.core.x as z; from lukhas.core.pkg import m',
        'def f():',
        '    from lukhas.core.pkg import m',
        '    from candidate.core.pkg import n',
      ].join('\n'),
    );
    expect(findings(text)).toEqual([]);
  });
});

describe('where nothing can be pasted the remedy says why', () => {
  it.each<[string, Record<string, string>, string]>([
    [
      'import candidate.core.x\n',
      {},
      'import lukhas.core.x\n# and in the rest of the file: candidate.core.x → lukhas.core.x',
    ],
    ['import core.x\n', {}, 'import lukhas.core.x\n# and in the rest of the file: core.x → lukhas.core.x'],
    [
      'from core.x import other\n',
      { 'candidate/core/x.py': 'f = g = importer = other = 1\n' },
      'import it from lukhas/core/x.py once "other" is there: copy it from candidate/core/x.py first',
    ],
    [
      'from core import a, b\n',
      {},
      'import it from lukhas/core/__init__.py once "b" is there: promote candidate/core/b.py first',
    ],
    [
      `from candidate.core import ${Array.from({ length: 51 }, (_, at) => `m${at}`).join(', ')}\n`,
      Object.fromEntries(
        Array.from({ length: 51 }, (_, at) => [`candidate/core/m${at}.py`, `lukhas/core/m${at}.py`])
          .flat()
          .map((path) => [path, '']),
      ),
      'import "lukhas.core.m0" instead of "candidate.core.m0"; the statement imports 51 modules, too many to be repeated here',
    ],
  ])('%j', (source, files, remedy) => {
    const [found] = findings(source, { ...lanes, ...files });
    expect(found?.remedy).toBe(remedy);
    expect(found?.data).toMatchObject({ rewritten: null, specifier: null });
  });

  it.each<[string, string, Record<string, string>, string]>([
    [
      'a package on the way is development, and promoted',
      'lab/kit/live/user.py',
      {
        'ops/matriz.yaml': [
          'version: 1',
          'lanes:',
          '  - {name: lab, root: lab/, promotion: {to: live}}',
          '  - {name: live, root: lab/kit/live/, promotion: {from: lab}}',
        ].join('\n'),
        'lab/kit/__init__.py': '',
        'lab/kit/live/kit/__init__.py': '',
        'lab/kit/live/user.py': 'import lab.kit.live.b\nclass Own: ...\n',
        'lab/kit/live/b.py': '',
      },
      '"lab.kit" is loaded on the way: move what is imported out of that package',
    ],
  ])('%s', (_, at, files, remedy) => {
    const all = [...unrewritten.run(repo({ ...lanes, ...files }))].filter(({ location }) => location.path === at);
    expect(all.map((found) => found.remedy)).toEqual([remedy]);
    expect(all[0]?.data).toMatchObject({ rewritten: null });
  });

  it('where every name of the promoted file leads elsewhere', () => {
    const files = {
      'pytest.ini': '[pytest]\npythonpath = src\n',
      'ops/matriz.yaml': [
        'version: 1',
        'lanes:',
        '  - {name: dev, root: candidate/, promotion: {to: live}}',
        '  - {name: live, root: src/live/, promotion: {from: dev}}',
      ].join('\n'),
      'candidate/x.py': '',
      'live.py': '',
      'src/__init__.py': '',
      'src/live/x.py': 'f = 1\n',
      'src/live/user.py': 'from candidate.x import f\ny = f()\n',
    };
    // `live` is the file at the top; by the repository's root the module is `src.live.x`.
    expect([...unrewritten.run(repo(files))][0]?.data).toMatchObject({ rewritten: 'from src.live.x import f' });
    const hidden = { ...files, 'src.py': '', 'src/__init__.py': undefined };
    const { 'src/__init__.py': _, ...left } = hidden;
    expect([...unrewritten.run(repo(left))][0]).toMatchObject({
      remedy: 'no import root leads to src/live/x.py by a name',
      data: { rewritten: null },
    });
  });
});

describe('TypeScript', () => {
  const files = {
    'candidate/ui/a.ts': 'export const a = 1;\n',
    'candidate/ui/kit/index.ts': 'export const k = 1;\n',
    'lukhas/ui/a.ts': 'export const a = 1;\n',
    'lukhas/ui/kit/index.ts': 'export const k = 1;\n',
  };
  it.each<[string, string]>([
    ["import { a } from '../../candidate/ui/a';", "import { a } from '../ui/a';"],
    ['import {\n  a,\n} from "../../candidate/ui/a.js"; // why', 'import {\n  a,\n} from "../ui/a.js"; // why'],
    ["export * from '../../candidate/ui/a.ts';", "export * from '../ui/a.ts';"],
    ["import { k } from '../../candidate/ui/kit';", "import { k } from '../ui/kit';"],
    ["import { k } from '../../candidate/ui/kit/index';", "import { k } from '../ui/kit/index';"],
    ["const a = require('../../candidate/ui/a').a;", "const a = require('../ui/a').a;"],
    ["import type { a } from '../../candidate/ui/a';", "import type { a } from '../ui/a';"],
  ])('%s', (source, wanted) => {
    const user = 'lukhas/app/user.ts';
    const run = (text: string) => [...unrewritten.run(repo({ ...files, [user]: `${text}\nexport class Own {}\n` }))];
    const [found, ...more] = run(source);
    expect(more).toEqual([]);
    const { line = 0, column = 0 } = found?.location ?? {};
    const written = /['"](\.[^'"]*)['"]/.exec(source)?.[1] ?? '';
    const specifier = String(found?.data?.specifier);
    expect(found?.remedy).toBe(`write '${specifier}' instead of '${written}'`);
    expect(replaceSpecifier(source, { line, column }, written, specifier)).toBe(wanted);
    expect(run(wanted)).toEqual([]);
    const { graph } = repo({ ...files, [user]: `${wanted}\n` });
    expect(graph.edgesOf(user).map(({ resolved }) => resolved?.startsWith('lukhas/ui/'))).toEqual([true]);
  });

  it('says what it does not know of an alias', () => {
    const tsconfig = '{"compilerOptions": {"paths": {"@dev/*": ["./candidate/*"]}}}';
    const source = "import { a } from '@dev/ui/a';\n";
    const [found] = unrewritten.run(repo({ ...files, 'tsconfig.json': tsconfig, 'lukhas/app/user.ts': source }));
    expect(found).toMatchObject({
      remedy: 'import lukhas/ui/a.ts instead of "@dev/ui/a": what stands for it there is not known',
      data: { rewritten: null, specifier: null },
    });
  });
});
