import type { Root } from 'hast';
import rehypeSlug from 'rehype-slug';
import remarkParse from 'remark-parse';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import { readFiles } from './files.ts';

/** A document for people, with what in it leads somewhere. */
export interface Document {
  /** Its path from the project's folder. */
  path: string;
  text: string;
  /** The fragments that its headings can be linked by. */
  headings: Set<string>;
  /** The addresses of its links and pictures, with their lines. */
  links: Placed[];
  /** The words that stand in backticks within a line, with their lines. */
  code: Placed[];
}

/** A piece of a document, and where it begins. */
export interface Placed {
  value: string;
  line: number;
}

const toHtml = unified().use(remarkParse).use(remarkRehype).use(rehypeSlug);

/** Reads the README, the guides in .github/ and the results that stand in tests/. */
export function readDocuments(): Document[] {
  return ['README.md', '.github/**/*.md', 'tests/*/RESULTS.md'].flatMap(readFiles).map(({ path, text }) => parseDocument(path, text));
}

/** Reads one document. */
export function parseDocument(path: string, text: string): Document {
  const document: Document = { path, text, headings: new Set(), links: [], code: [] };
  visit(toHtml.runSync(toHtml.parse(text)) as Root, 'element', ({ tagName, properties, children, position }, _, parent) => {
    const place = (value: unknown): Placed => ({ value: String(value), line: position?.start.line ?? 0 });
    if (/^h[1-6]$/.test(tagName)) document.headings.add(String(properties.id));
    if (tagName === 'a') document.links.push(place(properties.href));
    if (tagName === 'img') document.links.push(place(properties.src));
    const [words] = children;
    const inPre = parent?.type === 'element' && parent.tagName === 'pre';
    if (tagName === 'code' && !inPre && words?.type === 'text') document.code.push(place(words.value));
  });
  return document;
}
