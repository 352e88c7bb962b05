import type { CheckId } from '../domain/check-id.ts';
import type { Finding } from '../domain/finding.ts';
import type { Waiver } from '../domain/waiver.ts';
import { type MetEnd, meets, WrittenEnds } from './import-ends.ts';

/** The module's name of a path, where the graph knows one. */
export type NameOf = (path: string) => string | undefined;

/** What one or more waivers state alike, and so meet alike. */
export interface WaiverScope {
  /** In their order; one at least. */
  readonly waivers: readonly Waiver[];
  /** Place of the first among all waivers. */
  readonly order: number;
}

/**
 * Which waivers a finding falls under: those of its check for which all that they state holds. `path` is a glob of the finding's
 * path; `from` that of the importing file, `to` that of what it imports, or a module's name, which means what lies below it as
 * well. Each is looked for by the rarest thing that it states, so that a finding meets the few that may be about it.
 */
export class WaiverScopes {
  readonly #at: WrittenEnds;
  readonly #to: WrittenEnds;
  readonly #nameOf: NameOf;
  readonly #byCheck = new Map<CheckId, CheckScopes>();

  constructor(waivers: readonly Waiver[], nameOf: NameOf) {
    this.#nameOf = nameOf;
    this.#at = new WrittenEnds(waivers.flatMap(({ path, from }) => [...writtenOf(path), ...writtenOf(from)]));
    this.#to = new WrittenEnds(waivers.flatMap(({ to }) => writtenOf(to)));
    const scopes = this.#distinct(waivers);
    const shared = new Map<string, number>();
    for (const scope of scopes) {
      for (const { key } of scope.stated) shared.set(key, (shared.get(key) ?? 0) + 1);
    }
    const sharing = ({ key }: Stated) => shared.get(key) ?? 0;
    for (const scope of scopes) {
      const [first, ...more] = scope.stated;
      const rarest = first && more.reduce((best, one) => (sharing(one) < sharing(best) ? one : best), first);
      const of: CheckScopes = this.#byCheck.get(scope.check) ?? emptyScopes();
      this.#byCheck.set(scope.check, of);
      if (rarest) append(of[rarest.by], rarest.number, scope);
      else of.all.push(scope);
    }
  }

  /** In no order. */
  meeting(finding: Finding): readonly WaiverScope[] {
    const of = this.#byCheck.get(finding.check);
    if (!of) return [];
    const at = this.#endAt(finding.location.path);
    // Nearly all waivers are told from each other by where the finding is.
    let known: readonly MetEnd[] | undefined;
    const targets = () => (known ??= targetsOf(finding).map((target) => this.#endTo(target)));
    const candidates = new Set(of.all);
    const add = (some: readonly Scope[] = []) => {
      for (const scope of some) candidates.add(scope);
    };
    for (const number of numbersOf({ globs: at.globs, modules: [] })) add(of.path.get(number));
    for (const number of numbersOf(at)) add(of.from.get(number));
    const [first] = of.to.size > 0 ? targets() : [];
    if (first) for (const number of numbersOf(first)) add(of.to.get(number));
    return [...candidates].filter(({ path, from, to }) => {
      if (path !== undefined && !meets({ globs: at.globs, modules: [] }, path)) return false;
      if (from !== undefined && !meets(at, from)) return false;
      // A finding that groups several imports is waived where all of them are.
      return to === undefined || (targets().length > 0 && targets().every((target) => meets(target, to)));
    });
  }

  /** Those that state the same are one: a finding that meets a thousand copies meets one. */
  #distinct(waivers: readonly Waiver[]): readonly Scope[] {
    const found = new Map<string, Scope & { readonly waivers: Waiver[] }>();
    for (const [order, waiver] of waivers.entries()) {
      const { check, path, from, to } = waiver;
      const key = JSON.stringify([check.value, path?.value, from?.value, to?.value]);
      const known = found.get(key);
      if (known) {
        known.waivers.push(waiver);
        continue;
      }
      const numbers = {
        ...(path && { path: this.#at.numberOf(path.value) }),
        ...(from && { from: this.#at.numberOf(from.value) }),
        ...(to && { to: this.#to.numberOf(to.value) }),
      };
      const stated = (['path', 'from', 'to'] as const).flatMap((by): Stated[] => {
        const number = numbers[by];
        return number === undefined ? [] : [{ by, number, key: `${check.value} ${by} ${number}` }];
      });
      found.set(key, { check: check.value, waivers: [waiver], order, stated, ...numbers });
    }
    return [...found.values()];
  }

  #endAt(path: string): MetEnd {
    return this.#at.meeting(path, () => ({ paths: [path], name: this.#nameOf(path) ?? nameOfPath(path) }));
  }

  /** What is imported, as a dotted name or a path without its ending: a glob may mean the file or the package. */
  #endTo(target: string): MetEnd {
    return this.#to.meeting(target, () => {
      const path = target.includes('/') ? target : target.replaceAll('.', '/');
      const name = target.includes('/') ? nameOfPath(target) : target;
      return { paths: [path, ...endings.map((ending) => path + ending)], name };
    });
  }
}

interface Scope extends WaiverScope {
  readonly check: CheckId;
  readonly stated: readonly Stated[];
  readonly path?: number;
  readonly from?: number;
  readonly to?: number;
}

/** One thing that a waiver states, by its number among those of the same end. */
interface Stated {
  readonly by: 'path' | 'from' | 'to';
  readonly number: number;
  readonly key: string;
}

/** The scopes of a check by the one thing that each is looked for by; `all`: those that state none. */
interface CheckScopes extends Readonly<Record<Stated['by'], Map<number, Scope[]>>> {
  readonly all: Scope[];
}

function emptyScopes(): CheckScopes {
  return { all: [], path: new Map(), from: new Map(), to: new Map() };
}

function append(index: Map<number, Scope[]>, number: number, scope: Scope): void {
  const list = index.get(number);
  if (list) list.push(scope);
  else index.set(number, [scope]);
}

function writtenOf(stated: { readonly value: string } | undefined): readonly string[] {
  return stated ? [stated.value] : [];
}

function* numbersOf({ globs, modules }: MetEnd): Iterable<number> {
  for (const matched of globs) yield* matched;
  yield* modules;
}

function targetsOf({ data }: Finding): readonly string[] {
  const { target, targets } = data;
  if (Array.isArray(targets)) return targets.filter((one: unknown) => typeof one === 'string');
  return typeof target === 'string' ? [target] : [];
}

const endings = ['.py', '/__init__.py', '.ts', '.tsx', '.js', '/index.ts', '/index.js'] as const;

function nameOfPath(path: string): string {
  return path
    .replace(/\.(py|[cm]?[jt]s|[jt]sx)$/, '')
    .replace(/\/__init__$/, '')
    .replaceAll('/', '.');
}
