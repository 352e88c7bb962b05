import type { Random } from './random.ts';

const nouns =
  'account action agent anchor audit batch branch bridge bucket cache channel chunk client cluster config context cursor event export field filter frame gateway graph group handler header index intent item journal kernel key label layer ledger limit link loop matrix memory message metric mirror model monitor node order packet page parser path phase plan policy pool probe profile proxy queue range record region relay request result route router rule sample schema scope score section segment sensor session shard signal slice source span stage state store stream symbol table target task thread ticket token topic trace tree trigger unit value vector view window worker'.split(
    ' ',
  );
const verbs =
  'apply build check close collect compare decode encode fetch filter find flush group handle index join load map merge normalise open pack parse plan print publish push read record reduce release render reset resolve restore route save scan score send sort split start stop store sum sync track trim update validate verify wait walk write'.split(
    ' ',
  );
const small =
  'a all and any as at before by each for from if in into is it no not of on one or out the then to where with'.split(
    ' ',
  );

export const noun = (random: Random): string => random.pick(nouns);
export const verb = (random: Random): string => random.pick(verbs);

/** `event_store`: the name of a module, a variable or a field. */
export const name = (random: Random): string => `${noun(random)}_${noun(random)}`;

/** `event_store` → `EventStore`. */
export const camel = (snake: string): string =>
  snake.replace(/(?:^|_)+([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());

/** Plain words of prose, a full stop at the end. */
export function sentence(random: Random): string {
  const words: string[] = [];
  for (let left = random.whole(6, 14); left > 0; left--) {
    words.push(random.chance(0.4) ? random.pick(small) : random.chance(0.5) ? noun(random) : verb(random));
  }
  const text = words.join(' ');
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
}
