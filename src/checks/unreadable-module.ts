import type { Check } from '../domain/check.ts';
import type { Violation } from '../domain/finding.ts';
import type { SourceModule } from '../domain/graph.ts';
import { bringLeftOut, leftOut } from '../domain/host.ts';
import type { Location } from '../domain/location.ts';
import { loadedByProduction } from '../graph/loaded.ts';

export const check: Check = {
  id: 'unreadable-module',
  group: 'dependencies',
  title: 'a source file that could not be scanned whole',
  severity: 'error',
  needs: ['graph', 'manifest'],
  uses: ['commits'],
  *run(repository) {
    const elsewhere: SourceModule[] = [];
    const changed = new Set(
      repository.has('commits')
        ? repository.history.commits.flatMap((commit) => commit.changes.map(({ path }) => path))
        : [],
    );
    const loaded = loadedByProduction(repository.graph, repository.lanes);
    let file = -1;
    for (const module of repository.graph.modules.values()) {
      file++;
      if (!module.unreadable) continue;
      if (repository.lanes.edgeInto(module.path)) yield violationOf(module);
      else if (loaded[file] === 1 && !repository.lanes.edgeFrom(module.place)) {
        yield { ...violationOf(module), message: `${reasonOf(module)}; production loads it` };
      } else if (changed.has(module.path)) yield { ...violationOf(module), severity: 'warning' };
      else elsewhere.push(module);
    }
    const [first, ...more] = elsewhere;
    if (!first) return;
    yield {
      ...violationOf(first),
      severity: 'notice',
      message:
        more.length === 0
          ? reasonOf(first)
          : `${elsewhere.length} files outside production could not be scanned whole: the first is ${reasonOf(first)}`,
      related: more.map(locationOf),
      value: 'outside production',
    };
  },
};

function violationOf(module: SourceModule): Violation {
  return { message: reasonOf(module), remedy: remedyOf(module), location: locationOf(module), value: module.path };
}

function reasonOf(module: SourceModule): string {
  return `${module.path} could not be scanned whole: ${module.unreadable?.reason ?? ''}`;
}

function locationOf({ path, unreadable }: SourceModule): Location {
  return {
    path,
    ...(unreadable?.line === undefined ? {} : { line: unreadable.line }),
    ...(unreadable?.column === undefined ? {} : { column: unreadable.column }),
    note: unreadable?.reason ?? '',
  };
}

function remedyOf({ unreadable }: SourceModule): string {
  const reason = unreadable?.reason ?? '';
  if (reason === leftOut) return bringLeftOut;
  return /^it (cannot be|is not)/.test(reason)
    ? 'let it be an ordinary file that can be read, or remove it from git'
    : 'mend the syntax, so that no import after that place can stay unseen';
}
