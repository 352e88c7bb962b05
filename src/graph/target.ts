import type { ImportedName } from '../domain/graph.ts';

/** Where an import leads. One object serves every edge that leads there. */
export interface Target {
  /** Its place in the list of all targets. */
  readonly id: number;
  /** As the language would name it once relative dots are resolved. */
  readonly target: string;
  readonly resolved: string | null;
  readonly missing: boolean;
  /** As `ImportEdge.place`, but for symbolic links. */
  readonly place: string;
}

/** A target with what a statement takes of it. */
export interface Reached {
  readonly to: Target;
  readonly names: readonly ImportedName[];
  readonly submodule: boolean;
  /** What is loaded on the way, and stands in no statement. */
  readonly implicit: boolean;
}

/** Every target of a graph, numbered in the order in which it is met. */
export class Targets {
  readonly all: Target[] = [];

  add(target: string, resolved: string | null, missing: boolean, place: string): Target {
    const made = { id: this.all.length, target, resolved, missing, place };
    this.all.push(made);
    return made;
  }
}
