import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { type GeneratedFile, pythonTree } from '../bench/python-tree.ts';
import { Random } from '../bench/random.ts';
import { typescriptTree } from '../bench/typescript-tree.ts';
import { createEngine } from '../src/imports/typescript/engine.ts';

const digest = (files: Iterable<GeneratedFile>) => {
  const hash = createHash('sha256');
  for (const { path, text } of files) hash.update(`${path}\0${text}\0`);
  return hash.digest('hex');
};
const share = (files: readonly GeneratedFile[], root: string) =>
  files.filter(({ path }) => path.startsWith(`${root}/`)).length / files.length;

describe('random numbers', () => {
  it('are those of the seed', () => {
    const random = new Random(1);
    expect([random.whole(0, 999), random.whole(0, 999), random.whole(0, 999)]).toEqual([627, 2, 527]);
  });

  it('stay in their bounds', () => {
    const random = new Random(7);
    const drawn = Array.from({ length: 2000 }, () => random.whole(3, 5));
    expect([...new Set(drawn)].sort()).toEqual([3, 4, 5]);
  });

  it('have half of a log-normal below its median', () => {
    const random = new Random(7);
    const drawn = Array.from({ length: 4000 }, () => random.logNormal(100, 1));
    const below = drawn.filter((value) => value < 100).length / drawn.length;
    expect(below).toBeGreaterThan(0.46);
    expect(below).toBeLessThan(0.54);
    expect(Math.min(...drawn)).toBeGreaterThan(0);
  });
});

describe.each([
  ['Python', pythonTree],
  ['TypeScript', typescriptTree],
])('a generated %s tree', (_, tree) => {
  it('is the same bytes for the same seed, others for another', () => {
    expect(digest(tree(120, 3))).toBe(digest(tree(120, 3)));
    expect(digest(tree(120, 3))).not.toBe(digest(tree(120, 4)));
  });

  it('holds no path twice', () => {
    const paths = [...tree(300, 1)].map(({ path }) => path);
    expect(new Set(paths).size).toBe(paths.length);
  });
});

describe('the Python tree', () => {
  const files = [...pythonTree(400, 1)];

  it('has as many files as asked for, in the lanes and in none', () => {
    expect(files).toHaveLength(400);
    expect(['candidate', 'lukhas', 'tests', 'tools'].map((root) => share(files, root))).toEqual([0.6, 0.25, 0.1, 0.05]);
  });

  it('puts modules three to five directories deep', () => {
    const depths = files
      .filter(({ path }) => !path.endsWith('__init__.py'))
      .map(({ path }) => path.split('/').length - 1);
    expect([...new Set(depths)].sort()).toEqual([3, 4, 5]);
  });

  it('has an index file in every directory', () => {
    const paths = new Set(files.map(({ path }) => path));
    const folders = new Set(
      files.flatMap(({ path }) => path.split('/').map((_, at, all) => all.slice(0, at).join('/'))),
    );
    expect([...folders].filter((folder) => folder !== '' && !paths.has(`${folder}/__init__.py`))).toEqual([]);
  });

  it('is what CPython compiles, with imports of every kind', () => {
    const script = `
import ast, collections, json, sys
kinds = collections.Counter()
for path, text in json.load(sys.stdin):
    tree = ast.parse(text)
    compile(tree, path, "exec", dont_inherit=True)
    for node in ast.walk(tree):
        if isinstance(node, ast.Import): kinds["import"] += 1
        if isinstance(node, ast.ImportFrom): kinds["relative" if node.level else "from"] += 1
        if isinstance(node, ast.Try): kinds["guarded"] += sum(isinstance(x, (ast.Import, ast.ImportFrom)) for x in node.body)
        if isinstance(node, ast.If) and getattr(node.test, "id", "") == "TYPE_CHECKING": kinds["type-only"] += len(node.body)
        if isinstance(node, ast.FunctionDef): kinds["deferred"] += sum(isinstance(x, (ast.Import, ast.ImportFrom)) for x in node.body)
        if isinstance(node, ast.Call) and getattr(node.func, "attr", "") == "import_module": kinds["dynamic"] += 1
print(json.dumps(kinds))
`;
    const input = JSON.stringify(files.map(({ path, text }) => [path, text]));
    const { status, stdout, stderr } = spawnSync('python3', ['-c', script], { input, encoding: 'utf8' });
    expect(stderr).toBe('');
    expect(status).toBe(0);
    const kinds = JSON.parse(stdout) as Record<'import' | 'from' | 'relative', number>;
    expect(Object.keys(kinds).sort()).toEqual([
      'deferred',
      'dynamic',
      'from',
      'guarded',
      'import',
      'relative',
      'type-only',
    ]);
    const statements = (kinds.import + kinds.from + kinds.relative) / files.length;
    expect(statements).toBeGreaterThan(10);
    expect(statements).toBeLessThan(14);
  });

  it('has files of eight kilobytes on average, half of them below five', () => {
    const sizes = files.map(({ text }) => text.length).sort((a, b) => a - b);
    const mean = sizes.reduce((sum, size) => sum + size, 0) / sizes.length;
    expect(mean).toBeGreaterThan(6500);
    expect(mean).toBeLessThan(10_000);
    expect(sizes[200]).toBeLessThan(5500);
  });

  it('lets one file of production in a hundred import development', () => {
    const crossing = files.filter(
      ({ path, text }) => path.startsWith('lukhas/') && /^(?:from|import) candidate\b/m.test(text),
    );
    expect(crossing).toHaveLength(1);
  });
});

describe('the TypeScript tree', () => {
  it('imports files that are there', () => {
    const files = [...typescriptTree(150, 1)];
    const paths = new Set(files.map(({ path }) => path));
    const engine = createEngine();
    const targets = files
      .filter(({ path }) => path.endsWith('.ts'))
      .flatMap(({ path, text }) =>
        engine
          .scan(path, Buffer.from(text))
          .statements.filter(({ module }) => module.startsWith('.'))
          .map(({ module }) => new URL(`${module}.ts`, `file:///${path}`).pathname.slice(1)),
      );
    expect(targets.length).toBeGreaterThan(150);
    expect(targets.filter((target) => !paths.has(target))).toEqual([]);
  });
});
