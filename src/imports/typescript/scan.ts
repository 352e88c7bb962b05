import type { ScannedSource } from '../../domain/graph.ts';
import { exportsOf } from './exports.ts';
import { parse, unreadableAt } from './parse.ts';
import { shimOf } from './shim.ts';
import { decode, SourceText } from './source-text.ts';
import { importsByToken } from './tokens.ts';
import { walk } from './walk.ts';

const megabyte = 1024 * 1024;
/** A syntax tree takes up to two hundred bytes of memory for a character. */
const largestTree = 4 * megabyte;

/** See `TypeScriptEngine.scan`. */
export function scanTypeScript(path: string, bytes: Uint8Array): ScannedSource {
  const source = new SourceText(decode(bytes));
  if (source.text.includes('\0')) return unread('it holds NUL bytes: a binary file');
  // Qt's translations share the ending `.ts`; no program starts like that.
  if (/^\s*<(\?xml|!DOCTYPE)/.test(source.text)) return { statements: [], unknownCalls: [] };
  if (bytes.length > largestTree)
    return byToken(source, `larger than ${largestTree / megabyte} MB: read by its tokens alone`);
  const parsed = parse(path, source);
  if ('reason' in parsed) return byToken(source, `${parsed.reason}: read by its tokens alone`);
  const { statements, unknownCalls, seen } = walk(parsed.sourceFile, source);
  if (!parsed.flawed) {
    const shim = shimOf(parsed.sourceFile);
    const bindings = exportsOf(parsed.sourceFile);
    return { statements, unknownCalls, ...(shim && { shim }), ...(bindings && { bindings }) };
  }
  const all = [...statements, ...importsByToken(source, seen)].sort((a, b) => a.line - b.line || a.column - b.column);
  const unreadable = unreadableAt(parsed.sourceFile, source);
  return unreadable ? { statements: all, unknownCalls, unreadable } : { statements: all, unknownCalls };
}

function unread(reason: string): ScannedSource {
  return { statements: [], unknownCalls: [], unreadable: { reason } };
}

function byToken(source: SourceText, reason: string): ScannedSource {
  return { statements: importsByToken(source, new Set()), unknownCalls: [], unreadable: { reason } };
}
