import type { Unreadable } from '../../domain/graph.ts';
import { ts } from './compiler.ts';
import type { SourceText } from './source-text.ts';

/** A syntax tree, or why there is none. */
export type Parsed = { readonly sourceFile: ts.SourceFile; readonly flawed: boolean } | { readonly reason: string };

/** The parser reads a character of ordinary code about twice; each further level of failed guesses doubles that. */
const readsPerCharacter = 64;
const readsOfAnyFile = 100_000;

/**
 * Parses without comments (JSDoc is none of our business). Bounded: what is nested deeper than the stack, and what makes the
 * parser guess in exponential time (`async(async(async(…`), comes as a reason.
 */
export function parse(path: string, source: SourceText): Parsed {
  const isJavaScript = /\.[cm]?jsx?$/.test(path);
  const text = isJavaScript ? withoutTypeofImports(source.text) : source.text;
  try {
    // The scanner takes its text by these two methods only, so an object with them can stop it; there is no other way in.
    const metered = new MeteredText(text, text.length * readsPerCharacter + readsOfAnyFile) as unknown as string;
    const sourceFile = ts.createSourceFile(path, metered, {
      languageVersion: ts.ScriptTarget.Latest,
      jsDocParsingMode: ts.JSDocParsingMode.ParseNone,
    });
    sourceFile.text = text;
    return { sourceFile, flawed: diagnosticsOf(sourceFile).length > 0 };
  } catch (error) {
    if (error instanceof WorkLimit) return { reason: 'nested so that the parser reads it over and over' };
    if (error instanceof RangeError) return { reason: 'nested too deep to be parsed' };
    throw error;
  }
}

/**
 * Where the parser lost the rest of the file: a literal or a comment without its end, or a bracket that the end of the file
 * leaves open, or the second side of a merge conflict. Other errors are those of a dialect (Flow) or of one statement, after which it goes on.
 */
export function unreadableAt(sourceFile: ts.SourceFile, source: SourceText): Unreadable | null {
  const end = sourceFile.endOfFileToken.end;
  for (const diagnostic of diagnosticsOf(sourceFile)) {
    const message = ts.flattenDiagnosticMessageText(diagnostic.messageText, ' ');
    const open = diagnostic.start === end && /^'[)}\]]' expected/.test(message);
    if (
      !open &&
      !/^(Unterminated (string|template) literal|'\*\/' expected|Unexpected end of text|Merge conflict)/.test(message)
    )
      continue;
    // For a missing bracket the compiler knows which one it would close.
    const start =
      diagnostic.relatedInformation?.find((related) => related.start !== undefined)?.start ?? diagnostic.start;
    const { line, column } = source.span(start, start);
    return { line, column, reason: message.replace(/\.$/, '') };
  }
  return null;
}

function diagnosticsOf(sourceFile: ts.SourceFile): readonly ts.DiagnosticWithLocation[] {
  // The compiler keeps them on the file and gives them away only through a program, which would have to be built.
  const { parseDiagnostics } = sourceFile as unknown as { parseDiagnostics?: readonly ts.DiagnosticWithLocation[] };
  return parseDiagnostics ?? [];
}

/** Flow's `import typeof X from 'x'` is the one import the parser does not survive; `type` in its place keeps every column. */
function withoutTypeofImports(text: string): string {
  return text.replace(/\bimport(\s+)typeof\b/g, 'import$1type  ');
}

class WorkLimit extends Error {}

class MeteredText extends String {
  #left: number;

  constructor(text: string, reads: number) {
    super(text);
    this.#left = reads;
  }

  override charCodeAt(index: number): number {
    if (this.#left-- <= 0) throw new WorkLimit();
    return super.charCodeAt(index);
  }

  override codePointAt(index: number): number | undefined {
    if (this.#left-- <= 0) throw new WorkLimit();
    return super.codePointAt(index);
  }
}
