/** The headers that the answers under a path carry. */
export interface HeaderRule {
  /** A path from the root of the host; with "*" at its end, all paths that begin so. */
  path: string;
  headers: Record<string, string>;
}

/** Writes rules in the form of `_headers`, which several static hosts read. */
export function formatHeaderRules(rules: HeaderRule[]): string {
  return rules.map(({ path, headers }) => `${path}\n${linesOf(headers)}`).join('');
}

function linesOf(headers: Record<string, string>): string {
  return Object.entries(headers)
    .map(([name, value]) => `  ${name}: ${value}\n`)
    .join('');
}

/** Reads the rules of a `_headers` file. */
export function readHeaderRules(text: string): HeaderRule[] {
  const rules: HeaderRule[] = [];
  for (const line of text.split('\n')) {
    const [, name, value = ''] = /^\s+([^:\s]+):\s*(.*)$/.exec(line) ?? [];
    if (name) Object.assign(rules.at(-1)?.headers ?? {}, { [name]: value });
    else if (line.trim()) rules.push({ path: line.trim(), headers: {} });
  }
  return rules;
}

/** Returns the headers that a path gets: those of every rule that matches, so no two of these may set the same one. */
export function headersFor(path: string, rules: HeaderRule[]): Record<string, string> {
  const matching = rules.filter((rule) => (rule.path.endsWith('*') ? path.startsWith(rule.path.slice(0, -1)) : path === rule.path));
  return Object.assign({}, ...matching.map(({ headers }) => headers));
}
