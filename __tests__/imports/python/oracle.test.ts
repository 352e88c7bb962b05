import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { scanPython } from '../../../src/imports/python/scan.ts';
import { cases } from './cases.ts';
import { comparable } from './comparable.ts';
import { askPython, evaluate, type OracleAnswer } from './oracle.ts';
import { render } from './render.ts';
import { bytesOf } from './source-case.ts';

/** One in so many files of the standard library; `LANE_GUARD_STDLIB_STEP=1` compares them all. */
const step = Number(process.env.LANE_GUARD_STDLIB_STEP ?? 3);

function compare(answer: OracleAnswer, source: Uint8Array): void {
  if (answer.error !== null) throw new Error(`CPython does not parse ${answer.name}: ${answer.error}`);
  const scanned = scanPython(source);
  expect(comparable(scanned, answer.inString), answer.name).toEqual(comparable(answer, answer.inString));
  expect(scanned.unreadable, answer.name).toBeUndefined();
}

describe('the hand-made cases, against CPython', () => {
  let answers: readonly OracleAnswer[] = [];
  let minor = 0;

  beforeAll(() => {
    minor = Number(evaluate('sys', 'sys.version_info.minor'));
    answers = askPython(
      cases.map((each) => ({ name: each.name, source: Buffer.from(bytesOf(each)).toString('base64') })),
    );
  });

  it.each(cases.map((each, index) => ({ ...each, index })))('$name', ({ index, parses, ...each }) => {
    const answer = answers[index];
    if (answer === undefined) throw new Error('CPython gave no answer');
    const first = parses === 'never' ? Number.POSITIVE_INFINITY : Number(parses?.slice(2) ?? 11);
    if (minor >= first) compare(answer, bytesOf(each));
    else expect(answer.error, 'the case says that this CPython does not parse it').not.toBeNull();
  });
});

describe('coding cookies, against CPython', () => {
  it('takes every name that it takes', () => {
    const listed = evaluate(
      'encodings.aliases, json',
      "json.dumps(sorted({*encodings.aliases.aliases, *encodings.aliases.aliases.values(), 'utf-8-sig', 'Latin-1'}))",
    );
    const encodings = JSON.parse(listed) as string[];
    const sources = encodings.map((name) => Buffer.from(`# -*- coding: ${name} -*-\nimport a\n`));
    const answers = askPython(sources.map((source, k) => ({ name: `${k}`, source: source.toString('base64') })));
    const taken = encodings.filter((_, k) => answers[k]?.error === null);
    expect(taken.length).toBeGreaterThan(200);
    for (const name of taken) {
      const scanned = scanPython(Buffer.from(`# -*- coding: ${name} -*-\nimport a\n`));
      expect([name, scanned.unreadable, render(scanned)]).toEqual([name, undefined, ['2:1-9 import a']]);
    }
  });
});

describe('the standard library, against CPython', () => {
  it(`one in ${step} of its files`, () => {
    const folder = evaluate('sysconfig', "sysconfig.get_paths()['stdlib']");
    const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((path) => path.endsWith('.py') && !/(site|dist)-packages/.test(path))
      .sort()
      .filter((_, index) => index % step === 0)
      .map((path) => join(folder, path));
    expect(paths.length).toBeGreaterThan(100);
    const answers = askPython(paths.map((path) => ({ path })));
    expect(answers.length).toBe(paths.length);
    const parsed = answers.filter((answer) => answer.error === null);
    for (const answer of parsed) compare(answer, readFileSync(answer.name));
    // Its tests hold files that are broken on purpose; those are read without a throw.
    const rejected = answers.filter((answer) => answer.error !== null);
    for (const answer of rejected) scanPython(readFileSync(answer.name));
    expect(rejected.length).toBeLessThan(parsed.length / 50);
  });
});
