/** Text for an element or a quoted attribute of XML 1.0; what XML cannot hold is written out. */
export function escapeXml(text: string): string {
  return text.replace(unsafe, (character) => named[character] ?? code(character));
}

// XML 1.0, section 2.2: these have no place in a document, not even as a character reference.
const unsafe = /[&<>"']|[^\t\n\r -\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;

const named: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

function code(character: string): string {
  return `\\u${(character.codePointAt(0) ?? 0).toString(16).padStart(4, '0')}`;
}
