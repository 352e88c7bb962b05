import { fieldsOf } from '../domain/fields.ts';
import { parentOf } from '../domain/path.ts';
import { importNames } from './distribution-names.ts';
import type { Ini } from './ini.ts';
import { at, lines, ProjectFiles, strings } from './project-values.ts';
import { pyprojectDependencies, workspaceDependencies } from './pyproject-dependencies.ts';
import { pytestFileNames } from './pytest-path.ts';
import { type Declared, isRequirements, listPaths, readRequirements } from './requirements.ts';
import { setupRequirements } from './setup-script.ts';

/** Reads one of the files at the repository's root that declare dependencies. */
type Source = (files: ProjectFiles, name: string) => Declared;

const sources: ReadonlyMap<string, Source> = new Map<string, Source>([
  ['pyproject.toml', (files, name) => pyprojectDependencies(files.toml(name))],
  ['setup.cfg', ofSetupConfig],
  ['setup.py', (files, name) => ({ requirements: setupRequirements(files.text(name)), lists: [] })],
  ['Pipfile', ofPipfile],
  ['pixi.toml', (files, name) => ({ requirements: workspaceDependencies(files.toml(name)), lists: [] })],
  ['tox.ini', ofTox],
]);

/** Whether a file declares dependencies by its name alone, included by others or not. */
export function declaresDependencies(path: string): boolean {
  return isSource(path) || isRequirements(path);
}

/** Import names of the distributions that a project's files declare, and those that the files include. */
export function declaredDependencies(files: ProjectFiles): ReadonlySet<string> {
  const found = new Set<string>();
  const lists = new Set([...files.names].filter(isRequirements));
  const take = (declared: Declared) => {
    for (const name of declared.requirements.flatMap(importNames)) found.add(name);
    for (const list of declared.lists) if (files.has(list)) lists.add(list);
  };
  for (const name of files.names) take(readSource(files, name));
  // What is added to a set while it is gone through comes up later, once.
  for (const list of lists) take(readRequirements(files.text(list), parentOf(list)));
  return found;
}

/**
 * Paths of further lists of requirements that files include, each once.
 *
 * @param files texts by path: a project's own files, which are known by their names; any other one is a list that was included.
 */
export function includedLists(files: ReadonlyMap<string, string>): string[] {
  const project = new ProjectFiles(files);
  const included = [...files].flatMap(([path, text]) => {
    const isList = !pytestFileNames.includes(path) && !isSource(path);
    return isList ? readRequirements(text, parentOf(path)).lists : readSource(project, path).lists;
  });
  return [...new Set(included)];
}

const nothing: Declared = { requirements: [], lists: [] };

function isSource(path: string): boolean {
  return sources.has(path) || isCondaEnvironment(path);
}

function readSource(files: ProjectFiles, name: string): Declared {
  const read = isCondaEnvironment(name) ? ofCondaEnvironment : sources.get(name);
  return read?.(files, name) ?? nothing;
}

function ofSetupConfig(files: ProjectFiles, name: string): Declared {
  const ini = files.ini(name);
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
      '',
    ),
  };
}

/** Tables of a Pipfile that list no packages; any other one is a category of them. */
const pipfileTables: ReadonlySet<string> = new Set(['source', 'requires', 'scripts', 'pipenv', 'pipfile']);

function ofPipfile(files: ProjectFiles, name: string): Declared {
  const categories = Object.entries(files.toml(name)).filter(([table]) => !pipfileTables.has(table));
  return { requirements: categories.flatMap(([, packages]) => Object.keys(fieldsOf(packages))), lists: [] };
}

/** `py311,py312: numpy` holds for some environments alone, and may be declared all the same. */
function ofTox(files: ProjectFiles, name: string): Declared {
  const ini: Ini = files.ini(name);
  const declared = [...ini]
    .filter(([section]) => section === 'testenv' || section.startsWith('testenv:'))
    .flatMap(([, options]) => lines(options.get('deps')))
    .map((line) =>
      line.replace(/^[\w{},.!-][\w {},.!-]*:\s+/, '').replaceAll(/\{(toxinidir|tox_root)\}(\/|\{\/\})/g, ''),
    );
  return readRequirements([...declared, ...lines(ini.get('tox')?.get('requires'))].join('\n'), '');
}

function isCondaEnvironment(path: string): boolean {
  return /^(environment|conda)([_.-][\w.-]*)?\.ya?ml$/.test(path);
}

/** `conda-forge::numpy=1.2`, and below `pip:` what a list of requirements holds. */
function ofCondaEnvironment(files: ProjectFiles, name: string): Declared {
  const listed = at(files.yaml(name), 'dependencies');
  const packages = strings(listed).map((each) => each.replace(/^.*::/, ''));
  const pip = (Array.isArray(listed) ? listed : []).flatMap((item) => strings(at(item, 'pip')));
  const { requirements, lists } = readRequirements(pip.join('\n'), '');
  return { requirements: [...packages, ...requirements], lists };
}
