import { Buffer } from 'node:buffer';
import type { CallTarget, ScanCode } from './call-target.ts';
import { expand, replaceMarks, type Value } from './value.ts';

/** What the statements and calls of a text import. Of a name with a part that is not known, what stands before it. */
export function targetsOfCode(value: Value, scanCode: ScanCode): readonly CallTarget[] {
  if (value.kind !== 'text') return [];
  return expand(value.text).flatMap((text) => (text.includes('import') ? targetsOfSource(text, scanCode) : []));
}

/** CPython takes no text for an expression that holds a statement. */
export function callsAlone({ statements }: ReturnType<ScanCode>): ReturnType<ScanCode> {
  return { statements: statements.every(({ form }) => form === 'call') ? statements : [] };
}

function targetsOfSource(text: string, scanCode: ScanCode): readonly CallTarget[] {
  const source = Buffer.from(replaceMarks(text, gap));
  const targets: CallTarget[] = [];
  for (const { form, level, module, names, labels } of scanCode(source).statements) {
    if (targets.length >= mostTargets) break;
    const prefix = labels.includes('prefix');
    if (form === 'import') targets.push(...names.flatMap(({ name }) => known(0, name, prefix)));
    else if (form === 'from' && !module.includes('.') && names[0]?.name !== '*') {
      targets.push(...names.flatMap(({ name }) => known(level, module === '' ? name : `${module}.${name}`, prefix)));
    } else targets.push(...known(level, module, prefix));
  }
  return targets.slice(0, mostTargets);
}

/** Stands in a text of code for what is not known. */
const gap = '__lane_guard_gap__';

function known(level: number, module: string, prefix: boolean): CallTarget[] {
  const at = module.indexOf(gap);
  if (at < 0) return module === '' && level === 0 ? [] : [{ level, module, prefix }];
  const start = module.slice(0, Math.max(0, module.lastIndexOf('.', at)));
  return start === '' ? [] : [{ level, module: start, prefix: true }];
}

/** What one text of code may import: what is held so is a line or two. */
const mostTargets = 100;
