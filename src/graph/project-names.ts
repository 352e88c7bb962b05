import { fieldsOf } from '../domain/fields.ts';
import { baseName } from '../domain/path.ts';
import { at, type FolderFiles } from './project-values.ts';

/** A name that a repository gives to what it ships. */
export interface ProjectName {
  /** As it is written: `lukhas-ai`, `@org/name`. */
  readonly name: string;
  /** The file that states it. */
  readonly path: string;
}

/** The files at the repository's root that `projectNames` reads. */
export const namingFiles: readonly string[] = ['pyproject.toml', 'setup.cfg', 'setup.py', 'package.json'];

/** The names that the files in a folder give to its distribution, each once. */
export function projectNames(project: FolderFiles): readonly ProjectName[] {
  const pyproject = project.toml('pyproject.toml');
  const stated: readonly (readonly [path: string, name: unknown])[] = [
    ['pyproject.toml', at(pyproject, 'project', 'name')],
    ['pyproject.toml', at(pyproject, 'tool', 'poetry', 'name')],
    ['setup.cfg', project.ini('setup.cfg').get('metadata')?.get('name')],
    ['setup.py', /\bname\s*=\s*["']([\w.-]{1,100})["']/.exec(project.text('setup.py').slice(0, 100_000))?.[1]],
    ['package.json', fieldsOf(json(project.text('package.json'))).name],
  ];
  const found = new Map<string, ProjectName>();
  for (const [path, name] of stated) {
    if (typeof name === 'string' && name.trim() !== '' && !found.has(name)) found.set(name, { name, path });
  }
  return [...found.values()];
}

/** Whether a directory is called as a distribution is: case, `-`, `_` and `.` are alike there, and a scope is no part. */
export function isNamedAs(directory: string, { name }: ProjectName): boolean {
  return plain(directory) === plain(baseName(name));
}

function plain(name: string): string {
  return name
    .trim()
    .toLowerCase()
    .replace(/[-_.]+/g, '_');
}

function json(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
