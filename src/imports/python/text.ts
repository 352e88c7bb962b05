import { Buffer, isAscii, isUtf8 } from 'node:buffer';
import { afterNewline, BACKSLASH, byteAt, CR, FF, HASH, isNewline, LF, PADDING, PLUS, SPACE, TAB } from './bytes.ts';

/** A source file as CPython's tokenizer sees it: UTF-8 without the mark, whatever its cookie says. */
export interface PythonText {
  /** `end` bytes of text, and line feeds behind them. */
  readonly bytes: Uint8Array;
  readonly end: number;
  /** Whether every byte is ASCII. */
  readonly ascii: boolean;
  /** Whether every byte is UTF-8. CPython compiles a file whose comments alone are not. */
  readonly valid: boolean;
  /** Why the cookie cannot be obeyed. */
  readonly problem?: string;
}

/** Decodes by byte order mark and coding cookie (PEP 263); UTF-8 where there is neither. */
export function readText(source: Uint8Array): PythonText {
  if (source[0] === 0xef && source[1] === 0xbb && source[2] === 0xbf) return padded(source.subarray(3));
  const cookie = codingCookie(source);
  if (cookie === undefined) return padded(source);
  const encoding = cookie.toLowerCase().replaceAll(/[^a-z0-9.]+/g, '_');
  if (utf8Names.test(encoding)) return padded(source);
  if (!knownNames.test(encoding)) return refused(source, `unknown encoding: ${cookie}`);
  if (shiftingNames.test(encoding)) {
    return source.some(isShift) ? refused(source, `the encoding ${cookie} is not read`) : padded(source);
  }
  if (asciiOnly(source) && !encoding.includes('2022')) return padded(source);
  if (asciiNames.test(encoding)) return refused(source, `the encoding ${cookie} does not hold these bytes`);
  return padded(new TextEncoder().encode(decode(source, encoding)));
}

function refused(source: Uint8Array, problem: string): PythonText {
  return { ...padded(source), valid: true, problem };
}

const utf8Names = /^(utf_?8.*|u8|utf|cp65001)$/;
const asciiNames = /^((us_)?ascii|646|us)$/;
/**
 * Encodings in which bytes of ASCII may stand for other characters, and which Node cannot decode. An import could be hidden
 * in them, so a file that makes use of it is not taken for read, though CPython would take it.
 */
const shiftingNames =
  /^(u7|.*utf_?7|u16|u32|.*utf_?(16|32).*|hz.*|.*2022_?kr|johab|.*1361|.*unicode_escape|punycode|idna)$/;
/** The families of `encodings.aliases`, drawn wide: a name that Python knows is never refused. */
const knownNames =
  /^(u(tf|7|8|16|32|jis|hc|s$|s_ascii|nicode|_jis)|x_mac|palmos|ruscii|hkscs|ascii|646|ansi|latin|l\d|iso|8859|cp|ibm|cs|\d+$|windows|mac|koi8|kz|tis|pt|hp|r8|roman8|gb|936|hz|big5|euc|jis|s_?jis|shift|ms|mbcs|oem|rk|strk|arabic|greek|hebrew|cyrillic|asmo|elot|ecma|johab|ks|korean|chinese|thai|punycode|idna|raw_unicode|dbcs|ebcdic|maccent)/;

