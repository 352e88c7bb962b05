import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** The Python files of a folder, sorted; a Python file itself; or those that a list names, a path a line. */
export function pythonFiles(path: string): string[] {
  if (statSync(path).isFile()) return path.endsWith('.py') ? [path] : listed(readFileSync(path, 'utf8'));
  return readdirSync(path, { recursive: true, withFileTypes: true })
    .filter((file) => file.isFile() && file.name.endsWith('.py'))
    .map((file) => join(file.parentPath, file.name))
    .sort();
}

function listed(text: string): string[] {
  return text.split('\n').filter((line) => line !== '');
}
