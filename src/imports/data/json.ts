import type { Scalar } from './scalar.ts';

/** Every string of a JSON text, keys too; comments are passed over, as in `tsconfig.json`. What else is wrong is not asked. */
export function* jsonScalars(source: string): Generator<Scalar> {
  for (let i = 0; i < source.length; ) {
    const character = source[i];
    if (character === '"') {
      const start = i + 1;
      const end = stringEnd(source, start);
      yield { text: unescaped(source.slice(start, end)), start, end };
      i = end + 1;
    } else if (character === '/' && (source[i + 1] === '/' || source[i + 1] === '*')) {
      const closing = source[i + 1] === '/' ? '\n' : '*/';
      const close = source.indexOf(closing, i + 2);
      i = close < 0 ? source.length : close + closing.length;
    } else {
      i += 1;
    }
  }
}

/** Of the closing quote; of the line, where there is none. */
function stringEnd(source: string, i: number): number {
  for (; i < source.length; i++) {
    const character = source[i];
    if (character === '"' || character === '\n') return i;
    if (character === '\\') i += 1;
  }
  return source.length;
}

function unescaped(content: string): string {
  if (!content.includes('\\')) return content;
  try {
    return String(JSON.parse(`"${content}"`));
  } catch {
    return content;
  }
}
