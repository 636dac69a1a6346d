/** Returns a ratio of two measurements with two decimals; a dash if the second is missing. */
export function ratio(value: number, to: number | undefined): string {
  return to ? (value / to).toFixed(2) : '–';
}

/** Returns a number with its thousands apart. */
export function number(value: number): string {
  return value.toLocaleString('en-GB');
}

/** Returns a table in Markdown whose second column is words, and the others numbers. */
export function table(head: string[], rows: string[][]): string {
  const line = (cells: string[]) => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map((_, index) => (index === 1 ? '---' : '--:'))), ...rows.map(line)].join('\n');
}
