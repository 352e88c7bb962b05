import { withoutEnding, withoutTypeScriptEnding } from '../domain/module-path.ts';
import { joinPath } from '../domain/path.ts';

/** What of a file's text counts when copies are compared. */
export interface TextMeasure {
  /** How often each significant line stands in the file. */
  readonly lines: ReadonlyMap<string, number>;
  /** Number of significant lines. */
  readonly total: number;
  /** How many of them import. */
  readonly imports: number;
  /** Dotted names that the import lines may load, below the roots: `core.orchestration.kernel`. */
  readonly imported: ReadonlySet<string>;
  /** Python: a text and comments, and nothing else. */
  readonly isProse: boolean;
}

/** Whether a file has no code: blanks and comments, or a docstring alone. */
export function holdsNoCode({ total, isProse }: TextMeasure): boolean {
  return total === 0 || isProse;
}

/**
 * Measures a file. Blank lines and comments do not count. In import lines relative dots are resolved by the file's directory and
 * the roots of the lanes are left out, so that a copy with rewritten imports is alike to its original, also where the two
 * lie at different depths.
 *
 * @param path of the file, from the repository's root: `candidate/core/orchestration/kernel.py`
 * @param roots directories of the lanes, with their trailing slash
 */
export function measureText(text: string, path: string, roots: readonly string[]): TextMeasure {
  const lines = new Map<string, number>();
  const imported = new Set<string>();
  let total = 0;
  let imports = 0;
  eachSignificant(text, path, roots, (line, _, isImport) => {
    if (isImport) {
      addImported(line, imported);
      imports++;
    }
    lines.set(line, (lines.get(line) ?? 0) + 1);
    total++;
  });
  return { lines, total, imports, imported, isProse: imports === 0 && path.endsWith('.py') && isDocstring(text) };
}

