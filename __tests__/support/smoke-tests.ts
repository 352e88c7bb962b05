import type { Repository } from '../../src/domain/repository.ts';
import { readCodeStatements } from '../../src/imports/python/code-statements.ts';
import { readTexts } from '../../src/imports/python/texts.ts';
import { readSmokeTests } from '../../src/smoke/partition.ts';
import { repo } from './tree.ts';

/** A repository of these texts whose smoke tests are read as a real one's. */
export function testedRepo(files: Readonly<Record<string, string>>, parts: Partial<Repository> = {}): Repository {
  const { graph, lanes, settings } = repo(files, parts);
  const sources = new Map(
    Object.entries(files)
      .filter(([path]) => path.endsWith('.py'))
      .map(([path, text]) => {
        const bytes = Buffer.from(text);
        return [path, { statements: readCodeStatements(bytes), texts: readTexts(bytes) }];
      }),
  );
  const smokeTests = readSmokeTests({ files: Object.keys(files), smoke: settings.smoke, graph, lanes, sources });
  return repo(files, { smokeTests, ...parts });
}
