import { joinPath } from '../domain/path.ts';

/** A directory's path that cannot be used as it is written. */
export interface DirectoryFault {
  /** What is wrong, to follow the value: `is an absolute path`. */
  readonly fault: string;
  /** How to write it; null where that cannot be known. */
  readonly spelling: string | null;
}

/** What is a directory inside the repository, however it is spelt. Without flags, so that a schema can hold it; linear. */
export const directoryPattern = /^(?!\s*$)(?![A-Za-z]:|\/)(?!(?:\.?\/)*\.?$)(?!(?:[\s\S]*\/)?\.\.(?:\/|$))[^\\*]+$/;

/** A directory of one segment. */
export const areaPattern = /^(?!\s*$)(?![A-Za-z]:|\/)(?:\.?\/)*(?!\.{0,2}(?:\/|$))[^/\\*]+(?:\/\.?)*$/;

/**
 * The path of a directory inside the repository as it is compared everywhere: `./lukhas`, `lukhas` and `lukhas//` are
 * `lukhas/`. Case is kept. Absolute paths, `..`, backslashes, globs and the repository itself are refused.
 */
export function normaliseDirectory(text: string): string | DirectoryFault {
  if (directoryPattern.test(text)) return `${segmentsOf(text).join('/')}/`;
  if (text.trim() === '') return { fault: 'is empty', spelling: null };
  if (/^[A-Za-z]:/.test(text)) return { fault: 'is an absolute path', spelling: null };
  if (text.includes('\\')) return { fault: 'holds a backslash', spelling: spellingOf(text.replaceAll('\\', '/')) };
  if (text.startsWith('/')) return { fault: 'is an absolute path', spelling: spellingOf(text) };
  const segments = segmentsOf(text);
  if (segments.includes('..')) {
    const inside = joinPath('', text) !== null;
    return { fault: inside ? 'holds ".."' : 'leads out of the repository', spelling: spellingOf(text) };
  }
  if (segments.some((segment) => segment.includes('*'))) {
    return { fault: 'is a pattern, expected a directory', spelling: spellingOf(text) };
  }
  return { fault: 'is the whole repository', spelling: null };
}

function segmentsOf(text: string): string[] {
  return text.split('/').filter((segment) => segment !== '' && segment !== '.');
}

/** What was probably meant; null where it leads out of the repository or nowhere. */
function spellingOf(text: string): string | null {
  const segments = segmentsOf(text);
  const pattern = segments.findIndex((segment) => segment.includes('*'));
  const resolved = joinPath('', (pattern < 0 ? segments : segments.slice(0, pattern)).join('/'));
  return resolved ? `${resolved}/` : null;
}
