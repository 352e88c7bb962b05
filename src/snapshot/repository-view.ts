import type { Availability, Evidence } from '../domain/check.ts';
import type { LaneMap } from '../domain/lane.ts';
import type { Acknowledgements, Repository } from '../domain/repository.ts';
import type { Settings } from '../settings/settings.ts';
import type { Opened } from './open.ts';
import { type Parts, present } from './parts.ts';
import type { PolicyInForce } from './policy-in-force.ts';
import type { TreeFacts } from './tree-facts.ts';

/** What a repository is made of, as far as it was gathered. */
export interface RepositoryParts {
  readonly opened: Opened;
  readonly policy: PolicyInForce;
  readonly settings: Settings;
  readonly lanes: LaneMap;
  /** What is gathered later is seen as well. */
  readonly parts: Parts;
  readonly facts: TreeFacts;
  readonly evidence: Readonly<Record<Evidence, Availability>>;
  readonly audit: boolean;
  /** Days since 1970-01-01, UTC. */
  readonly today: number;
}

/** What checks see. A part that was not gathered throws: no check may ask for what it does not need. */
export function repositoryView({
  opened,
  policy,
  settings,
  lanes,
  parts,
  facts,
  evidence,
  audit,
  today,
}: RepositoryParts): Repository {
  const { tree, manifest } = opened;
  const { weakenings } = policy;
  const { label, commitFormat, smoke, shimMaxAge, similarity } = settings;
  return {
    files: tree.entries,
    manifest,
    policy: policy.manifest,
    lanes,
    today,
    settings: {
      label,
      commitFormat,
      smoke,
      audit,
      shimMaxAge,
      similarity,
      checkCommands: [...settings.checkCommands.keys()],
    },
    declaredDependencies: parts.declaredDependencies ?? new Set(),
    dataTexts: parts.dataTexts ?? new Map(),
    get graph() {
      return present(parts.graph, 'graph');
    },
    get history() {
      return present(parts.history, 'commits');
    },
    get pullRequest() {
      return present(parts.pullRequest, 'pull-request');
    },
    get reviews() {
      return present(parts.reviews, 'reviews');
    },
    get drifts() {
      return present(parts.drifts, 'drifts');
    },
    get smoke() {
      return present(parts.smoke, 'smoke');
    },
    get smokeTests() {
      return present(parts.smokeTests, 'smoke-tests');
    },
    get leaks() {
      return present(parts.leaks, 'leaks');
    },
    get shimAges() {
      return present(parts.shimAges, 'shim-ages');
    },
    get codeOwners() {
      return present(facts.codeOwners, 'code-owners');
    },
    get layout() {
      return present(facts.layout, 'layout');
    },
    get emptyFiles() {
      return present(facts.emptyFiles, 'empty-files');
    },
    get weakenings() {
      return present('reason' in weakenings ? undefined : weakenings, 'weakenings');
    },
    get acknowledgements() {
      return present<Acknowledgements>(undefined, 'acknowledgements');
    },
    has: (kind) => evidence[kind].available,
  };
}
