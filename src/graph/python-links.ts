import { directoryOf } from '../domain/path.ts';
import { afterRecord, field, SweepBit, SweepField, type SweepRecords } from '../imports/python/sweep-records.ts';
import { type EdgeTables, labelBit } from './edge-tables.ts';
import type { PythonResolver } from './python-resolver.ts';
import type { Target } from './target.ts';

const implicit = labelBit('implicit');
const ownLabels = labelBit('module-level') | implicit;
/** Stands for null among numbers: the name is an attribute of the base, no submodule. */
const attribute = -1;

/**
 * Adds the edges of Python files to the tables, straight from the sweep's records. The same edges in the same order as
 * `pythonEdges` gives; the resolver's answers are kept by the numbers of names and targets, since texts and sets of texts
 * cost several times as much.
 */
export class PythonLinks {
  readonly #resolver: PythonResolver;
  readonly #tables: EdgeTables;
  readonly #records: SweepRecords;
  /** By the number of the name: the target of the absolute import of it. */
  readonly #absolute: (Target | undefined)[];
  readonly #relative = new Map<number, Target>();
  readonly #members = new Map<number, Target | null>();
  /** By the number of the target: what is loaded on the way to it. */
  readonly #ancestors: (readonly Target[] | undefined)[] = [];
  readonly #directories = new Map<string, number>();
  /** By the number of a file: the last file, and the last statement, that had it loaded. */
  readonly #byFile: Int32Array;
  readonly #byStatement: Int32Array;
  #file = 0;
  #statement = 0;
  /** The targets of the current statement. */
  readonly #reached: Target[] = [];
  /** How many of them the statement names; the rest it loads besides. */
  #written = 0;

  /** @param files how many the graph has. */
  constructor(resolver: PythonResolver, tables: EdgeTables, records: SweepRecords, files: number) {
    this.#resolver = resolver;
    this.#tables = tables;
    this.#records = records;
    this.#absolute = new Array(records.nameCount);
    this.#byFile = new Int32Array(files);
    this.#byStatement = new Int32Array(files);
  }

  /**
   * @param file the file's number in the graph.
   * @param swept its number in the sweep.
   * @param name its own dotted name.
   * @returns how many statements it holds.
   */
  add(file: number, swept: number, path: string, name: string): number {
    const { data, start } = this.#records;
    this.#file++;
    this.#byFile[file] = this.#file;
    this.#addAncestors(this.#resolver.ancestors(name), this.#byFile, this.#file, ownLabels);
    const directory = directoryOf(path);
    const end = start[swept + 1] ?? 0;
    const first = this.#statement;
    for (let at = start[swept] ?? 0; at < end; at = afterRecord(data, at)) {
      this.#statement++;
      this.#reached.length = 0;
      this.#written = Number.POSITIVE_INFINITY;
      if (field(data, at, 'bits') & SweepBit.from) this.#readFrom(at, directory);
      else this.#readImport(at);
      this.#addStatement(labelsAt(data, at));
    }
    return this.#statement - first;
  }

  #readImport(at: number): void {
    const { data } = this.#records;
    const end = afterRecord(data, at);
    for (let name = at + SweepField.names; name < end; name += 2) this.#reached.push(this.#absoluteOf(data[name] ?? 0));
  }

  #readFrom(at: number, directory: string): void {
    const { data } = this.#records;
    const level = field(data, at, 'level');
    const module = field(data, at, 'module');
    const base = level === 0 ? this.#absoluteOf(module) : this.#relativeOf(directory, level, module);
    if (!this.#resolver.isPackage(base)) {
      this.#reached.push(base);
      return;
    }
    let hasAttribute = false;
    const end = afterRecord(data, at);
    for (let name = at + SweepField.names; name < end; name += 2) {
      const member = this.#memberOf(base, data[name] ?? 0);
      if (member === null) hasAttribute = true;
      else this.#reached.push(member);
    }
    if (hasAttribute) this.#reached.unshift(base);
    if ((field(data, at, 'bits') & SweepBit.star) === 0) return;
    this.#written = this.#reached.length;
    this.#reached.push(...this.#resolver.starMembers(base));
  }

  #addStatement(labels: number): void {
    for (const target of this.#reached) {
      const file = this.#tables.fileOf(target);
      if (file >= 0) this.#byStatement[file] = this.#statement;
    }
    for (const [index, target] of this.#reached.entries()) {
      this.#tables.add(target, index < this.#written ? labels : labels | implicit);
      this.#ancestors[target.id] ??= this.#resolver.ancestors(target.target);
      const above = this.#ancestors[target.id];
      if (above?.length) this.#addAncestors(above, this.#byStatement, this.#statement, labels | implicit);
    }
  }

  /** `loaded` says by its `turn` what need not be told again. */
  #addAncestors(above: readonly Target[], loaded: Int32Array, turn: number, labels: number): void {
    for (const target of above) {
      const file = this.#tables.fileOf(target);
      if (this.#byFile[file] === this.#file || loaded[file] === turn) continue;
      loaded[file] = turn;
      this.#tables.add(target, labels);
    }
  }

  #absoluteOf(name: number): Target {
    let target = this.#absolute[name];
    if (target === undefined) {
      target = this.#resolver.absolute(this.#records.name(name));
      this.#absolute[name] = target;
    }
    return target;
  }

  #relativeOf(directory: string, level: number, module: number): Target {
    let number = this.#directories.get(directory);
    if (number === undefined) {
      number = this.#directories.size;
      this.#directories.set(directory, number);
    }
    // Few files are deeper than that; those ask anew each time.
    const key = level < 16 ? (number * 16 + level) * 0x1000000 + module + 1 : attribute;
    let target = this.#relative.get(key);
    if (target === undefined) {
      target = this.#resolver.relative(directory, level, module < 0 ? '' : this.#records.name(module));
      if (key !== attribute) this.#relative.set(key, target);
    }
    return target;
  }

  #memberOf(base: Target, name: number): Target | null {
    const key = base.id * 0x1000000 + name;
    let member = this.#members.get(key);
    if (member === undefined) {
      member = this.#resolver.member(base, this.#records.name(name));
      this.#members.set(key, member);
    }
    return member;
  }
}

function labelsAt(data: Int32Array, at: number): number {
  const bits = field(data, at, 'bits');
  return (
    (bits & SweepBit.deferred ? labelBit('deferred') : labelBit('module-level')) |
    (bits & SweepBit.typeOnly ? labelBit('type-only') : 0) |
    (bits & SweepBit.guarded ? labelBit('guarded') : 0) |
    (bits & SweepBit.star ? labelBit('star') : 0) |
    (bits & SweepBit.lazy ? labelBit('lazy') : 0) |
    (field(data, at, 'level') > 0 ? labelBit('relative') : 0)
  );
}
