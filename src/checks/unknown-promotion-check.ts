import type { Check } from '../domain/check.ts';
import { checkIds } from '../domain/check-id.ts';
import { closestName, didYouMean } from '../domain/closest.ts';
import type { Stated } from '../domain/location.ts';
import { asDirectory } from '../domain/path.ts';
import { quote } from '../manifest/quote.ts';
import { directoriesOf } from '../manifest/tree.ts';

export const check: Check = {
  id: 'unknown-promotion-check',
  group: 'manifest',
  title: '`promotion.checks` names what nothing defines: no path, no check, no command',
  severity: 'warning',
  old: 'notice',
  needs: ['manifest'],
  *run({ manifest, files, settings }) {
    const stated = manifest.lanes.flatMap((lane) =>
      (lane.promotion?.checks ?? []).map((name) => ({ lane: lane.name.value, name })),
    );
    if (stated.length === 0) return;
    const directories = directoriesOf(files);
    const paths = new Set(files.map(({ path }) => path));
    const commands = settings.checkCommands ?? [];
    const names = [...checkIds, ...commands];
    const holds = ({ value }: Stated<string>) => {
      const directory = asDirectory(testFile(value));
      return directory !== null && (directories.has(directory) || paths.has(directory.slice(0, -1)));
    };
    for (const { lane, name } of stated) {
      if (names.includes(name.value) || holds(name)) continue;
      const isPath = /[\\/]|\.py$/.test(testFile(name.value));
      const what = isPath ? 'a path that holds no file' : 'which is no path, no check and no command';
      yield {
        message: `promotion.checks of lane ${quote(lane)} names ${quote(name.value)}, ${what}${isPath ? '' : didYouMean(name.value, names)}`,
        remedy: remedyOf(name.value, isPath, names, settings.checkCommands !== undefined),
        location: name.at,
        value: `${lane}: ${name.value}`,
        data: { lane, name: name.value },
      };
    }
  },
};

/** `tests/smoke/test_x.py::test_a`, as pytest names one test, stands in that file. */
function testFile(name: string): string {
  return name.split('::', 1)[0] ?? name;
}

function remedyOf(name: string, isPath: boolean, names: readonly string[], hasCommands: boolean): string {
  if (isPath) return 'add tests there, or write the path of a suite as the tree has it';
  const meant = closestName(name, names);
  if (meant !== undefined) return `write ${meant}`;
  const other = 'write the path of a suite or the id of a check in its place, or remove it';
  return hasCommands
    ? `define it in the input check-commands, as a line ${quote(`${name}: make ${name}`)}; ${other}`
    : other;
}
