import { Buffer } from 'node:buffer';
import { baseName } from '../../domain/path.ts';

/** Whether a file may be a program without an ending: what reads it is said in its first line. */
export function mayBeScript(path: string): boolean {
  return !baseName(path).includes('.');
}

/** Whether the first line hands the file to Python: `#!/usr/bin/env python3`, `#!/usr/bin/env -S uv run --script`. */
export function isPythonScript(source: Uint8Array): boolean {
  const start = Buffer.from(source.buffer, source.byteOffset, Math.min(source.length, mostBytes)).toString('latin1');
  if (!start.startsWith('#!')) return false;
  const [line = ''] = start.slice(2).split(/[\r\n]/, 1);
  const [interpreter = '', ...more] = line.split(/[ \t]+/).filter((word) => word !== '');
  const words = baseName(interpreter) === 'env' ? more : [interpreter];
  return words.some((word, at) => python.test(baseName(word)) || (word === 'uv' && words[at + 1] === 'run'));
}

/** Linux reads no more of the line. */
const mostBytes = 256;
const python = /^(?:python|pypy)[\d.]*w?$/;
