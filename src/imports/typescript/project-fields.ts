import { type Fields, isFields } from '../../domain/fields.ts';
import { ts } from './compiler.ts';

/** The compiler tries each pattern of `paths` for each import. */
const mostPatterns = 5000;
const mostReferences = 1000;

/**
 * The part of a `tsconfig.json` that bears on resolution, each field of its right type: the compiler takes some of them on
 * trust and throws. What a text with comments, trailing commas or faults means is the compiler's own reading.
 */
export function boundedProject(text: string): Fields {
  const config = readConfig(text);
  if (!isFields(config)) return {};
  const { extends: bases, references, compilerOptions } = config;
  return {
    extends: typeof bases === 'string' ? bases : strings(bases).slice(0, mostReferences),
    references: list(references)
      .filter((reference) => isFields(reference) && typeof reference.path === 'string')
      .slice(0, mostReferences),
    compilerOptions: isFields(compilerOptions) ? boundedOptions(compilerOptions) : {},
    // Which files it includes is not asked.
    files: [],
  };
}

function boundedOptions(options: Fields): Fields {
  const bounded: Record<string, unknown> = {};
  for (const key of ['baseUrl', 'rootDir', 'outDir', 'declarationDir', 'composite']) {
    if (typeof options[key] === 'string' || typeof options[key] === 'boolean') bounded[key] = options[key];
  }
  for (const key of ['rootDirs', 'moduleSuffixes', 'customConditions']) {
    if (Array.isArray(options[key])) bounded[key] = strings(options[key]).slice(0, mostPatterns);
  }
  if (isFields(options.paths)) {
    const patterns = Object.entries(options.paths).slice(0, mostPatterns);
    bounded.paths = Object.fromEntries(patterns.map(([pattern, targets]) => [pattern, strings(targets)]));
  }
  return bounded;
}

function readConfig(text: string): unknown {
  try {
    return ts.parseConfigFileTextToJson('tsconfig.json', text).config;
  } catch (error) {
    if (error instanceof RangeError) return {};
    throw error;
  }
}

function strings(value: unknown): readonly string[] {
  return list(value).filter((entry) => typeof entry === 'string');
}

function list(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}
