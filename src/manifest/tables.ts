// What may stand in a manifest: every key with the type of its value. The reader goes by these tables, and
// `schema/matriz.schema.json` and the tables of `docs/manifest.md` are made from them.
import { checkIds } from '../domain/check-id.ts';
import { keptOutSettings, manifestSettings } from '../domain/setting-name.ts';
import { unwaivable } from '../domain/waiver.ts';
import { arrowPattern } from './arrow.ts';
import { areaPattern, directoryPattern } from './directory.ts';
import type { KeyRow, KeyTable } from './keys.ts';
import { ownerPattern } from './owner.ts';
import { knownVersions } from './version.ts';

const table = <const Table extends KeyTable>(rows: Table): Table => rows;

/** `promotion` of a lane. */
export const promotionKeys = table({
  from: { holds: 'text', example: 'from: candidate', about: 'the lane that modules are promoted from' },
  to: { holds: 'text', example: 'to: accepted', about: 'the lane that modules of this one are promoted to' },
  labels_required: {
    holds: 'texts',
    example: 'labels_required: [promotion]',
    about: "labels that a promotion's pull request carries, beside the one of the setting `label`",
  },
  checks: {
    holds: 'texts',
    example: 'checks: [tests/smoke]',
    about: 'what passes before a promotion: paths of suites, ids of checks, names of `check-commands`',
  },
  areas: {
    holds: 'texts',
    pattern: areaPattern,
    example: 'areas: [core]',
    about: 'directories below the root whose modules have two segments, as `core/glyph`; `[core]` where absent',
  },
  order: {
    holds: 'texts',
    example: 'order: [core/orchestration, core/glyph]',
    about: 'the order of promotions; where absent that of `ops/promotion_queue.yaml`, else that of the process',
  },
});

/** `import_rules` of a lane. */
export const ruleKeys = table({
  allow_from: {
    holds: 'texts',
    also: ['allowed_imports'],
    example: 'allow_from: ["core/**"]',
    about: 'globs of what its files may import beside the lane itself; where absent: everything',
  },
  deny_from: {
    holds: 'texts',
    example: 'deny_from: ["candidate/**"]',
    about: 'globs of what its files must not import; they win over `allow_from`',
  },
});

/** One of `lanes`. */
export const laneKeys = table({
  name: { holds: 'text', also: ['lane'], example: 'name: accepted', about: 'the name; no two lanes share one' },
  root: {
    holds: 'text',
    also: ['path'],
    pattern: directoryPattern,
    example: 'root: lukhas/',
    about: 'the directory, from the top of the repository, in the case that it has there',
  },
  directories: {
    holds: 'texts',
    also: ['dirs'],
    pattern: directoryPattern,
    example: 'directories: [core/orchestration]',
    about:
      'the promoted directories and modules of one file, from the root or from the top; where given, even empty, a promoted module lies in one',
  },
  owners: {
    holds: 'texts',
    pattern: ownerPattern,
    example: 'owners: ["@user", "@org/team"]',
    about: 'who answers for it: `@user` or `@org/team`; `owners.default` where absent',
  },
  depends_on: {
    holds: 'texts',
    also: ['deps'],
    example: 'depends_on: [core]',
    about: 'lanes that it may depend on, `[]` for none; where absent: any; no cycles',
  },
  import_rules: {
    holds: 'map',
    keys: ruleKeys,
    example: 'import_rules: with allow_from: and deny_from: below it',
    about: 'what its files may import',
  },
  allowed_imports: {
    holds: 'texts',
    example: 'allowed_imports: [core]',
    about: 'another dialect of `import_rules.allow_from`: bare names are lanes or top-level directories',
  },
  promotion: {
    holds: 'map',
    keys: promotionKeys,
    example: 'promotion: with from: or to: below it',
    about: 'the promotion that starts or ends here',
  },
});

/** `owners`. */
export const ownerKeys = table({
  default: {
    holds: 'texts',
    pattern: ownerPattern,
    example: 'default: ["@user"]',
    about: 'owners of the lanes that name none',
  },
});

