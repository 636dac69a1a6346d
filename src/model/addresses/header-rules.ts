/** The headers of the responses under a path. */
export interface HeaderRule {
  /** A path from the root of the host; with a final "*", all paths that begin like this. */
  path: string;
  headers: Record<string, string>;
}

/** Formats rules as `_headers`, which several static hosts read. */
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

/** Returns the headers of a path: those of every matching rule, no two of which may set the same header. */
export function headersFor(path: string, rules: HeaderRule[]): Record<string, string> {
  const matching = rules.filter((rule) => (rule.path.endsWith('*') ? path.startsWith(rule.path.slice(0, -1)) : path === rule.path));
  return Object.assign({}, ...matching.map(({ headers }) => headers));
}
