import type { Root } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import rehypeStringify from 'rehype-stringify';
import remarkParse from 'remark-parse';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';
import { VFile } from 'vfile';
import { type PlacedLink, remarkEntryLinks } from './remark-entry-links.ts';
import { remarkRefuseUnsafe } from './remark-refuse-unsafe.ts';

interface Options {
  briefing: string;
  base: string;
}

/** A short text of the frontmatter as HTML and as plain words, with what the reader has to judge. */
export interface RenderedInline {
  html: string;
  plain: string;
  links: PlacedLink[];
  messages: VFile['messages'];
}

const MARKDOWN_SIGN = /[[\]*_`<>&\\!~#\n]|:\/\//;

/** Renders a short text: links and emphasis, no blocks. */
export function renderInline(markdown: string, options: Options): RenderedInline {
  const file = new VFile(markdown);
  if (!MARKDOWN_SIGN.test(markdown)) return { html: markdown, plain: markdown, links: [], messages: [] };
  const processor = processorFor(options);
  const tree = processor.parse(file) as Root;
  if (tree.children.length !== 1 || tree.children[0]?.type !== 'paragraph') {
    file.message('This text has to be one paragraph: no heading, list, quotation or blank line.', {
      place: tree.children[0]?.position,
      ruleId: 'block-in-text',
    });
  }
  const html = processor.stringify(processor.runSync(tree, file), file);
  return { html: unwrap(html), plain: textOf(tree), links: file.data.links ?? [], messages: file.messages };
}

/** A processor of each briefing and base: setting one up costs more than most short texts do. */
const processors = new Map<string, ReturnType<typeof makeProcessor>>();

function processorFor(options: Options): ReturnType<typeof makeProcessor> {
  const key = `${options.base}\n${options.briefing}`;
  const known = processors.get(key) ?? makeProcessor(options);
  processors.set(key, known);
  return known;
}

function makeProcessor(options: Options) {
  return unified().use(remarkParse).use(remarkRefuseUnsafe).use(remarkEntryLinks, options).use(remarkRehype).use(rehypeStringify).freeze();
}

/** Takes the one paragraph that a short text makes out of its element. */
function unwrap(html: string): string {
  return html.replace(/^<p>([\s\S]*)<\/p>$/, '$1');
}

/** Gives the plain words of a short text: what a title, a card or a record shows. */
export function plainWords(markdown: string): string {
  return MARKDOWN_SIGN.test(markdown) ? textOf(unified().use(remarkParse).parse(markdown)) : markdown;
}
