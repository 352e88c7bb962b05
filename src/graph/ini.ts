import { iniParts } from '../imports/data/ini.ts';

/** Sections of an INI file, each a map of options to texts; lines of a value are joined by newlines. */
export type Ini = ReadonlyMap<string, ReadonlyMap<string, string>>;

/** The settings of an INI file; names of options are lower case, as configparser has them. */
export function parseIni(text: string): Ini {
  const sections = new Map<string, Map<string, string>>();
  let section = new Map<string, string>();
  let option = '';
  let value: string | undefined;
  for (const part of iniParts(text)) {
    if (part.role === 'section') {
      section = sections.get(part.text) ?? new Map();
      sections.set(part.text, section);
    } else if (part.role === 'option') {
      option = part.text.toLowerCase();
      value = undefined;
    } else {
      value = value === undefined ? part.text : `${value}\n${part.text}`;
      section.set(option, value);
    }
  }
  return sections;
}
