import type { Check } from '../domain/check.ts';
import type { Violation } from '../domain/finding.ts';
import { listed } from '../domain/listed.ts';
import type { Location } from '../domain/location.ts';
import { moduleOf } from '../domain/module-path.ts';
import type { Repository } from '../domain/repository.ts';
import { type Crossing, crossings } from '../graph/crossings.ts';
import { type HiddenName, type HiddenNames, hiddenNames, namesInData } from '../graph/hidden.ts';
import { copyInto } from '../promotion/namesake.ts';
import { productionName, promotedName, promotionOf } from '../promotion/remedy.ts';

/** So many names are told in a message or a remedy, and so many places of one file. */
const mostShown = 3;
const mostReplaced = 10;
const mostPlaces = 1000;

export const check: Check = {
  id: 'hidden-dependency',
  group: 'dependencies',
  title: 'a production file names a development module in text',
  severity: 'error',
  needs: ['graph', 'manifest'],
  *run(repository) {
    for (const crossing of crossings(repository).values()) {
      if (crossing.kind === 'hidden-dependency') yield ofCall(crossing, repository);
    }
    for (const found of hiddenNames(repository)) yield ofTexts(found, repository);
    for (const found of namesInData(repository.dataTexts, repository)) yield ofTexts(found, repository);
  },
};

function ofCall(crossing: Crossing, repository: Repository): Violation {
  const { edge, promotion } = crossing;
  const prefix = edge.labels.includes('prefix');
  // A path beyond the top-level package has no name.
  const target = edge.target.startsWith('.') ? edge.place.replace(/\/$/, '') : edge.target;
  const name = prefix ? `${target}.*` : target;
  return {
    message: `a call imports "${name}" of ${promotion.from.root} by its name held as text`,
    remedy: ofCallRemedy(crossing, target, prefix, repository),
    location: edge,
    value: name,
    labels: edge.labels,
    data: { target: name, labels: [...edge.labels] },
  };
}

function ofCallRemedy(crossing: Crossing, target: string, prefix: boolean, repository: Repository): string {
  const { promotion, counterpart, namesake } = crossing;
  const { graph } = repository;
  if (namesake && !prefix) return copyInto(crossing, namesake, graph);
  const renamed = counterpart === null ? promotedName(crossing, repository) : productionName(counterpart, graph);
  const write = `write "${renamed}" instead of "${target}"`;
  if (counterpart !== null && !prefix) return write;
  const promoted = renamed === null ? null : promotionOf(crossing, repository, `, then ${write}`);
  return promoted ?? `take the call away, and import what is used of it by the names of ${promotion.to.root}`;
}

/** One finding for all texts of a file. */
function ofTexts({ path, imports, loaded, names }: HiddenNames, repository: Repository): Violation {
  const targets = [...new Set(names.map(({ shown }) => shown))];
  const [first, ...further] = names.slice(0, mostPlaces);
  const [value = ''] = [...targets].sort();
  return {
    message: loaded ? `${messageOf(names, targets)} in a file that production loads` : messageOf(names, targets),
    remedy: remedyOf(path, names, loaded, repository),
    location: first ? placeIn(path, first) : { path },
    related: further.map((each) => ({ ...placeIn(path, each), note: each.shown })),
    value,
    severity: imports ? 'error' : 'warning',
    data: { target: targets[0] ?? '', targets: targets.slice(0, mostPlaces) },
  };
}

function placeIn(path: string, { text: { line, column, endColumn } }: HiddenName): Location {
  return { path, line, column, endColumn };
}

function messageOf(names: readonly HiddenName[], targets: readonly string[]): string {
  const lane = names[0]?.promotion.from.root ?? '';
  const [only] = targets;
  const paths = names.filter(({ text }) => text.use === 'path').length;
  if (targets.length === 1) {
    if (paths === 0) return `"${only}" of ${lane} is held as text`;
    return only?.endsWith('.py')
      ? `the file "${only}" of ${lane} is loaded or run by its path`
      : `the path "${only}" of ${lane} is given to the import system`;
  }
  const shown = listed(
    targets.map((target) => `"${target}"`),
    mostShown,
  );
  if (paths === names.length) return `${targets.length} paths of ${lane} are given to the import system: ${shown}`;
  return `${targets.length} ${paths > 0 ? 'names and paths' : 'names'} of ${lane} are held as text: ${shown}`;
}

function remedyOf(path: string, names: readonly HiddenName[], loaded: boolean, repository: Repository): string {
  const [first] = names;
  if (first === undefined) return '';
  const { to } = first.promotion;
  const named = names.filter(({ text }) => text.use === 'name');
  if (named.length === 0) return `take the path away, and import what is used of it by the names of ${to.root}`;
  const replacements = named.flatMap((each) => replacementOf(each, repository));
  if (replacements.length < named.length) {
    const blocking = named.filter(({ counterpart }) => counterpart === null);
    const elsewhere = loaded
      ? 'move the names to a file that production does not load'
      : path.startsWith(to.root)
        ? `move the names out of ${to.root}`
        : `take the names out of ${path}`;
    const later = named.flatMap((each) => renamed(each, repository));
    const then = later.length === 0 ? '' : `, then ${writeInstead(later)}`;
    return `${promotionsOf(blocking, then, repository)}; or ${elsewhere}`;
  }
  return `${writeInstead(replacements)}${named.length < names.length ? ', and take the path away' : ''}`;
}

function writeInstead(replacements: readonly string[]): string {
  const distinct = [...new Set(replacements)];
  const more = distinct.length > mostReplaced ? `, and so on for ${distinct.length - mostReplaced} more` : '';
  return `write ${distinct.slice(0, mostReplaced).join(', ')}${more}`;
}

function replacementOf(named: HiddenName, repository: Repository): string[] {
  return named.counterpart === null ? [] : renamed(named, repository);
}

/** Once what it names is in production. */
function renamed({ text, name, place, promotion, counterpart }: HiddenName, repository: Repository): string[] {
  const inProduction =
    counterpart === null
      ? promotedName({ promotion, development: place }, repository)
      : productionName(counterpart, repository.graph);
  return inProduction === null ? [] : [`"${inProduction}${text.text.slice(name.length)}" instead of "${text.text}"`];
}

function promotionsOf(names: readonly HiddenName[], then: string, repository: Repository): string {
  const [first, ...others] = names;
  if (first === undefined) return '';
  const own = moduleOf(first.promotion, first.place);
  const also = others.filter((each) => moduleOf(each.promotion, each.place) === own).map((each) => each.place);
  const places = [...new Set(also)].filter((each) => each !== first.place).slice(0, mostReplaced - 1);
  const modules = new Set(others.map(({ promotion, place }) => moduleOf(promotion, place)));
  modules.delete(own);
  modules.delete(undefined);
  const { promotion, place, namesake } = first;
  const remedy = namesake
    ? `copy what is used of ${place} into ${namesake.path}, which is another module${then}`
    : (promotionOf({ promotion, development: place }, repository, then, places) ??
      `copy what is used of ${place} to a module of ${promotion.to.root}, and name that one`);
  return modules.size === 0
    ? remedy
    : `${remedy}; likewise ${listed(
        [...modules].flatMap((each) => each ?? []),
        mostReplaced,
      )}`;
}
