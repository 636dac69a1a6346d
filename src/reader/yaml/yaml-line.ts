/** A line of fields, taken apart. */
export interface YamlLine {
  /** The column, from 0, in which the field or the item begins. */
  column: number;
  /** The margin, and the dashes of the list items that begin here. */
  margin: string;
  /** The field's name; nothing for an item that is no group of fields, or for a line of a longer text. */
  key?: string;
  value: string;
  /** The column, from 0, in which the value begins. */
  valueColumn: number;
}

const LINE = /^(?<margin>\s*(?:-\s+)*)(?:(?<key>[A-Za-z][\w-]*)(?<colon>[ \t]*:(?:[ \t]+|$)))?(?<value>.*)$/;

/** Takes a line of fields apart. */
export function readLine(line: string): YamlLine {
  const { margin = '', key, colon = '', value = '' } = LINE.exec(line)?.groups ?? {};
  const valueColumn = margin.length + (key ?? '').length + colon.length;
  return { column: margin.length, margin, ...(key !== undefined && { key }), value: value.trimEnd(), valueColumn };
}

/** Returns how many characters precede the first that is not white space; nothing for a blank line or a comment. */
export function indentOf(line: string): number | undefined {
  const at = line.search(/\S/);
  return at === -1 || line[at] === '#' ? undefined : at;
}

/** Returns the index of the last line that belongs to a value: those below it that are indented further than its field. */
export function lastLineOf(lines: string[], index: number, endsAt: (line: string) => boolean = () => false): number {
  const { column, key, margin } = readLine(lines[index] ?? '');
  const within = key === undefined ? margin.trimEnd().length - 1 : column;
  let last = index;
  for (let next = index + 1; next < lines.length; next++) {
    const indent = indentOf(lines[next] ?? '');
    if (indent === undefined) continue;
    if (indent <= within || endsAt(lines[next] ?? '')) break;
    last = next;
  }
  return last;
}
