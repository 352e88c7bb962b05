import type { Chance } from './fuzz-inputs.ts';

/** Small programs that follow the grammar, mostly, and import by calls: each rule of what is read closely has its pieces. */
export function program(chance: Chance): Uint8Array {
  const text = new Writer(chance).program();
  return Buffer.from(disguised(chance, text));
}

const imports: readonly string[] = [
  'import importlib',
  'import importlib as il',
  'import importlib.util',
  'import importlib.util as u',
  'import importlib, builtins as il',
  'from importlib import import_module',
  'from importlib import import_module as load',
  'from importlib import (import_module as load,\n  util as u)',
  'from importlib import util',
  'from importlib import *',
  'from importlib.util import find_spec as run',
  'from importlib.machinery import SourceFileLoader',
  'from x import import_module as load',
  'from . import import_module',
  'import builtins',
  'from builtins import __import__ as load',
  'from builtins import exec as run',
  'import runpy, os',
  'from runpy import run_path as run, run_module',
  'import pkgutil as u',
  'from pkgutil import resolve_name as load',
  'import pytest',
  'from pytest import importorskip as run',
  'from timeit import timeit as run',
  'import pydoc',
  'import importlib as ïl',
  'from a import name, key as other',
];

const modules = 'importlib il u util builtins __builtins__ runpy pkgutil pytest pydoc self.il A.il ïl'.split(' ');
const functions =
  'import_module load run find_spec __import__ exec eval run_path run_module importorskip locate resolve_name timeit reload'.split(
    ' ',
  );
const common: readonly string[] = [
  'importlib.import_module',
  'il.import_module',
  'import_module',
  'load',
  '__import__',
];
const names = 'name key load il run code MODS other A self'.split(' ');
const attributes = 'self.name cls.name A.name self.key A.MODS B.name other.name name.key'.split(' ');
const texts: readonly string[] = [
  '"a.b"',
  "'c'",
  '"a." "d"',
  '".x"',
  'r"a.r"',
  '"""a.e"""',
  '"a\\x2eb"',
  '"candidate.x"',
  '"candidate" + "." + name',
  '"a/b.py"',
];
const codes: readonly string[] = [
  '"import a.b"',
  '"from a import b, c"',
  '"""\nimport a\nimport os, a.c\n"""',
  '"import importlib; importlib.import_module(\'a.m\')"',
  '"from importlib import import_module as f; f(\'a.n\')"',
  '"__import__(\'a.o\')"',
  '"x = 1\\nimport a.p"',
  '"import " + name',
  'f"from {name} import q"',
  '"import os\\timport a"',
  '"import\\\n a.s"',
  '"import builtins\\nbuiltins.__import__(\'a.t\')"',
];

/** Writes statements, one a line, each block deeper than the one that it stands in. */
class Writer {
  readonly #chance: Chance;

  constructor(chance: Chance) {
    this.#chance = chance;
  }

  #of(items: readonly string[]): string {
    return items[this.#chance(items.length)] ?? '';
  }

  /** One of those, made only when it is the one. */
  #any(...makers: readonly (() => string)[]): string {
    return makers[this.#chance(makers.length)]?.() ?? '';
  }

