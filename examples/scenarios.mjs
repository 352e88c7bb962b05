/**
 * A promotion as the process wants it, four ways to get it wrong, and all four at once. Each scenario takes a repository
 * of the example and says what `lane-guard check --base main` has to find in it, exactly.
 */
export { cleanEnvironment, makeRepository } from './repository.mjs';

const subject = 'chore(promotion): promote core/orchestration from candidate → lukhas';

const forgotten = { 'bus.py': 'monitoring' };
const dangling = { 'deliberation.py': 'symbolic' };

/** Promotes `core/orchestration` in one commit on the branch `promote-orchestration`, as the process wants it. */
export function promoteCorrectly(repository) {
  startBranch(repository);
  copyOrchestration(repository);
  repository.commit(subject);
}

/** The same commit copies a second module, all else in order. */
export function bulkCopy(repository) {
  startBranch(repository);
  copyOrchestration(repository);
  copyIntegration(repository);
  repository.commit(subject);
}

/** One import of the copy still names the development path of a module that production has. */
export function forgottenImport(repository) {
  startBranch(repository);
  copyOrchestration(repository, forgotten);
  repository.commit(subject);
}

/** The module came to use `core/symbolic`, which is not promoted: nothing in production could take its place. */
export function danglingDependency(repository) {
  dependOnSymbolic(repository);
  startBranch(repository);
  copyOrchestration(repository, dangling);
  repository.commit(subject);
}

/** The subject has `->` where the process wants `→`. */
export function asciiArrow(repository) {
  startBranch(repository);
  copyOrchestration(repository);
  repository.commit(subject.replace('→', '->'));
}

/** All four defects in one commit. */
export function allDefects(repository) {
  dependOnSymbolic(repository);
  startBranch(repository);
  copyOrchestration(repository, { ...forgotten, ...dangling });
  copyIntegration(repository);
  repository.commit(subject.replace('→', '->'));
}

function startBranch(repository) {
  repository.git(['checkout', '--quiet', '-b', 'promote-orchestration']);
}

/** `unwritten`: files of the copy, each with the area whose import keeps its development path there. */
function copyOrchestration(repository, unwritten = {}) {
  repository.copyToProduction('orchestration');
  for (const [file, area] of Object.entries(unwritten)) {
    const path = `lukhas/core/orchestration/${file}`;
    repository.replace(path, `from lukhas.core.${area} import`, `from candidate.core.${area} import`);
  }
  register(repository, 'orchestration');
}

function copyIntegration(repository) {
  repository.copyToProduction('integration');
  register(repository, 'integration');
}

function register(repository, area) {
  repository.replace('ops/matriz.yaml', '      - identity\n', `      - core/${area}\n      - identity\n`);
}

/** A commit on `main`, before the promotion: development code may use development code. */
function dependOnSymbolic(repository) {
  repository.write('candidate/core/orchestration/deliberation.py', deliberation);
  const exports = 'candidate/core/orchestration/__init__.py';
  repository.replace(exports, 'from .orchestrator', 'from .deliberation import Deliberation\nfrom .orchestrator');
  repository.replace(exports, '"BudgetPolicy", ', '"BudgetPolicy", "Deliberation", ');
  repository.commit('feat(orchestration): ask the agents that a glyph concerns by rules');
}

const deliberation = `"""Which agents a glyph concerns."""

from __future__ import annotations

from typing import FrozenSet, Mapping, Tuple

from candidate.core.glyph import GlyphToken
from candidate.core.symbolic import Reasoner


class Deliberation:
    """Agents name symbols; what follows from a glyph counts like the glyph itself."""

    def __init__(self, reasoner: Reasoner, concerns: Mapping[str, FrozenSet[str]]) -> None:
        self._reasoner = reasoner
        self._concerns = dict(concerns)

    def concerned(self, glyph: GlyphToken) -> Tuple[str, ...]:
        """The names of the agents, sorted."""
        symbols = set(self._reasoner.closure([glyph.symbol]))
        return tuple(sorted(name for name, own in self._concerns.items() if own & symbols))
`;

const at = (check, path, line = null) => ({ check, severity: 'error', path, line });

const monitoringImport = at('unrewritten-import', 'lukhas/core/orchestration/bus.py', 7);
const symbolicImport = at('dangling-dependency', 'lukhas/core/orchestration/deliberation.py', 8);

/** What is about a commit stands at the first file that it promotes, of the module that its subject means. */
const [integration, orchestration] = ['lukhas/core/integration/__init__.py', 'lukhas/core/orchestration/__init__.py'];

/**
 * `expected` is every finding of the report, notices included, in the order of `found`. `line` is null where a finding
 * is about a file or a commit as a whole. No label is asked for: at a desk there is no pull request to carry one.
 */
const list = [
  {
    id: 'correct',
    name: 'A correct promotion',
    does: 'core/orchestration in one commit, imports rewritten, smoke test and manifest with it',
    build: promoteCorrectly,
    verdict: 'pass',
    expected: [],
  },
  {
    id: 'bulkCopy',
    name: 'A bulk copy',
    does: 'core/integration comes in the same commit, announced by nobody',
    build: bulkCopy,
    verdict: 'fail',
    // Not `unannounced-promotion` as well: once it is split, each part has a subject of its own.
    expected: [at('bulk-promotion', integration)],
  },
  {
    id: 'forgottenImport',
    name: 'A forgotten import',
    does: 'the copy still imports candidate.core.monitoring, which production has',
    build: forgottenImport,
    verdict: 'fail',
    expected: [monitoringImport],
  },
  {
    id: 'danglingDependency',
    name: 'A dangling dependency',
    does: 'the copy imports candidate.core.symbolic, which production does not have',
    build: danglingDependency,
    verdict: 'fail',
    expected: [symbolicImport],
  },
  {
    id: 'asciiArrow',
    name: 'An ASCII arrow',
    does: 'the subject says -> where the process wants →',
    build: asciiArrow,
    verdict: 'fail',
    // Not `unannounced-promotion` as well: the subject slips, but names the module; one cause is one finding.
    expected: [at('malformed-promotion-commit', orchestration)],
  },
  {
    id: 'allDefects',
    name: 'A wrong promotion',
    does: 'a bulk copy, a forgotten import, a dangling dependency and an ASCII arrow in one commit',
    build: allDefects,
    verdict: 'fail',
    expected: [
      at('bulk-promotion', integration),
      symbolicImport,
      at('malformed-promotion-commit', orchestration),
      monitoringImport,
    ],
  },
];

/** The scenarios by their id. */
export const scenarios = Object.fromEntries(list.map((scenario) => [scenario.id, scenario]));
