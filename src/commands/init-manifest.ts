import type { Finding } from '../domain/finding.ts';
import { placeOf } from '../domain/location.ts';
import type { Manifest } from '../domain/manifest.ts';
import { Misconfiguration } from '../domain/misconfiguration.ts';
import { PartTraffic } from '../graph/traffic.ts';
import { OwnerMap } from '../manifest/codeowners.ts';
import { type Addition, completions } from '../manifest/complete.ts';
import { editManifest, type ManifestEdit } from '../manifest/edit.ts';
import { buildLaneMap } from '../manifest/lane-map.ts';
import { laneOwnersOf } from '../manifest/lane-owners.ts';
import { proposalText } from '../manifest/proposal-text.ts';
import { laneNameFor, propose } from '../manifest/propose.ts';
import { quote, quotePath } from '../manifest/quote.ts';
import { readManifest } from '../manifest/read.ts';
import { smokePaths } from '../manifest/smoke-paths.ts';
import { statedKeys } from '../manifest/stated-keys.ts';
import { readSettings } from '../settings/read.ts';
import { manifestSource } from '../snapshot/manifest-source.ts';
import { gatherCodeOwners } from '../snapshot/tree-facts.ts';
import { check } from './check.ts';
import type { FilePlan, InitRequest } from './init.ts';
import { gatherGround, type LaneSearch, partsOf, searchLanes } from './init-ground.ts';
import { pairOf } from './init-lanes.ts';
import { withFile } from './proposed-tree.ts';

/** The manifest that the tree proposes, or what the one that is there does not say. */
export async function manifestPlan(asked: InitRequest): Promise<FilePlan> {
  const source = await manifestSource(asked.tree, asked.manifest);
  if (source === undefined) return proposed(asked);
  const manifest = readManifest(asked.manifest, source);
  const [broken] = manifest.problems.filter(({ severity, value }) => severity === 'error' && value !== 'lanes');
  if (broken || !(source instanceof Uint8Array)) {
    const { location, message, remedy } = broken ?? {
      location: { path: asked.manifest },
      message: 'it cannot be read',
      remedy: 'mend it',
    };
    throw new Misconfiguration(`${placeOf(location)}: ${message}; init adds nothing to a manifest with errors`, remedy);
  }
  return completed(asked, manifest, new TextDecoder('utf-8', { ignoreBOM: true }).decode(source));
}

async function proposed(asked: InitRequest): Promise<FilePlan> {
  const { tree, chosen, manifest: path } = asked;
  const search = await searchLanes(asked.host, tree, chosen, pythonPathOf(asked));
  const pair = pairOf(asked, search);
  const text = proposalText(propose(await gatherGround(tree, pair, chosen, search)));
  const found = await judged(asked, text);
  const [wrong] = found.filter(({ severity }) => severity !== 'notice');
  if (wrong) {
    throw new Error(
      `the proposed manifest does not pass ${wrong.check} (${wrong.message}): a defect of init, please report it`,
    );
  }
  return {
    path,
    write: { folder: null, path, text, wish: { isNew: true } },
    notes: found.map(({ check: id, message }) => `${id}: ${message}`),
  };
}

async function completed(asked: InitRequest, manifest: Manifest, text: string): Promise<FilePlan> {
  const { manifest: path, tree } = asked;
  const begun = await withLanes(asked, manifest, text);
  const lanes = buildLaneMap(begun.manifest, null);
  const [edge] = lanes.edges;
  const roots = begun.manifest.lanes.map(({ root }) => root.value);
  const search =
    begun.search ??
    (await searchLanes(
      asked.host,
      tree,
      { development: edge?.from.root ?? null, production: edge?.to.root ?? null },
      pythonPathOf(asked, begun.manifest),
    ));
  const codeOwners = await gatherCodeOwners(tree);
  const map = codeOwners && new OwnerMap(codeOwners);
  const isShim = (file: string) => search.graph.modules.get(file)?.shim !== undefined;
  const isForward = (file: string, into: number) =>
    lanes.edges.some(({ from, to }) => from.root === roots[into] && to.name === lanes.laneOf(file)?.name) &&
    isShim(file);
  const additions = completions(begun.manifest, {
    files: tree.entries,
    lanes,
    stated: statedKeys(begun.text),
    isShim,
    traffic: new PartTraffic(search.graph, partsOf(roots), isForward),
    owners: map
      ? new Map(
          lanes.lanes.map(({ name }) => [
            name,
            laneOwnersOf(tree.entries, (file) => lanes.laneOf(file)?.name === name, map),
          ]),
        )
      : undefined,
    codeOwnersPath: codeOwners?.path ?? '',
    smoke: smokePaths(tree.entries, 'tests/smoke'),
    pythonPath: search.pythonPath.value,
  });
  const { text: whole, told } = applied(begun, additions);
  if (whole === text) return { path, notes: [...told, `${path}: nothing to add`] };
  await refuseNewFindings(asked, text, whole);
  return { path, write: { folder: null, path, text: whole, wish: {} }, notes: told };
}

