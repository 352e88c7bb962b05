import { type LaneMap, laneLabel } from '../domain/lane.ts';
import { edgesNamed, subjectOf, swappedEdge } from '../history/announcements.ts';
import { developmentModules, meantModule } from '../history/known-modules.ts';
import { type Announced, parseSubject } from '../history/subject.ts';
import { markerOf } from '../history/subject-slips.ts';

/** What is wrong with a subject, and the one that was meant; null where that cannot be told. */
export interface SubjectFault {
  readonly fault: string;
  readonly corrected: string | null;
  /** It is made to be squashed into the commit that it names. */
  readonly isAutosquash: boolean;
}

/** What a subject is held against. */
export interface SubjectRules {
  readonly format: string;
  readonly lanes: LaneMap;
}

/** Paths of the judged tree that lie below these roots; asked only where a subject names a module. */
export type PathsBelow = (roots: readonly string[]) => Promise<readonly string[]>;

/** Judges a subject by its form, its lanes and whether its module is there; undefined where nothing is wrong. */
export async function faultOfSubject(
  subject: string,
  { format, lanes }: SubjectRules,
  pathsBelow: PathsBelow,
): Promise<SubjectFault | undefined> {
  const parsed = parseSubject(subject, format);
  if (parsed.kind === 'unrelated') return undefined;
  if (parsed.kind === 'promotion') {
    const found = await faultOfPromotion(parsed, format, lanes, pathsBelow);
    return found && { ...found, isAutosquash: false };
  }
  const meant = parsed.corrected === undefined ? undefined : parseSubject(parsed.corrected, format);
  const better = meant?.kind === 'promotion' ? await faultOfPromotion(meant, format, lanes, pathsBelow) : undefined;
  return {
    fault: `is not of the form of a promotion: ${parsed.slip}`,
    corrected: better?.corrected ?? parsed.corrected ?? null,
    isAutosquash: meant?.kind === 'promotion' && isAutosquash(subject, parsed.corrected ?? ''),
  };
}

/** The remedy where what was meant cannot be told. */
export function otherSubject(format: string): string {
  return `the subject of a promotion, or one that does not start with "${markerOf(format)}"`;
}

function isAutosquash(subject: string, corrected: string): boolean {
  const rest = subject.replace(/^(?:(?:fixup|squash|amend)! ?)+/, '');
  return rest !== subject && rest.replace(/(?: \(#\d{1,12}\))*$/, '') === corrected;
}

/** The lanes have to be those of a promotion, and the module has to be there. */
async function faultOfPromotion(
  announced: Announced,
  format: string,
  lanes: LaneMap,
  pathsBelow: PathsBelow,
): Promise<Pick<SubjectFault, 'fault' | 'corrected'> | undefined> {
  const [exact] = edgesNamed(announced, lanes, true);
  const edge = exact ?? edgesNamed(announced, lanes, false)[0] ?? swappedEdge(announced, lanes);
  const known = lanes.edges.map(({ from, to }) => `from ${laneLabel(from)} to ${laneLabel(to)}`).join(', ');
  if (!edge) {
    const named = `from ${announced.from} to ${announced.to}`;
    const only = lanes.edges.length === 1 ? lanes.edges[0] : undefined;
    return {
      fault: `names a promotion ${named}, and the manifest promotes ${known || 'between no lanes'}`,
      corrected: only ? subjectOf({ module: announced.module, edge: only }, format) : null,
    };
  }
  const paths = await pathsBelow([edge.from.root, edge.to.root]);
  const modules = new Set([...developmentModules(paths, edge), ...promotedNames(paths, edge)]);
  const module = meantModule(announced.module, modules, edge);
  if (!exact) {
    return {
      fault: `names a promotion from ${announced.from} to ${announced.to}, and the manifest promotes ${known}`,
      corrected: subjectOf({ module: module ?? announced.module, edge }, format),
    };
  }
  if (module === announced.module || modules.size === 0) return undefined;
  return {
    fault: `announces "${announced.module}", and there is no ${edge.from.root}${announced.module}`,
    corrected: module === undefined ? null : subjectOf({ module, edge }, format),
  };
}

/** A module that is moved rather than copied is in production alone. */
function promotedNames(paths: readonly string[], { from, to, ...rest }: LaneMap['edges'][number]): ReadonlySet<string> {
  return developmentModules(paths, { ...rest, from: to, to: from });
}
