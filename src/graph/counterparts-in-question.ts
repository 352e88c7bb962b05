import { chains } from './chains.ts';
import { type CrossingSources, counterpartAt, crossings } from './crossings.ts';
import { hiddenNames } from './hidden.ts';

/**
 * Python files of which it is not known yet what they bind, and that are held against each other: a development module that
 * production imports or names, and what stands in production at its path. Sorted.
 */
export function counterpartsInQuestion(sources: CrossingSources): readonly string[] {
  const { graph, lanes } = sources;
  const asked = new Set<string>();
  for (const { edge, promotion, development, counterpart } of crossings(sources).values()) {
    const isOwnOriginal = lanes.counterpart(promotion, development) === edge.path;
    const production = isOwnOriginal ? edge.path : counterpart;
    if (production === null) continue;
    asked.add(production).add(development);
  }
  for (const { entry, promotion } of chains(graph, lanes)) {
    const found = counterpartAt(entry.place, promotion, sources);
    if (found !== null) asked.add(found).add(entry.place);
  }
  for (const { names } of hiddenNames(sources)) {
    for (const { place, counterpart } of names) if (counterpart !== null) asked.add(counterpart).add(place);
  }
  return [...asked]
    .filter((path) => {
      const module = graph.modules.get(path);
      return module?.language === 'python' && !module.bindings;
    })
    .sort();
}