/** As CPython finds it: in one of the first two lines, the second only if the first is blank or a comment. */
function codingCookie(source: Uint8Array): string | undefined {
  let start = 0;
  for (let line = 0; line < 2 && start < source.length; line++) {
    let end = start;
    while (end < source.length && !isNewline(byteAt(source, end))) end++;
    // A cookie stands at the front; a line of 50 MB is not decoded for it.
    const text = Buffer.from(source.buffer, source.byteOffset + start, Math.min(end - start, 4096)).toString('latin1');
    const found = /^[ \t\f]*#.*?coding[:=][ \t]*([-\w.]+)/.exec(text);
    if (found) return found[1];
    if (!/^[ \t\f]*(#|$)/.test(text)) return undefined;
    start = end + (source[end] === CR && source[end + 1] === LF ? 2 : 1);
  }
  return undefined;
}

function asciiOnly(source: Uint8Array): boolean {
  for (let i = 0; i < source.length; i++) if (byteAt(source, i) >= 128) return false;
  return true;
}

/** `+`, `\\`, `~`, escape, shift out, and whatever is not ASCII. */
function isShift(byte: number): boolean {
  return byte === PLUS || byte === BACKSLASH || byte === 126 || byte === 27 || byte === 14 || byte >= 128;
}

function decode(source: Uint8Array, encoding: string): string {
  // WHATWG's "latin1" is windows-1252, which Python's is not.
  if (/^(latin_?1?|l1|8859|iso_?8859_1(_.*)?|iso_latin_1(_.*)?|iso8859|cp819)$/.test(encoding)) return latin1(source);
  try {
    return new TextDecoder(whatwgLabel(encoding)).decode(source);
  } catch {
    // An encoding that Node does not have: what is ASCII is right, and the rest only matters within names.
    return latin1(source);
  }
}

function latin1(source: Uint8Array): string {
  return Buffer.from(source.buffer, source.byteOffset, source.length).toString('latin1');
}

/** Python's names beside those of WHATWG, where they differ by more than an underscore. */
const whatwgLabels: readonly (readonly [RegExp, string])[] = [
  [/^(?:cp|windows_?)?(125\d|874)$/, 'windows-$1'],
  [/^(?:iso_?)?8859_(\d+)(?:_.*)?$/, 'iso-8859-$1'],
  [/^elot_928$/, 'iso-8859-7'],
  [/^latin_?9$|^l9$/, 'iso-8859-15'],
  [/^latin_?10$|^l10$/, 'iso-8859-16'],
  [/^(?:cp|ibm)?866$/, 'ibm866'],
  [/^(?:(?:cp|ms)?932|s_?jis.*|shift_?jis.*|ms_?kanji|x_mac_japanese)$/, 'shift_jis'],
  [/^(?:euc_?jp|euc_?ji.*|jisx0213|ujis|u_jis)$/, 'euc-jp'],
  [/^(?:cs)?iso_?2022_?jp.*$/, 'iso-2022-jp'],
  [/^(?:(?:cp|ms)?949|euc_?kr|uhc|korean|ks.*|x_mac_korean)$/, 'euc-kr'],
  [/^(?:(?:cp|ms)?936|gb_?2312.*|chinese|euc_?cn|euc.*gb.*|x_mac_simp_chinese)$/, 'gbk'],
  [/^gb18030.*$/, 'gb18030'],
  [/^(?:(?:cp|ms)?950|(?:cs)?big5.*|hkscs|x_mac_trad_chinese)$/, 'big5'],
  [/^(?:thai|tis_?620.*|iso_ir_166)$/, 'windows-874'],
  [/^mac_?roman$/, 'macintosh'],
  [/^mac_?cyrillic$/, 'x-mac-cyrillic'],
];

function whatwgLabel(encoding: string): string {
  for (const [pattern, label] of whatwgLabels) {
    if (pattern.test(encoding)) return encoding.replace(pattern, label);
  }
  return encoding.replaceAll('_', '-');
}

/** Copies, since a scan looks ahead past the end and may blank comments (see `skipComment`). */
function padded(source: Uint8Array): PythonText {
  // Always the same kind of array, whatever `source` is: the engine then reads its bytes without asking what it has.
  const bytes = new Uint8Array(source.length + PADDING);
  bytes.set(source);
  bytes.fill(LF, source.length);
  const ascii = isAscii(source);
  return { bytes, end: source.length, ascii, valid: ascii || isUtf8(source) };
}

/** The end of the comment at `i`. In a text that is not valid, its bytes beyond ASCII are blanked, as CPython ignores them. */
export function skipComment(text: PythonText, i: number): number {
  const { bytes, valid } = text;
  while (!isNewline(byteAt(bytes, i))) {
    if (!valid && byteAt(bytes, i) >= 128) bytes[i] = HASH;
    i++;
  }
  return i;
}

/** The start of the first line that is not UTF-8; undefined where every line is. */
export function firstInvalidLine(text: PythonText): number | undefined {
  if (text.valid) return undefined;
  for (let start = 0; start < text.end; ) {
    const next = text.bytes.indexOf(LF, start) + 1;
    if (!isUtf8(text.bytes.subarray(start, next))) return start;
    start = next;
  }
  return undefined;
}

/** Past blanks and joined lines; in brackets past newlines and comments too. Never beyond the end. */
export function skipBlanks(text: PythonText, i: number, inBrackets: boolean): number {
  const { bytes, end } = text;
  while (i < end) {
    const byte = byteAt(bytes, i);
    if (byte === SPACE || byte === TAB || byte === FF) i++;
    else if (byte === BACKSLASH && isNewline(byteAt(bytes, i + 1))) i = afterNewline(bytes, i + 1);
    else if (inBrackets && isNewline(byte)) i = afterNewline(bytes, i);
    else if (inBrackets && byte === HASH) i = skipComment(text, i);
    else break;
  }
  return Math.min(i, end);
}

/** The characters between two offsets. */
export function sliceText({ bytes }: PythonText, start: number, end: number): string {
  return Buffer.from(bytes.buffer, start, end - start).toString('utf8');
}
