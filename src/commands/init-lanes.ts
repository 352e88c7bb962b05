import { counted } from '../domain/count.ts';
import { Misconfiguration } from '../domain/misconfiguration.ts';
import { exampleNames } from '../manifest/lane-names.ts';
import { type ChosenLanes, choosePair, type PairEvidence } from '../manifest/lane-pairs.ts';
import { quotePath } from '../manifest/quote.ts';
import type { InitRequest } from './init.ts';
import { initCommand, someFolder } from './init-command.ts';
import type { LaneSearch } from './init-ground.ts';

/** Pairs that are shown where none leads. */
const mostShown = 8;

/**
 * The two lanes.
 *
 * @throws Misconfiguration where the tree does not tell them, after the candidates with what speaks for each.
 */
export function pairOf({ chosen, given, say }: InitRequest, search: LaneSearch): PairEvidence {
  const { pairs, oneWay, places } = search;
  const choice = choosePair(pairs, chosen);
  if ('pair' in choice) return choice.pair;
  const { among } = choice;
  const [best] = among;
  if (best) {
    say('directories that may be the lanes:');
    for (const pair of among.slice(0, mostShown)) say(`  ${described(pair)}`);
    if (among.length > mostShown) say(`  and ${among.length - mostShown} pairs more`);
    const alike =
      among.length > 1
        ? `${among.length} pairs of directories may be meant, and none leads`
        : best.productionImports > 0
          ? `${quotePath(best.production.path)} imports ${quotePath(best.development.path)}, as if that were no development lane`
          : 'nothing but the names of the two speaks for them';
    throw new Misconfiguration(
      `the tree does not tell its development and its production lane: ${alike}; name the two that are meant`,
      initCommand(given, { development: best.development.path, production: best.production.path }),
    );
  }
  if (places === 0) {
    throw new Misconfiguration(
      'no directory of the tree holds code, so that there are no lanes to propose',
      'run init where there is code in two directories, as candidate/ and lukhas/',
    );
  }
  if (oneWay.length > 0) {
    say('directories of which one imports the other, and not the other way:');
    for (const { from, to, files } of oneWay) say(`  ${quotePath(from)} → ${quotePath(to)}: ${counted(files, 'file')}`);
  }
  throw new Misconfiguration(
    `no directory with code is named as a development lane (${exampleNames.development}) beside or in a production lane (${exampleNames.production})`,
    `name both, as in ${initCommand(given, exampleOf(chosen, search))}`,
  );
}

/** Two directories that are there, to show what is to be named: nothing speaks for the largest but their size. */
function exampleOf(chosen: ChosenLanes, { oneWay: [likeliest], largest }: LaneSearch) {
  if (likeliest && chosen.development === null && chosen.production === null) {
    return { development: likeliest.from, production: likeliest.to };
  }
  const isFree = (path: string) => path !== chosen.development && path !== chosen.production;
  const free = largest.filter(isFree);
  const production = chosen.production ?? free.shift() ?? someFolder;
  return { development: chosen.development ?? free.shift() ?? someFolder, production };
}

function described({ development, production, shared, developmentImports, productionImports }: PairEvidence): string {
  const [from, to] = [quotePath(development.path), quotePath(production.path)];
  const parts = [
    `${counted(shared.length, 'module')} in both`,
    `${counted(developmentImports, 'file')} of ${from} import${developmentImports === 1 ? 's' : ''} ${to}`,
    `${counted(productionImports, 'file')} the other way`,
  ];
  return `${from} → ${to}: ${parts.join('; ')}`;
}
