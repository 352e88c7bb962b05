import { asShown, asText, HOLE, type Item, lift, textValue, unknown, type Value } from './value.ts';

/** `template % operand`, as far as `%s` goes; any other conversion leaves a hole. */
export function percent(template: Value, operand: Value): Value {
  if (template.kind !== 'text') return unknown;
  const items = operand.kind === 'list' && operand.tuple ? operand.items.map(({ value }) => value) : [operand];
  return lift(template.text, (text) => {
    let next = 0;
    return textValue(
      text.replaceAll(conversion, (whole) => {
        if (whole === '%%') return '%';
        const item = items[next++];
        return whole === '%s' ? asShown(item) : HOLE;
      }),
    );
  });
}

const conversion = /%(?:%|s|(?:\([^)]*\))?[-#0 +]*[\d*]*(?:\.[\d*]+)?[hlL]?[a-zA-Z]?)/g;

/** `template.format(…)`: a field that is more than a place or a name leaves a hole. */
export function format(template: Value, items: readonly Item[]): Value {
  if (template.kind !== 'text') return unknown;
  const positional = items.some(({ keyword }) => keyword === '*')
    ? []
    : items.filter(({ keyword }) => keyword === undefined);
  return lift(template.text, (text) => {
    let next = 0;
    return textValue(
      text.replaceAll(field, (whole, name: string | undefined) => {
        if (whole === '{{') return '{';
        if (whole === '}}') return '}';
        if (name === undefined) return HOLE;
        if (name === '') return asShown(positional[next++]?.value);
        if (/^\d{1,9}$/.test(name)) return asShown(positional[Number(name)]?.value);
        return asShown(items.find(({ keyword }) => keyword === name)?.value);
      }),
    );
  });
}

const field = /\{\{|\}\}|\{([^{}]*)\}|[{}]/g;

/** `separator.join([…])` */
export function join(separator: Value, items: readonly Item[]): Value {
  const list = items[0]?.value;
  if (separator.kind !== 'text' || list?.kind !== 'list' || list.held || items.length !== 1) return unknown;
  return textValue(
    list.items.map(({ value, keyword }) => (keyword === '*' ? HOLE : asText(value))).join(separator.text),
  );
}
