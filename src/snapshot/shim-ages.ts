import type { Availability } from '../domain/check.ts';
import { counted } from '../domain/count.ts';
import type { Git, Tree } from '../domain/host.ts';
import { encodePath } from '../domain/path-name.ts';
import type { ShimAge } from '../domain/repository.ts';
import { shellWord } from '../domain/shell.ts';

/** The lines by which a shim forwards. */
export interface ShimLines {
  readonly path: string;
  readonly lines: readonly number[];
}

export interface GatheredAges {
  /** By path of the shim; without those of which nothing is known. */
  readonly ages: ReadonlyMap<string, ShimAge>;
  /** Why git cannot tell an age, in its own words. */
  readonly untold: readonly { readonly path: string; readonly reason: string }[];
}

/**
 * Asks `git blame` for the oldest import line of each shim. It follows renames of the file and passes over changes of
 * blanks. Days count from when the commit was made (the committer's date, which a rebase renews).
 *
 * @param commit whose tree is judged; null: the working directory.
 * @param now in seconds since 1970.
 */
export async function gatherShimAges(
  git: Git,
  tree: Tree,
  shims: readonly ShimLines[],
  commit: string | null,
  now: number,
): Promise<GatheredAges> {
  const sources = new Map(tree.entries.map(({ path, linked }) => [path, linked?.source ?? path]));
  const told: (Told & { readonly path: string })[] = [];
  for (let at = 0; at < shims.length; at += atOnce) {
    const some = shims.slice(at, at + atOnce);
    told.push(
      ...(await Promise.all(
        some.map(async ({ path, lines }) => ({
          path,
          ...(await blame(git, sources.get(path) ?? path, lines, commit)),
        })),
      )),
    );
  }
  const whole = await wholeCommits(git, told);
  const ages = new Map<string, ShimAge>();
  for (const { path, oldest } of told) {
    if (!oldest) continue;
    const days = oldest.commit === null ? 0 : Math.max(0, Math.floor((now - oldest.seconds) / secondsOfDay));
    ages.set(path, { days, exact: !oldest.boundary || whole.has(oldest.commit ?? ''), commit: oldest.commit });
  }
  return { ages, untold: told.flatMap(({ path, reason }) => (reason === undefined ? [] : [{ path, reason }])) };
}

/**
 * Whether the ages say which shims are older than `maxAge` days. What is known to be expired is worth reading and fails
 * without the rest, which is then a note.
 */
export function ageAvailability(
  { ages, untold }: GatheredAges,
  maxAge: number,
): { readonly availability: Availability; readonly note?: string } {
  const isTooOld = ({ days }: ShimAge) => days > maxAge;
  const unknown = (path: string) => `the age of the shim ${path} is not known`;
  const open = [
    ...untold.map(({ path, reason }) => `${unknown(path)}: ${reason}; next: git blame ${shellWord(path)}`),
    ...[...ages].flatMap(([path, age]) => {
      if (age.exact || isTooOld(age)) return [];
      const end = `the history of this clone ends ${counted(age.days, 'day')} back`;
      return [`${unknown(path)}: ${end}; next: git fetch --unshallow, or fetch-depth: 0 for actions/checkout`];
    }),
  ];
  const [first, ...more] = open;
  if (first === undefined) return { availability: { available: true } };
  const reason = more.length === 0 ? first : `${first} (and the ages of ${more.length} more)`;
  if ([...ages.values()].some(isTooOld)) return { availability: { available: true }, note: reason };
  return { availability: { available: false, reason, missing: true } };
}

const secondsOfDay = 86_400;
const atOnce = 4;
const mostRanges = 1000;

/** The commit that a line is from; `boundary`: git knows nothing before it. */
interface Blamed {
  readonly commit: string | null;
  readonly seconds: number;
  readonly boundary: boolean;
}

interface Told {
  readonly oldest?: Blamed;
  readonly reason?: string;
}

async function blame(git: Git, path: string, lines: readonly number[], commit: string | null): Promise<Told> {
  if (Buffer.from(encodePath(path)).toString('utf8') !== path) return { reason: 'its name is not UTF-8' };
  const asked = [...new Set(lines)];
  // A command line holds only so much; of a file of so many imports the whole is blamed.
  const ranges = asked.length > mostRanges ? [] : asked.flatMap((line) => ['-L', `${line},${line}`]);
  const { code, stdout, stderr } = await git.run([
    // A list of commits to pass over would make a line older or younger than it is.
    ...['-c', 'blame.ignoreRevsFile=', 'blame', '--porcelain', '--no-textconv', '-w', ...ranges],
    ...(commit === null ? [] : [commit]),
    '--',
    path,
  ]);
  const [first, ...more] = code === 0 ? parseBlame(stdout.toString('utf8')) : [];
  if (first) return { oldest: more.reduce((oldest, one) => (one.seconds < oldest.seconds ? one : oldest), first) };
  if (await isUncommitted(git, path, commit)) return { oldest: uncommitted };
  return { reason: stderr.trim().split('\n')[0] ?? '' };
}

const uncommitted: Blamed = { commit: null, seconds: Number.POSITIVE_INFINITY, boundary: false };

/** The commits of `git blame --porcelain`, in the order in which they come. */
function parseBlame(output: string): Blamed[] {
  const commits: Blamed[] = [];
  let header: string[] = [];
  for (const line of output.split('\n')) {
    if (!line.startsWith('\t')) header.push(line);
    else {
      const sha = header[0]?.split(' ', 1)[0] ?? '';
      const time = header.find((field) => field.startsWith('committer-time '));
      // Git tells of a commit where it names it first.
      if (/^0+$/.test(sha)) commits.push(uncommitted);
      else if (time !== undefined) {
        commits.push({ commit: sha, seconds: Number(time.split(' ')[1]), boundary: header.includes('boundary') });
      }
      header = [];
    }
  }
  return commits;
}

async function isUncommitted(git: Git, path: string, commit: string | null): Promise<boolean> {
  const { code, stdout } = await git.run(['ls-tree', '-z', commit ?? 'HEAD', '--', path]);
  return code !== 0 || stdout.length === 0;
}

/** Of the commits before which git knows nothing, those that have no parent: a shallow clone cuts the others off. */
async function wholeCommits(git: Git, told: readonly Told[]): Promise<ReadonlySet<string>> {
  const ends = new Set(told.flatMap(({ oldest }) => (oldest?.boundary && oldest.commit ? [oldest.commit] : [])));
  const whole = new Set<string>();
  await git.objects([...ends], (name, content) => {
    const header = content?.toString('latin1').split('\n\n', 1)[0];
    if (header !== undefined && !/^parent /m.test(header)) whole.add(name);
  });
  return whole;
}
