import { describe, expect, it } from 'vitest';
import { scanPython } from '../../../src/imports/python/scan.ts';
import { cases } from './cases.ts';
import { comparable } from './comparable.ts';
import { startPython314 } from './oracle314.ts';
import { bytesOf } from './source-case.ts';

const ask = await startPython314();
const answers = ask(cases.map((each) => ({ name: each.name, source: Buffer.from(bytesOf(each)).toString('base64') })));

describe('the hand-made cases, against CPython 3.14', () => {
  it.each(cases.map((each, index) => ({ ...each, answer: answers[index] })))('$name', ({ answer, parses, ...each }) => {
    if (answer === undefined) throw new Error('CPython gave no answer');
    if (parses === '3.15' || parses === 'never') {
      expect(answer.error, 'the case says that CPython 3.14 does not parse it').not.toBeNull();
    } else {
      if (answer.error !== null) throw new Error(`CPython 3.14 does not parse it: ${answer.error}`);
      expect(comparable(scanPython(bytesOf(each)), false)).toEqual(comparable(answer, answer.inString));
    }
  });
});
