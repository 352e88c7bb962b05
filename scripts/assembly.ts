import asc from 'assemblyscript/asc';

const folder = 'src/imports/python/assembly';

/** The module that the host side compiles, as a file of TypeScript: the same bytes wherever and whenever it is made. */
export async function sweepCode(): Promise<string> {
  const binary = await compile(`${folder}/index.ts`);
  const header = `// Made by \`npm run generate\` from ${folder}/.\n`;
  const purpose = '/** The WebAssembly module of the sweep, in base64. */\n';
  return `${header}${purpose}export const sweepCode =\n  '${Buffer.from(binary).toString('base64')}';\n`;
}

async function compile(entry: string): Promise<Uint8Array> {
  let binary: Uint8Array | undefined;
  const { error, stderr } = await asc.main([entry, '--outFile', 'sweep.wasm', ...options], {
    writeFile: (_name, contents) => {
      if (contents instanceof Uint8Array) binary = contents;
    },
  });
  if (error || binary === undefined) throw new Error(`${entry} does not compile: ${stderr.toString()}`);
  return binary;
}

/** SIMD and the copying of blocks are in every Node that the action runs on. */
const options = [
  ...['--runtime', 'stub', '--importMemory', '--use', 'abort='],
  ...['-O3', '--noAssert', '--enable', 'simd', '--enable', 'bulk-memory'],
];
