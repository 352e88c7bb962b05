import type { PromotionEdge } from '../domain/lane.ts';
import { isCode, withoutEnding } from '../domain/module-path.ts';
import { parentOf } from '../domain/path.ts';
import { shellWord } from '../domain/shell.ts';

/** The command that copies a development module to its place in production, its directory or its files of these paths. */
export function copyCommand({ from, to }: PromotionEdge, module: string, paths: Iterable<string>): string {
  const source = from.root + module;
  const target = to.root + module;
  const files: string[] = [];
  for (const path of paths) {
    if (path.startsWith(`${source}/`)) {
      return `mkdir -p ${shellWord(target)} && cp -R ${shellWord(`${source}/.`)} ${shellWord(target)}`;
    }
    if (isCode(path) && withoutEnding(path) === source) files.push(path);
  }
  // What a change moved away has to come back first.
  if (files.length === 0) return `restore ${source} and copy it to ${target}`;
  const copies = files
    .sort()
    .map((path) => `cp ${shellWord(path)} ${shellWord(to.root + path.slice(from.root.length))}`);
  return [`mkdir -p ${shellWord(parentOf(target))}`, ...copies].join(' && ');
}
