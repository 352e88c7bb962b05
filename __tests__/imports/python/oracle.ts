import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { ImportStatement, UnknownCall } from '../../../src/domain/graph.ts';

/** What CPython says of one source; see oracle.py. */
export type OracleAnswer =
  | { readonly name: string; readonly error: string }
  | {
      readonly name: string;
      readonly error: null;
      readonly statements: readonly ImportStatement[];
      readonly unknownCalls: readonly UnknownCall[];
      readonly inString: boolean;
    };

export type OracleRequest = { readonly path: string } | { readonly name: string; readonly source: string };

const script = fileURLToPath(new URL('./oracle.py', import.meta.url));

/** Runs the machine's `python3` once over all of it. Throws where there is none: nothing is compared then. */
export function askPython(requests: readonly OracleRequest[]): OracleAnswer[] {
  const input = requests.map((request) => JSON.stringify(request)).join('\n');
  return python([script], input)
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as OracleAnswer);
}

/** Prints an expression's value. */
export function evaluate(imports: string, expression: string): string {
  return python(['-c', `import ${imports}; print(${expression})`], '').trim();
}

function python(args: readonly string[], input: string): string {
  const run = spawnSync('python3', args, { input, maxBuffer: 1 << 30 });
  if (run.error) throw new Error(`python3 is needed to compare with CPython, and did not start: ${run.error.message}`);
  if (run.status !== 0) throw new Error(`python3 ended with ${run.status}: ${run.stderr.toString().slice(-2000)}`);
  return run.stdout.toString();
}
