import { Buffer } from 'node:buffer';
import { describe, expect, it } from 'vitest';
import { PythonSweep, SweepFlag, statementsOf } from '../../../src/imports/python/sweep.ts';
import { afterRecord, field, SweepBit, SweepField } from '../../../src/imports/python/sweep-records.ts';

describe('PythonSweep', () => {
  it('tells records by file, and names by number', () => {
    const sweep = new PythonSweep();
    sweep.scan(Buffer.from('import a.b as c, d\n'), true);
    sweep.scan(Buffer.from('x = 1\n'), true);
    sweep.scan(Buffer.from('try:\n  lazy from ..a . b import *\nexcept: pass\n'), false);
    expect(sweep.files).toBe(3);
    const records = sweep.records();
    const { data, start } = records;
    const name = (at: number) => records.name(data[at] ?? -1);
    expect([...start]).toEqual([0, 11, 11, 20]);
    expect([name(7), name(8), name(9), data[10]]).toEqual(['a.b', 'c', 'd', -1]);
    expect(afterRecord(data, 0)).toBe(11);
    expect(field(data, 0, 'bits')).toBe(0);
    expect(field(data, 11, 'bits')).toBe(SweepBit.from | SweepBit.lazy | SweepBit.star | SweepBit.guarded);
    expect([field(data, 11, 'level'), field(data, 11, 'line'), field(data, 11, 'column')]).toEqual([2, 2, 3]);
    expect(name(11 + SweepField.module)).toBe('a.b');
    expect(data[7]).toBe(data[11 + SweepField.module]);
    expect(statementsOf(records, 2)).toEqual([
      {
        line: 2,
        column: 3,
        endColumn: 29,
        form: 'from',
        level: 2,
        module: 'a.b',
        names: [{ name: '*' }],
        labels: ['module-level', 'guarded', 'star', 'relative', 'lazy'],
      },
    ]);
    expect(() => records.name(records.nameCount)).toThrow(RangeError);
  });

  it('gives records that stay as they are', () => {
    const sweep = new PythonSweep();
    sweep.scan(Buffer.from('import a\n'), true);
    const records = sweep.records();
    for (let k = 0; k < 100; k++) sweep.scan(Buffer.from(`import b${k}\n`.repeat(1000)), true);
    expect(statementsOf(records, 0).map(({ names }) => names)).toEqual([[{ name: 'a' }]]);
    expect(sweep.records().start.length).toBe(102);
  });

  it('reads bytes where they were put', () => {
    const sweep = new PythonSweep();
    const source = Buffer.from('import a\nimport b\n');
    source.copy(sweep.input(source.length));
    expect(sweep.scan(source.length, true)).toBe(0);
    // The rest of a longer file before it is no part of the text.
    source.copy(sweep.input(source.length));
    expect(sweep.scan(9, true)).toBe(0);
    const records = sweep.records();
    expect([statementsOf(records, 0).length, statementsOf(records, 1).length]).toEqual([2, 1]);
    expect(() => sweep.scan(100_000_000, true)).toThrow(RangeError);
  });

  it('scans nothing twice that was put there once', () => {
    const sweep = new PythonSweep();
    Buffer.from('import a\n').copy(sweep.input(9));
    sweep.scan(9, true);
    expect(() => sweep.scan(9, true)).toThrow(RangeError);
    expect(() => new PythonSweep().scan(0, true)).toThrow(RangeError);
    expect(new PythonSweep().scan(Buffer.alloc(0), true)).toBe(0);
  });

  it('lets a file take all the room that there is, whatever was asked for', () => {
    const sweep = new PythonSweep();
    sweep.input(3_000_000);
    const names = Array.from({ length: 3 }, (_, k) => `n${k}`.repeat(400_000));
    for (const name of names) {
      const source = Buffer.from(`import ${name}\nimport b\n`);
      source.copy(sweep.input(10));
      expect(sweep.scan(source.length, true)).toBe(0);
    }
    const found = names.map((_, k) => statementsOf(sweep.records(), k).map((statement) => statement.names[0]?.name));
    expect(found).toEqual(names.map((name) => [name, 'b']));
  });

  it('throws where memory does not suffice', () => {
    expect(() => new PythonSweep().input(1_500_000_000)).toThrow();
    expect(() => new PythonSweep().input(5_000_000_000)).toThrow();
  });

  it('keeps what was put there when more room is asked for', () => {
    const sweep = new PythonSweep();
    for (const size of [10, 1000, 300_000, 3_000_000]) {
      const room = sweep.input(size);
      expect(room.length).toBeGreaterThanOrEqual(size);
      if (size > 10) expect(Buffer.from(room.subarray(0, 9)).toString()).toBe('import a\n');
      Buffer.from('import a\n').copy(room);
    }
    sweep.scan(9, true);
    expect(statementsOf(sweep.records(), 0).length).toBe(1);
  });

  it('leaves the bytes as they are, and the view of them good', () => {
    const sweep = new PythonSweep();
    const source = Buffer.from(Array.from({ length: 5000 }, (_, k) => `from a${k} import b${k}\n`).join(''));
    for (let k = 0; k < 20; k++) {
      const room = sweep.input(source.length);
      source.copy(room);
      const content = room.subarray(0, source.length);
      expect(sweep.scan(content, true)).toBe(0);
      expect(Buffer.compare(content, source)).toBe(0);
    }
    expect(sweep.records().data.length).toBe(20 * 5000 * 9);
  });

  it('numbers texts as records do', () => {
    const sweep = new PythonSweep();
    const before = sweep.internAll('lukhas/core/größe//core', '/');
    sweep.scan(Buffer.from('import core, new\nfrom lukhas import *\n'), true);
    const after = sweep.internAll('new\n*\nlukhas', '\n');
    const records = sweep.records();
    expect([...before].map(records.name)).toEqual(['lukhas', 'core', 'größe', '', 'core']);
    expect(before[1]).toBe(before[4]);
    expect([records.data[7], records.data[9]]).toEqual([before[1], after[0]]);
    const second = records.data.subarray(11);
    expect([second[SweepField.module], second[SweepField.names]]).toEqual([after[2], after[1]]);
    expect(after[2]).toBe(before[0]);
    const many = Array.from({ length: 200_000 }, (_, k) => `segment${k}`);
    const numbers = sweep.internAll(many.join('/'), '/');
    expect([...numbers].map(sweep.records().name)).toEqual(many);
  });

  it('tells of texts, wherever they stand', () => {
    const sweep = new PythonSweep();
    sweep.mention(['candidate', 'dev/']);
    for (const [source, expected] of [
      ['x = 1\n', 0],
      ['# candidate', SweepFlag.mentions],
      ['candidat', 0],
      ['x = "dev/"\n', SweepFlag.mentions],
      ['dev', 0],
      [`import a\n${' '.repeat(1000)}# candidates\n`, SweepFlag.mentions],
      ['x = "candidate', SweepFlag.mentions | SweepFlag.suspect],
    ] as const) {
      expect(sweep.scan(Buffer.from(source), true), source).toBe(expected);
    }
    // What a longer file left behind the text is no part of it.
    expect(sweep.scan(Buffer.from('cand'), true)).toBe(0);
  });

  it.each([
    ['import_module("a")', SweepFlag.loader],
    ['__import__("a")', SweepFlag.loader],
    ['import importlib.util as u', SweepFlag.loader],
    ['import importlib', SweepFlag.loader],
    ['import a, pkgutil', SweepFlag.loader],
    ['from importlib import util', SweepFlag.loader],
    ['import builtins', SweepFlag.loader],
    ['import pytest\nimportorski = 1', 0],
    ['from pytest import importorskip', SweepFlag.loader],
    ['def f():\n  from runpy import run_path', SweepFlag.loader],
    ['import imp', SweepFlag.loader],
    ['import pytest\npytest.importorskip("a")', SweepFlag.loader],
    ['exec("import a")', SweepFlag.code],
    ['import pytest', 0],
    ['import importer, impl', 0],
    ['from .importlib import a', 0],
    ['import_ = 1', 0],
  ])('says of %s that it may load modules', (source, expected) => {
    expect(new PythonSweep().scan(Buffer.from(source), true)).toBe(expected);
  });
});
