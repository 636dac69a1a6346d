/** An item of a list: its line, or its line and the items under it. */
export type Item = string | [line: string, items: Item[]];

/** Gives an item with what stands under it; nothing if nothing does. */
export function listed(line: string, items: Item[]): Item[] {
  return items.length > 0 ? [[`${line}:`, items]] : [];
}

/** Writes a list in Markdown, with the items under an item indented. */
export function writeList(items: Item[], indent = ''): string {
  return items
    .map((item) => {
      const [line, under] = typeof item === 'string' ? [item, []] : item;
      return `${indent}- ${line}\n${writeList(under, `${indent}  `)}`;
    })
    .join('');
}
