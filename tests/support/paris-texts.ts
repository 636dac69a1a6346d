import { readdirSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';

/** A place in a source, as the briefing's author wrote it. */
export interface Cite {
  source: string;
  paragraph?: number | 'standfirst';
}

/** A point, as the briefing's author wrote it. */
interface AuthoredPoint {
  id: string;
  title: string;
  text: string;
  cites: Cite[];
  readouts?: { party: string; says: string; cites: Cite[] }[];
}

interface Frontmatter {
  delegations: { actor: string }[];
  agreed: AuthoredPoint[];
  redLines: AuthoredPoint[];
  offTheTable: AuthoredPoint[];
  floated: AuthoredPoint[];
  positions: { party: string; topic: string; stance: string; cites: Cite[] }[];
}

const CONTENT = 'tests/fixtures/paris-talks';
const [, frontmatter = '', body = ''] = readFileSync(`${CONTENT}/briefings/2026-01-paris-talks.md`, 'utf8').split(/^---$/m);
const written = parse(frontmatter) as Frontmatter;

/** The Paris briefing as its author wrote it, read without any of the project's own code. */
export const paris = {
  path: '/briefings/2026-01-paris-talks/',
  positions: written.positions,
  parties: written.delegations.map(({ actor }) => actor),
  points: [...written.agreed, ...written.redLines, ...written.offTheTable, ...written.floated],
  paragraphs: body
    .trim()
    .split(/\n\n+/)
    .filter((block) => !block.startsWith('#')),
  headings: Array.from(body.matchAll(/^## (.*)$/gm), ([, heading = '']) => heading),
};

/** Returns the entries of a folder of content, by id. */
export function entriesOf(collection: string): Map<string, { name: string; kind?: string; formerIds?: string[] }> {
  const files = readdirSync(`${CONTENT}/${collection}`);
  return new Map(files.map((file) => [file.replace(/\.\w+$/, ''), parse(readFileSync(`${CONTENT}/${collection}/${file}`, 'utf8'))]));
}

/** Returns the address of the part of a source's page that a cite leads to. */
export function citePath({ source, paragraph }: Cite): string {
  const fragment = typeof paragraph === 'number' ? `#p${paragraph}` : paragraph ? `#${paragraph}` : '';
  return `/sources/${source}/${fragment}`;
}

/** Returns the words of a short Markdown text as a page shows them. */
export function wordsOf(markdown: string): string {
  return markdown
    .replace(/\[([^\]]+)\]\([^)]+\)/g, '$1')
    .replace(/\s+/g, ' ')
    .trim();
}
