// The floor of a tool on Node: reads every file of a list (paths, each ended by a NUL) into one buffer.
import { closeSync, openSync, readFileSync, readSync } from 'node:fs';

const buffer = Buffer.allocUnsafeSlow(1 << 20);
let files = 0;
let bytes = 0;
for (const path of readFileSync(process.argv[2], 'utf8').split('\0')) {
  if (path === '') continue;
  const file = openSync(path, 'r');
  for (let length = 1; length > 0; bytes += length) length = readSync(file, buffer, 0, buffer.length, null);
  closeSync(file);
  files++;
}
process.stdout.write(`${files} files, ${bytes} bytes\n`);
