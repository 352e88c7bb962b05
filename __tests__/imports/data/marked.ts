import type { NamedText } from '../../../src/domain/graph.ts';

/** A source without its marks `«…»`, and what they enclose, with places. `«…|name»`: what is told there has another text. */
export function marked(text: string): { source: string; names: NamedText[] } {
  const names: NamedText[] = [];
  const lines = text.split('\n').map((written, index) => {
    let line = '';
    for (const part of written.split(/(«[^»]*»)/)) {
      const [shown = '', told = shown] = part.startsWith('«') ? part.slice(1, -1).split('|') : [part];
      const [column, endColumn] = [line.length + 1, line.length + 1 + shown.length];
      line += shown;
      if (part.startsWith('«')) {
        names.push({ line: index + 1, column, endColumn, text: told, prefix: false, use: 'name' });
      }
    }
    return line;
  });
  return { source: lines.join('\n'), names };
}
