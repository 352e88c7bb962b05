import { parse as parseToml } from 'smol-toml';
import { type Fields, fieldsOf } from '../domain/fields.ts';
import { readYamlValues } from '../imports/data/yaml-values.ts';
import { type Ini, parseIni } from './ini.ts';

/** The settings in one folder, by their names there. */
export interface FolderFiles extends Pick<ProjectFiles, 'has' | 'text' | 'ini' | 'toml'> {
  /** With its trailing slash; empty: the repository's root. */
  readonly folder: string;
}

/** The texts of a project's own files, by path, with those that cannot be read noted. */
export class ProjectFiles {
  /** Files that could not be read. */
  readonly unreadable: string[] = [];
  readonly #files: ReadonlyMap<string, string>;
  readonly #toml = new Map<string, Fields>();

  constructor(files: ReadonlyMap<string, string>) {
    this.#files = files;
  }

  get names(): Iterable<string> {
    return this.#files.keys();
  }

  in(folder: string): FolderFiles {
    return {
      folder,
      has: (name) => this.has(folder + name),
      text: (name) => this.text(folder + name),
      ini: (name) => this.ini(folder + name),
      toml: (name) => this.toml(folder + name),
    };
  }

  has(name: string): boolean {
    return this.#files.has(name);
  }

  text(name: string): string {
    return this.#files.get(name) ?? '';
  }

  ini(name: string): Ini {
    return parseIni(this.text(name));
  }

  toml(name: string): Fields {
    const known = this.#toml.get(name);
    if (known) return known;
    let read: Fields = {};
    try {
      read = parseToml(this.text(name));
    } catch {
      this.unreadable.push(name);
    }
    this.#toml.set(name, read);
    return read;
  }

  yaml(name: string): unknown {
    const { value, whole } = readYamlValues(this.text(name));
    if (!whole) this.unreadable.push(name);
    return value;
  }
}

/** The value below these keys; undefined where one of them is missing. */
export function at(value: unknown, ...keys: readonly string[]): unknown {
  return keys.reduce<unknown>((inner, key) => {
    const fields = fieldsOf(inner);
    return Object.hasOwn(fields, key) ? fields[key] : undefined;
  }, value);
}

export function strings(value: unknown): string[] {
  return Array.isArray(value) ? value.filter((item): item is string => typeof item === 'string') : [];
}

export function lines(text: string | undefined): string[] {
  return (
    text
      ?.split('\n')
      .map((line) => line.trim())
      .filter(Boolean) ?? []
  );
}
