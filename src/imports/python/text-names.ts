import type { NamedText } from '../../domain/graph.ts';
import { isWhole, knownStart, type Value } from './value.ts';

/** `python3`, `sys.executable` */
export function isInterpreter(value: Value): boolean {
  if (value.kind === 'name') return value.name === 'sys.executable';
  return value.kind === 'text' && interpreter.test(value.text);
}

/** `-u` */
export function isOption(value: Value): boolean {
  return value.kind === 'text' && value.text.startsWith('-');
}

/** The name that a text is, with or without an attribute, or begins with. */
export function nameIn(text: string): Pick<NamedText, 'text' | 'prefix'> | undefined {
  if (isWhole(text)) return wholeNameIn(text);
  const start = knownStart(text);
  const module = start.slice(0, Math.max(0, start.search(/[.:][^.:]*$/)));
  // What follows the colon is an attribute: the module is known.
  if (start.includes(':')) return twoParts.test(module) ? { text: module, prefix: false } : undefined;
  return dottedName.test(module) ? { text: module, prefix: true } : undefined;
}

/** The file that a command runs: `python candidate/core/x.py --flag`. */
export function scriptIn(text: string): string | undefined {
  return isWhole(text) ? scriptCommand.exec(text)?.[1] : undefined;
}

/** Whether a text is one name without a dot. */
export function isSingleName(text: string): boolean {
  return singleName.test(text);
}

function wholeNameIn(text: string): Pick<NamedText, 'text' | 'prefix'> | undefined {
  if (wholeName.test(text)) return { text, prefix: false };
  // `"candidate.core."` is held to put something behind it.
  if (text.endsWith('.')) {
    const start = text.slice(0, -1);
    return dottedName.test(start) ? { text: start, prefix: true } : undefined;
  }
  const run = text.includes(' -m ') ? command.exec(text)?.[1] : undefined;
  if (run === undefined) return undefined;
  return { text: run.includes('.') ? run : `${run}.__main__`, prefix: false };
}

const part = '[\\p{XID_Start}_]\\p{XID_Continue}*';
const dottedName = new RegExp(`^${part}(?:\\.${part})*$`, 'u');
const twoParts = new RegExp(`^${part}(?:\\.${part})+$`, 'u');
const wholeName = new RegExp(`^${part}(?:\\.${part})+(?::${part}(?:\\.${part})*)?$`, 'u');
const singleName = new RegExp(`^${part}$`, 'u');
const interpreter = /^(?:[^ ]*\/)?python[\d.]*$/;
const scriptCommand = /^(?:[^ ]*\/)?python[\w.]* (?:-\w+ )*([^ ]+\.py)(?: |$)/;
const command = new RegExp(`^(?:[^ ]*/)?python[\\w.]* (?:-\\w+ )*-m (${part}(?:\\.${part})*)(?: |$)`, 'u');
