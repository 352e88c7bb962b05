/** The text of a literal's content; undefined where an escape names a character (`\N{…}`), which no module path does. */
export function unescapeText(content: string): string | undefined {
  if (!content.includes('\\')) return content;
  if (content.includes('\\N')) return undefined;
  return content.replaceAll(escapes, (whole, code: string) => {
    const hexadecimal = /^[xuU](.+)$/.exec(code)?.[1];
    if (hexadecimal !== undefined) return character(Number.parseInt(hexadecimal, 16), whole);
    if (/^[0-7]/.test(code)) return character(Number.parseInt(code, 8), whole);
    return simple.get(code) ?? whole;
  });
}

const escapes = /\\(x[0-9a-fA-F]{2}|u[0-9a-fA-F]{4}|U[0-9a-fA-F]{8}|[0-7]{1,3}|\r\n|[\s\S])/g;

const simple: ReadonlyMap<string, string> = new Map([
  ['\\', '\\'],
  ["'", "'"],
  ['"', '"'],
  ['a', '\x07'],
  ['b', '\b'],
  ['f', '\f'],
  ['n', '\n'],
  ['r', '\r'],
  ['t', '\t'],
  ['v', '\v'],
  ['\n', ''],
  ['\r', ''],
  ['\r\n', ''],
]);

function character(code: number, whole: string): string {
  return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
}
