import type { ModuleGraph, NamedText, SourceModule } from '../domain/graph.ts';
import type { PromotionEdge } from '../domain/lane.ts';
import { isCode } from '../domain/module-path.ts';
import { joinPath, parentOf } from '../domain/path.ts';
import { type CrossingSources, counterpartAt, type Namesake } from './crossings.ts';
import { edgesServedBy } from './entry-points.ts';
import { lackedBy } from './likeness.ts';
import { loadedByProduction } from './loaded.ts';
import { moduleBase } from './module-base.ts';
import { namedModules } from './named-modules.ts';

/** A development module, or a folder of them, to which a text of a production file leads. */
export interface HiddenName {
  readonly text: NamedText;
  /** The text as people read it: `candidate.core.*` where only its start is known. */
  readonly shown: string;
  /** What of the text is the module's name; the whole text for a path. */
  readonly name: string;
  /** The file that it leads to, or a directory with its trailing slash. */
  readonly place: string;
  readonly promotion: PromotionEdge;
  /** The production module of the same path that holds what is named; null where there is none, and for a path or a start. */
  readonly counterpart: string | null;
  /** What stands at that path and does not hold what is named. */
  readonly namesake: Namesake | null;
}

/** What the texts of one file lead to: a production file, or what installs production. */
export interface HiddenNames {
  readonly path: string;
  /** Whether the file imports by calls: what it names it may load. */
  readonly imports: boolean;
  /** Whether the file is in no lane, and production loads it. */
  readonly loaded: boolean;
  /** At least one, in the order of the source. */
  readonly names: readonly HiddenName[];
}

/**
 * The texts of production files, and of files in no lane that production loads, that name development modules which exist,
 * or that lead an import path into the lane. A module that a call of the same file imports is told by the call alone.
 */
export function* hiddenNames(sources: CrossingSources): Iterable<HiddenNames> {
  const resolver = new TextResolver(sources);
  const { graph, lanes } = sources;
  let reached: Uint8Array | undefined;
  let file = -1;
  for (const module of graph.modules.values()) {
    file++;
    if (module.texts === undefined || module.texts.length === 0) continue;
    let promotions = lanes.edgesInto(module.path);
    const loaded = promotions.length === 0;
    if (loaded && lanes.edgesFrom(module.place).length === 0) {
      reached ??= loadedByProduction(graph, lanes);
      if (reached[file] === 1) promotions = lanes.edges;
    }
    if (promotions.length === 0) continue;
    const imports =
      module.unknownCalls.length > 0 || module.statements.some(({ labels }) => labels.includes('dynamic'));
    const names = resolver.namesOf(module, promotions, imports);
    if (names.length > 0) yield { path: module.path, imports, loaded, names };
  }
}

/** The same of files that hold data: their texts are names as they stand, and nothing imports them here. */
export function* namesInData(
  texts: ReadonlyMap<string, readonly NamedText[]>,
  sources: CrossingSources,
): Iterable<HiddenNames> {
  const resolver = new TextResolver(sources);
  for (const [path, found] of texts) {
    const names = resolver.namesIn(found, edgesServedBy(sources.lanes, path));
    if (names.length > 0) yield { path, imports: false, loaded: false, names };
  }
}

class TextResolver {
  readonly #sources: CrossingSources;
  readonly #paths: readonly string[];

  constructor(sources: CrossingSources) {
    this.#sources = sources;
    this.#paths = [...sources.graph.modules.keys()];
  }

