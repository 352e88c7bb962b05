import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import { CPython, type ImportCase } from './cpython.ts';
import { judge } from './cpython-judge.ts';
import { rows } from './cpython-rows.ts';

const python = new CPython();
afterAll(() => python.stop());

const segment = fc.constantFrom('a', 'a', 'b', 'b', 'c', 'A');
const dotted = (most: number) => fc.array(segment, { minLength: 1, maxLength: most }).map((parts) => parts.join('.'));
const top = fc.constantFrom('', '', '', 'r/', 's/');
const directory = fc
  .tuple(top, fc.array(fc.constantFrom('a', 'a', 'b', 'b', 'c', 'A', 'a-b'), { maxLength: 3 }))
  .map(([root, parts]) => root + parts.map((part) => `${part}/`).join(''));
const file = fc
  .tuple(
    directory,
    fc.constantFrom('a.py', 'b.py', 'c.py', 'A.py', '__init__.py', '__init__.py', '__init__.py', 'a.pyi', 'b.txt'),
  )
  .map(([folder, name]) => folder + name);
/** `x` and `y` are never modules here: a name that is both an attribute and a module has a row of its own. */
const content = fc.constantFrom('', '', 'x = 1\n', 'def y(): pass\n', 'class x: pass\nz = x\n');
const taken = fc.constantFrom('a', 'b', 'c', 'A', 'x', 'y', 'a as q', '__name__', '__path__');
const dots = fc.constantFrom('', '', '', '.', '.', '..', '...', '....');
const statement = fc.oneof(
  {
    weight: 3,
    arbitrary: fc.array(dotted(3), { minLength: 1, maxLength: 2 }).map((names) => `import ${names.join(', ')}`),
  },
  { weight: 1, arbitrary: dotted(3).map((name) => `import ${name} as q`) },
  {
    weight: 5,
    arbitrary: fc
      .tuple(dots, fc.option(dotted(2), { nil: '' }), fc.array(taken, { minLength: 1, maxLength: 3 }))
      .map(([level, name, names]) => `from ${level}${name || (level ? '' : 'a')} import ${names.join(', ')}`),
  },
  {
    weight: 1,
    arbitrary: fc.tuple(dots, dotted(2)).map(([level, name]) => `from ${level}${name} import *`),
  },
);
const roots = fc.constantFrom([''], [''], ['', 'r/'], ['r/', ''], ['', 'r/', 's/'], ['s/', 'r/'], ['', 'a/']);

const anyCase = fc
  .record({
    tree: fc.dictionary(file, content, { minKeys: 2, maxKeys: 9, noNullPrototype: true }),
    roots,
    statement,
    at: fc.nat(),
  })
  .map(({ tree, roots, statement, at }): Omit<ImportCase, 'module'> | null => {
    const importers = Object.keys(tree).filter((path) => path.endsWith('.py') && !path.includes('-'));
    const path = importers[at % Math.max(1, importers.length)];
    return path === undefined ? null : { files: { ...tree, [path]: `${statement}\n` }, roots, path };
  })
  .filter((made) => made !== null);

const relative = /^from \./;
const packagesAt = ({ files, roots }: Pick<ImportCase, 'files' | 'roots'>) =>
  roots.some((root) => files[`${root}__init__.py`] !== undefined);
const sorted = (paths: readonly string[]) => [...new Set(paths)].sort();

describe('resolution held against CPython', () => {
  it.each(rows.filter(({ unasked }) => !unasked).map((row) => [row.name, row] as const))(
    '%s',
    async (_, { files, path, roots = [''], notLoaded = [] }) => {
      const ours = judge({ files, path, roots });
      const theirs = await python.ask({ files, path, roots, module: ours.module });
      expect(theirs.reached).toBe(true);
      expect(ours.loaded).toEqual(sorted([...theirs.loaded, ...notLoaded]));
      // What the tree does not hold is missing to us, and may be the standard library's.
      if (theirs.error !== null) expect(ours.fails).toBe(true);
    },
  );

  // Builtin, frozen and loaded at the start: before the path is asked. `standard-library.ts` keeps the list. Builds differ in
  // others (`math`, `zlib`): those are taken for files, so that nothing stays unseen.
  it.each(
    `abc atexit builtins codecs encodings errno faulthandler gc genericpath io itertools marshal ntpath os posix posixpath
     pwd runpy site stat sys time zipimport _io _thread _collections_abc _weakref ast collections datetime email enum
     functools json keyword linecache logging platform queue random re string token types typing`.split(/\s+/),
  )('a file %s.py at the root', async (name) => {
    const files = { 'main.py': `import ${name}`, [`${name}.py`]: '' };
    const ours = judge({ files, path: 'main.py', roots: [''] });
    const theirs = await python.ask({ files, path: 'main.py', roots: [''], module: 'main' });
    expect(theirs).toMatchObject({ reached: true, error: null });
    expect(ours.loaded).toEqual(theirs.loaded);
  });

  it('loads the same files, and fails where CPython fails', async () => {
    let compared = 0;
    let failing = 0;
    await fc.assert(
      fc.asyncProperty(anyCase, async (made) => {
        const ours = judge(made);
        const theirs = await python.ask({ ...made, module: ours.module });
        // A file that no import reaches under its name: shadowed, or in another root's way.
        if (!theirs.reached) return;
        // A root that is a package as well gives its files two names: dots are then meant by path.
        if (relative.test(made.files[made.path] ?? '') && packagesAt(made)) return;
        compared++;
        if (theirs.error !== null) failing++;
        expect(theirs.error).toBeOneOf([null, 'ImportError', 'ModuleNotFoundError']);
        const loaded = sorted(theirs.loaded);
        // Of `import a, b` nothing is loaded behind a name that fails.
        const stopped =
          theirs.error !== null &&
          ours.edges.some(({ statement }) => statement.names.length > 1 && statement.form === 'import');
        if (stopped) expect(ours.loaded).toEqual(expect.arrayContaining(loaded));
        else expect(ours.loaded).toEqual(loaded);
        expect(ours.fails).toBe(theirs.error !== null);
      }),
      { numRuns: 1500 },
    );
    // A generator that went wrong would compare nothing.
    expect(compared).toBeGreaterThan(600);
    expect(failing).toBeGreaterThan(100);
    expect(compared - failing).toBeGreaterThan(100);
  });
});
