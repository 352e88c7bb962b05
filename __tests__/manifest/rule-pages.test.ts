import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { checks } from '../../src/checks/index.ts';
import type { CheckId } from '../../src/domain/check-id.ts';
import type { Repository } from '../../src/domain/repository.ts';
import { readCodeOwners } from '../../src/manifest/codeowners.ts';
import { repo } from '../support/tree.ts';

const text = (line: string) => new TextEncoder().encode(line);
const empty = (...paths: string[]) => Object.fromEntries(paths.map((path) => [path, '']));

it.each<{ id: CheckId; files: Record<string, string>; parts?: Partial<Repository> }>([
  {
    id: 'contradictory-rules',
    files: empty('candidate/core/a.py', 'lukhas/a.py', 'lukhas/core/a.py', 'tools/a.py'),
  },
  { id: 'lane-dependency-cycle', files: {} },
  { id: 'asymmetric-promotion', files: {} },
  { id: 'unmatched-pattern', files: empty('MATRIZ/node.py', 'lukhas/a.py', 'lukhas/core/a.py') },
  {
    id: 'unowned-lane',
    files: empty('lukhas/a.py', 'lukhas/b.py'),
    parts: { codeOwners: readCodeOwners('.github/CODEOWNERS', text('/lukhas/ @org/platform')) },
  },
  { id: 'unknown-promotion-check', files: empty('tests/smoke/test_a.py') },
  {
    id: 'empty-file',
    files: empty('candidate/core/api_server.py'),
    parts: { emptyFiles: ['candidate/core/api_server.py'] },
  },
  { id: 'forbidden-file', files: empty('candidate/keys/server.pem') },
  {
    id: 'undeclared-lane-dependency',
    files: {
      'candidate/a.py': '',
      'lukhas/api.py': 'import tools.clock',
      'lukhas/core/policy.py': 'from lukhas.trace import span',
      'lukhas/trace.py': 'def span(): ...',
      'tools/clock.py': '',
    },
  },
])('the page of $id shows what the check says', ({ id, files, parts }) => {
  const check = checks[id];
  const page = readFileSync(new URL(`../../src/checks/${id}.md`, import.meta.url), 'utf8');
  const [manifest = '', shown] = [...page.matchAll(/```(?:yaml)?\n(.*?)```/gs)].map((block) => block[1]);
  const found = [...check.run(repo({ ...files, 'ops/matriz.yaml': manifest }, parts))];
  const said = found.map(({ location, severity, message }) => {
    const place = [location.path, location.line, location.column].filter((part) => part !== undefined).join(':');
    return `${place} ${severity ?? check.severity}: ${message}\n`;
  });
  expect(said.length).toBeGreaterThan(0);
  expect(shown).toBe(said.join(''));
});
