import { splitFrontmatter } from '../../reader/frontmatter.ts';

/** Returns an entry's text with an id among its "formerIds"; nothing else changes. */
export function addFormerId(path: string, text: string, id: string): string {
  const parts = path.endsWith('.md') ? splitFrontmatter(text) : { start: 0, yaml: text };
  if (!parts) return text;
  const { start, yaml } = parts;
  return text.slice(0, start) + addToFields(yaml, id) + text.slice(start + yaml.length);
}

/** A list between brackets on the line of its field, or a line for each item. */
const IN_BRACKETS = /^(formerIds:[ \t]*\[)([^\]\n]*)\]/m;
const IN_LINES = /^formerIds:[ \t]*\n(?:[ \t]*-[ \t].*\n?)+/m;

function addToFields(yaml: string, id: string): string {
  if (IN_BRACKETS.test(yaml))
    return yaml.replace(IN_BRACKETS, (_, before, ids) => `${before}${ids.trim() ? `${ids.trimEnd()}, ` : ''}${id}]`);
  const lines = IN_LINES.exec(yaml)?.[0];
  if (lines !== undefined) {
    const margin = /^([ \t]*-[ \t]+)/m.exec(lines.slice(lines.indexOf('\n') + 1))?.[0] ?? '  - ';
    return yaml.replace(lines, () => `${lines.trimEnd()}\n${margin}${id}\n`);
  }
  return `${yaml}${yaml === '' || yaml.endsWith('\n') ? '' : '\n'}formerIds: [${id}]\n`;
}
