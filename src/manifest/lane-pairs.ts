// Which two directories may be the lanes of a promotion, and which pair of them the tree speaks for.
import { compareText } from '../domain/order.ts';
import { directoryOf } from '../domain/path.ts';
import type { CodePlace } from './code-places.ts';

export interface LanePair {
  readonly development: CodePlace;
  readonly production: CodePlace;
}

/** What speaks for a pair. */
export interface PairEvidence extends LanePair {
  /** Modules that stand in both, as `sharedModules` tells them. */
  readonly shared: readonly string[];
  /** How many files of the one import the other. */
  readonly developmentImports: number;
  readonly productionImports: number;
}

/** Directories that a user names; null: to be found. */
export interface ChosenLanes {
  readonly development: string | null;
  readonly production: string | null;
}

/** Directories beside a development lane that no name speaks for: only the largest are looked at. */
const mostUnnamed = 12;
const mostPairs = 60;

/**
 * Pairs in which a directory is named as a development lane and another one lies beside it or holds it; with a directory
 * that the user names, whatever may stand at the other end. The likeliest by name first.
 */
export function possiblePairs(places: readonly CodePlace[], chosen: ChosenLanes): readonly LanePair[] {
  const all = places.filter(isDevelopment);
  // A name that may mean anything counts where no better one stands.
  const surer = all.filter(({ maturity }) => maturity?.weight !== 'weak');
  const named = surer.length > 0 ? surer : all;
  const outermost = named.filter(
    ({ path }) => !named.some((other) => other.path !== path && path.startsWith(other.path)),
  );
  const developments =
    chosen.development === null
      ? outermost.filter(({ path }) => path !== chosen.production)
      : places.filter(({ path }) => path === chosen.development);
  const pairs = developments.flatMap((development) =>
    productionsFor(development, places, chosen).map((production) => ({ development, production })),
  );
  return pairs
    .sort((a, b) => nameWeight(b) - nameWeight(a) || b.production.files - a.production.files || byPath(a, b))
    .slice(0, mostPairs);
}

/** A project may be called `playground` itself. */
function isDevelopment({ maturity, namedBy }: CodePlace): boolean {
  return maturity?.role === 'development' && (maturity.weight !== 'weak' || namedBy === null);
}

function productionsFor(development: CodePlace, places: readonly CodePlace[], chosen: ChosenLanes): CodePlace[] {
  const parent = directoryOf(development.path.slice(0, -1));
  if (chosen.production !== null) return places.filter(({ path }) => path === chosen.production);
  const isOther = ({ path }: CodePlace) => !path.startsWith(development.path);
  const beside = places.filter((place) => {
    if (!isOther(place) || isDevelopment(place) || place.maturity?.role === 'retired') return false;
    return place.path === parent || directoryOf(place.path.slice(0, -1)) === parent;
  });
  const isNamed = ({ maturity, namedBy }: CodePlace) => maturity !== null || namedBy !== null;
  const unnamed = beside
    .filter((place) => !isNamed(place))
    .sort((a, b) => b.files - a.files || compareText(a.path, b.path));
  return [...beside.filter(isNamed), ...unnamed.slice(0, mostUnnamed)];
}

/** The pair that the tree speaks for, or those that are too alike to tell; none where nothing but weak names speaks. */
export type PairChoice = { readonly pair: PairEvidence } | { readonly among: readonly PairEvidence[] };

/** Points by which the best pair has to lead. */
const lead = 2;

/**
 * Takes the best pair where it leads and the tree speaks for it: modules that stand in both, imports between the two, or
 * names that leave no doubt. What the user named needs no evidence.
 */
export function choosePair(pairs: readonly PairEvidence[], chosen: ChosenLanes): PairChoice {
  const ranked = [...pairs].sort((a, b) => pointsOf(b) - pointsOf(a) || byPath(a, b));
  const [best, second] = ranked;
  if (!best) return { among: [] };
  if (chosen.development !== null && chosen.production !== null) return { pair: best };
  const isClear = !second || pointsOf(best) - pointsOf(second) >= lead;
  return isClear && isSpokenFor(best) ? { pair: best } : { among: ranked };
}

function isSpokenFor(pair: PairEvidence): boolean {
  const { development, production, shared, developmentImports, productionImports } = pair;
  if (shared.length > 0) return true;
  // What production uses may still be meant for development, but not by a name that may mean anything.
  if (productionImports > 0) return nameOf(development) >= usual;
  if (developmentImports > 0) return true;
  if (nameOf(production) < sure) return false;
  // `dev` inside of `stable` may be anything; beside it, it is meant as its counterpart.
  const areSiblings = directoryOf(development.path.slice(0, -1)) === directoryOf(production.path.slice(0, -1));
  return nameOf(development) >= (areSiblings ? usual : sure);
}

/** Modules in both weigh most: nothing but a promotion, or a copy, brings them. */
function pointsOf(pair: PairEvidence): number {
  const { shared, developmentImports, productionImports, development, production } = pair;
  const modules = shared.length >= 5 ? 4 : shared.length > 0 ? 3 : 0;
  const imports = developmentImports > 0 ? (productionImports === 0 ? 2 : 1) : productionImports > 0 ? 1 : 0;
  // Within the project's own package it is the package that it is for, and no part of it.
  const isWithin = development.path.startsWith(production.path) && production.namedBy === null;
  return nameWeight(pair) + modules + imports + (isWithin ? 0 : 1);
}

function nameWeight({ development, production }: LanePair): number {
  return nameOf(development) + nameOf(production);
}

const sure = 3;
const usual = 2;

function nameOf({ maturity, namedBy }: CodePlace): number {
  const weight = maturity?.weight;
  const byName = weight === 'sure' ? sure : weight === 'usual' ? usual : weight === 'weak' ? 1 : 0;
  return Math.max(byName, namedBy === null ? 0 : sure);
}

function byPath(a: LanePair, b: LanePair): number {
  return compareText(a.development.path, b.development.path) || compareText(a.production.path, b.production.path);
}
