import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { checks } from '../../src/checks/index.ts';
import { pages } from '../../src/commands/check-pages.ts';
import { checkIds } from '../../src/domain/check-id.ts';

const generated = ['index'];
const stems = (folder: string, ending: string) =>
  readdirSync(folder)
    .filter((name) => name.endsWith(ending))
    .map((name) => name.slice(0, -ending.length))
    .filter((stem) => !generated.includes(stem) && stem !== 'parity')
    .sort();

describe('checks, pages, tests and index', () => {
  it('are the same set in both directions', () => {
    const ids = [...checkIds];
    expect(stems('src/checks', '.ts')).toEqual(ids);
    expect(stems('src/checks', '.md')).toEqual(ids);
    expect(stems('__tests__/checks', '.test.ts')).toEqual(ids);
    expect(Object.keys(checks)).toEqual(ids);
    expect(Object.keys(pages)).toEqual(ids);
  });

  it.each(checkIds.map((id) => [id]))('%s: the page says what the code says', (id) => {
    const page = readFileSync(`src/checks/${id}.md`, 'utf8');
    const check = checks[id];
    expect(check.id).toBe(id);
    expect(pages[id]).toBe(page);
    expect(page.startsWith(`# ${id}\n`)).toBe(true);
    expect(page).toContain(`Group: ${check.group}. Severity: ${check.severity}`);
    expect(page).toMatch(/^## Sees$/m);
    expect(page).toMatch(/^## Example$/m);
    expect(page).toMatch(/^## Remedy$/m);
    expect(check.title).not.toMatch(/\.$/);
    expect(existsSync(`__tests__/checks/${id}.test.ts`)).toBe(true);
  });
});
