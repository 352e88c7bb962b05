import type { ResolveSpecifier } from '../../domain/host.ts';
import { joinPath, parentOf } from '../../domain/path.ts';
import { ts } from './compiler.ts';
import { linksOf } from './links.ts';
import { outputsOf } from './outputs.ts';
import { boundedFields, parseFields } from './package-fields.ts';
import { packagesOf } from './packages.ts';
import { directoriesOf } from './paths.ts';
import { boundedProject } from './project-fields.ts';
import { Projects } from './projects.ts';
import { TreeHost, virtualPath } from './tree-host.ts';

/** No file system opens a longer path. */
const longestSpecifier = 4096;

/** See `TypeScriptEngine.resolver`. */
export function createResolver(
  files: ReadonlySet<string>,
  projectFiles: ReadonlyMap<string, string>,
): ResolveSpecifier {
  const directories = directoriesOf(files);
  const packages = packagesOf(projectFiles);
  const texts = boundedTexts(projectFiles);
  const host = new TreeHost(files, directories, texts, linksOf(packages));
  const projects = new Projects(host, texts);
  host.outputs = outputsOf(projects.outputs(), packages, directories);
  const lookups = new Map<ts.CompilerOptions, readonly Lookup[]>();
  const lookupsFor = (options: ts.CompilerOptions) => {
    const known = lookups.get(options) ?? lookupsOf(options, host);
    lookups.set(options, known);
    return known;
  };
  const answers = new Map<string, string | null>();
  return (importer, specifier) => {
    if (specifier.length > longestSpecifier) return null;
    const directory = parentOf(importer);
    const key = `${directory}\0${specifier}`;
    const known = answers.get(key);
    if (known !== undefined) return known;
    const all = projects.optionsFor(directory).flatMap(lookupsFor);
    const answer = find(importer, specifier, all, files) ?? find(importer, withoutLoader(specifier), all, files);
    answers.set(key, answer);
    return answer;
  };
}

/** The project files as the compiler may see them. */
function boundedTexts(projectFiles: ReadonlyMap<string, string>): ReadonlyMap<string, string> {
  const bounded = new Map<string, string>();
  for (const [path, text] of projectFiles) {
    const isPackage = /(^|\/)package\.json$/.test(path);
    bounded.set(path, JSON.stringify(isPackage ? boundedFields(parseFields(text) ?? {}) : boundedProject(text)));
  }
  return bounded;
}

type Lookup = (importer: string, specifier: string) => string | null;

function find(importer: string, specifier: string, lookups: readonly Lookup[], files: ReadonlySet<string>) {
  for (const lookup of lookups) {
    const found = lookup(importer, specifier);
    if (found !== null) return found;
  }
  if (!/^\.\.?\//.test(specifier)) return null;
  // Styles, pictures, templates: what a bundler loads and the compiler does not know.
  const path = joinPath(parentOf(importer), specifier);
  return path !== null && files.has(path) ? path : null;
}

/** `./x.svg?raw` (Vite) and `!!raw-loader!./x.txt` (webpack) name the file within. */
function withoutLoader(specifier: string): string {
  return specifier.slice(specifier.lastIndexOf('!') + 1).replace(/\?.*$/s, '');
}

/**
 * The ways a specifier may be meant, code before declarations and `import` before `require`. A bundler's resolution is taken
 * whatever the project says: it finds all that Node's finds, and also what is written without an ending.
 */
function lookupsOf(project: ts.CompilerOptions, host: TreeHost): readonly Lookup[] {
  const options: ts.CompilerOptions = {
    ...pickOptions(project),
    module: ts.ModuleKind.ESNext,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
    resolveJsonModule: true,
    allowJs: true,
  };
  const code = { ...options, noDtsResolution: true };
  return [
    lookup(code, ts.ModuleKind.ESNext, host),
    lookup(code, ts.ModuleKind.CommonJS, host),
    lookup(options, ts.ModuleKind.ESNext, host),
  ];
}

function lookup(options: ts.CompilerOptions, mode: ts.ResolutionMode, host: TreeHost): Lookup {
  const cache = ts.createModuleResolutionCache(virtualPath(''), (path) => path, options);
  let asked = 0;
  return (importer, specifier) => {
    // It keeps every place where it looked in vain; answers are kept by the resolver.
    if (asked++ % 1000 === 999) cache.clear();
    const file = virtualPath(importer);
    const { resolvedModule } = ts.resolveModuleName(specifier, file, options, host, cache, undefined, mode);
    return resolvedModule ? host.locate(resolvedModule.resolvedFileName) : null;
  };
}

/** What bears on resolution, and not on what is built. */
function pickOptions({
  baseUrl,
  pathsBasePath,
  rootDirs,
  moduleSuffixes,
  paths,
  customConditions,
}: ts.CompilerOptions) {
  return {
    ...(baseUrl !== undefined && { baseUrl }),
    ...(pathsBasePath !== undefined && { pathsBasePath }),
    ...(rootDirs !== undefined && { rootDirs }),
    ...(moduleSuffixes !== undefined && { moduleSuffixes }),
    ...(paths !== undefined && { paths }),
    // Whichever environment the file runs in, its branch is a file of the tree; the package's order decides.
    customConditions: [...(customConditions ?? []), 'source', 'development', 'node', 'browser'],
  };
}
