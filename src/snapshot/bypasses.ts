import { counted } from '../domain/count.ts';
import type { Bypass } from '../domain/history.ts';
import type { Git } from '../domain/host.ts';
import type { LaneMap } from '../domain/lane.ts';
import { baseName } from '../domain/path.ts';
import {
  holdsSources,
  Likenesses,
  type Source,
  type Stranger,
  sameContents,
  sourcesOf,
  sourcesWith,
  strangersIn,
} from '../history/bypasses.ts';
import type { ChangeSet, RangeEnds } from '../history/promotions.ts';
import { measureText, type TextMeasure } from '../history/similarity.ts';
import { comparedRoots, type FactStore } from './file-facts.ts';

/** Files beyond these are looked for by their content alone. */
const mostStrangers = 100;
const mostSources = 4000;
/** Commits for which all of development is looked through; beyond them only the same content is found. */
const mostSearches = 20;

/** Lines of texts that are kept from one search to the next: some tens of megabytes. */
const mostLines = 300_000;

/** How much of what could be searched was, in one range, and what a search may know of the ones before. */
export class Searches {
  /** Bytes of contents, by git's names. */
  readonly sizes = new Map<string, number>();
  readonly #texts = new Map<string, TextMeasure>();
  #lines = 0;
  #made = 0;
  readonly #skipped = { commits: 0, files: 0, sources: 0 };

  /** Whether one more change may be looked through. */
  begin(): boolean {
    if (this.#made < mostSearches) return ++this.#made > 0;
    this.#skipped.commits++;
    return false;
  }

  leave({ files = 0, sources = 0 }: { files?: number; sources?: number }): void {
    this.#skipped.files += files;
    this.#skipped.sources += sources;
  }

  /** What a file was measured as in an earlier search; undefined where it was not, or not kept. */
  textOf({ path, blob }: Source): TextMeasure | undefined {
    return this.#texts.get(`${blob}\0${path}`);
  }

  keep({ path, blob }: Source, text: TextMeasure): void {
    if (this.#lines + text.total > mostLines) return;
    this.#lines += text.total;
    this.#texts.set(`${blob}\0${path}`, text);
  }

  /** Sentences for the report; none where nothing was left out. */
  notes(): string[] {
    const { commits, files, sources } = this.#skipped;
    const left = [
      commits > 0 ? `in ${counted(commits, 'commit')} after the first ${mostSearches}` : '',
      files > 0 ? `for ${counted(files, 'new file')} after the first ${mostStrangers} of a change` : '',
      sources > 0 ? `among ${counted(sources, 'development file')} beyond the ${mostSources} nearest in length` : '',
    ].filter((part) => part !== '');
    if (left.length === 0) return [];
    return [`copies to another path (bypassed-promotion) were told by identical content alone ${left.join(', and ')}`];
  }
}

/**
 * Development code that a change brings into production under another path: identical contents first, then alike ones.
 *
 * @param searches counts how often all of development is looked through.
 */
export async function gatherBypasses(
  git: Git,
  set: ChangeSet,
  range: RangeEnds,
  lanes: LaneMap,
  store: FactStore,
  searches: Searches,
): Promise<readonly Bypass[]> {
  const strangers = await store.settle((facts) => strangersIn(set, range, lanes, facts));
  if (strangers.length === 0) return [];
  const likenesses = new Likenesses(lanes, set.commit);
  const contents = strangers.map(({ blob }) => blob);
  for (const { stranger, source } of sameContents(strangers, sourcesWith(contents, set, range, lanes))) {
    likenesses.compare(stranger, source, null);
  }
  const unknown = strangers.filter(({ path, short }) => !short && !likenesses.isSame(path));
  if (unknown.length > 0 && holdsSources(set, range, lanes) && searches.begin()) {
    searches.leave({ files: Math.max(0, unknown.length - mostStrangers) });
    const sources = sourcesOf(set, range, lanes);
    await compareAlike(git, lanes, unknown.slice(0, mostStrangers), sources, likenesses, searches);
  }
  return store.settle((facts) => likenesses.found(strangers, set, facts));
}

async function compareAlike(
  git: Git,
  lanes: LaneMap,
  strangers: readonly Stranger[],
  sources: readonly Source[],
  likenesses: Likenesses,
  searches: Searches,
): Promise<void> {
  const roots = comparedRoots(lanes);
  const sizes = await sizesOf(git, [...strangers, ...sources], searches.sizes);
  const wanted = nearSources(strangers, sources, sizes, searches);
  const pathsOf = new Map<string, string[]>();
  const compare = (path: string, text: TextMeasure) => {
    for (const stranger of strangers) likenesses.compare(stranger, path, text);
  };
  for (const source of wanted) {
    const known = searches.textOf(source);
    if (known) compare(source.path, known);
    else pathsOf.set(source.blob, [...(pathsOf.get(source.blob) ?? []), source.path]);
  }
  if (pathsOf.size === 0) return;
  await git.objects([...pathsOf.keys()], (blob, content) => {
    if (!content || content.subarray(0, 8000).includes(0)) return;
    const text = content.toString('utf8');
    for (const path of pathsOf.get(blob) ?? []) {
      const measured = measureText(text, path, roots);
      searches.keep({ path, blob }, measured);
      compare(path, measured);
    }
  });
}

/** Sources half to twice as long as a stranger, those of its name first; sorted by path again. */
function nearSources(
  strangers: readonly Stranger[],
  sources: readonly Source[],
  sizes: ReadonlyMap<string, number>,
  searches: Searches,
): Source[] {
  const names = new Set(strangers.map(({ path }) => baseName(path)));
  const lengths = strangers.map(({ blob }) => sizes.get(blob) ?? 0);
  const ranked = sources.flatMap((source) => {
    const size = sizes.get(source.blob) ?? 0;
    if (names.has(baseName(source.path))) return [{ source, distance: 0 }];
    const distance = Math.min(...lengths.map((length) => Math.abs(Math.log((size + 1) / (length + 1)))));
    return distance <= Math.LN2 ? [{ source, distance }] : [];
  });
  searches.leave({ sources: Math.max(0, ranked.length - mostSources) });
  if (ranked.length > mostSources) ranked.sort((a, b) => a.distance - b.distance).length = mostSources;
  const kept = new Set(ranked.map(({ source }) => source));
  return sources.filter((source) => kept.has(source));
}

/** Asks git for those that are not known yet, and gives all. */
async function sizesOf(
  git: Git,
  files: readonly { readonly blob: string }[],
  known: Map<string, number>,
): Promise<ReadonlyMap<string, number>> {
  const names = [...new Set(files.map(({ blob }) => blob))].filter((blob) => !known.has(blob));
  if (names.length === 0) return known;
  const asked = `${names.join('\n')}\n`;
  const { stdout } = await git.run(['cat-file', '--batch-check=%(objectname) %(objectsize)'], asked);
  const lines = stdout.toString('latin1').split('\n');
  for (const line of lines) {
    const [name = '', size = '0'] = line.split(' ');
    known.set(name, Number(size) || 0);
  }
  return known;
}
