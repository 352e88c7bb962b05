/** `6838 files, 102129348 bytes`: the first number, as the programs of this folder print it. */
export function filesOfOurs(output: string): number | null {
  const found = /^(\d+) files,/m.exec(output);
  return found ? Number(found[1]) : null;
}

/** A report of `check --format json`: the files of both languages. */
export function filesOfReport(output: string): number | null {
  const coverage = (json(output) as { coverage?: { python?: number; typescript?: number } } | null)?.coverage;
  return coverage ? (coverage.python ?? 0) + (coverage.typescript ?? 0) : null;
}

/** `ruff analyze graph`: an object with a key for each file. */
export function filesOfRuff(output: string): number | null {
  const map = json(output);
  return typeof map === 'object' && map !== null && !Array.isArray(map) ? Object.keys(map).length : null;
}

/** `lint-imports`: "Analyzed 5140 files, 1965 dependencies." */
export function filesOfImportLinter(output: string): number | null {
  const found = /^Analyzed (\d+) files/m.exec(output);
  return found ? Number(found[1]) : null;
}

/** `depcruise --output-type json`: the modules that it followed sources of; those that are not there are not counted. */
export function filesOfDependencyCruiser(output: string): number | null {
  const modules = (json(output) as { modules?: { coreModule?: boolean; couldNotResolve?: boolean }[] } | null)?.modules;
  return modules ? modules.filter((module) => !module.coreModule && !module.couldNotResolve).length : null;
}

/** The last line that says why a program failed, without the path of a folder of this machine. */
export function reasonOf(errors: string, folder: string): string {
  const lines = errors.split('\n').map((line) => line.trim());
  const last = lines.filter((line) => line !== '').at(-1) ?? 'it said nothing';
  return last.replaceAll(`${folder}/`, '').slice(0, 160);
}

function json(output: string): unknown {
  try {
    return JSON.parse(output) as unknown;
  } catch {
    return null;
  }
}
