// What the parts of a proposed lane rest on, in sentences.
import { counted } from '../domain/count.ts';
import type { ImportEdge } from '../domain/graph.ts';
import { withoutEnding } from '../domain/module-path.ts';
import { baseName } from '../domain/path.ts';
import type { TreeEntry } from '../domain/repository.ts';
import type { CodePlace } from './code-places.ts';
import { normaliseDirectory } from './directory.ts';
import type { Ground, Grounded, LanePart } from './proposal.ts';
import { quote, quotePath } from './quote.ts';
import { directoriesOf } from './tree.ts';

/** Why a directory is proposed as a lane. */
export function whyLane({ role, root }: LanePart, ground: Ground): readonly string[] {
  const { pair, chosen, traffic, parts } = ground;
  const { production, development } = pair;
  const own = parts.find((part) => part.root === root);
  if (role === 'production') {
    const { files, first } = traffic.between(0, 1);
    const imports =
      files === 0
        ? `no file of it imports ${quotePath(development.path)}`
        : `${counted(files, 'file')} of it ${files === 1 ? 'imports' : 'import'} ${quotePath(development.path)}${firstPlace(first)}, which lane-guard check tells`;
    const { shims } = ground;
    const forwards =
      shims === 0 ? '' : `; ${counted(shims, 'shim')} of it ${shims === 1 ? 'forwards' : 'forward'} there`;
    return [`Production: ${nameGround(production, chosen.production)}; ${imports}${forwards}.`];
  }
  if (role === 'development') {
    const { files, first } = traffic.between(1, 0);
    const shared = pair.shared.length;
    return [
      `Development: ${nameGround(development, chosen.development)}; ${shared === 0 ? 'no module stands in both lanes yet' : `${counted(shared, 'module')} ${shared === 1 ? 'stands' : 'stand'} in both lanes`}; ${files === 0 ? 'no file' : counted(files, 'file')} of it ${files <= 1 ? 'imports' : 'import'} ${quotePath(production.path)}${firstPlace(first)}.`,
    ];
  }
  if (role === 'support') {
    const { files, first } = traffic.between(0, own?.number ?? -1);
    return [
      `Production stands on it: ${counted(files, 'file')} of ${quotePath(production.path)} ${files === 1 ? 'imports' : 'import'} it${firstPlace(first)}.`,
    ];
  }
  const word = quote(baseName(root.slice(0, -1)));
  return role === 'retired'
    ? [`Kept, and not to be used any more: by its name, ${word}.`]
    : [`Named as development (${word}); promotions come from ${quotePath(development.path)}.`];
}

function nameGround({ path, maturity, namedBy }: CodePlace, chosen: string | null): string {
  if (chosen !== null) return 'named on the command line';
  if (namedBy !== null) return `${quotePath(path)} is called as the package of ${namedBy}`;
  return maturity === null ? `${quotePath(path)} by the imports` : `by its name, ${quote(baseName(path.slice(0, -1)))}`;
}

/** The place of an import in brackets, to follow what is said of it. */
export function firstPlace(edge: ImportEdge | null): string {
  return edge === null ? '' : ` (${quotePath(edge.path)}:${edge.line})`;
}

/** What is promoted already, for the production lane; an empty list, so that the first promotion has to be listed too. */
export function directoriesIn({ pair, files }: Ground): Grounded<readonly string[]> {
  const value = listedDirectories(pair.shared, pair.production.path, files);
  const why =
    value.length === 0
      ? 'Nothing is promoted yet, as far as the tree tells: no file stands at the same path in both lanes. A promotion adds its line.'
      : 'Promoted already, as far as the tree tells: a file of each stands at the same path in both lanes. A promotion adds its line.';
  return { value, why: [why] };
}

/** Modules as `directories` of the lane with this root lists them: a directory, or a file without its ending. */
export function listedDirectories(
  modules: readonly string[],
  root: string,
  files: readonly TreeEntry[],
): readonly string[] {
  const tree = directoriesOf(files);
  const code = new Set(files.flatMap(({ path, kind }) => (kind === 'file' ? [withoutEnding(path)] : [])));
  return modules.flatMap((module) => {
    const directory = `${module}/`;
    if (!tree.has(root + directory) && !code.has(root + module)) return [];
    if (normaliseDirectory(directory) !== directory) return [];
    // One that starts as the root does would be read as a path from the top.
    return [directory.startsWith(root) ? root + module : module];
  });
}

/** Whether CODEOWNERS gives anything of any lane to somebody. */
export function isOwned({ owners }: Ground): boolean {
  return [...(owners?.values() ?? [])].some(({ rule }) => rule !== null);
}

/** Why no lane has an owner, to follow a colon. */
export function unowned({ owners, codeOwnersPath }: Ground): string {
  return owners ? `${codeOwnersPath} gives no file of these lanes to anybody` : 'the tree has no CODEOWNERS';
}

export function ownersFor({ root }: LanePart, ground: Ground): Grounded<readonly string[]> {
  const { owners, codeOwnersPath } = ground;
  const found = owners?.get(root);
  if (!found || !isOwned(ground)) return { value: [], why: [] };
  const { rule, decided, files } = found;
  if (!rule) return { value: [], why: [`No owners: ${codeOwnersPath} gives no file of it to anybody.`] };
  const line = `${codeOwnersPath}:${rule.line}`;
  if (found.owners.length > 0) return { value: found.owners, why: [`From ${line}.`] };
  const share = `${line} gives ${decided} of ${counted(files, 'file')} to ${rule.owners.map((owner) => quote(owner)).join(', ')}`;
  const reason = 2 * decided < files ? 'too few to own the lane' : 'which is neither "@user" nor "@org/team" of GitHub';
  return { value: [], why: [`No owners: ${share}, ${reason}.`] };
}
