// What a lane does not import today, so that a rule can keep it so.
import { counted } from '../domain/count.ts';
import { firstPlace } from './lane-grounds.ts';
import { patternFault } from './pattern.ts';
import type { Ground, Grounded, LanePart } from './proposal.ts';
import { quote, quotePath } from './quote.ts';

/**
 * What production and what it stands on do not import, directly or by way of others, of development and of what is retired:
 * that can be kept so. Development may import all but what is retired.
 */
export function denialsOf(part: LanePart, { parts, traffic }: Ground): Grounded<readonly string[]> {
  if (part.role === 'unpromoted' || part.role === 'retired') return { value: [], why: [] };
  const value: string[] = [];
  const left: string[] = [];
  for (const target of parts) {
    if (target.role === 'production' || target.role === 'support' || target === part) continue;
    if (part.role === 'development' && target.role !== 'retired') continue;
    const glob = globBelow(target.root);
    if (glob === null) continue;
    const { files, first } = traffic.between(part.number, target.number);
    const way = files > 0 ? first : traffic.wayInto(part.number, target.number);
    if (files === 0 && way === null) value.push(glob);
    else {
      const what =
        files > 0
          ? `${counted(files, 'file')} of ${quotePath(part.root)} ${files === 1 ? 'imports' : 'import'} it`
          : 'other files lead there';
      left.push(`deny_from: [${quote(glob)}] is left out: ${what}${firstPlace(way)}. Mend that, then write it.`);
    }
  }
  const kept =
    value.length > 0 ? [`No file of ${quotePath(part.root)} imports these, directly or by way of others.`] : [];
  return { value, why: [...left, ...kept] };
}

/** A glob of all that lies below a directory; null where its name cannot be written as one. */
export function globBelow(root: string): string | null {
  const glob = `${root.replace(/[*?[\]{}()|"]/g, '?').replace(/^!/, '?')}**`;
  return patternFault(glob) === null ? glob : null;
}
