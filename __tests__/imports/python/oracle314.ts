import { readdirSync, readFileSync } from 'node:fs';
import { loadPyodide } from 'pyodide';
import type { OracleAnswer, OracleRequest } from './oracle.ts';

/** Asks CPython 3.14, which the package `pyodide` holds as WebAssembly, what `askPython` asks the machine's own. */
export type Python314 = (requests: readonly OracleRequest[]) => OracleAnswer[];

/** Starts it; needs neither the network nor a Python on the machine. Takes a second or two. */
export async function startPython314(): Promise<Python314> {
  const pyodide = await loadPyodide();
  const folder = new URL('.', import.meta.url);
  for (const name of readdirSync(folder).filter((each) => each.endsWith('.py'))) {
    pyodide.FS.writeFile(`/home/pyodide/${name}`, readFileSync(new URL(name, folder)));
  }
  const answer = pyodide.runPython(
    'import json, oracle, sys\n' +
      "assert sys.version_info[:2] == (3, 14), f'pyodide holds another CPython: {sys.version}'\n" +
      'lambda request: json.dumps(oracle.answer(json.loads(request)))',
  ) as (request: string) => string;
  return (requests) => requests.map((request) => JSON.parse(answer(JSON.stringify(inlined(request)))) as OracleAnswer);
}

/** It does not see this machine's files. */
function inlined(request: OracleRequest): OracleRequest {
  if (!('path' in request)) return request;
  const { path, ...rest } = request;
  return { ...rest, name: path, source: readFileSync(path).toString('base64') };
}
