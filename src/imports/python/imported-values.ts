import { Constants } from './constants.ts';
import { readText } from './text.ts';
import type { Value } from './value.ts';

/** A name that a file imports of another one. */
export interface ImportedConstant {
  /** As the importing file writes it: `MODULES`, `registry`, `lukhas.registry`. */
  readonly name: string;
  /** The file that it comes from. */
  readonly path: string;
  /** What it is called there; null where the name stands for the module itself. */
  readonly attribute: string | null;
}

/** What a name stands for in the file that it was imported from; undefined where that is not known. */
export type ImportedValues = (name: string) => Value | undefined;

/** @param sources by path; of a file that is missing nothing is known. */
export function importedValues(
  imported: readonly ImportedConstant[],
  sources: ReadonlyMap<string, ModuleConstants>,
): ImportedValues {
  const byName = new Map(imported.map((each) => [each.name, each]));
  return (name) => {
    const own = byName.get(name);
    if (own?.attribute) return sources.get(own.path)?.valueOf(own.attribute);
    const dot = name.lastIndexOf('.');
    const module = dot < 0 ? undefined : byName.get(name.slice(0, dot));
    return module?.attribute === null ? sources.get(module.path)?.valueOf(name.slice(dot + 1)) : undefined;
  };
}

/** What the names of a module stand for to who imports them. */
export class ModuleConstants {
  readonly #constants: Constants;

  /** @param source kept as it is: nobody may write over it. */
  constructor(source: Uint8Array) {
    this.#constants = new Constants(readText(source), new Set());
  }

  valueOf(name: string): Value | undefined {
    return this.#constants.valueOf(name, outside);
  }
}

/** Before the first function, which may start at the first byte. */
const outside = -1;
