import { typescriptEndings, withoutTypeScriptEnding } from '../../domain/module-path.ts';
import { joinPath, parentOf } from '../../domain/path.ts';
import type { Package } from './packages.ts';
import { ancestorsOf } from './paths.ts';

/** A build's output directory → the directories its sources may lie in, the likelier first. */
export type Outputs = ReadonlyMap<string, readonly string[]>;

/** Where one project puts what it builds; directories of the tree. */
export interface ProjectOutput {
  readonly outputs: readonly string[];
  readonly sources: readonly string[];
}

/**
 * Built files are seldom in the tree, yet packages and projects point to them: `main: dist/index.js` means `src/index.ts`.
 * Projects say where their sources are; for packages without one, `src` beside the missing directory is taken, else its parent.
 */
export function outputsOf(
  projects: Iterable<ProjectOutput>,
  packages: readonly Package[],
  directories: ReadonlySet<string>,
): Outputs {
  const found = new Map<string, string[]>();
  const add = (output: string, sources: readonly string[]) => {
    const known = found.get(output) ?? [];
    found.set(output, known);
    for (const source of sources) if (source !== output && !known.includes(source)) known.push(source);
  };
  for (const { outputs, sources } of projects) for (const output of outputs) add(output, sources);
  for (const { directory, targets } of packages) {
    const sources = [joinPath(directory, 'src') ?? '', directory];
    for (const target of targets) {
      // A pattern stands for a part of the path: what is before it is literal.
      const place = joinPath(directory, parentOf(target.replace(/\*.*$/s, '')));
      if (place === null) continue;
      for (const output of ancestorsOf(place)) {
        if (output.length <= directory.length || directories.has(output)) break;
        add(output, sources);
      }
    }
  }
  found.delete('');
  return found;
}

/** The source that a build would turn into this file; null where there is none. */
export function sourceOf(path: string, outputs: Outputs, files: ReadonlySet<string>): string | null {
  if (outputs.size === 0) return null;
  const bare = withoutTypeScriptEnding(path);
  if (bare === path) return null;
  const base = bare.replace(/\.d$/, '');
  for (const output of ancestorsOf(parentOf(path))) {
    for (const source of outputs.get(output) ?? []) {
      const candidate = `${source === '' ? '' : `${source}/`}${base.slice(output.length + 1)}`;
      const ending = typescriptEndings.find((known) => files.has(candidate + known));
      if (ending) return candidate + ending;
    }
  }
  return null;
}
