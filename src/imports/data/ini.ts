import type { Scalar } from './scalar.ts';

/** A part of an INI file; options and values without the blanks around them. */
export interface IniPart extends Scalar {
  /** A `value` is one line of it; the first, which may be empty, comes with its option. */
  readonly role: 'section' | 'option' | 'value';
}

/**
 * Reads the INI dialect of Python's configparser, in which pytest and setuptools keep their settings: `=` or `:`, comments
 * after `#` or `;` at a line's start, values that go on in indented lines. Lines that are neither are passed over.
 */
export function* iniParts(source: string): Generator<IniPart> {
  let inSection = false;
  let inOption = false;
  for (const { 0: line, index } of source.matchAll(/[^\r\n]+/g)) {
    const content = line.trim();
    if (content === '' || content.startsWith('#') || content.startsWith(';')) continue;
    if (/^[ \t]/.test(line) && inOption) {
      yield trimmed('value', line, index, 0, line.length);
      continue;
    }
    inOption = false;
    if (content.startsWith('[') && content.endsWith(']')) {
      inSection = true;
      const from = line.indexOf('[') + 1;
      const to = line.lastIndexOf(']');
      yield { role: 'section', text: line.slice(from, to), start: index + from, end: index + to };
      continue;
    }
    const at = line.search(/[=:]/);
    if (!inSection || line.slice(0, Math.max(0, at)).trim() === '') continue;
    inOption = true;
    yield trimmed('option', line, index, 0, at);
    yield trimmed('value', line, index, at + 1, line.length);
  }
}

function trimmed(role: IniPart['role'], line: string, index: number, from: number, to: number): IniPart {
  const whole = line.slice(from, to);
  const text = whole.trim();
  const start = index + from + (whole.length - whole.trimStart().length);
  return { role, text, start, end: start + text.length };
}
