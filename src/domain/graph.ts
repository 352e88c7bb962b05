/** How an edge comes about; `semantics.md`, "Dependencies". `prefix`: only the start of the name is known. */
export const importLabels = [
  'module-level',
  'deferred',
  'type-only',
  'guarded',
  'star',
  'relative',
  'dynamic',
  'implicit',
  'lazy',
  'prefix',
] as const;
export type ImportLabel = (typeof importLabels)[number];

export type Language = 'python' | 'typescript';

/** One name that an import statement binds. */
export interface ImportedName {
  readonly name: string;
  readonly alias?: string;
}

/** One statement or call that imports, as it stands in the source. */
export interface ImportStatement {
  /** From 1; columns in UTF-16 code units; `endColumn` exclusive, on the line where the statement starts. */
  readonly line: number;
  readonly column: number;
  readonly endColumn: number;
  /** `import` names modules; `from` names a module and what it takes of it; `call` is a dynamic import; `export` re-exports (TypeScript). */
  readonly form: 'import' | 'from' | 'call' | 'export';
  /** Leading dots of a relative `from`; 0 where absolute. */
  readonly level: number;
  /** The module after `from`, or the argument of the call; empty for `import` and `from . import`. */
  readonly module: string;
  readonly names: readonly ImportedName[];
  readonly labels: readonly ImportLabel[];
}

/** A dynamic import whose argument could not be known. */
export interface UnknownCall {
  readonly line: number;
  readonly column: number;
}

/** A text in the source that may name a module or a folder: docstrings and comments aside, constants folded. */
export interface NamedText {
  /** As in `ImportStatement`; of the expression that gives the text. */
  readonly line: number;
  readonly column: number;
  readonly endColumn: number;
  /** `candidate.core.x`, `candidate.core.x:attribute`, `../candidate/core`; where only the start is known, that. */
  readonly text: string;
  readonly prefix: boolean;
  /** `path`: it is put on `sys.path` or on a package's `__path__`. */
  readonly use: 'name' | 'path';
}

/** The names that a module binds at its top level; in TypeScript those that it exports. */
export interface Bindings {
  readonly names: ReadonlySet<string>;
  /** Further names may be there: a star import, a module's `__getattr__`, `globals()` written to. */
  readonly open: boolean;
  /** The texts that statements about `__all__` hold; absent where none does. */
  readonly all?: readonly string[];
}

/** A module that does nothing but re-export. */
export interface Shim {
  /** A fallback of `pass`: without its target it imports nothing and says nothing. */
  readonly silent: boolean;
}

/** What makes a module none that looks like one. */
export interface NoShim {
  readonly line: number;
  /** What stands there: `a function`, `a call of "f"`. */
  readonly reason: string;
}

/** Why a file could not be scanned to its end. What stands before it, and where it could be resumed, is still read. */
export interface Unreadable {
  readonly line?: number;
  readonly column?: number;
  readonly reason: string;
}

/** What a scanner gives for one file: the only thing the rest knows of its text. */
export interface ScannedSource {
  readonly statements: readonly ImportStatement[];
  readonly unknownCalls: readonly UnknownCall[];
  readonly shim?: Shim;
  readonly noShim?: NoShim;
  readonly unreadable?: Unreadable;
  /** Only of files that were asked for it: production code that mentions a development lane. */
  readonly texts?: readonly NamedText[];
  /**
   * Of TypeScript what it exports. Of Python only of files that were asked for it: an `__init__.py` of which a name is
   * imported that is no submodule, and what is held against its copy in another lane.
   */
  readonly bindings?: Bindings;
}

/** A source file of the graph. */
export interface SourceModule extends ScannedSource {
  readonly path: string;
  /** `lukhas.core.orchestration`; for TypeScript the path without its ending. */
  readonly name: string;
  /** The path that holds its content: another one where a symbolic link outside of production leads there. */
  readonly place: string;
  /** Name of its lane, null where it is in none. */
  readonly lane: string | null;
  readonly language: Language;
}

/** One imported module: `from a import b` is an edge to `a.b` where that is a module, else to `a`. */
export interface ImportEdge {
  /** The importing file. */
  readonly path: string;
  readonly line: number;
  readonly column: number;
  readonly endColumn: number;
  /** As the language would name it once relative dots are resolved. */
  readonly target: string;
  /** The file that is loaded; null where none is found, or where the target is a directory without `__init__.py`. */
  readonly resolved: string | null;
  /** Whether nothing at all is found: the import fails, or names a package that is installed. */
  readonly missing: boolean;
  /**
   * Where the target lies, or would lie if it were there: a file's path, or a directory with its trailing slash. Lanes are
   * told by it, so that an import of a deleted module still counts. Empty for what is no path of the tree.
   */
  readonly place: string;
  readonly labels: readonly ImportLabel[];
  readonly statement: ImportStatement;
  /** The names of the statement that come by this edge; empty for calls and implicit edges. */
  readonly names: readonly ImportedName[];
  /** `from a import b` where `a.b` is a module: the edge goes to the name, not to the module after `from`. */
  readonly submodule: boolean;
}

/** Edges as numbers, for searches over the whole graph. A file's number is its place in the order of `modules`. */
export interface EdgeTable {
  /** The edges that leave file `i` stand from `start[i]` to before `start[i + 1]`, in the order of `edgesOf`. */
  readonly start: Int32Array;
  readonly target: Int32Array;
  /** Bit `1 << n` is set for `importLabels[n]`. */
  readonly labels: Uint16Array;
}

/** Every edge that ends in a file of the graph: `target` is that file's number. */
export interface LinkTable extends EdgeTable {
  /** By number. */
  readonly paths: readonly string[];
}

/** Every edge that ends in no file of the graph, a missing module or a directory: `target` is a place in `targets`. */
export interface StrayTable extends EdgeTable {
  readonly targets: readonly Pick<ImportEdge, 'target' | 'place' | 'missing'>[];
}

/** The resolved module graph of the judged tree. */
export interface ModuleGraph {
  /** By path, in the order of the paths. */
  readonly modules: ReadonlyMap<string, SourceModule>;
  /** Edges that leave a file, in the order of the source; implicit ones (an ancestor's `__init__`) follow their cause. */
  edgesOf(path: string): readonly ImportEdge[];
  readonly links: LinkTable;
  readonly strays: StrayTable;
  /** The edge of a link, by its place in `links.target`. */
  edgeOf(link: number): ImportEdge;
  /** How many import statements and calls were read. */
  readonly statements: number;
  /** The file or, with a trailing slash, the directory that a module at this path (without ending) is; else null. */
  findAt(base: string): string | null;
  /** Directories that imports start from: `''` for the repository's root, else with a trailing slash. */
  readonly roots: readonly string[];
}
