/**
 * File names as git keeps them are bytes; everywhere else they are strings.
 *
 * A name that is UTF-8 stays as it is. A byte that is not becomes `\xE9`, and a backslash that could be taken for such
 * an escape becomes `\x5C`, so that two names never become one and each can be turned back.
 */
export function decodePath(bytes: Uint8Array): string {
  let text: string;
  try {
    text = utf8.decode(bytes);
  } catch {
    return decodePiecewise(bytes);
  }
  return text.includes('\\x') ? text.replace(/\\(?=x[0-9A-F]{2})/g, '\\x5C') : text;
}

/** The bytes that `decodePath` was given. */
export function encodePath(path: string): Uint8Array {
  if (!path.includes('\\x')) return encoder.encode(path);
  const parts: Uint8Array[] = [];
  let end = 0;
  for (const found of path.matchAll(/\\x([0-9A-F]{2})/g)) {
    parts.push(encoder.encode(path.slice(end, found.index)));
    parts.push(Uint8Array.of(Number.parseInt(found[1] ?? '', 16)));
    end = found.index + found[0].length;
  }
  parts.push(encoder.encode(path.slice(end)));
  const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let offset = 0;
  for (const part of parts) {
    whole.set(part, offset);
    offset += part.length;
  }
  return whole;
}

// Without `ignoreBOM` a name that starts with U+FEFF would lose it.
const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
const encoder = new TextEncoder();

function decodePiecewise(bytes: Uint8Array): string {
  let text = '';
  let index = 0;
  while (index < bytes.length) {
    const length = sequenceLength(bytes[index] ?? 0);
    const piece = decodeExactly(bytes.subarray(index, index + length));
    const taken = piece === undefined ? escaped(bytes[index] ?? 0) : piece === '\\' ? backslash(bytes, index) : piece;
    text += taken;
    index += piece === undefined ? 1 : length;
  }
  return text;
}

function sequenceLength(lead: number): number {
  if (lead >= 0xf0) return 4;
  if (lead >= 0xe0) return 3;
  return lead >= 0xc0 ? 2 : 1;
}

function decodeExactly(bytes: Uint8Array): string | undefined {
  try {
    return utf8.decode(bytes);
  } catch {
    return undefined;
  }
}

function backslash(bytes: Uint8Array, index: number): string {
  const next = String.fromCharCode(...bytes.subarray(index + 1, index + 4));
  return /^x[0-9A-F]{2}$/.test(next) ? '\\x5C' : '\\';
}

function escaped(byte: number): string {
  return `\\x${byte.toString(16).toUpperCase().padStart(2, '0')}`;
}
