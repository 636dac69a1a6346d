import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { RenderedBody } from '../markdown/render-body.ts';
import { RESERVED_NAMES } from '../model/addresses/routes.ts';
import { ENTRY_ID } from '../model/schema/identifiers.ts';
import { type PageData, pageSchema } from '../model/schema/page.ts';
import { EntryFile } from './entry-file.ts';
import { explainShape } from './explain-shape.ts';
import type { Problem } from './problem.ts';
import { readAnalysis } from './read-analysis.ts';
import { readText } from './read-text.ts';

/** The folder of the publication's own pages. */
export const PAGE_FOLDER = 'pages';

/** A page of the publication that has the right shape. */
export interface ReadPage {
  id: string;
  file: EntryFile;
  data: PageData;
  rendered: RenderedBody;
}

/** The pages of a publication, with what is wrong with their files. */
export interface ReadPages {
  pages: Map<string, ReadPage>;
  /** The ids of all files, whether or not their content is valid. */
  ids: Set<string>;
  problems: Problem[];
}

/** Reads the publication's own pages, each in a Markdown file whose name is its address. */
export function readPages(content: string, base: string): ReadPages {
  const read: ReadPages = { pages: new Map(), ids: new Set(), problems: [] };
  const folder = join(content, PAGE_FOLDER);
  const names = existsSync(folder) ? readdirSync(folder).filter((name) => !name.startsWith('.')) : [];
  for (const name of names.toSorted()) {
    const id = name.replace(/\.md$/, '');
    const path = join(folder, name);
    const refusal = refuseName(name, id);
    if (refusal) read.problems.push({ file: path, line: 1, column: 1, rule: 'bad-file', message: refusal });
    else {
      const { page, problems } = readPage(id, path, base);
      read.ids.add(id);
      read.problems.push(...problems);
      if (page) read.pages.set(id, page);
    }
  }
  return read;
}

function refuseName(name: string, id: string): string | undefined {
  if (!name.endsWith('.md')) return `"${name}" does not end with ".md", as pages do. Rename it, or move it out of the content folder.`;
  if (!ENTRY_ID.test(id))
    return `"${id}" cannot be an address. Name the file in lower-case words joined by single hyphens, such as "imprint.md".`;
  if (RESERVED_NAMES.has(id)) return `"/${id}/" is an address of the site itself. Give the file another name, such as "our-${id}.md".`;
  return undefined;
}

function readPage(id: string, path: string, base: string): { page?: ReadPage; problems: Problem[] } {
  const read = readText(path);
  if ('refusal' in read) return { problems: [{ file: path, ...read.refusal }] };
  const file = new EntryFile(path, read.text);
  if (file.problems.length > 0) return { problems: file.problems };
  const { data, error } = pageSchema.safeParse(file.data, { reportInput: true });
  if (error) return { problems: explainShape(file, pageSchema, error) };
  const rendered = readAnalysis({ id, file }, base, { above: 1 });
  return 'rule' in rendered ? { problems: [rendered] } : { page: { id, file, data, rendered }, problems: [] };
}
