import { joinPath } from '../domain/path.ts';

/** What a file declares: requirements as they are written, and paths of lists that declare further ones. */
export interface Declared {
  readonly requirements: readonly string[];
  /** Of the repository; whether there are such files nobody has asked. */
  readonly lists: readonly string[];
}

/**
 * Whether a file lists requirements for pip or for pip-tools.
 *
 * @param name in the project's folder: `requirements-dev.txt`, `requirements/base.in`.
 */
export function isRequirements(name: string): boolean {
  return /^(requirements\/[\w.-]+|[\w.-]*requirements[\w.-]*)\.(txt|in)$/.test(name);
}

/**
 * A list of requirements as pip reads it: lines that a backslash joins, comments, `-r` and `-e`. Constraints (`-c`) declare
 * nothing: they limit what is declared elsewhere.
 *
 * @param directory of the list, without a trailing slash: other lists are named from there.
 */
export function readRequirements(text: string, directory: string): Declared {
  const requirements: string[] = [];
  const lists: string[] = [];
  for (const line of joinedLines(text)) {
    const content = line.replace(/(^|\s)#.*$/s, '').trim();
    const [, option, argument = ''] = optionLine.exec(content) ?? [];
    if (option === undefined) requirements.push(content);
    else if (option.startsWith('-e') || option.startsWith('--e')) requirements.push(unquoted(argument));
    else lists.push(...listPaths([unquoted(argument)], directory));
  }
  return { requirements, lists };
}

/** Paths of lists as a file of `directory` writes them: addresses, and what leads out of the repository, are left out. */
export function listPaths(written: readonly string[], directory: string): string[] {
  return written.flatMap((path) => {
    if (path === '' || /^([\\/]|[A-Za-z][\w+.-]*:)/.test(path)) return [];
    return joinPath(directory, path) || [];
  });
}

const optionLine = /^(-r|-e|--requirement(?=[\s=])|--editable(?=[\s=]))\s*=?\s*(\S.*)$/s;

/** A comment goes on in no other line. */
function* joinedLines(text: string): Generator<string> {
  let joined: string[] = [];
  for (const line of text.split(/\r?\n/)) {
    if (line.endsWith('\\') && !/^\s*#/.test(line)) {
      joined.push(line.slice(0, -1));
      continue;
    }
    yield joined.length === 0 ? line : [...joined, line].join('');
    joined = [];
  }
  if (joined.length > 0) yield joined.join('');
}

function unquoted(argument: string): string {
  return /^"([^"]*)"$|^'([^']*)'$/.exec(argument)?.slice(1).join('') ?? argument;
}
