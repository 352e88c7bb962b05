import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { scanPython } from '../../../src/imports/python/scan.ts';
import { cases } from './cases.ts';
import { comparable } from './comparable.ts';
import { askPython, evaluate, type OracleAnswer, type OracleRequest, printed } from './oracle.ts';
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

/** Encodings that Node does not have. Their ASCII is read, and the names beyond it wrongly. */
const beyondNode =
  /^(cp|ibm|csibm|cspc|cspcp|cspc8codepage)?_?(437|737|775|8[5-6]\d|720|1006|1125|1051|154)(u|baltic|multilingual|latinhebrew)?$|^(cp_gr|cp_is|csptcp154|pt154|ptcp154|cyrillic_asian|r8|roman8|hp_roman8|ruscii|kz_?1048|rk1048|strk1048_2002|mac_?(centeuro|centraleurope|croatian|farsi|greek|iceland|latin2|romanian|turkish|arabic))$/;

describe('sources in other encodings, against CPython', () => {
  const requests = JSON.parse(printed('encodings_known.py')) as { readonly name: string; readonly source: string }[];
  const answers = askPython(requests);

  it('holds those of every family', () => {
    expect(requests.length).toBeGreaterThan(300);
    expect(requests.filter(({ name }) => beyondNode.test(name)).length).toBeLessThan(100);
  });

  it.each(requests.map((each, index) => ({ ...each, answer: answers[index] })))('$name', ({ name, source, answer }) => {
    if (answer === undefined || answer.error !== null) throw new Error(`CPython does not parse it: ${answer?.error}`);
    const scanned = scanPython(Buffer.from(source, 'base64'));
    const lines = comparable(scanned, false);
    if (beyondNode.test(name)) {
      expect(lines.map(withoutNames)).toEqual(comparable(answer, false).map(withoutNames));
    } else if (scanned.unreadable === undefined) {
      expect(lines).toEqual(comparable(answer, false));
    } else {
      expect(scanned.unreadable.reason).toBe(`the encoding ${name} is not read`);
    }
  });
});

function withoutNames(line: string): string {
  return line.replace(/import a.*?,/, 'import a,');
}

/** Sources in which a cookie stands, or does not. All hold a letter of Latin-1. */
const cookies: readonly string[] = [
  '# coding: latin-1\nimport a\xe9\n',
  '#!python\n# coding: latin-1\nimport a\xe9\n',
  '#!python\r\n# coding: latin-1\r\nimport a\xe9\r\n',
  '#!python\r# coding: latin-1\rimport a\xe9\r',
  '\n# coding: latin-1\nimport a\xe9\n',
  ' \t\f\n \t\f# coding: latin-1\nimport a\xe9\n',
  '# -*- coding: latin-1 -*-\nimport a\xe9\n',
  '# vim: set fileencoding=latin-1 :\nimport a\xe9\n',
  '# xcoding=\tlatin-1\nimport a\xe9\n',
  '# coding: latin-1 coding: ascii\nimport a\xe9\n',
  '# coding: ascii\n# coding: latin-1\nimport a\xe9\n',
  '#\n#\n# coding: latin-1\nimport a\xe9\n',
  'x = 1\n# coding: latin-1\nimport a\xe9\n',
  'x = 1 # coding: latin-1\nimport a\xe9\n',
  '"""\n# coding: latin-1\n"""\nimport a\xe9\n',
  '# coding latin-1\nimport a\xe9\n',
  '# coding : latin-1\nimport a\xe9\n',
  '# coding: Latin_1\nimport a\xe9\n',
  '# coding: ISO-8859-1\nimport a\xe9\n',
  '# coding: iso-8859-15\nimport a\xe9; x = "\xa4"; import b\n',
  '# coding: utf-8\nimport a\xe9\n',
  '# coding: utf8-x\nimport a\xe9\n',
  '# coding: latin-1',
  '# coding: latin-1\n',
  '\xef\xbb\xbfimport a\xc3\xa9\n',
  '\xef\xbbimport a\n',
];

describe('where a cookie stands, against CPython', () => {
  const sources = cookies.map((source) => Buffer.from(source, 'latin1'));
  const requests: OracleRequest[] = sources.map((source, k) => ({ name: `${k}`, source: source.toString('base64') }));
  const answers = askPython(requests);

  it.each(cookies.map((source, index) => [source, index] as const))('%j', (_source, index) => {
    const answer = answers[index];
    const scanned = scanPython(sources[index] ?? Buffer.alloc(0));
    if (answer === undefined) throw new Error('CPython gave no answer');
    if (answer.error === null) expect(comparable(scanned, false)).toEqual(comparable(answer, false));
    if (answer.error === null) expect(scanned.unreadable).toBeUndefined();
    else expect(scanned.unreadable).toBeDefined();
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
