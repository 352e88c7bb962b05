import { describe, expect, it } from 'vitest';
import type { ImportStatement } from '../../../src/domain/graph.ts';
import { mayRunCode } from '../../../src/imports/python/run-code.ts';
import { scanPython } from '../../../src/imports/python/scan.ts';

function judged(source: string): { readonly runs: boolean; readonly may: boolean } {
  const bytes = Buffer.from(source);
  const { statements } = scanPython(bytes);
  const isDynamic = ({ labels }: ImportStatement) => labels.includes('dynamic');
  return {
    runs: statements.some(isDynamic),
    may: mayRunCode(
      bytes,
      statements.filter((each) => !isDynamic(each)),
      (name) => name === 'a',
    ),
  };
}

describe('whether a file may run code that it holds as text, told by its words', () => {
  it.each([
    ['a text', 'exec("import a.b")\n'],
    ['a prefix', 'exec(r"import a.b")\n'],
    ['blanks and a joined line', 'exec \\\n ( "import a.b")\n'],
    ['lines in the bracket', 'exec(\n\n    "import a.b"\n)\n'],
    ['a comment in the bracket', 'exec( # the first\n  "import a.b")\n'],
    ['brackets about the text', 'exec(("import a.b"))\n'],
    ['another name', 'run = exec\nrun("import a.b")\n'],
    ['another name and a comment', 'run = exec  # quick\nrun("import a.b")\n'],
    ['an attribute', 'class A:\n    def f(self):\n        self.run = exec;\n        self.run("import a.b")\n'],
    ['a function that is given it', 'pool.submit(exec, "import a.b")\n'],
    ['a function that is given it after others', 'pool.submit(1,\n  exec,\n  "import a.b")\n'],
    ['a function that is given it behind a comment', 'pool.submit(\n  # run\n  exec, "import a.b")\n'],
    ['its name', 'import builtins\ngetattr(builtins, "exec")("import a.b")\n'],
    ['its name without a blank', 'import builtins\ngetattr(builtins,"exec")("import a.b")\n'],
    ['a text of a text', 'exec("x = 1\\n" + "import a.b")\n'],
    ['a name', 'code = "import a.b"\nexec(code)\n'],
    ['a name of many lines', "import os\ncode = '''\nx = 1\nfrom a.b import c\n'''\nexec(code)\n"],
    ['a name beside a statement', 'import os; code = "import a.b"\nexec(code)\n'],
    ['a name with an escaped line', 'code = "x = 1\\nimport a.b"\nexec(code)\n'],
    ['a name that is put together', 'm = "a"\nexec("from " + m + " import b")\n'],
    ['a name that is filled in', 'm = "a"\nexec(f"import {m}.b")\n'],
    ['a name in a format', 'm = "a"\nexec("import %s.b" % m)\n'],
    ['the second of two', 'exec("import os, a.b as c")\n'],
    ['a loader that it imports', 'exec("from runpy import run_module as f; f(\'a.b\')")\n'],
    ['a loader of any module', 'exec("from x import import_module as f; f(\'a.b\')")\n'],
    ['a joined line behind the word', 'exec("import\\\n a.b")\n'],
    ['the word in a text of its own', 'exec("import" + " a.b")\n'],
    ['a name of two texts', 'exec("import b" + "c.d")\n'],
    ['a comment before the bracket', '(exec # x\n("import a.b"))\n'],
    ['many blanks before the bracket', `exec${' '.repeat(300)}("import a.b")\n`],
    ['another name before a joined line', 'run = exec \\\n\nrun("import a.b")\n'],
    ['another name behind a joined line', 'run = \\\n  exec\nrun("import a.b")\n'],
    ['joined lines within the text', 'exec("""from a \\\n import b""")\n'],
    ['a comment within the text', 'exec("# x\\nimport a.b")\n'],
    ['the start of the file', 'exec("import a.b")'],
    ['a text before a statement', 'exec("import a.b"); import b\n'],
    ['a text of three quotes', 'exec("""import a.b""")\n'],
    ['a text of three quotes before another', 'exec("import ""a.b")\n'],
    ['a name of its own', 'exec("import a.b as c")\n'],
    ['many blanks', `exec(${' '.repeat(300)}"import a.b")\n`],
  ])('is said of %s', (_, source) => {
    expect(judged(source)).toEqual({ runs: true, may: true });
  });

  it.each([
    ['prose', '"""Uses exec, eval and the like; exec is slow."""\nimport a\n'],
    ['a comment', '# do not exec anything here\nimport a\n'],
    ['a comment of an import', '# import a\nexec(code)\n'],
    ['statements in one line', 'import a; import a\nexec(code)\n'],
    ['two ends of a line', 'import a\r\nimport a\r\nexec(code)\r\n'],
    ['carriage returns alone', 'import a\rimport a\rexec(code)\r'],
    ['a text without an import', 'import a\nexec("x = 1")\n'],
    ['code that stands elsewhere', 'import a\nif a: from b \\\n  import c\nexec(code, scope)\n'],
    ['a method', 'self.exec("import a.b")\n'],
    ['prose of an import', '"""Import it: import some module and run it."""\nexec(code)\n'],
    ['a docstring that ends with one', '"""import b"""\nexec(code)\n'],
    ['other words in an import', 'from b.import_c import import_d\nexec(code)\n'],
    ['a longer word', 'executor("import a.b"); pexec("import a.b")\n'],
    ['a comparison', 'import a\nif f is exec or g: pass\n'],
  ])('is not said of %s', (_, source) => {
    expect(judged(source)).toEqual({ runs: false, may: false });
  });

  it('is said of what is asked for alone', () => {
    const may = (source: string) => mayRunCode(Buffer.from(source), [], (name) => name === 'a');
    expect(may('exec("import os.path, re")')).toBe(false);
    expect(may('exec("from os import a")')).toBe(false);
    expect(may('exec("from . import b")')).toBe(true);
    expect(may('exec(f"from b{x} import c")')).toBe(true);
    expect(may('"to reimport a"\nexec(code)')).toBe(false);
    expect(may('"Important, or the import of it"\nexec(code)')).toBe(false);
    expect(may('"the import a"\nexec(code)')).toBe(true);
  });

  it('takes time in proportion to a file of nothing else', () => {
    expect(mayRunCode(Buffer.from('exec, '.repeat(300_000)), [], () => true)).toBe(false);
    expect(mayRunCode(Buffer.from('x exec '.repeat(300_000)), [], () => true)).toBe(false);
  });
});
