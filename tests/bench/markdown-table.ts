/** Returns a ratio of two measurements with two decimals; a dash if the second is missing. */
export function ratio(value: number, to: number | undefined): string {
  return to ? (value / to).toFixed(2) : '–';
}

/** Returns a number with its thousands apart. */
export function number(value: number): string {
  return value.toLocaleString('en-GB');
}

/** Returns a table in Markdown with one column of words, the second unless another is named; the others are numbers. */
export function table(head: string[], rows: string[][], words = 1): string {
  const line = (cells: string[]) => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map((_, index) => (index === words ? '---' : '--:'))), ...rows.map(line)].join('\n');
}
