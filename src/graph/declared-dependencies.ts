import { fieldsOf } from '../domain/fields.ts';
import { baseName, directoryOf, parentOf } from '../domain/path.ts';
import { importNames } from './distribution-names.ts';
import type { Ini } from './ini.ts';
import { type IsProjectFolder, rootAlone } from './project-folder.ts';
import { at, lines, ProjectFiles, strings } from './project-values.ts';
import { pyprojectDependencies, workspaceDependencies } from './pyproject-dependencies.ts';
import { pytestFileNames } from './pytest-path.ts';
import { type Declared, isRequirements, listPaths, readRequirements } from './requirements.ts';
import { setupRequirements } from './setup-script.ts';

/** Reads one of the files in a project's folder that declare dependencies. */
type Source = (files: ProjectFiles, path: string) => Declared;

const sources: ReadonlyMap<string, Source> = new Map<string, Source>([
  ['pyproject.toml', (files, path) => pyprojectDependencies(files.toml(path), parentOf(path))],
  ['setup.cfg', ofSetupConfig],
  ['setup.py', (files, path) => ({ requirements: setupRequirements(files.text(path)), lists: [] })],
  ['Pipfile', ofPipfile],
  ['pixi.toml', (files, path) => ({ requirements: workspaceDependencies(files.toml(path)), lists: [] })],
  ['tox.ini', ofTox],
]);

/** Whether a file declares dependencies by its name and folder alone, included by others or not. */
export function declaresDependencies(path: string, isFolder: IsProjectFolder = rootAlone): boolean {
  return isSource(path, isFolder) || isOwnList(path, isFolder);
}

/** Import names of the distributions that a project's files declare, and those that the files include. */
export function declaredDependencies(files: ProjectFiles, isFolder: IsProjectFolder = rootAlone): ReadonlySet<string> {
  const found = new Set<string>();
  const lists = new Set([...files.names].filter((path) => isOwnList(path, isFolder)));
  const take = (declared: Declared) => {
    for (const name of declared.requirements.flatMap(importNames)) found.add(name);
    for (const list of declared.lists) if (files.has(list)) lists.add(list);
  };
  for (const path of files.names) if (isSource(path, isFolder)) take(readSource(files, path));
  // What is added to a set while it is gone through comes up later, once.
  for (const list of lists) take(readRequirements(files.text(list), parentOf(list)));
  return found;
}

/**
 * Paths of further lists of requirements that files include, each once.
 *
 * @param files texts by path: a project's own files, which are known by their names; any other one is a list that was included.
 */
export function includedLists(files: ReadonlyMap<string, string>, isFolder: IsProjectFolder = rootAlone): string[] {
  const project = new ProjectFiles(files);
  const included = [...files].flatMap(([path, text]) => {
    if (isSource(path, isFolder)) return readSource(project, path).lists;
    const isSettings = pytestFileNames.includes(baseName(path)) && isFolder(directoryOf(path));
    return isSettings ? [] : readRequirements(text, parentOf(path)).lists;
  });
  return [...new Set(included)];
}

const nothing: Declared = { requirements: [], lists: [] };

function isSource(path: string, isFolder: IsProjectFolder): boolean {
  const name = baseName(path);
  return (sources.has(name) || isCondaEnvironment(name)) && isFolder(directoryOf(path));
}

/** A list in a project's folder, or in the folder `requirements` there. */
function isOwnList(path: string, isFolder: IsProjectFolder): boolean {
  const name = baseName(path);
  const directory = directoryOf(path);
  if (isRequirements(name) && isFolder(directory)) return true;
  const folder = baseName(parentOf(path));
  return isRequirements(`${folder}/${name}`) && isFolder(directory.slice(0, -folder.length - 1));
}

function readSource(files: ProjectFiles, path: string): Declared {
  const name = baseName(path);
  const read = isCondaEnvironment(name) ? ofCondaEnvironment : sources.get(name);
  return read?.(files, path) ?? nothing;
}

function ofSetupConfig(files: ProjectFiles, path: string): Declared {
  const ini = files.ini(path);
  const options = ini.get('options');
  const declared = [
    ...['install_requires', 'tests_require', 'setup_requires'].map((key) => options?.get(key)),
    ...(ini.get('options.extras_require')?.values() ?? []),
  ].flatMap(lines);
  const fileNames = declared.flatMap((line) => /^file:(.*)$/.exec(line)?.[1]?.split(',') ?? []);
  return {
    requirements: declared.filter((line) => !line.startsWith('file:')),
    lists: listPaths(
      fileNames.map((each) => each.trim()),
      parentOf(path),
    ),
  };
}

/** Tables of a Pipfile that list no packages; any other one is a category of them. */
const pipfileTables: ReadonlySet<string> = new Set(['source', 'requires', 'scripts', 'pipenv', 'pipfile']);

function ofPipfile(files: ProjectFiles, path: string): Declared {
  const categories = Object.entries(files.toml(path)).filter(([table]) => !pipfileTables.has(table));
  return { requirements: categories.flatMap(([, packages]) => Object.keys(fieldsOf(packages))), lists: [] };
}

/** `py311,py312: numpy` holds for some environments alone, and may be declared all the same. */
function ofTox(files: ProjectFiles, path: string): Declared {
  const ini: Ini = files.ini(path);
  const declared = [...ini]
    .filter(([section]) => section === 'testenv' || section.startsWith('testenv:'))
    .flatMap(([, options]) => lines(options.get('deps')))
    .map((line) =>
      line.replace(/^[\w{},.!-][\w {},.!-]*:\s+/, '').replaceAll(/\{(toxinidir|tox_root)\}(\/|\{\/\})/g, ''),
    );
  return readRequirements([...declared, ...lines(ini.get('tox')?.get('requires'))].join('\n'), parentOf(path));
}

function isCondaEnvironment(name: string): boolean {
  return /^(environment|conda)([_.-][\w.-]*)?\.ya?ml$/.test(name);
}

/** `conda-forge::numpy=1.2`, and below `pip:` what a list of requirements holds. */
function ofCondaEnvironment(files: ProjectFiles, path: string): Declared {
  const listed = at(files.yaml(path), 'dependencies');
  const packages = strings(listed).map((each) => each.replace(/^.*::/, ''));
  const pip = (Array.isArray(listed) ? listed : []).flatMap((item) => strings(at(item, 'pip')));
  const { requirements, lists } = readRequirements(pip.join('\n'), parentOf(path));
  return { requirements: [...packages, ...requirements], lists };
}
