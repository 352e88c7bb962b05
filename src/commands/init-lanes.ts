import { counted } from '../domain/count.ts';
import { Misconfiguration } from '../domain/misconfiguration.ts';
import { shellWord } from '../domain/shell.ts';
import { exampleNames } from '../manifest/lane-names.ts';
import { choosePair, type PairEvidence } from '../manifest/lane-pairs.ts';
import { quotePath } from '../manifest/quote.ts';
import type { InitRequest } from './init.ts';
import type { LaneSearch } from './init-ground.ts';

/** Pairs that are shown where none leads. */
const mostShown = 8;

/**
 * The two lanes.
 *
 * @throws Misconfiguration where the tree does not tell them, after the candidates with what speaks for each.
 */
export function pairOf({ chosen, say }: InitRequest, { pairs, oneWay, places }: LaneSearch): PairEvidence {
  const choice = choosePair(pairs, chosen);
  if ('pair' in choice) return choice.pair;
  const { among } = choice;
  const [best] = among;
  if (best) {
    say('directories that may be the lanes:');
    for (const pair of among.slice(0, mostShown)) say(`  ${described(pair)}`);
    if (among.length > mostShown) say(`  and ${among.length - mostShown} pairs more`);
    const remedy = `lane-guard init --development ${operand(best.development.path)} --production ${operand(best.production.path)}, or another two`;
    const alike =
      among.length === 1
        ? 'nothing but the names of the two speaks for them'
        : `${among.length} pairs of directories may be meant, and none leads`;
    throw new Misconfiguration(`the tree does not tell its development and its production lane: ${alike}`, remedy);
  }
  if (places === 0) {
    throw new Misconfiguration(
      'no directory of the tree holds code, so that there are no lanes to propose',
      'run init where there is code in two directories, as candidate/ and lukhas/',
    );
  }
  const [likeliest] = oneWay;
  if (likeliest) {
    say('directories of which one imports the other, and not the other way:');
    for (const { from, to, files } of oneWay) say(`  ${quotePath(from)} → ${quotePath(to)}: ${counted(files, 'file')}`);
  }
  throw new Misconfiguration(
    `no directory with code is named as a development lane (${exampleNames.development}) beside or in a production lane (${exampleNames.production})`,
    `name both, as in lane-guard init --development ${operand(likeliest?.from ?? 'candidate')} --production ${operand(likeliest?.to ?? 'lukhas')}`,
  );
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

/** A directory as the value of a flag: one that starts with a dash would be taken for a flag. */
function operand(path: string): string {
  return shellWord(path.startsWith('-') ? `./${path}` : path);
}
