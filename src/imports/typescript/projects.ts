import { parentOf } from '../../domain/path.ts';
import { ts } from './compiler.ts';
import type { ProjectOutput } from './outputs.ts';
import { ancestorsOf } from './paths.ts';
import { type TreeHost, treePath, virtualPath } from './tree-host.ts';

/** One `tsconfig.json` or `jsconfig.json`, with what it extends. */
interface Project {
  readonly directory: string;
  readonly options: ts.CompilerOptions;
  /** Paths of the configurations it references. */
  readonly references: readonly string[];
}

type Extended = NonNullable<Parameters<typeof ts.parseJsonConfigFileContent>[7]>;

/** References may form a circle or a comb; a solution of more projects than this is read in part. */
const mostReferences = 1000;

/** The projects of a tree. */
export class Projects {
  readonly #host: TreeHost;
  readonly #projectFiles: ReadonlyMap<string, string>;
  /** Without it, a file that is extended twice, by one that is extended twice, and so on, is read in exponential time. */
  readonly #extended: Extended = new Map();
  readonly #byPath = new Map<string, Project | null>();
  readonly #optionsOf = new Map<string, readonly ts.CompilerOptions[]>();

  /** @param projectFiles with every configuration as `boundedProject` gives it. */
  constructor(host: TreeHost, projectFiles: ReadonlyMap<string, string>) {
    this.#host = host;
    this.#projectFiles = projectFiles;
  }

  /**
   * Options that may hold for the files of a directory: those of the nearest configuration, then those of the projects that
   * it references and that lie around the directory. A solution without files of its own speaks through the latter alone.
   */
  optionsFor(directory: string): readonly ts.CompilerOptions[] {
    const known = this.#optionsOf.get(directory);
    if (known) return known;
    const nearest = this.#nearest(directory);
    const around = nearest ? this.#withReferences(nearest).filter((project) => contains(project, directory)) : [];
    const options = around.length > 0 ? around.map((project) => project.options) : [{}];
    this.#optionsOf.set(directory, options);
    return options;
  }

  /** Where the projects build to. */
  *outputs(): Iterable<ProjectOutput> {
    for (const path of [...this.#projectFiles.keys()].sort()) {
      if (!/(^|\/)[tj]sconfig[^/]*\.json$/.test(path)) continue;
      const project = this.#project(path);
      if (!project) continue;
      const { outDir, declarationDir, rootDir, composite } = project.options;
      const { directory } = project;
      const around = composite ? [directory] : [directory === '' ? 'src' : `${directory}/src`, directory];
      yield { outputs: inTree([outDir, declarationDir]), sources: rootDir ? inTree([rootDir]) : around };
    }
  }

  #nearest(directory: string): Project | null {
    for (const place of ancestorsOf(directory)) {
      for (const name of ['tsconfig.json', 'jsconfig.json']) {
        const project = this.#project(place === '' ? name : `${place}/${name}`);
        if (project) return project;
      }
    }
    return null;
  }

  #withReferences(project: Project): readonly Project[] {
    const found = new Set([project]);
    for (const { references } of found) {
      for (const path of references) {
        const referenced = this.#project(path);
        if (referenced && found.size < mostReferences) found.add(referenced);
      }
    }
    return [...found];
  }

  #project(path: string): Project | null {
    const known = this.#byPath.get(path);
    if (known !== undefined) return known;
    const text = this.#projectFiles.get(path);
    const project = text === undefined ? null : readProject(path, text, this.#host, this.#extended);
    this.#byPath.set(path, project);
    return project;
  }
}

function readProject(path: string, text: string, host: TreeHost, extended: Extended): Project | null {
  const directory = parentOf(path);
  try {
    const file = virtualPath(path);
    const config: unknown = JSON.parse(text);
    const parsed = ts.parseJsonConfigFileContent(
      config,
      host,
      virtualPath(directory),
      undefined,
      file,
      [],
      [],
      extended,
    );
    const references = (parsed.projectReferences ?? []).map((reference) =>
      reference.path.endsWith('.json') ? reference.path : `${reference.path}/tsconfig.json`,
    );
    return { directory, options: parsed.options, references: inTree(references) };
  } catch (error) {
    // A chain of `extends` that is longer than the stack.
    if (error instanceof RangeError) return null;
    throw error;
  }
}

function contains({ directory }: Project, other: string): boolean {
  return directory === '' || other === directory || other.startsWith(`${directory}/`);
}

function inTree(virtual: readonly (string | undefined)[]): readonly string[] {
  return virtual.map((path) => (path === undefined ? null : treePath(path))).filter((path) => path !== null);
}
