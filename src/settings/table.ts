import { severities } from '../domain/finding.ts';

/** How a setting's text is read. */
export type Kind =
  | { readonly of: 'text' }
  /** Newlines or commas between the items. */
  | {
      readonly of: 'list';
      /** Its items are `key: value`, which the manifest may hold as a map. */
      readonly pairs?: true;
      /** An item is a line: commas belong to it. */
      readonly lines?: true;
    }
  | { readonly of: 'choice'; readonly allowed: readonly string[] }
  | { readonly of: 'boolean' }
  /** Whole numbers, both ends included. */
  | { readonly of: 'number'; readonly least: number; readonly most: number };

/** One input of the action; also a flag of the command line and, where `manifest` says so, a key under `lane_guard`. */
export interface SettingRow {
  readonly name: string;
  readonly kind: Kind;
  /** As a user would write it; empty where the default is found by looking or is all. */
  readonly default: string;
  /** For tables and help: one line, no final stop. */
  readonly description: string;
  /** Whether `none` switches it off. */
  readonly none: boolean;
  /** Whether the manifest may hold it: never what runs code, reaches out or says what is judged. */
  readonly manifest: boolean;
}

/** Why a setting may not stand in the manifest, which a change under review may edit. */
export const keptOut: Readonly<Record<string, string>> = {
  manifest: 'it says which file is the manifest',
  'working-directory': 'it says which folder is judged',
  python: 'it names a program that is run',
  'check-commands': 'they are commands that are run',
  base: 'it says which commits are judged',
  head: 'it says which commits are judged',
  token: 'it is a secret',
};

const row = <const Name extends string>(
  name: Name,
  kind: Kind,
  standard: string,
  description: string,
  more: { readonly none?: true } = {},
) => ({ kind, default: standard, description, none: false, manifest: !(name in keptOut), ...more, name });

const text: Kind = { of: 'text' };
const list: Kind = { of: 'list' };
const yesOrNo: Kind = { of: 'boolean' };

/** The one table of inputs. `action.yml`, the README, the flags and the help are made from it. */
export const settingRows = [
  row(
    'mode',
    { of: 'choice', allowed: ['auto', 'check', 'audit'] },
    'auto',
    '`auto` audits on schedule and dispatch, else checks',
  ),
  row('checks', list, '', 'ids or groups of checks to run; `-id` leaves one out; all of the mode where empty'),
  row(
    'severity',
    { of: 'list', pairs: true },
    '',
    'lines `id: error`, `warning`, `notice` or `off`; `id[label]` for one kind of import',
  ),
  row('fail-on', { of: 'choice', allowed: [...severities, 'never'] }, 'error', 'the least severity that fails the run'),
  row('manifest', text, 'ops/matriz.yaml', 'path of the manifest of lanes'),
  row('baseline', text, 'ops/lane-baseline.json', 'path of the baseline: known findings that fail nothing', {
    none: true,
  }),
  row(
    'policy-from',
    { of: 'choice', allowed: ['base', 'head'] },
    'base',
    'whose rules judge a change: those before it, or its own',
  ),
  row('working-directory', text, '.', 'the folder to judge'),
  row('smoke', list, 'tests/smoke', 'paths of the smoke tests', { none: true }),
  row(
    'smoke-timeout',
    { of: 'number', least: 1, most: 21_600 },
    '600',
    'seconds for one smoke suite, and for importing production',
  ),
  row(
    'smoke-reports',
    list,
    '',
    'JUnit XML of another job, in place of running the smoke tests: paths from the judged folder',
  ),
  row(
    'smoke-workers',
    { of: 'number', least: 0, most: 256 },
    '0',
    'processes of one smoke suite, where pytest-xdist is installed; 0: none of its own',
  ),
  row(
    'smoke-retries',
    { of: 'number', least: 0, most: 10 },
    '0',
    'how often a smoke test that fails is run again, to tell a flaky one',
  ),
  row(
    'check-commands',
    { of: 'list', lines: true },
    '',
    'lines `name: command`: what the names in `promotion.checks` run',
  ),
  row('python', text, '', 'the interpreter of the smoke suites; `python3`, else `python`'),
  row('python-path', list, '', "import roots such as `.` and `src`; from the project's own settings where empty"),
  row('label', text, 'lane-promotion', 'the label of a pull request that promotes', { none: true }),
  row(
    'commit-format',
    text,
    'chore(promotion): promote {module} from {from} → {to}',
    'the subject of a promotion, with `{module}`, `{from}` and `{to}`',
  ),
  row(
    'shim-max-age',
    { of: 'number', least: 0, most: 36_500 },
    '90',
    'days after which a shim counts as expired (audits)',
  ),
  row(
    'similarity',
    { of: 'number', least: 0, most: 100 },
    '90',
    'per cent of alike lines below which a promoted copy counts as rewritten',
  ),
  row('base', text, '', 'start of a range of commits of your own; from the event where empty'),
  row('head', text, '', 'end of the range of commits; from the event where empty'),
  row(
    'comment',
    { of: 'choice', allowed: ['on-findings', 'always', 'never'] },
    'on-findings',
    'the one comment on a pull request, with suggested changes beside it (needs `pull-requests: write`)',
  ),
  row('check-runs', yesOrNo, 'false', 'one check run for each group (needs `checks: write`)'),
  row('issue', yesOrNo, 'false', 'one tracking issue, opened, updated and closed by audits (needs `issues: write`)'),
  row('report-directory', text, '', 'where the reports go; on a runner its temporary folder'),
  row('previous-report', text, '', "an earlier audit's `report.json`, for the trend, from the judged folder"),
  row('token', text, '${{ github.token }}', 'reads the pull request anew; `none`: git and the payload only', {
    none: true,
  }),
] as const satisfies readonly SettingRow[];

export type SettingName = (typeof settingRows)[number]['name'];

/** One output of the action. */
interface OutputRow {
  readonly name: string;
  readonly description: string;
}

/** Set on failure as well. */
export const outputRows = [
  { name: 'verdict', description: '`pass`, `fail` or `could-not-run`' },
  { name: 'errors', description: 'number of findings that are errors' },
  { name: 'warnings', description: 'number of warnings' },
  { name: 'notices', description: 'number of notices' },
  { name: 'promotions', description: 'JSON: the promotions of the range' },
  { name: 'next', description: 'JSON: what to promote next (audits)' },
  { name: 'report', description: 'path of the report as JSON' },
  { name: 'sarif', description: 'path of the report as SARIF' },
  { name: 'html', description: 'path of the report as a page' },
] as const satisfies readonly OutputRow[];