  program(): string {
    const head = Array.from({ length: 1 + this.#chance(2) }, () => this.#of(imports));
    return `${head.join('\n')}\n${this.#block(0, 2 + this.#chance(7))}`;
  }

  #block(depth: number, count: number): string {
    return Array.from({ length: count }, () => this.#statement(depth)).join('');
  }

  #statement(depth: number): string {
    const indent = '    '.repeat(depth);
    const line = (text: string) => `${indent}${text}\n`;
    const choice = this.#chance(20);
    if (choice < 12 || depth > 3) {
      const simple = this.#simple();
      return line(this.#chance(8) === 0 ? `${simple}; ${this.#simple()}` : simple);
    }
    if (choice === 12) return line(`# ${this.#callee().replace(/[\n\r]/g, '')}(${this.#of(texts)})`);
    const header = this.#header();
    if (this.#chance(8) === 0) return line(`${header} ${this.#simple()}`);
    const decorator = /^(?:async )?def|^class/.test(header) && this.#chance(5) === 0 ? line(`@${this.#callee()}`) : '';
    const more = header === 'try:' ? line(`except ${this.#of(['ImportError', 'E as name'])}: ${this.#simple()}`) : '';
    return `${decorator}${line(header)}${this.#block(depth + 1, 1 + this.#chance(3))}${more}`;
  }

  #header(): string {
    return this.#any(
      () => `def ${this.#of(['f', 'g', 'load'])}(${this.#parameters()}):`,
      () => `def f(${this.#parameters()}) -> ${this.#expression(1)}:`,
      () => `async def f(self, ${this.#parameters()}):`,
      () => `class ${this.#of(['A', 'B'])}:`,
      () => `class A(${this.#expression(1)}):`,
      () => `for ${this.#target()} in ${this.#list()}:`,
      () => `with ${this.#expression(1)} as ${this.#target()}:`,
      () => `if ${this.#expression(1)}:`,
      () => `while (${this.#of(names)} := ${this.#expression(1)}):`,
      () => 'try:',
      () => `match ${this.#of(names)}:\n${' '.repeat(40)}case ${this.#of(names)}:`,
    );
  }

  #parameters(): string {
    return this.#any(
      () => this.#of(names),
      () => `${this.#of(names)}=${this.#expression(1)}`,
      () => `${this.#of(names)}: str = ${this.#expression(1)}, *, ${this.#of(names)}=${this.#of(texts)}`,
      () => `\n  ${this.#of(names)}, # ${this.#of(names)} = "a.z"\n  other=${this.#of(texts)}\n`,
      () => `self, ${this.#of(names)}=${this.#callee()}`,
    );
  }

  #target(): string {
    return this.#chance(4) === 0 ? `${this.#of(names)}, (${this.#of(names)})` : this.#of([...names, ...attributes]);
  }

  #simple(): string {
    return this.#any(
      () => this.#call(),
      () => this.#call(),
      () => this.#call(),
      () => `${this.#target()} = ${this.#expression(2)}`,
      () => `${this.#target()} = ${this.#callee()}${this.#of(['', '  # x', ' ;', ' \\\n'])}`,
      () => `${this.#of(names)}: ${this.#of(['str', 'object', this.#expression(1)])} = ${this.#expression(2)}`,
      () => `${this.#of(names)} = ${this.#of(names)} = ${this.#expression(1)}`,
      () => `${this.#of(names)} += ${this.#of(texts)}`,
      () => `${this.#of(['global', 'nonlocal', 'del'])} ${this.#of(names)}, ${this.#of(names)}`,
      () => this.#of(imports),
      () => `x = ${this.#comprehension()}`,
      () => `x = lambda ${this.#parameters().replace(/\n|#.*|: str/g, '')}: ${this.#expression(2)}`,
      () => `x = [${'1, '.repeat(50 + this.#chance(200))}${this.#call()}]`,
      () => `"${'far '.repeat(this.#chance(120))}"; ${this.#call()}`,
      () => `f(${this.#gap()}${this.#callee()}${this.#gap()}, ${this.#expression(1)})`,
      () => `return ${this.#expression(2)}`,
      () => `code = ${this.#of(codes)}`,
    );
  }

  /** Blanks, ends of lines and comments, as they may stand in brackets. */
  #gap(): string {
    const one = () =>
      this.#of([' ', '\n', ' # a.c name = "x"\n', '\t', '\\\n', '\r\n', ' # importlib\r', ' '.repeat(210)]);
    return this.#chance(3) > 0 ? '' : `${one()}${this.#chance(3) === 0 ? one() : ''}`;
  }

  #callee(): string {
    return this.#any(
      () => this.#of(functions),
      () => `${this.#of(modules)}.${this.#of(functions)}`,
      () => this.#of(common),
      () => this.#of(common),
      () => this.#of(common),
      () => `${this.#of(modules)}.util.${this.#of(functions)}`,
      () => `(${this.#of(modules)}${this.#gap()}.${this.#gap()}${this.#of(functions)})`,
      () => `${this.#of(modules)}${this.#of([' . ', '. ', ' .\\\n', '\\\n.'])}${this.#of(functions)}`,
      () => `getattr(${this.#gap()}${this.#of(modules)},${this.#gap()}"${this.#of(functions)}"${this.#gap()})`,
      () => `getattr${this.#of(['', ' '])}(${this.#of(modules)}, ${this.#of(names)})`,
      () => `${this.#of(modules)}`,
      () => `f().${this.#of(functions)}`,
      () => `self.${this.#of(functions)}`,
    );
  }

  #call(): string {
    const open = this.#of(['(', '(', '(', ' (', '(\n', '( # x\n']);
    const more =
      this.#chance(6) === 0 ? this.#of([', __package__', ', level=1', ', package=name', ',', ', *MODS']) : '';
    const argument = this.#chance(4) === 0 ? this.#of(codes) : this.#expression(2);
    return `${this.#callee()}${open}${this.#of(['', '', '', 'name=', 'source='])}${argument}${more}${this.#gap()})`;
  }

  #comprehension(): string {
    const loop = `${this.#gap()}for${this.#of([' ', '\n '])}${this.#of([...names, 'name, key'])} in ${this.#list()}`;
    return this.#any(
      () => `[${this.#call()} ${loop}]`,
      () => `{${this.#of(names)}: ${this.#call()} ${loop} if ${this.#of(names)}}`,
      () => `list(${this.#call()} ${loop})`,
      () => `list(map(${this.#callee()}, ${this.#list()}))`,
    );
  }

  #list(): string {
    return this.#any(
      () => this.#of(names),
      () => `[${this.#of(texts)}, ${this.#of(texts)}]`,
      () => `(${this.#of(texts)},${this.#gap()}${this.#of(names)})`,
      () => `{"k": ${this.#of(texts)}, "l": ${this.#of(names)}}`,
      () => this.#of(attributes),
      () => 'MODS.values()',
    );
  }

  #expression(depth: number): string {
    if (depth === 0) return this.#chance(2) === 0 ? this.#of(names) : this.#of(texts);
    return this.#any(
      () => this.#of(names),
      () => this.#of(names),
      () => this.#of(texts),
      () => this.#of(texts),
      () => this.#of(attributes),
      () => this.#list(),
      () => `${this.#expression(depth - 1)} + ${this.#of(['".y"', ...names])}`,
      () => `f"{${this.#of([...names, ...attributes])}}.y"`,
      () => `"a.%s" % ${this.#of(names)}`,
      () => `"a.{}".format(${this.#of(names)})`,
      () => `(${this.#of(names)} := ${this.#expression(depth - 1)})`,
      () => `${this.#expression(depth - 1)} if x else ${this.#expression(depth - 1)}`,
      () => `${this.#of(names)} or ${this.#of(texts)}`,
      () => `${this.#of(names)}[${this.#of(['0', '"k"', 'key'])}]`,
      () => `f'{${this.#call().replace(/\n|#.*|\\/g, '')}}'`,
      () => this.#call(),
      () => `(lambda name=${this.#expression(depth - 1)}: ${this.#expression(depth - 1)})`,
    );
  }
}

/** Other ends of lines, a mark before the text, letters that stand for others, or a byte that is gone. */
function disguised(chance: Chance, text: string): string {
  const at = chance(text.length);
  switch (chance(16)) {
    case 0:
      return text.replaceAll('\n', '\r');
    case 1:
      return text.replaceAll('\n', '\r\n');
    case 2:
      return `\ufeff${text}`;
    case 3:
      return text.replaceAll('name', 'ｎame');
    case 4:
      return text.replace('name', 'ｎame');
    case 5:
      return text.replace('import_module', 'ｉmport_module');
    case 6:
      return text.slice(0, at) + text.slice(at + 1 + chance(4));
    case 7:
      return `# ${'é'.repeat(chance(20))}\n${text}`;
    case 8:
      return text.replaceAll('    ', '\t');
    default:
      return text;
  }
}
