import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import { describe, expect, it } from 'vitest';
import { reportSchema } from '../../scripts/schema.ts';
import { renderJson } from '../../src/reporters/json.ts';
import { findingWith, fullReport, reportWith } from '../support/report.ts';

const published = readFileSync(new URL('../../schema/report.schema.json', import.meta.url), 'utf8');
const validate = new Ajv({ allErrors: true, allowUnionTypes: true }).compile(JSON.parse(published));

describe('schema/report.schema.json', () => {
  it.each([
    ['a full report', fullReport()],
    ['an empty one', reportWith()],
    ['one that could not run', reportWith({ verdict: 'could-not-run', reasons: ['git is not installed'] })],
    ['nested data', reportWith({ findings: [findingWith({ data: { a: [1, null, { b: [true] }] } })] })],
  ])('takes %s', (_, report) => {
    expect(validate(JSON.parse(renderJson(report)))).toBe(true);
  });

  it.each([
    ['an unknown verdict', { verdict: 'passed' }, '/verdict'],
    ['another version', { version: 2 }, '/version'],
    ['a key that no type names', { extra: 1 }, ''],
    ['a missing part', { coverage: undefined }, ''],
    ['a count that is text', { counts: { errors: '1', warnings: 0, notices: 0 } }, '/counts/errors'],
    ['a finding of no check', { findings: [{ ...findingWith(), check: 'no-such-check' }] }, '/findings/0/check'],
    ['a location without a path', { findings: [{ ...findingWith(), location: { line: 1 } }] }, '/findings/0/location'],
    [
      'a location with another key',
      { findings: [{ ...findingWith(), location: { path: 'a', row: 1 } }] },
      '/findings/0/location',
    ],
  ])('refuses %s', (_, parts, place) => {
    expect(validate(JSON.parse(JSON.stringify({ ...reportWith(), ...parts })))).toBe(false);
    expect(validate.errors?.map((error) => error.instancePath)).toContain(place);
  });

  it('is made from the types, described, and open only where data is', () => {
    const schema = reportSchema();
    expect(reportSchema()).toBe(schema);
    expect(schema).not.toContain('$id');
    const { definitions } = JSON.parse(schema);
    expect(Object.keys(definitions)).toEqual(Object.keys(definitions).sort());
    expect(definitions.Report.description).toBe('The one result of a run: plain JSON, versioned.');
    const open = objects(definitions).filter(
      (object) => object.type === 'object' && object.additionalProperties !== false,
    );
    expect(open.map((object) => object.additionalProperties)).toEqual([
      { $ref: '#/definitions/Json' },
      { $ref: '#/definitions/Json' },
    ]);
  });
});

function objects(value: unknown): Record<string, unknown>[] {
  if (typeof value !== 'object' || value === null) return [];
  return [value as Record<string, unknown>, ...Object.values(value).flatMap(objects)];
}
