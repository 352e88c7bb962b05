const [open, close] = ['<!-- bench -->', '<!-- /bench -->'];

/**
 * The page with `text` between its two markers.
 *
 * @throws Error where the page has not both of them, in this order.
 */
export function replaceSection(page: string, text: string): string {
  const [from, to] = [page.indexOf(open), page.indexOf(close)];
  if (from < 0 || to < from) throw new Error(`the page needs the lines ${open} and ${close}`);
  return `${page.slice(0, from + open.length)}\n\n${text}\n${page.slice(to)}`;
}
