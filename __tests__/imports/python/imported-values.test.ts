import { expect, it } from 'vitest';
import { type ImportedConstant, importedValues, ModuleConstants } from '../../../src/imports/python/imported-values.ts';
import { scanPython } from '../../../src/imports/python/scan.ts';

const registry = new ModuleConstants(
  Buffer.from(
    'LANE = "cand"\nMODULES = ["cand.a", "cand.b"]\nTABLE = {"k": LANE + ".c"}\ndef f(own="cand.d"):\n    inner = "cand.e"\n',
  ),
);
const at = (name: string, attribute: string | null): ImportedConstant => ({ name, path: 'registry.py', attribute });
const imported = [at('LANE', 'LANE'), at('names', 'MODULES'), at('registry', null), at('pkg.registry', null)];

/** What the calls of a file ask for, `*` behind a start; `?` for each that may be something else. */
function asked(source: string): string[] {
  const values = importedValues(imported, new Map([['registry.py', registry]]));
  const { statements, unknownCalls } = scanPython(Buffer.from(`import importlib\n${source}`), values);
  const calls = statements.filter(({ form }) => form === 'call');
  return [
    ...calls.map(({ module, labels }) => (labels.includes('prefix') ? `${module}.*` : module)),
    ...unknownCalls.map(() => '?'),
  ];
}

it.each<[string, string[]]>([
  ['importlib.import_module(LANE + ".x")', ['cand.x']],
  ['def f(n): importlib.import_module(f"{LANE}.{n}")', ['cand.*']],
  ['for n in names: importlib.import_module(n)', ['cand.a', 'cand.b']],
  ['list(map(importlib.import_module, names))', ['cand.a', 'cand.b']],
  ['importlib.import_module(registry.TABLE["k"])', ['cand.c']],
  ['importlib.import_module(pkg.registry.MODULES[n])', ['cand.a', 'cand.b']],
  ['P = LANE + ".x"\nimportlib.import_module(P)', ['cand.x']],
])('%j asks for %j', (source, expected) => {
  expect(asked(source)).toEqual(expected);
});

it.each([
  'importlib.import_module(MODULES[0])',
  'importlib.import_module(registry.GONE)',
  'importlib.import_module(registry.inner)',
  'importlib.import_module(registry)',
  'importlib.import_module(other.LANE)',
])('%j cannot be known', (source) => {
  expect(asked(source)).toEqual(['?']);
});

it('does not take what the file itself gives a name', () => {
  expect(asked('LANE = "own"\nimportlib.import_module(LANE + ".x")')).toEqual(['own.x']);
});
