import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import type { ReportDirectory } from '../../src/domain/surface.ts';
import { writeReportFile } from '../../src/io/report-file.ts';

const root = mkdtempSync(join(tmpdir(), 'lane-guard-reports-'));
const outside = join(root, 'outside');
const judged = join(root, 'judged');
mkdirSync(outside);
mkdirSync(join(judged, 'own'), { recursive: true });
writeFileSync(join(outside, 'secret'), 'kept');
symlinkSync(outside, join(judged, 'link'));
symlinkSync(join(outside, 'nowhere'), join(judged, 'dangling'));
symlinkSync(join(outside, 'secret'), join(judged, 'own/report.json'));
symlinkSync(join(outside, 'secret'), join(outside, 'report.json'));
symlinkSync(join(judged, 'own'), join(judged, 'inner'));
afterAll(() => rmSync(root, { recursive: true }));

const write = (directory: ReportDirectory, name = 'report.html') =>
  writeReportFile(directory, { judged, user: judged }, name, 'report');

describe('writeReportFile', () => {
  it.each([
    ['a folder that the manifest names', { path: 'out/deep', inside: true }],
    ['a folder that the user names', { path: 'out/other', inside: false }],
    ['the judged folder itself', { path: '.', inside: true }],
    ['a link that stays inside', { path: 'inner', inside: true }],
    ['a folder elsewhere that the user names', { path: outside, inside: false }],
    ['a folder beside, by its dots', { path: '../outside', inside: false }],
  ])('writes into %s', async (_, directory) => {
    expect(readFileSync(await write(directory), 'utf8')).toBe('report');
  });

  it.each([
    ['of the manifest', { path: 'link', inside: true }, 'out of the judged folder by a link'],
    ['of the user, in the judged folder', { path: 'link/deep', inside: false }, 'out of the judged folder by a link'],
    ['that leads nowhere', { path: 'dangling', inside: false }, 'out of the judged folder by a link'],
    ['that is the file', { path: 'own', inside: false }, 'no report is written through it'],
    ['that is the file, of the manifest', { path: 'own', inside: true }, 'no report is written through it'],
    ['that is the file, elsewhere', { path: outside, inside: false }, 'no report is written through it'],
  ])('writes through no link %s', async (_, directory, message) => {
    await expect(write(directory, 'report.json')).rejects.toThrow(message);
    expect(readFileSync(join(outside, 'secret'), 'utf8')).toBe('kept');
  });
});
