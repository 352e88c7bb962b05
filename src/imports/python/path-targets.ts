import { type CallTarget, modulePath } from './call-target.ts';
import { type KnownPath, knownPath } from './path-value.ts';
import type { Value } from './value.ts';

/** A path below the file's directory is a relative name, one below the working directory an absolute one. */
export function targetsOfPath(value: Value | undefined): readonly CallTarget[] | undefined {
  // Out of the tree, wherever that lies.
  if (value?.kind === 'text' && value.text.startsWith('/')) return [];
  const path = value && knownPath(value);
  if (path === undefined || path.base === 'unknown') return undefined;
  const up = path.segments.filter((segment) => segment === '..').length;
  const module = moduleNameOf(path, up);
  if (module === undefined || (path.base === 'working' && up > 0)) return undefined;
  return [{ level: path.base === 'file' ? up + 1 : 0, module, prefix: path.prefix }];
}

function moduleNameOf({ segments, prefix }: KnownPath, up: number): string | undefined {
  const names = segments.slice(up);
  const last = names.at(-1);
  if (last !== undefined && !prefix) names[names.length - 1] = last.replace(/\.py$/, '');
  const name = names.join('.');
  return up < 255 && names.every((each) => modulePath.test(each) && !each.includes('.')) && name !== ''
    ? name
    : undefined;
}