interface Begun {
  readonly text: string;
  readonly manifest: Manifest;
  readonly told: readonly string[];
  readonly search?: LaneSearch;
}

/** A lane at one end of the promotion that is added. */
interface End {
  readonly name: string;
  readonly root: string;
  readonly isDeclared: boolean;
}

/** The manifest with a version, lanes and a promotion, which everything else rests on. */
async function withLanes(asked: InitRequest, manifest: Manifest, text: string): Promise<Begun> {
  const stated = statedKeys(text);
  const first: Addition[] = stated.top.has('version')
    ? []
    : [{ edit: { kind: 'set', path: ['version'], value: 1 }, told: 'version: 1' }];
  if (buildLaneMap(manifest, null).edges.length > 0) {
    if (asked.chosen.development !== null || asked.chosen.production !== null) {
      throw new Misconfiguration(
        `${manifest.path} says which lanes are promoted from and to: --development and --production are for one that does not`,
        'leave them out, or edit promotion: of the production lane',
      );
    }
    return { ...applied({ text, manifest, told: [] }, first), manifest };
  }
  const search = await searchLanes(asked.host, asked.tree, asked.chosen, pythonPathOf(asked, manifest));
  const pair = pairOf(asked, search);
  const taken = new Set([...manifest.lanes.map(({ name }) => name.value), ...manifest.unreadLanes]);
  const to = endOf(manifest, pair.production.path, taken);
  const from = endOf(manifest, pair.development.path, taken);
  const promotion: ManifestEdit = {
    kind: 'set',
    path: ['lanes', to.name, 'promotion', 'from'],
    value: from.name,
  };
  const additions: Addition[] = [
    ...first,
    ...[to, from].flatMap(({ name, root, isDeclared }): Addition[] =>
      isDeclared
        ? []
        : [
            {
              edit: { kind: 'add-lane', lane: { name, root } },
              told: `lane ${quote(name)} with the root ${quotePath(root)}`,
            },
          ],
    ),
    { edit: promotion, told: `promotion.from of lane ${quote(to.name)}: ${quote(from.name)}` },
  ];
  const begun = applied({ text, manifest, told: [] }, additions);
  const read = readManifest(manifest.path, Buffer.from(begun.text));
  const problem = read.problems.find(({ severity }) => severity === 'error');
  if (problem) throw new Misconfiguration(`${manifest.path}: ${problem.message}`, problem.remedy);
  return { ...begun, manifest: read, search };
}

function endOf(manifest: Manifest, root: string, taken: Set<string>): End {
  const declared = manifest.lanes.find((lane) => lane.root.value === root);
  if (declared) return { name: declared.name.value, root, isDeclared: true };
  const name = laneNameFor(root, taken);
  taken.add(name);
  return { name, root, isDeclared: false };
}

/** Edit by edit: one that the text does not allow keeps no other from being made. */
function applied(begun: Begun, additions: readonly Addition[]): Begun {
  let { text } = begun;
  const told = [...begun.told];
  for (const { edit, told: what } of additions) {
    const edited = editManifest(text, [edit]);
    if ('refused' in edited) told.push(`not added: ${what}; ${edited.refused}`);
    else if (edited.text !== text) {
      text = edited.text;
      told.push(`+ ${what}`);
    }
  }
  return { ...begun, text, told };
}

async function refuseNewFindings(asked: InitRequest, before: string, after: string): Promise<void> {
  const known = new Set((await judged(asked, before, false)).map(({ fingerprint }) => fingerprint));
  const added = (await judged(asked, after)).find(
    ({ fingerprint, severity }) => severity !== 'notice' && !known.has(fingerprint),
  );
  if (!added) return;
  throw new Error(`what init adds does not pass ${added.check} (${added.message}): a defect of init, please report it`);
}

/** The findings of the group `manifest`, were this its text. */
async function judged({ host, given, manifest }: InitRequest, text: string, whole = true): Promise<readonly Finding[]> {
  const inputs = { ...given.inputs, manifest, mode: 'audit', checks: 'manifest', baseline: 'none', severity: '' };
  const { report } = await check(withFile(host, manifest, text), inputs);
  const [reason] = report.reasons;
  if (whole && report.verdict === 'could-not-run') {
    throw new Misconfiguration(
      `the manifest could not be judged: ${reason ?? 'no reason was given'}`,
      'lane-guard check --checks manifest',
    );
  }
  return report.findings.filter(({ status }) => status === 'active');
}

function pythonPathOf({ given }: InitRequest, manifest?: Manifest): readonly string[] | null {
  return readSettings(given.inputs, manifest?.settings ?? {}).pythonPath;
}
