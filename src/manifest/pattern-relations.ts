// What can be said of two globs without a tree: where an answer is true it holds for every path; where it is false, it may
// hold all the same.
import { matchesNames, type Pattern, type Segment } from './pattern.ts';

/** Whether every path that `narrow` can match is one that `wide` matches. */
export function includes(wide: Pattern, narrow: Pattern): boolean {
  return narrow.alternatives.every((one) => wide.alternatives.some((other) => covers(other, one)));
}

/** By what is left of `narrow`, whether what is left of `wide` covers it, for less and less of `wide` being gone. */
function covers(wide: readonly Segment[], narrow: readonly Segment[]): boolean {
  let below: readonly boolean[] = [...narrow.map(() => false), true];
  for (const segment of wide.toReversed()) {
    const current = new Array<boolean>(narrow.length + 1).fill(false);
    for (let rest = narrow.length; rest >= 0; rest--) {
      const first = narrow[rest];
      current[rest] =
        segment.kind === 'globstar'
          ? below[rest] === true || current[rest + 1] === true
          : first !== undefined && holds(segment, first) && below[rest + 1] === true;
    }
    below = current;
  }
  return below[0] === true;
}

/** Whether every name that one segment matches is one that `wide` matches. */
function holds(wide: Segment, narrow: Segment): boolean {
  if (narrow.kind === 'globstar' || wide.kind === 'globstar') return false;
  if (narrow.kind === 'literal') return matchesNames([wide], [narrow.text]);
  return wide.kind === 'wildcard' && (wide.text === '*' || wide.text === narrow.text);
}

/** Whether no path matches both, as the segments before the first `**` tell. */
export function areDisjoint(a: Pattern, b: Pattern): boolean {
  return a.alternatives.every((one) => b.alternatives.every((other) => differ(one, other)));
}

function differ(a: readonly Segment[], b: readonly Segment[]): boolean {
  for (const [at, one] of a.entries()) {
    const other = b[at];
    if (one.kind === 'globstar' || !other || other.kind === 'globstar') return false;
    if (one.kind === 'literal' && !matchesNames([other], [one.text])) return true;
    if (other.kind === 'literal' && !matchesNames([one], [other.text])) return true;
  }
  return false;
}
