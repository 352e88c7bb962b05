/** Sections of an INI file, each a map of options to texts; lines of a value are joined by newlines. */
export type Ini = ReadonlyMap<string, ReadonlyMap<string, string>>;

/**
 * Reads the INI dialect of Python's configparser, in which pytest and setuptools keep their settings: `=` or `:`, comments
 * after `#` or `;` at a line's start, values that go on in indented lines. Lines that are neither are passed over.
 */
export function parseIni(text: string): Ini {
  const sections = new Map<string, Map<string, string>>();
  let section: Map<string, string> | undefined;
  let option: string | undefined;
  for (const line of text.split(/\r\n|\r|\n/)) {
    const content = line.trim();
    if (content === '' || content.startsWith('#') || content.startsWith(';')) continue;
    const continues = /^[ \t]/.test(line);
    if (continues && section && option !== undefined) {
      section.set(option, `${section.get(option) ?? ''}\n${content}`);
      continue;
    }
    option = undefined;
    if (content.startsWith('[') && content.endsWith(']')) {
      const name = content.slice(1, -1);
      section = sections.get(name) ?? new Map();
      sections.set(name, section);
      continue;
    }
    const at = content.search(/[=:]/);
    if (at <= 0 || !section) continue;
    option = content.slice(0, at).trim().toLowerCase();
    section.set(option, content.slice(at + 1).trim());
  }
  return sections;
}
