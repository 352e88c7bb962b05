import type { Stretch } from './scalar.ts';

const segment = '[\\p{ID_Start}_]\\p{ID_Continue}*';
const dotted = `${segment}(?:\\.${segment})*`;
const wholeName = new RegExp(`^${segment}(?:\\.${segment})+(?::${dotted})?$`, 'u');
/** `!!` is short for the prefix behind `!<`. */
const pythonTag = new RegExp(`^!(?:!|<tag:yaml\\.org,2002:)python/[a-z/]+:(?<module>${dotted})>?$`, 'du');
/** As `importlib.metadata.EntryPoint.pattern` has it: blanks about the colon, extras behind. */
const reference = `(?<module>${dotted})\\s*(?::\\s*(?<attribute>${dotted})\\s*)?(?:\\[[^\\]]*\\]\\s*)?$`;
const bareReference = new RegExp(`^\\s*${reference}`, 'du');
/** The names of entry points hold much, but what holds these is an address with a query. */
const namedReference = new RegExp(`^[^=:/?]+=\\s*${reference}`, 'du');

/**
 * The name that a text is as a whole, blanks around it aside: two segments or more, with or without an attribute
 * (`candidate.core.x`, `candidate.core.x:main`). By shape alone: `a.py` is one too.
 */
export function dottedName(text: string): Stretch | undefined {
  const name = text.trim();
  if (!wholeName.test(name)) return undefined;
  const from = text.length - text.trimStart().length;
  return { text: name, from, to: from + name.length };
}

/** What a tag of PyYAML loads: `!!python/name:candidate.core.x.f`, `!!python/object/apply:candidate.core.x.f`. */
export function taggedName(tag: string): Stretch | undefined {
  return referenceOf(tag, pythonTag);
}

/** What an entry point loads: `candidate.core.x:main [extra]` gives `candidate.core.x:main`; one segment is enough. */
export function objectReference(value: string): Stretch | undefined {
  return referenceOf(value, bareReference);
}

/** The same of a line that names the entry point too: `name = candidate.core.x:main [extra]`. */
export function entryPoint(line: string): Stretch | undefined {
  return referenceOf(line, namedReference);
}

function referenceOf(text: string, pattern: RegExp): Stretch | undefined {
  const { module, attribute } = pattern.exec(text)?.indices?.groups ?? {};
  if (!module) return undefined;
  const name = text.slice(...module);
  const [from, to] = [module[0], (attribute ?? module)[1]];
  return { text: attribute ? `${name}:${text.slice(...attribute)}` : name, from, to };
}
