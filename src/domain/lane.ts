import { directoryOf } from './path.ts';

/** A named set of directories with one maturity. */
export interface Lane {
  readonly name: string;
  /** Directory with its trailing slash: `lukhas/`. */
  readonly root: string;
}

/** What may be promoted from where to where, with what a promotion along it needs. */
export interface PromotionEdge {
  readonly from: Lane;
  readonly to: Lane;
  /** First segments below which a module has two segments. */
  readonly areas: readonly string[];
  readonly labels: readonly string[];
  readonly order: readonly string[];
  /** Who promotes a module, by what the order writes for it; absent where the order names nobody. */
  readonly orderOwners?: ReadonlyMap<string, string>;
}

/** The name a lane goes by in text that people write: the last segment of its root, `candidate` for `src/candidate/`. */
export function laneLabel(lane: Lane): string {
  return lane.root.split('/').findLast((segment) => segment !== '') ?? lane.name;
}

/** The lane's directory as a path without the slash: `src/candidate`. */
export function laneDirectory(lane: Lane): string {
  return lane.root.replace(/\/$/, '');
}

/**
 * Which lane a path is in, and which side of a promotion edge.
 *
 * A file belongs to the lane with the longest root that contains it. A lane nested in one end of an edge counts as that
 * end, unless it is itself the other end of an edge.
 */
export class LaneMap {
  readonly lanes: readonly Lane[];
  readonly edges: readonly PromotionEdge[];
  readonly #byRootLength: readonly Lane[];
  /** Of lanes with the same root the first. */
  readonly #byRoot: ReadonlyMap<string, Lane>;
  readonly #laneOfDirectory = new Map<string, Lane | undefined>();
  readonly #downstreamOf = new Map<string, ReadonlySet<string>>();
  readonly #edgesOfDirectory = {
    from: new Map<string, readonly PromotionEdge[]>(),
    to: new Map<string, readonly PromotionEdge[]>(),
  };

  constructor(lanes: readonly Lane[], edges: readonly PromotionEdge[]) {
    this.lanes = lanes;
    this.edges = edges;
    this.#byRootLength = [...lanes].sort((a, b) => b.root.length - a.root.length);
    this.#byRoot = new Map(lanes.toReversed().map((lane) => [lane.root, lane]));
  }

  /** The lane that owns a file, or undefined where no root contains it. */
  laneOf(path: string): Lane | undefined {
    const directory = directoryOf(path);
    const known = this.#laneOfDirectory.get(directory);
    if (known || this.#laneOfDirectory.has(directory)) return known;
    const found = this.#find(directory);
    this.#laneOfDirectory.set(directory, found);
    return found;
  }

  #find(directory: string): Lane | undefined {
    // By the directory's own parents: a thousand lanes cost no more than ten.
    for (let end = directory.length; end > 0; end = end < 2 ? 0 : directory.lastIndexOf('/', end - 2) + 1) {
      const lane = this.#byRoot.get(directory.slice(0, end));
      if (lane) return lane;
    }
    return this.#byRoot.get('');
  }

  /** The edge whose target holds this file: it is production code. Undefined: it is not. */
  edgeInto(path: string): PromotionEdge | undefined {
    return this.#edgeAt(path, 'to');
  }

  /** The edge whose source holds this file: it is development code. Undefined: it is not. */
  edgeFrom(path: string): PromotionEdge | undefined {
    return this.#edgeAt(path, 'from');
  }

  #edgeAt(path: string, end: 'from' | 'to'): PromotionEdge | undefined {
    const other = end === 'from' ? 'to' : 'from';
    for (const lane of this.#byRootLength) {
      if (!path.startsWith(lane.root)) continue;
      const edge = this.edges.find((candidate) => candidate[end].name === lane.name);
      if (edge) return edge;
      if (this.edges.some((candidate) => candidate[other].name === lane.name)) return undefined;
    }
    return undefined;
  }

  /** Every edge whose target holds this file, that of the innermost root first: roots may be nested. */
  edgesInto(path: string): readonly PromotionEdge[] {
    return this.#edgesAt(path, 'to');
  }

  /** Every edge whose source holds this file, that of the innermost root first. */
  edgesFrom(path: string): readonly PromotionEdge[] {
    return this.#edgesAt(path, 'from');
  }

  #edgesAt(path: string, end: 'from' | 'to'): readonly PromotionEdge[] {
    const directory = directoryOf(path);
    const known = this.#edgesOfDirectory[end].get(directory);
    if (known) return known;
    const other = end === 'from' ? 'to' : 'from';
    const found: PromotionEdge[] = [];
    for (const lane of this.#byRootLength) {
      if (!directory.startsWith(lane.root)) continue;
      const edges = this.edges.filter((edge) => edge[end].name === lane.name);
      // Between nested lanes the inner one is the other end: it is not the outer one's code.
      found.push(...edges.filter((edge) => endOf(edge, directory)?.name === lane.name));
      if (edges.length === 0 && this.edges.some((edge) => edge[other].name === lane.name)) break;
    }
    this.#edgesOfDirectory[end].set(directory, found);
    return found;
  }

  /** Whether a file lies in a lane from which code is still to come before it reaches the target of `edge`. */
  isDevelopmentOf(edge: PromotionEdge, path: string): boolean {
    return this.edgesFrom(path).some(({ from }) => this.#downstream(from.name).has(edge.to.name));
  }

  /** Lanes that code of a lane may come to, by one edge or several. */
  #downstream(lane: string): ReadonlySet<string> {
    const known = this.#downstreamOf.get(lane);
    if (known) return known;
    const reached = new Set<string>();
    const waiting = [lane];
    for (let at = waiting.pop(); at !== undefined; at = waiting.pop()) {
      for (const { from, to } of this.edges) {
        if (from.name !== at || reached.has(to.name)) continue;
        reached.add(to.name);
        waiting.push(to.name);
      }
    }
    this.#downstreamOf.set(lane, reached);
    return reached;
  }

  /** The same path below the development root, for a path below the production root of `edge`; and the other way. */
  counterpart(edge: PromotionEdge, path: string): string | undefined {
    const end = endOf(edge, path);
    if (!end) return undefined;
    const other = end === edge.to ? edge.from : edge.to;
    return other.root + path.slice(end.root.length);
  }
}

/** The end of an edge that holds a path: of nested roots (`lukhas/core/` → `lukhas/`) the longer one. */
export function endOf({ from, to }: PromotionEdge, path: string): Lane | undefined {
  const [inner, outer] = from.root.length > to.root.length ? [from, to] : [to, from];
  return [inner, outer].find((lane) => path.startsWith(lane.root));
}

/** One text an edge, for maps. */
export function edgeKey({ from, to }: PromotionEdge): string {
  return `${from.name}\0${to.name}`;
}
