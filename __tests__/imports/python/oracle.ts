import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { ImportStatement, NamedText, UnknownCall } from '../../../src/domain/graph.ts';

/** What CPython says of one source; see oracle.py. */
export type OracleAnswer =
  | { readonly name: string; readonly error: string }
  | {
      readonly name: string;
      readonly error: null;
      readonly statements: readonly ImportStatement[];
      readonly unknownCalls: readonly UnknownCall[];
      readonly inString: boolean;
      /** How many imports were spliced in, and the base64 of the source that they made; only where it was asked for. */
      readonly spliced?: number;
      readonly source?: string;
      /** In the order of the source; only where they were asked for. */
      readonly texts?: readonly NamedText[];
    };

export type OracleRequest = ({ readonly path: string } | { readonly name: string; readonly source: string }) & {
  /** At most so many imports are put into the source, chosen by `seed`. */
  readonly splice?: number;
  readonly seed?: number;
  readonly texts?: boolean;
};

const script = fileURLToPath(new URL('./oracle.py', import.meta.url));

/** Runs `command`, a CPython, once over all of it. Throws where there is none: nothing is compared then. */
export function askPython(requests: readonly OracleRequest[], command = 'python3'): OracleAnswer[] {
  const input = requests.map((request) => JSON.stringify(request)).join('\n');
  return python(command, ['-B', script], input)
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as OracleAnswer);
}

/** Prints an expression's value. */
export function evaluate(imports: string, expression: string): string {
  return python('python3', ['-c', `import ${imports}; print(${expression})`], '').trim();
}

/** Runs a script of this folder; gives what it prints. */
export function printed(name: string): string {
  return python('python3', ['-B', fileURLToPath(new URL(name, import.meta.url))], '');
}

function python(command: string, args: readonly string[], input: string): string {
  const run = spawnSync(command, args, { input, maxBuffer: 1 << 30 });
  if (run.error)
    throw new Error(`${command} is needed to compare with CPython, and did not start: ${run.error.message}`);
  if (run.status !== 0) throw new Error(`${command} ended with ${run.status}: ${run.stderr.toString().slice(-2000)}`);
  return run.stdout.toString();
}
