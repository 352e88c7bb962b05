import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * The licences of all packages that went into a bundle, by name. ncc can write such a file, but writes it anew for each chunk:
 * only those of the last are in it.
 *
 * @param stats what webpack says of the bundle (`--stats-out`).
 * @param further folders of packages that came in as a copy within another.
 */
export function licensesOf(stats: unknown, further: readonly string[]): string {
  const folders = new Set<string>();
  for (const module of modulesOf(stats)) {
    const folder = /^.*\/node_modules\/(?:@[^/]+\/)?[^/]+/.exec(module.replaceAll('\\', '/'))?.[0];
    if (folder !== undefined) folders.add(folder);
  }
  const texts = new Set([...folders].map((folder) => licenseOf(folder, true)));
  // Of a copy it is not known here which version it is.
  for (const folder of further) texts.add(licenseOf(folder, false));
  return [...texts].sort().join('\n');
}

function licenseOf(folder: string, versioned: boolean): string {
  const { name, version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const file = readdirSync(folder)
    .sort()
    .find((candidate) => /^licen[cs]e/i.test(candidate));
  const text = file === undefined ? '' : readFileSync(join(folder, file), 'utf8').replaceAll('\r\n', '\n').trim();
  return `${versioned ? `${name} ${version}` : name}: ${license}\n\n${text}\n`;
}

/** Paths of all modules; those that webpack joined into one lie within it. */
function modulesOf(stats: unknown): readonly string[] {
  const paths: string[] = [];
  const open = [stats];
  while (open.length > 0) {
    const next = open.pop();
    if (typeof next !== 'object' || next === null) continue;
    if ('nameForCondition' in next && typeof next.nameForCondition === 'string') paths.push(next.nameForCondition);
    if ('modules' in next && Array.isArray(next.modules)) open.push(...next.modules);
  }
  return paths.filter((path) => existsSync(path));
}
