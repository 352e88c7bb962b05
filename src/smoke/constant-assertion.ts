/**
 * Whether an `assert` statement can never fail: what it tests holds no name, or it is a tuple in parentheses, which is true
 * as soon as it holds something. Strings have been emptied, and count as true.
 *
 * @param text `assert …` in one line.
 */
export function isAlwaysTrue(text: string): boolean {
  // Longer ones are no slip, and each bracket costs a step into it.
  if (text.length > 1000) return false;
  const tested = topParts(text.slice('assert'.length), ',')[0]?.trim() ?? '';
  return isTrue(tested);
}

function isTrue(expression: string): boolean {
  const inner = unwrapped(expression);
  if (inner === undefined) return isConstantTrue(expression);
  const parts = topParts(inner, ',').filter((part) => part.trim() !== '');
  return topParts(inner, ',').length > 1 ? parts.length > 0 : isTrue(inner.trim());
}

function isConstantTrue(expression: string): boolean {
  const either = expression.split(/\bor\b/);
  if (either.length > 1) return either.some((part) => isTrue(part.trim()));
  const both = expression.split(/\band\b/);
  if (both.length > 1) return both.every((part) => isTrue(part.trim()));
  const negated = /^not\s*(.*)$/.exec(expression)?.[1];
  if (negated !== undefined) return /^\(?(?:False|None|0|\[\s*\]|\{\s*\}|\(\s*\))\)?$/.test(negated.trim());
  if (/^(?:True|\.\.\.|Ellipsis|[A-Za-z]{0,2}""|[\d_.]*[1-9][\d_.]*)$/.test(expression)) return true;
  const compared = /^(.+?)\s*(?:==|is|<=|>=)\s*(.+)$/.exec(expression);
  if (!compared) return false;
  const [, left = '', right = ''] = compared;
  // Two strings were emptied, and may differ.
  return left.trim() === right.trim() && /^(?:[\d_.]+|True|False|None)$/.test(left.trim());
}

/** What stands in a pair of parentheses that holds the whole; undefined where there is none. */
function unwrapped(expression: string): string | undefined {
  if (!expression.startsWith('(') || !expression.endsWith(')')) return undefined;
  let depth = 0;
  for (let at = 0; at < expression.length; at++) {
    const character = expression[at] ?? '';
    if ('([{'.includes(character)) depth++;
    else if (')]}'.includes(character)) depth--;
    if (depth === 0 && at < expression.length - 1) return undefined;
  }
  return expression.slice(1, -1);
}

function topParts(text: string, separator: string): string[] {
  const parts: string[] = [];
  let depth = 0;
  let from = 0;
  for (let at = 0; at < text.length; at++) {
    const character = text[at] ?? '';
    if ('([{'.includes(character)) depth++;
    else if (')]}'.includes(character)) depth--;
    else if (character === separator && depth === 0) {
      parts.push(text.slice(from, at));
      from = at + 1;
    }
  }
  return [...parts, text.slice(from)];
}
