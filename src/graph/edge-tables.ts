import { type EdgeTable, type ImportLabel, importLabels, type LinkTable, type StrayTable } from '../domain/graph.ts';
import { GrowingNumbers } from './growing.ts';
import type { Target } from './target.ts';

/** The bit of a label in `EdgeTable.labels`. */
export function labelBit(label: ImportLabel): number {
  return 1 << importLabels.indexOf(label);
}

/** The bits of a list of labels. */
export function labelBits(labels: readonly ImportLabel[]): number {
  return labels.reduce((bits, label) => bits | labelBit(label), 0);
}

/** Whether any edge of a file passes the test. Answers are kept by target: 1 for yes, -1 for no. */
export function someEdge(
  table: EdgeTable,
  file: number,
  answers: Int8Array,
  test: (target: number) => boolean,
): boolean {
  const end = table.start[file + 1] ?? 0;
  for (let edge = table.start[file] ?? 0; edge < end; edge++) {
    const target = table.target[edge] ?? 0;
    if (answers[target] === 0) answers[target] = test(target) ? 1 : -1;
    if (answers[target] === 1) return true;
  }
  return false;
}

/** The targets that a file's own statements name, without what is loaded on the way. */
export function* explicitTargets({ start, target, labels }: EdgeTable, file: number): Iterable<number> {
  const end = start[file + 1] ?? 0;
  for (let edge = start[file] ?? 0; edge < end; edge++) {
    if (((labels[edge] ?? 0) & labelBit('implicit')) === 0) yield target[edge] ?? 0;
  }
}

/** Takes the edges of one file after the other and parts those that end in a file from those that do not. */
export class EdgeTables {
  readonly #paths: readonly string[];
  readonly #fileOf = new Map<string, number>();
  /** For each target its file's number, -1 where it has none, -2 where nobody asked yet. */
  readonly #files = new GrowingNumbers();
  readonly #links = new Columns();
  readonly #strays = new Columns();

  constructor(paths: readonly string[]) {
    this.#paths = paths;
    paths.forEach((path, file) => {
      this.#fileOf.set(path, file);
    });
  }

  /** The number of the file that a target is; -1 where it is none of the graph. */
  fileOf(target: Target): number {
    let file = this.#files.at(target.id);
    if (file === undefined) {
      // Targets are numbered as they come: those in between belong to edges that are still to be added.
      while (this.#files.length <= target.id) this.#files.push(unasked);
      file = unasked;
    }
    if (file !== unasked) return file;
    const found = target.resolved === null ? -1 : (this.#fileOf.get(target.resolved) ?? -1);
    this.#files.set(target.id, found);
    return found;
  }

  add(target: Target, labels: number): void {
    const file = this.fileOf(target);
    if (file >= 0) this.#links.push(file, labels);
    else this.#strays.push(target.id, labels);
  }

  /** The file whose edges were added is done. */
  endFile(): void {
    this.#links.endFile();
    this.#strays.endFile();
  }

  finish(targets: readonly Target[]): { links: LinkTable; strays: StrayTable } {
    return {
      links: { paths: this.#paths, ...this.#links.finish() },
      strays: { targets, ...this.#strays.finish() },
    };
  }
}

const unasked = -2;

class Columns {
  readonly #start = new GrowingNumbers();
  readonly #target = new GrowingNumbers();
  readonly #labels = new GrowingNumbers();

  constructor() {
    this.#start.push(0);
  }

  push(target: number, labels: number): void {
    this.#target.push(target);
    this.#labels.push(labels);
  }

  endFile(): void {
    this.#start.push(this.#target.length);
  }

  finish() {
    return {
      start: this.#start.finish(),
      target: this.#target.finish(),
      labels: Uint16Array.from(this.#labels.finish()),
    };
  }
}
