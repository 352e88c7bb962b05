import type {
  Bindings,
  ImportStatement,
  Language,
  NamedText,
  NoShim,
  ScannedSource,
  Shim,
  SourceModule,
  UnknownCall,
  Unreadable,
} from '../domain/graph.ts';
import { type SweepRecords, statementsOf } from '../imports/python/sweep-records.ts';

/** One source file of a tree, before it has a name and edges. */
export interface SourceFile {
  readonly path: string;
  readonly language: Language;
  /** What the whole scanner says of it, or the number under which the sweep holds its statements. */
  readonly source: ScannedSource | number;
  /** What it binds, where another module is held against it; imports are resolved without it. */
  readonly bindings?: Bindings;
}

/** A module whose statements are only made into objects where somebody asks for them. */
export class SweptModule implements SourceModule {
  readonly path: string;
  readonly name: string;
  readonly place: string;
  readonly lane: string | null;
  readonly language: Language;
  readonly unknownCalls: readonly UnknownCall[];
  readonly shim?: Shim;
  readonly noShim?: NoShim;
  readonly unreadable?: Unreadable;
  readonly texts?: readonly NamedText[];
  readonly bindings?: Bindings;
  readonly #records: SweepRecords;
  readonly #source: ScannedSource | number;
  #statements: readonly ImportStatement[] | undefined;

  constructor(file: SourceFile, named: Pick<SourceModule, 'name' | 'place' | 'lane'>, records: SweepRecords) {
    const { path, language, source } = file;
    this.path = path;
    this.language = language;
    this.name = named.name;
    this.place = named.place;
    this.lane = named.lane;
    this.#records = records;
    this.#source = source;
    this.unknownCalls = typeof source === 'number' ? [] : source.unknownCalls;
    if (file.bindings) this.bindings = file.bindings;
    if (typeof source === 'number') return;
    if (source.shim) this.shim = source.shim;
    if (source.noShim) this.noShim = source.noShim;
    if (source.unreadable) this.unreadable = source.unreadable;
    if (source.texts) this.texts = source.texts;
    if (source.bindings) this.bindings = source.bindings;
  }

  get statements(): readonly ImportStatement[] {
    this.#statements ??=
      typeof this.#source === 'number' ? statementsOf(this.#records, this.#source) : this.#source.statements;
    return this.#statements;
  }
}