/** One of `invariants.imports`. */
export const importKeys = table({
  rule: { holds: 'text', example: 'rule: a sentence', about: 'a sentence for people' },
  deny: {
    holds: 'texts',
    required: true,
    pattern: arrowPattern,
    example: 'deny: ["lukhas/** <- candidate/**"]',
    about: 'arrows between globs, the way that code flows: `A <- B` and `B -> A` both say that no A imports a B',
  },
});

/** One of `invariants.secrets`. */
export const secretKeys = table({
  pattern: {
    holds: 'text',
    required: true,
    example: 'pattern: "**/*.pem"',
    about: 'a glob that no tracked file matches',
  },
});

/** `invariants`. */
export const invariantKeys = table({
  imports: {
    holds: 'maps',
    keys: importKeys,
    example: 'a list of maps with rule: and deny: ["lukhas/** <- candidate/**"]',
    about: 'imports that no lane may have',
  },
  secrets: {
    holds: 'maps',
    keys: secretKeys,
    example: 'a list of maps with pattern: "**/*.pem"',
    about: 'files that must not be tracked',
  },
  zero_bytes_fail: {
    holds: 'boolean',
    example: 'zero_bytes_fail: true',
    about: 'no code file in a lane is empty; `__init__.py`, `py.typed` and `.gitkeep` may be',
  },
});

/** One of `waivers`. */
export const waiverKeys = table({
  check: {
    holds: 'text',
    required: true,
    values: checkIds.filter((id) => !unwaivable.includes(id)),
    example: 'check: lane-violation',
    about: 'the id of the check whose findings are meant',
  },
  from: { holds: 'text', example: 'from: lukhas/core/**', about: 'the importing file or module, or a glob of paths' },
  to: { holds: 'text', example: 'to: candidate/core/**', about: 'what is imported' },
  path: { holds: 'text', example: 'path: lukhas/a.py', about: 'where the finding stands' },
  reason: { holds: 'text', required: true, example: 'reason: with a sentence', about: 'why' },
  owner: { holds: 'text', required: true, example: 'owner: "@user"', about: 'who answers for it' },
  expires: {
    holds: 'text',
    required: true,
    pattern: /^(?:never|\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01]))$/,
    example: 'expires: 2026-12-31',
    about: 'the last day on which it holds, or `never`',
  },
});

/** The file itself. */
export const manifestKeys = table({
  version: {
    holds: 'version',
    required: true,
    example: 'version: 1',
    about: `of this format: ${knownVersions.join(', ')}`,
  },
  owners: {
    holds: 'map',
    keys: ownerKeys,
    example: 'owners: with default: ["@user"] below it',
    about: 'who answers for lanes that name nobody',
  },
  lanes: {
    holds: 'lanes',
    required: true,
    keys: laneKeys,
    example: 'lanes: with a name: and a root: for each',
    about: 'the lanes: a list of maps, or a map by name',
  },
  invariants: {
    holds: 'map',
    keys: invariantKeys,
    example: 'invariants: with imports:, secrets: or zero_bytes_fail: below it',
    about: 'what holds of the whole repository',
  },
  waivers: {
    holds: 'maps',
    keys: waiverKeys,
    example: 'a list of maps with check:, reason:, owner: and expires:',
    about: 'findings that an owner answers for until a day',
  },
  lane_guard: {
    holds: 'settings',
    example: 'lane_guard: with settings below it',
    about: 'settings; an input or a flag wins over them',
  },
});

/** `lane_guard`: the settings by name, which may also be written with `_` as the other keys of a manifest. */
export const settingKeys = table(
  Object.fromEntries([
    ...manifestSettings.map((name) => [name, settingRow(name)] as const),
    ...keptOutSettings.map((name) => [name, { ...settingRow(name), refused: true }] as const),
  ]),
);

function settingRow(name: string): KeyRow {
  const also = name.includes('-') ? [name.replaceAll('-', '_')] : [];
  return { holds: 'settings', also, example: `${name}: …`, about: 'a setting' };
}
