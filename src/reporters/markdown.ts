import { visible, visibleLines } from './visible.ts';

/**
 * One line of text for a paragraph, a list item or a table cell of GitHub's Markdown, in which nothing is markup, a
 * mention, a reference to an issue or a link.
 *
 * A character reference is never markup (CommonMark 0.31, section 2.5). GitHub however looks for mentions, issues and
 * addresses in the rendered text, so a zero-width space breaks these besides.
 */
export function escapeMarkdown(text: string): string {
  return visible(text)
    .trim()
    .replace(special, (match: string, link: string | undefined) =>
      link === undefined ? reference(match) : link.replace(/[@#:]/, reference) + zeroWidthSpace,
    );
}

const zeroWidthSpace = '&#8203;';
// First what GitHub would link (also behind an underscore), then what is markup. An underscore inside a word is no emphasis.
const special =
  /(@|#(?=\d)|:(?=\/\/)|(?<![a-z\d])(?:gh-(?=\d)|www(?=\.)))|[&<>\\`*[\]|~$]|_(?![a-z\d])|(?<![a-z\d])_|^[-+#=]|^\d(?=\d*[.)])/gi;

/** Text as a code span: Markdown, HTML, mentions and links in it are plain. Not for a table, where `|` ends a cell. */
export function codeSpan(text: string): string {
  const content = withoutMarker(visible(text));
  const fence = '`'.repeat(longestRun(content) + 1);
  const padding = /^`|`$|^ .* $/.test(content) ? ' ' : '';
  return content === '' ? '' : fence + padding + content + padding + fence;
}

/** Text of any number of lines as a fenced code block. */
export function codeBlock(text: string): string {
  const content = withoutMarker(visibleLines(text).join('\n'));
  const fence = '`'.repeat(Math.max(3, longestRun(content) + 1));
  return `${fence}text\n${content}\n${fence}`;
}

/** The hidden marker by which our own comment is found must not come from the repository, in code neither. */
function withoutMarker(text: string): string {
  return text.replace(/<!--/g, '<! --');
}

function longestRun(text: string): number {
  let longest = 0;
  for (const [run] of text.matchAll(/`+/g)) longest = Math.max(longest, run.length);
  return longest;
}

function reference(character: string): string {
  return `&#${character.charCodeAt(0)};`;
}
