import { type Fields, fieldsOf } from '../domain/fields.ts';
import { at, strings } from './project-values.ts';
import { type Declared, listPaths } from './requirements.ts';

/**
 * What a `pyproject.toml` declares: by the standards, and in the tables of the tools that keep dependencies there.
 *
 * @param directory of the file, without a trailing slash.
 */
export function pyprojectDependencies(pyproject: Fields, directory: string): Declared {
  const tool = (...keys: readonly string[]) => at(pyproject, 'tool', ...keys);
  return {
    requirements: [
      ...strings(at(pyproject, 'project', 'dependencies')),
      ...fields(at(pyproject, 'project', 'optional-dependencies')).flatMap(strings),
      ...fields(at(pyproject, 'dependency-groups')).flatMap(strings),
      ...names(tool('poetry', 'dependencies')),
      ...names(tool('poetry', 'dev-dependencies')),
      ...fields(tool('poetry', 'group')).flatMap((group) => names(at(group, 'dependencies'))),
      ...strings(tool('uv', 'dev-dependencies')),
      ...fields(tool('pdm', 'dev-dependencies')).flatMap(strings),
      ...fields(tool('hatch', 'envs')).flatMap((environment) => [
        ...strings(at(environment, 'dependencies')),
        ...strings(at(environment, 'extra-dependencies')),
      ]),
      ...workspaceDependencies(tool('pixi')),
    ],
    lists: listPaths(listsIn(tool), directory),
  };
}

/** Tables of a pixi workspace, by platform and by feature. */
export function workspaceDependencies(workspace: unknown): string[] {
  const features = [workspace, ...fields(at(workspace, 'feature'))];
  const tables = features.flatMap((feature) => [feature, ...fields(at(feature, 'target'))]);
  const kinds = ['dependencies', 'pypi-dependencies', 'host-dependencies', 'build-dependencies'];
  return tables.flatMap((table) => kinds.flatMap((kind) => names(at(table, kind))));
}

/** Lists that a build backend reads the project's dependencies from. */
function listsIn(tool: (...keys: readonly string[]) => unknown): string[] {
  const dynamic = tool('setuptools', 'dynamic');
  const hook = tool('hatch', 'metadata', 'hooks', 'requirements_txt');
  return [
    ...[at(dynamic, 'dependencies'), ...fields(at(dynamic, 'optional-dependencies'))].flatMap((entry) =>
      oneOrMore(at(entry, 'file')),
    ),
    ...oneOrMore(at(hook, 'files')),
    ...oneOrMore(at(hook, 'filename')),
    ...fields(at(hook, 'optional-dependencies')).flatMap(strings),
  ];
}

function oneOrMore(value: unknown): string[] {
  return typeof value === 'string' ? [value] : strings(value);
}

function fields(value: unknown): unknown[] {
  return Object.values(fieldsOf(value));
}

function names(value: unknown): string[] {
  return Object.keys(fieldsOf(value));
}
