import { parseArgs } from 'node:util';

export interface Options {
  readonly folders: readonly string[];
  /** Numbers of files of the Python trees to generate, and of the TypeScript ones. */
  readonly sizes: readonly number[];
  readonly typescript: readonly number[];
  readonly runs: number;
  readonly lanes: readonly [production: string, development: string];
  readonly json: boolean;
  readonly markdown: boolean;
}

export const usage = `npm run bench [-- [options] [folder …]]

  --sizes 1k,10k,50k   files of the Python trees to generate; none beside a folder
  --typescript 1k      files of the TypeScript trees to generate; none beside a folder
  --runs 5             how often each tool runs
  --lanes lukhas,candidate   the directories of production and development, for the peers
  --json               the figures as JSON
  --markdown           the section between the markers of docs/performance.md
`;

/** @throws TypeError for an option that does not exist, RangeError for a wrong value. */
export function readOptions(argv: readonly string[]): Options {
  const { values, positionals } = parseArgs({
    args: [...argv],
    allowPositionals: true,
    options: {
      sizes: { type: 'string' },
      typescript: { type: 'string' },
      runs: { type: 'string', default: '5' },
      lanes: { type: 'string', default: 'lukhas,candidate' },
      json: { type: 'boolean', default: false },
      markdown: { type: 'boolean', default: false },
    },
  });
  const generated = positionals.length === 0 && values.sizes === undefined && values.typescript === undefined;
  const [production, development, ...rest] = values.lanes.split(',');
  if (!production || !development || rest.length > 0) {
    throw new RangeError(`--lanes "${values.lanes}": two directories are wanted, such as lukhas,candidate`);
  }
  return {
    folders: positionals,
    sizes: numbers('--sizes', values.sizes ?? (generated ? '1k,10k,50k' : '')),
    typescript: numbers('--typescript', values.typescript ?? (generated ? '1k' : '')),
    runs: numbers('--runs', values.runs)[0] ?? 5,
    lanes: [production, development],
    json: values.json,
    markdown: values.markdown,
  };
}

/** `1k,250` → 1000 and 250; `none` and nothing: none. */
function numbers(option: string, text: string): number[] {
  if (text === '' || text === 'none') return [];
  return text.split(',').map((part) => {
    const found = /^([1-9]\d{0,6})(k?)$/.exec(part.trim());
    if (!found) throw new RangeError(`${option} "${text}": numbers such as 1k,10k are wanted`);
    return Number(found[1]) * (found[2] === 'k' ? 1000 : 1);
  });
}
