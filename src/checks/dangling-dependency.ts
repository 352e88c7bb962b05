import type { Check } from '../domain/check.ts';
import type { Violation } from '../domain/finding.ts';
import { isCode, moduleOf } from '../domain/module-path.ts';
import type { Repository } from '../domain/repository.ts';
import { shellWord } from '../domain/shell.ts';
import { type Crossing, crossings } from '../graph/crossings.ts';
import { isCopy } from '../graph/likeness.ts';
import { moduleBase } from '../graph/module-base.ts';
import { forwardersIn } from '../promotion/forwarders.ts';
import { copyHere, copyInto, differenceOf } from '../promotion/namesake.ts';
import { promoteFirst } from '../promotion/remedy.ts';

export const check: Check = {
  id: 'dangling-dependency',
  group: 'dependencies',
  title: 'a production file imports a module that lives only in the development lane',
  severity: 'error',
  needs: ['graph', 'manifest'],
  uses: ['commits'],
  *run(repository) {
    yield* linkedCode(repository);
    yield* forwardedCode(repository);
    for (const crossing of crossings(repository).values()) {
      if (crossing.kind !== 'dangling-dependency') continue;
      const { edge, promotion, development, namesake } = crossing;
      // Beyond the top-level package Python finds nothing either, although the path may hold it.
      const root = (repository.lanes.laneOf(development) ?? promotion.from).root;
      const gone = edge.missing && edge.statement.level === 0;
      const place = gone ? `${development}, where nothing is any more` : development;
      const noShim = edge.labels.includes('module-level') ? repository.graph.modules.get(edge.path)?.noShim : undefined;
      const why = noShim ? `; the file is no shim, because line ${noShim.line} holds ${noShim.reason}` : '';
      const other = namesake && !gone ? `: ${differenceOf(namesake)}` : '';
      const related = [
        ...(namesake && !gone ? [{ path: namesake.path, note: 'what stands at its path in production' }] : []),
        ...(noShim ? [{ path: edge.path, line: noShim.line, note: 'what makes it no shim' }] : []),
      ];
      yield {
        message: `production imports "${edge.target}", which lives only in ${root} (${place})${other}${why}`,
        remedy: gone ? `remove the import: nothing is left at ${development}` : remedyOf(crossing, repository),
        location: edge,
        ...(related.length > 0 ? { related } : {}),
        value: edge.target,
        labels: edge.labels,
        data: { target: edge.target, labels: [...edge.labels] },
      };
    }
  },
};

function remedyOf(crossing: Crossing, repository: Repository): string {
  const { edge, promotion, development, namesake } = crossing;
  const { graph, lanes } = repository;
  const submodule = namesake?.lacks.map((name) => graph.findAt(`${moduleBase(development)}/${name}`)).find(Boolean);
  if (submodule) return promoteFirst({ promotion, development: submodule }, repository);
  if (namesake) return copyInto(crossing, namesake, graph);
  if (lanes.counterpart(promotion, development) !== edge.path) return promoteFirst(crossing, repository);
  if (isCopy(development, edge.path, graph)) {
    return `remove the import: ${edge.path} is the copy of ${development}, and imports what it was copied from`;
  }
  return moduleOf(promotion, development) === undefined
    ? promoteFirst(crossing, repository)
    : copyHere(crossing, graph);
}

/** A promotion that ships a shim instead of the code leaves that code in development. */
function* forwardedCode(repository: Repository): Iterable<Violation> {
  for (const { shim, forwards, module } of forwardersIn(repository).values()) {
    const { path } = shim.module;
    for (const { crossing, promoted } of forwards) {
      if (promoted !== null) continue;
      const { edge, development, promotion } = crossing;
      const isOwnOriginal = repository.lanes.counterpart(promotion, development) === path;
      yield {
        message: `the promotion of "${module}" brings ${path} as a shim that forwards to "${edge.target}", which lives only in ${promotion.from.root} (${development})`,
        remedy: isOwnOriginal
          ? `cp ${shellWord(development)} ${shellWord(path)}, and rewrite its imports`
          : promoteFirst(crossing, repository),
        location: edge,
        value: edge.target,
        labels: edge.labels,
        data: { target: edge.target, labels: [...edge.labels], module },
        covers: [
          { check: 'rewritten-promotion', path },
          { check: 'mismatched-promotion-commit', value: module },
          { check: 'incomplete-promotion', value: module },
          { check: 'silent-shim', path },
          { check: 'dangling-chain', path },
        ],
      };
    }
  }
}

/** A production path that is a symbolic link to development code is that code. One finding for each link. */
function* linkedCode({ files, lanes }: Repository): Iterable<Violation> {
  const told = new Set<string>();
  for (const { path, linked } of files) {
    const promotion = linked && isCode(path) ? lanes.edgeInto(path) : undefined;
    if (!linked || !promotion || told.has(linked.link) || !lanes.isDevelopmentOf(promotion, linked.source)) continue;
    told.add(linked.link);
    yield {
      message: `${linked.link} is a symbolic link into ${promotion.from.root}: production holds ${linked.source} itself`,
      remedy: `replace the link by a copy: rm ${shellWord(linked.link)}, and promote what it led to`,
      location: { path: linked.link },
      value: linked.source,
      data: { target: linked.source, labels: [] },
    };
  }
}
