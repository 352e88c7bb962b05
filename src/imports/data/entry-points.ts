import { baseName } from '../../domain/path.ts';
import { entryPoint, objectReference } from './dotted-name.ts';
import { iniParts } from './ini.ts';
import { pythonStrings } from './python-strings.ts';
import { placeIn, type Scalar } from './scalar.ts';
import { decode } from './source.ts';
import { visitToml } from './toml.ts';

/** A text, and names in it. */
export interface FoundNames {
  readonly source: string;
  readonly names: readonly Scalar[];
}

/** Whether a file declares entry points: commands and plugins that a project installs. */
export function isProjectFile(path: string): boolean {
  return projectFiles.has(baseName(path));
}

/** What the entry points of a project file load; nothing for other files. */
export function entryPointNames(path: string, bytes: Uint8Array): FoundNames {
  return projectFiles.get(baseName(path))?.(bytes) ?? { source: '', names: [] };
}

const projectFiles: ReadonlyMap<string, (bytes: Uint8Array) => FoundNames> = new Map([
  ['pyproject.toml', ofPyproject],
  ['setup.cfg', ofSetupConfig],
  ['setup.py', ofSetupScript],
]);

/** Tables below which values are object references. */
const tables: readonly (readonly string[])[] = [
  ['project', 'scripts'],
  ['project', 'gui-scripts'],
  ['project', 'entry-points'],
  ['tool', 'poetry', 'scripts'],
  ['tool', 'poetry', 'plugins'],
  ['tool', 'flit', 'scripts'],
  ['tool', 'flit', 'entrypoints'],
];

/** A script of Poetry may be a table that holds the reference beside its extras. */
function isReference(path: readonly string[]): boolean {
  if (path[1] === 'poetry' && path[2] === 'scripts' && path.length > 4) {
    return path[4] === 'reference' || path[4] === 'callable';
  }
  return tables.some((table) => table.every((key, i) => path[i] === key));
}

function ofPyproject(bytes: Uint8Array): FoundNames {
  const source = decode(bytes);
  const names: Scalar[] = [];
  visitToml(source, (string, path) => {
    if (string.role === 'key' || !isReference(path)) return;
    const found = objectReference(string.text);
    if (found) names.push(placeIn(source, string, found));
  });
  return { source, names };
}

function ofSetupConfig(bytes: Uint8Array): FoundNames {
  const source = decode(bytes);
  const names: Scalar[] = [];
  let section = '';
  for (const part of iniParts(source)) {
    if (part.role === 'section') section = part.text;
    if (part.role !== 'value' || section !== 'options.entry_points') continue;
    const found = entryPoint(part.text);
    if (found) names.push(placeIn(source, part, found));
  }
  return { source, names };
}

/** Any string of a set-up script may end up in `entry_points`: lines that have the form of an entry point count. */
function ofSetupScript(bytes: Uint8Array): FoundNames {
  const { source, strings } = pythonStrings(bytes);
  return { source, names: strings.flatMap((literals) => entryPointLines(source, literals)) };
}

function entryPointLines(source: string, literals: readonly Scalar[]): Scalar[] {
  const names: Scalar[] = [];
  const ends = literals.map(({ text }) => text.length);
  ends.forEach((length, k) => {
    ends[k] = length + (ends[k - 1] ?? 0);
  });
  let k = 0;
  for (const line of literals
    .map(({ text }) => text)
    .join('')
    .matchAll(/[^\r\n]+/g)) {
    const found = entryPoint(line[0]);
    if (!found) continue;
    const from = line.index + found.from;
    while ((ends[k] ?? 0) <= from) k += 1;
    const literal = literals[k];
    if (!literal) break;
    // A name that goes on in the next literal is shown as far as the one where it starts.
    const before = (ends[k] ?? 0) - literal.text.length;
    const to = Math.min(from - before + (found.to - found.from), literal.text.length);
    names.push(placeIn(source, literal, { text: found.text, from: from - before, to }));
  }
  return names;
}
