import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { check as invalidManifest } from '../../src/checks/invalid-manifest.ts';
import { check as missingLaneRoot } from '../../src/checks/missing-lane-root.ts';
import { check as overlappingLanes } from '../../src/checks/overlapping-lanes.ts';
import { check as unknownLane } from '../../src/checks/unknown-lane.ts';
import { check as unmappedDirectory } from '../../src/checks/unmapped-directory.ts';
import { violations } from './violations.ts';

it.each([
  { check: invalidManifest, files: [] },
  { check: missingLaneRoot, files: ['MATRIZ/core/node.py'] },
  { check: overlappingLanes, files: [] },
  { check: unknownLane, files: [] },
  { check: unmappedDirectory, files: ['bio/c.py', 'lukhas/a.py', 'vivox/a.py', 'vivox/b.ts'] },
])('the page of $check.id shows what the check says', ({ check, files }) => {
  const page = readFileSync(new URL(`../../src/checks/${check.id}.md`, import.meta.url), 'utf8');
  const [manifest, shown] = [...page.matchAll(/```(?:yaml)?\n(.*?)```/gs)].map((block) => block[1]);
  const said = violations(check, manifest, files).map(({ location, severity, message }) => {
    return `${location.path}:${location.line}:${location.column} ${severity ?? check.severity}: ${message}\n`;
  });
  expect(said.join('')).toBe(shown);
  expect(said.length).toBeGreaterThan(0);
});