/** Whether one literal is all that stands there. */
function isDocstring(text: string): boolean {
  const lines = text.replace(/^\uFEFF/, '').split('\n');
  const from = lines.findIndex((line) => !/^\s*(?:#|$)/.test(line));
  const to = lines.findLastIndex((line) => !/^\s*(?:#|$)/.test(line));
  if (from < 0) return false;
  const literal = lines
    .slice(from, to + 1)
    .join('\n')
    .trim()
    .replace(/^[rRuU]/, '');
  const [quote] = /^(?:"""|'''|"|')/.exec(literal) ?? [];
  if (quote === undefined || literal.length < 2 * quote.length) return false;
  const inner = literal.slice(quote.length, -quote.length);
  const isOneLine = quote.length === 3 || !inner.includes('\n');
  return literal.endsWith(quote) && isOneLine && !inner.includes(quote) && !inner.endsWith('\\');
}

/** A line that counts when copies are compared, as `measureText` has it. */
export interface SignificantLine {
  readonly text: string;
  /** From 1. */
  readonly line: number;
}

/** The lines of a file that `measureText` counts, in order. */
export function significantLines(text: string, path: string, roots: readonly string[]): SignificantLine[] {
  const found: SignificantLine[] = [];
  eachSignificant(text, path, roots, (line, at) => found.push({ text: line, line: at }));
  return found;
}

function eachSignificant(
  text: string,
  path: string,
  roots: readonly string[],
  visit: (line: string, at: number, isImport: boolean) => void,
): void {
  const python = path.endsWith('.py');
  const importPattern = python ? pythonImport : scriptImport;
  const rootNames = rootsPattern(roots);
  const directory = path.split('/').slice(0, -1);
  let inComment = false;
  let at = 0;
  for (const raw of text.split('\n')) {
    at++;
    const line = raw.trim();
    if (!python) {
      if (inComment) {
        inComment = !line.includes('*/');
        continue;
      }
      if (line.startsWith('/*')) {
        inComment = !line.includes('*/');
        continue;
      }
    }
    if (line === '' || line.startsWith(python ? '#' : '//')) continue;
    if (line.length >= longestImport || !importPattern.test(line)) visit(line, at, false);
    else visit(resolveRelative(line, directory, python).replace(rootNames, '$1'), at, true);
  }
}

/** Twice the shared lines in the lines of both (Dice), in per cent, rounded down. Files without a line are not alike. */
export function similarity(a: TextMeasure, b: TextMeasure): number {
  if (a.total + b.total === 0) return 0;
  const [small, large] = a.lines.size <= b.lines.size ? [a, b] : [b, a];
  let shared = 0;
  for (const [line, count] of small.lines) shared += Math.min(count, large.lines.get(line) ?? 0);
  return Math.floor((200 * shared) / (a.total + b.total));
}

/** From how many per cent a production file is a copy: few lines are alike by chance. */
export function copyThreshold(a: TextMeasure, b: TextMeasure): number {
  return Math.min(a.total, b.total) < 10 ? 80 : 50;
}

const pythonImport = /^(?:from\s+[.\w]+\s+import\b|import\s+\w)/;
const scriptImport =
  /^(?:import\b|export\b[^'"]*\bfrom\b|\}\s*from\b|(?:const|let|var)\b[^'"]*\b(?:require|import)\s*\()/;
/** An import statement is no longer; what is, is minified. */
const longestImport = 1000;

/** The names by which an import leads through a lane: `candidate.`, `candidate/`, and `../candidate/` in scripts. */
function rootsPattern(roots: readonly string[]): RegExp {
  const names = roots.flatMap((root) => {
    const path = root.replace(/\/$/, '');
    // Below an import root (`src/`) the name starts later: `pkg.candidate` for `src/pkg/candidate`.
    const segments = path.split('/');
    const suffixes = segments.map((_, k) => segments.slice(k));
    return suffixes.flatMap((suffix) => [suffix.join('/'), suffix.join('.')]);
  });
  const unique = [...new Set(names)].filter((name) => name !== '').sort((a, b) => b.length - a.length);
  if (unique.length === 0) return /(?!)()/;
  const alternatives = unique.map((name) => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('|');
  // `@candidate/…` is how TypeScript's `paths` name a directory.
  return new RegExp(`(^|[\\s'",(/])@?(?:${alternatives})(?:[./]|(?![\\w-]))`, 'g');
}

function addImported(line: string, imported: Set<string>): void {
  const from = /^from\s+([\w.]*)\s*import\b(.*)$/.exec(line);
  const quoted = /(['"])([^'"]+)\1/.exec(line)?.[2];
  if (from) {
    const [, module = '', names = ''] = from;
    if (module) imported.add(module);
    for (const name of names.match(/\w+/g) ?? []) imported.add(module ? `${module}.${name}` : name);
  } else if (quoted !== undefined) {
    imported.add(withoutEnding(quoted).replaceAll('/', '.'));
  } else {
    for (const name of line.match(/[\w.]+/g) ?? []) imported.add(name);
  }
}

/** `from .x import y` in `core/orchestration/` reads `from core.orchestration.x import y`. */
function resolveRelative(line: string, directory: readonly string[], python: boolean): string {
  if (python) {
    return line.replace(/^from(\s+)(\.+)(\w*)/, (whole, blank: string, dots: string, first: string) => {
      if (dots.length - 1 > directory.length) return whole;
      const from = directory.slice(0, directory.length - dots.length + 1);
      return `from${blank}${[...from, ...(first ? [first] : [])].join('.')}`;
    });
  }
  // `./x`, `./x.js` and `./x/index` are three ways to write one module.
  return line.replace(/(['"])(\.\.?(?:\/[^'"]*)?)\1/, (whole, quote: string, written: string) => {
    const target = joinPath(directory.join('/'), written);
    if (target === null) return whole;
    return `${quote}${withoutTypeScriptEnding(target).replace(/\/index$/, '')}${quote}`;
  });
}
