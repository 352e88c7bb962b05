import type { Slot } from './layout.ts';
import type { Imports } from './python-imports.ts';
import type { Random } from './random.ts';
import { camel, name, noun, sentence, verb } from './words.ts';

/**
 * A Python file of about `bytes` bytes that parses: docstring, imports where they stand in real files, then constants,
 * functions and classes with docstrings, comments, strings and f-strings.
 */
export function pythonSource(random: Random, slot: Slot, imports: Imports, bytes: number): string {
  const parts = [`"""${sentence(random)}\n\n${prose(random, '')}\n"""\n`, ...head(imports)];
  if (!slot.isIndex) {
    parts.push(classOf(random, camel(slot.defines)));
    parts.push(functionOf(random, `build_${slot.defines}`, '', imports.deferred));
  }
  if (imports.registry.length > 0) {
    const rows = imports.registry.map((dotted) => `    "${noun(random)}.${noun(random)}": "${dotted}",\n`);
    parts.push(`REGISTRY = {\n${rows.join('')}}\n`);
  }
  for (const dotted of imports.loaded) {
    parts.push(`def load_${noun(random)}() -> Any:\n    return importlib.import_module("${dotted}")\n`);
  }
  let length = parts.reduce((sum, part) => sum + part.length + 1, 0);
  while (length < bytes && !slot.isIndex) {
    const part = block(random);
    parts.push(part);
    length += part.length + 1;
  }
  return parts.join('\n');
}

function head(imports: Imports): string[] {
  const lines = [...imports.head];
  if (imports.loaded.length > 0) lines.unshift('import importlib');
  const parts = lines.length === 0 ? [] : [`${lines.join('\n')}\n`];
  for (const { statement, fallback } of imports.guarded) {
    parts.push(`try:\n    ${statement}\nexcept ImportError:\n    ${fallback} = None\n`);
  }
  if (imports.typeOnly.length > 0) {
    parts.push(`if TYPE_CHECKING:\n${imports.typeOnly.map((statement) => indented(statement, '    ')).join('')}`);
  }
  return parts;
}

function block(random: Random): string {
  const kind = random.next();
  if (kind < 0.1) return `${prose(random, '# ')}\n`;
  if (kind < 0.25) return constant(random);
  if (kind < 0.6) return functionOf(random, `${verb(random)}_${name(random)}`, '', []);
  return classOf(random, camel(name(random)));
}

function constant(random: Random): string {
  const label = name(random).toUpperCase();
  if (random.chance(0.3)) {
    // Text that speaks of imports is no import.
    return `${label} = """\n${sentence(random)}\nimport ${noun(random)} from the ${noun(random)}\n${prose(random, '')}\n"""\n`;
  }
  const rows: string[] = [];
  for (let left = random.whole(2, 9); left > 0; left--) {
    rows.push(
      `    "${name(random)}": ("${sentence(random)}", ${random.whole(0, 9999)}, [${random.whole(0, 9)}, None]),\n`,
    );
  }
  return `${label} = {\n${rows.join('')}}\n`;
}

function classOf(random: Random, called: string): string {
  const fields: string[] = [];
  for (let left = random.whole(1, 5); left > 0; left--) fields.push(`    ${name(random)}: str = "${noun(random)}"\n`);
  const methods: string[] = [];
  for (let left = random.whole(1, 4); left > 0; left--) {
    methods.push(functionOf(random, `${verb(random)}_${noun(random)}`, '    ', []));
  }
  return `class ${called}:\n    """${sentence(random)}"""\n\n${fields.join('')}\n${methods.join('\n')}`;
}

function functionOf(random: Random, called: string, indent: string, deferred: readonly string[]): string {
  const inner = `${indent}    `;
  const [first, second] = [noun(random), name(random)];
  const lines = [
    `${indent}def ${called}(${indent === '' ? '' : 'self, '}${first}: Any, ${second}: int = ${random.whole(0, 99)}) -> Any:\n`,
    `${inner}"""${sentence(random)}"""\n`,
    ...deferred.map((statement) => indented(statement, inner)),
    `${inner}result = []\n`,
  ];
  for (let left = random.whole(1, 7); left > 0; left--) lines.push(statement(random, inner, first, second));
  lines.push(`${inner}return result\n`);
  return lines.join('');
}

function statement(random: Random, indent: string, first: string, second: string): string {
  const kind = random.whole(0, 6);
  const word = noun(random);
  if (kind === 0) return `${indent}# ${sentence(random)}\n`;
  if (kind === 1) return `${indent}result.append(f"${word} {${first}!r}: {${second} + ${random.whole(1, 9)}:>8}")\n`;
  if (kind === 2)
    return `${indent}if ${second} > ${random.whole(1, 999)}:\n${indent}    raise ValueError("${sentence(random)}")\n`;
  if (kind === 3)
    return `${indent}for ${word} in ${first}.${verb(random)}(limit=${second}):\n${indent}    result.append(${word})\n`;
  if (kind === 4) return `${indent}logger.info('${noun(random)} %s', ${first}, extra={"${word}": ${second}})\n`;
  if (kind === 5) return `${indent}${word} = [${first}[key] for key in sorted(${first}) if key != "${noun(random)}"]\n`;
  return `${indent}with ${first}.${verb(random)}() as ${word}:\n${indent}    ${word}.${verb(random)}("${sentence(random)}")\n`;
}

function prose(random: Random, mark: string): string {
  const lines: string[] = [];
  for (let left = random.whole(1, 5); left > 0; left--) lines.push(`${mark}${sentence(random)}`);
  return lines.join('\n');
}

const indented = (statement: string, indent: string): string =>
  `${statement
    .split('\n')
    .map((line) => `${indent}${line}`)
    .join('\n')}\n`;
