import type { Language, Slot } from './layout.ts';
import { layOut } from './layout.ts';
import type { GeneratedFile } from './python-tree.ts';
import { Random } from './random.ts';
import { camel, name, noun, sentence, verb } from './words.ts';

const typescript: Language = { extension: '.ts', index: 'index' };
const builtIn = ['node:fs', 'node:path', 'node:crypto', 'node:events', 'node:stream', 'node:util'];
const packages = ['react', 'zod', 'express', 'lodash', 'rxjs', '@scope/client'];
const size = { median: 3000, sigma: 1, least: 300, most: 100_000 };

/**
 * A TypeScript repository of exactly `count` source files with a `tsconfig.json`: 60 % in `candidate/`, 30 % in
 * `lukhas/`, the rest in `tests/`. One file of `lukhas/` in a hundred imports `candidate/`.
 */
export function* typescriptTree(count: number, seed: number): Generator<GeneratedFile> {
  const random = new Random(seed);
  const candidate = layOut(random, 'candidate', Math.round(count * 0.6), typescript);
  const lukhas = layOut(random, 'lukhas', Math.round(count * 0.3), typescript);
  const tests = layOut(random, 'tests', count - candidate.length - lukhas.length, typescript, 'test_');
  yield { path: 'tsconfig.json', text: config };
  yield* filesOf(random, candidate, [], 0);
  yield* filesOf(random, lukhas, candidate, 100);
  yield* filesOf(random, tests, [...candidate, ...lukhas], 1);
}

const config = `{
  "compilerOptions": {
    "target": "ES2022",
    "module": "ESNext",
    "moduleResolution": "bundler",
    "strict": true,
    "noEmit": true
  },
  "include": ["candidate", "lukhas", "tests"]
}
`;

/** Every file at `each` (0: none) takes one of `other`. */
function* filesOf(
  random: Random,
  slots: readonly Slot[],
  other: readonly Slot[],
  each: number,
): Generator<GeneratedFile> {
  const own: Slot[] = [];
  for (const [at, slot] of slots.entries()) {
    const targets: Slot[] = [];
    if (own.length > 0) for (let left = random.whole(1, 6); left > 0; left--) targets.push(near(random, own));
    if (each > 0 && at % each === each - 1) targets.push(random.pick(other));
    const bytes = Math.min(size.most, Math.max(size.least, random.logNormal(size.median, size.sigma)));
    yield { path: slot.path, text: source(random, slot, [...new Set(targets)], bytes) };
    own.push(slot);
  }
}

const near = (random: Random, own: readonly Slot[]): Slot => random.pick(random.chance(0.5) ? own.slice(-60) : own);

function source(random: Random, slot: Slot, targets: readonly Slot[], bytes: number): string {
  const lines = [`/** ${sentence(random)} */\n`];
  for (let left = random.whole(0, 2); left > 0; left--)
    lines.push(`import * as ${name(random)} from '${random.pick(builtIn)}';\n`);
  for (let left = random.whole(0, 2); left > 0; left--)
    lines.push(`import ${name(random)} from '${random.pick(packages)}';\n`);
  for (const target of targets) lines.push(importOf(random, slot, target));
  lines.push(`\nexport interface ${camel(slot.defines)} {\n  readonly ${noun(random)}: string;\n}\n`);
  let length = lines.reduce((sum, line) => sum + line.length, 0);
  while (length < bytes) {
    const text = functionOf(random);
    lines.push(text);
    length += text.length;
  }
  return lines.join('');
}

function importOf(random: Random, from: Slot, target: Slot): string {
  const specifier = relativePath(from.folder, target.path.slice(0, -typescript.extension.length));
  const form = random.next();
  if (form < 0.15) return `import type { ${camel(target.defines)} } from '${specifier}';\n`;
  if (form < 0.25) return `export * from '${specifier}';\n`;
  if (form < 0.32) return `export const load${camel(target.defines)} = () => import('${specifier}');\n`;
  return `import { type ${camel(target.defines)} as ${camel(name(random))} } from '${specifier}';\n`;
}

function functionOf(random: Random): string {
  const [first, result] = [noun(random), name(random)];
  return `
/** ${sentence(random)} */
export function ${verb(random)}${camel(name(random))}(${first}: readonly string[]): string {
  // ${sentence(random)}
  const ${result} = ${first}.filter((item) => item !== '${noun(random)}').map((item) => \`${noun(random)} \${item}\`);
  if (${result}.length > ${random.whole(1, 99)}) throw new RangeError('${sentence(random)}');
  return ${result}.join(${JSON.stringify(` ${noun(random)} `)});
}
`;
}

/** `candidate/a/b`, `candidate/c/d` → `../c/d`. */
function relativePath(folder: string, target: string): string {
  const [from, to] = [folder.split('/'), target.split('/')];
  let shared = 0;
  while (shared < from.length && from[shared] === to[shared]) shared++;
  const up = from.slice(shared).map(() => '..');
  return [...(up.length === 0 ? ['.'] : up), ...to.slice(shared)].join('/');
}
