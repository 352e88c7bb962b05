import { callCases } from './call-cases.ts';
import { grammarCases } from './grammar-cases.ts';
import { guardCases } from './guard-cases.ts';
import { labelCases } from './label-cases.ts';
import { seededCases } from './seeded-cases.ts';
import type { SourceCase } from './source-case.ts';
import { stringCases } from './string-cases.ts';
import { syntaxCases } from './syntax-cases.ts';

/** Every table of sources: read by the scanner, and set beside two versions of CPython. */
export const cases: readonly SourceCase[] = [
  ...labelCases,
  ...guardCases,
  ...callCases,
  ...stringCases,
  ...syntaxCases,
  ...grammarCases,
  ...seededCases,
];
