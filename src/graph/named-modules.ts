import type { ModuleGraph, NamedText } from '../domain/graph.ts';
import type { LaneMap, PromotionEdge } from '../domain/lane.ts';

/** A development module that a text names. */
export interface NamedModule {
  readonly text: NamedText;
  /** The part of the text that names it: `candidate.core.x` of `candidate.core.x.Class` and of `candidate.core.x:main`. */
  readonly name: string;
  /** Its file; a directory with its trailing slash where it has no `__init__.py`. */
  readonly place: string;
  /** The edge by which it would come to where the text is. */
  readonly promotion: PromotionEdge;
}

/**
 * The development modules that texts name, in the order of the texts. A text names the module that the longest start of it
 * leads to, of two segments or more; one segment only counts before a colon. What leads to no module is no name: `candidate.json`.
 *
 * @param promotions the edges into the lanes where the texts are (`edgesServedBy`)
 */
export function namedModules(
  texts: readonly NamedText[],
  graph: ModuleGraph,
  lanes: LaneMap,
  promotions: readonly PromotionEdge[],
): NamedModule[] {
  return texts.flatMap((text) => {
    const found = text.use === 'name' && !text.prefix ? moduleOfText(text.text, graph) : undefined;
    const promotion = found && promotions.find((edge) => lanes.isDevelopmentOf(edge, found.place));
    return promotion ? [{ text, ...found, promotion }] : [];
  });
}

/** Every start of a name is looked up: what comes after these is taken for attributes. */
const mostSegments = 64;

function moduleOfText(text: string, graph: ModuleGraph): Pick<NamedModule, 'name' | 'place'> | undefined {
  const [module = '', attribute] = text.split(':', 2);
  const segments = module.split('.', mostSegments);
  for (let length = segments.length; length >= (attribute === undefined ? 2 : 1); length--) {
    const base = segments.slice(0, length).join('/');
    for (const root of graph.roots) {
      const place = graph.findAt(root + base);
      // A directory without `__init__.py` has no attributes that the rest could name.
      if (place === null || (place.endsWith('/') && length < segments.length)) continue;
      return { name: segments.slice(0, length).join('.'), place };
    }
  }
  return undefined;
}
