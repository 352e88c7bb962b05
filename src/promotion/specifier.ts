import type { ModuleGraph } from '../domain/graph.ts';
import { typescriptEndings, withoutTypeScriptEnding } from '../domain/module-path.ts';
import { parentOf } from '../domain/path.ts';

/**
 * The specifier that imports `target` from the file `path`, written as `written` is: with an ending or without, the `index`
 * of a folder named or not. Null where `written` is no relative path: what stands for the target behind an alias or in a
 * package is not known.
 */
export function rewrittenSpecifier(written: string, path: string, target: string, graph: ModuleGraph): string | null {
  if (!/^\.{1,2}(\/|$)/.test(written) || target.endsWith('/')) return null;
  const base = relativePath(parentOf(path), withoutTypeScriptEnding(target).replace(/\.d$/, ''));
  const ending = typescriptEndings.find((known) => written.endsWith(known));
  const named = withoutTypeScriptEnding(written).endsWith('index') || !base.endsWith('/index');
  // `./x` finds a file before a folder: the folder's index has to be named where both are there.
  const folder = base.slice(0, -'/index'.length);
  const hidden = !named && typescriptEndings.some((known) => graph.modules.has(parentOf(target) + known));
  if (ending !== undefined) return `${base}${endingFor(ending, target)}`;
  return named || hidden ? base : folder;
}

/** What is compiled to `.js` is written `.js`; who writes `.ts` means the source. */
function endingFor(written: string, target: string): string {
  const own = target.slice(withoutTypeScriptEnding(target).length);
  if (!/^\.[cm]?js$/.test(written)) return own;
  return own === '.jsx' || own === '.tsx' ? (written === '.jsx' ? '.jsx' : '.js') : own.replace('t', 'j');
}

function relativePath(from: string, to: string): string {
  const [here, there] = [from === '' ? [] : from.split('/'), to.split('/')];
  let shared = 0;
  while (shared < here.length && shared < there.length - 1 && here[shared] === there[shared]) shared++;
  const up = '../'.repeat(here.length - shared);
  return `${up === '' ? './' : up}${there.slice(shared).join('/')}`;
}
