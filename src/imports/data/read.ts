/** Finds the names of modules in data files and project files; whether there is such a module is for the graph to say. */
import { Buffer } from 'node:buffer';
import type { NamedText } from '../../domain/graph.ts';
import { baseName } from '../../domain/path.ts';
import { dottedName, taggedName } from './dotted-name.ts';
import { entryPointNames, type FoundNames } from './entry-points.ts';
import { iniParts } from './ini.ts';
import { jsonScalars } from './json.ts';
import { placed } from './places.ts';
import { placeIn, type Scalar, type Stretch } from './scalar.ts';
import { decode } from './source.ts';
import { visitToml } from './toml.ts';
import { yamlScalars } from './yaml.ts';

/** Whether `readDataTexts` reads this file. */
export function handlesData(path: string): boolean {
  return readers.has(endingOf(path));
}

/** Whether a file may name one of these: what it is read for is in its bytes. A name written with escapes is not seen. */
export function mentions(bytes: Uint8Array, needles: readonly string[]): boolean {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  return needles.some((needle) => buffer.includes(needle));
}

/**
 * Every key and value of a YAML, JSON, TOML or INI file that as a whole is a dotted name of two segments or more, with or
 * without an attribute (`candidate.core.x:main`), in the order of the file; entry points too where it is a project file.
 * The place is that of the name, without quotes. A file that is broken gives what can be read of it.
 */
export function readDataTexts(path: string, bytes: Uint8Array): readonly NamedText[] {
  const source = decode(bytes);
  const names = readers.get(endingOf(path))?.(source) ?? [];
  const points = entryPointNames(path, bytes);
  return placed(source, [...names, ...points.names]);
}

/**
 * What the entry points of a `pyproject.toml`, `setup.cfg` or `setup.py` load, as `module:attribute` without extras; nothing
 * for other files.
 */
export function readEntryPoints(path: string, bytes: Uint8Array): readonly NamedText[] {
  const { source, names }: FoundNames = entryPointNames(path, bytes);
  return placed(source, names);
}

type Reader = (source: string) => Scalar[];

const readers: ReadonlyMap<string, Reader> = new Map([
  ['yaml', ofYaml],
  ['yml', ofYaml],
  ['json', (source: string) => dotted(source, jsonScalars(source))],
  ['jsonc', (source: string) => dotted(source, jsonScalars(source))],
  ['toml', ofToml],
  ['ini', ofIni],
  ['cfg', ofIni],
  ['conf', ofIni],
]);

function endingOf(path: string): string {
  const name = baseName(path);
  return name.slice(name.lastIndexOf('.') + 1 || name.length);
}

function ofYaml(source: string): Scalar[] {
  const names: Scalar[] = [];
  for (const scalar of yamlScalars(source)) {
    const found = scalar.role === 'tag' ? taggedName(scalar.text) : dottedName(scalar.text);
    if (found) names.push(placeIn(source, scalar, found));
  }
  return names;
}

function ofToml(source: string): Scalar[] {
  const names: Scalar[] = [];
  visitToml(source, (string) => names.push(...dotted(source, [string])));
  return names;
}

/** INI knows no lists but by comma and by line, and many of its readers take comments behind a value. */
function ofIni(source: string): Scalar[] {
  const names: Scalar[] = [];
  for (const part of iniParts(source)) {
    const end = part.role === 'value' ? part.text.search(/\s[;#]/) : -1;
    const text = end < 0 ? part.text : part.text.slice(0, end);
    for (const { 0: item, index } of text.matchAll(/[^,]+/g)) {
      const found: Stretch | undefined = dottedName(item);
      if (found) names.push(placeIn(source, part, { ...found, from: index + found.from, to: index + found.to }));
    }
  }
  return names;
}

function dotted(source: string, scalars: Iterable<Scalar>): Scalar[] {
  const names: Scalar[] = [];
  for (const scalar of scalars) {
    const found = dottedName(scalar.text);
    if (found) names.push(placeIn(source, scalar, found));
  }
  return names;
}