  namesIn(texts: readonly NamedText[], promotions: readonly PromotionEdge[]): HiddenName[] {
    const { graph, lanes } = this.#sources;
    return namedModules(texts, graph, lanes, promotions)
      .filter(({ place }) => this.#holdsModule(place))
      .map(({ text, name, place, promotion }) => {
        return { text, shown: text.text, name, place, promotion, ...this.#inProduction(text, name, place, promotion) };
      });
  }

  namesOf(module: SourceModule, promotions: readonly PromotionEdge[], imports: boolean): HiddenName[] {
    const texts = (module.texts ?? []).filter((text) => text.use === 'path' || this.#mayLead(text.text));
    const whole = new Map(
      namedModules(texts, this.#sources.graph, this.#sources.lanes, promotions).map((named) => [named.text, named]),
    );
    const told = toldByCalls(module, this.#sources.graph);
    return texts.flatMap((text) => {
      const found = whole.get(text) ?? this.#start(text, promotions, imports) ?? this.#path(text, module, promotions);
      if (found === undefined || !this.#holdsModule(found.place)) return [];
      const shown = shownText(text);
      if (told.has(shown) || told.has(placeKey(found.place, text.prefix))) return [];
      const { name, place, promotion } = found;
      const isName = !text.prefix && text.use === 'name';
      const inProduction = isName ? this.#inProduction(text, name, place, promotion) : nowhere;
      return [{ text, shown, name, place, promotion, ...inProduction }];
    });
  }

  /** Most dotted names of a file are of other packages: only those below the first segment of a lane are looked up. */
  #mayLead(text: string): boolean {
    const top = text.slice(0, Math.max(text.search(/[.:]/), 0)) || text;
    const { graph, lanes } = this.#sources;
    // From a root within the lane every name may lead to it.
    const leads = (root: string, lane: string) => lane.startsWith(`${root}${top}/`) || root.startsWith(lane);
    return graph.roots.some((root) => lanes.edges.some(({ from }) => leads(root, from.root)));
  }

  /** `candidate.core.` and something that is not known. */
  #start(text: NamedText, promotions: readonly PromotionEdge[], imports: boolean) {
    if (!text.prefix || text.use === 'path') return undefined;
    const { graph, lanes } = this.#sources;
    for (const root of graph.roots) {
      const place = `${root}${text.text.replaceAll('.', '/')}/`;
      const promotion = promotions.find((edge) => lanes.isDevelopmentOf(edge, place));
      // `candidate.` alone begins many a text that names no module, a key of a log or of a metric.
      const isTop = place === promotion?.from.root || !text.text.includes('.');
      if (promotion && (imports || !isTop)) return { name: text.text, place, promotion };
    }
    return undefined;
  }

  /** Relative to the file's folder, as the text says it where it starts at `__file__`, or to the repository's root. */
  #path({ text, use }: NamedText, { path }: SourceModule, promotions: readonly PromotionEdge[]) {
    if (use !== 'path') return undefined;
    for (const base of [parentOf(path), '']) {
      const joined = joinPath(base, text);
      if (joined === null || joined === '') continue;
      const place = isCode(joined) ? joined : `${joined}/`;
      const promotion = promotions.find((edge) => this.#sources.lanes.isDevelopmentOf(edge, place));
      if (promotion && this.#holdsModule(place)) return { name: text, place, promotion };
    }
    return undefined;
  }

  /** Whether the place is a file of the graph, or a directory with one below it. */
  #holdsModule(place: string): boolean {
    if (!place.endsWith('/')) return this.#sources.graph.modules.has(place);
    let low = 0;
    let high = this.#paths.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#paths[middle] ?? '') < place) low = middle + 1;
      else high = middle;
    }
    return this.#paths[low]?.startsWith(place) === true;
  }

  #inProduction(
    { text }: NamedText,
    name: string,
    place: string,
    promotion: PromotionEdge,
  ): Pick<HiddenName, 'counterpart' | 'namesake'> {
    const found = counterpartAt(place, promotion, this.#sources);
    if (found === null || !this.#holdsModule(found)) return nowhere;
    const [attribute = ''] = text.slice(name.length + 1).split(/[^\w]/, 1);
    const lacks = lackedBy(found, place, attribute === '' ? [] : [attribute], this.#sources.graph);
    if (lacks !== null) return { counterpart: null, namesake: { path: found, lacks } };
    return { counterpart: found, namesake: null };
  }
}

const nowhere: Pick<HiddenName, 'counterpart' | 'namesake'> = { counterpart: null, namesake: null };

function toldByCalls(module: SourceModule, graph: ModuleGraph): ReadonlySet<string> {
  const told = new Set<string>();
  for (const { labels, place, target } of graph.edgesOf(module.path)) {
    if (!labels.includes('dynamic') || labels.includes('implicit')) continue;
    const prefix = labels.includes('prefix');
    told.add(placeKey(place, prefix)).add(prefix ? `${target}.*` : target);
  }
  return told;
}

/** No name looks like a path with a slash at its front. */
function placeKey(place: string, prefix: boolean): string {
  return `/${moduleBase(place)}${prefix ? '/*' : ''}`;
}

function shownText({ text, prefix, use }: NamedText): string {
  if (!prefix) return text;
  return use === 'path' ? `${text}/*` : `${text}.*`;
}
