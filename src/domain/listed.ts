/** `a, b and c`; of more than `most` the first ones, and how many there are besides. */
export function listed(items: readonly string[], most: number): string {
  if (items.length > most) return `${items.slice(0, most).join(', ')} and ${items.length - most} more`;
  return items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} and ${items.at(-1)}`;
}
