import type { Root } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import rehypeStringify from 'rehype-stringify';
import remarkParse from 'remark-parse';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';
import { VFile } from 'vfile';
import { rehypeRepeat } from './rehype-repeat.ts';
import { type PlacedAddress, remarkAddresses } from './remark-addresses.ts';
import { type PlacedLink, remarkEntryLinks } from './remark-entry-links.ts';
import { remarkRefuseUnread } from './remark-refuse-unread.ts';
import { remarkRefuseUnsafe } from './remark-refuse-unsafe.ts';

interface Options {
  briefing: string;
  base: string;
}

/** A short text of the frontmatter as HTML and as plain words, with what the reader has to check. */
export interface RenderedInline {
  html: string;
  plain: string;
  links: PlacedLink[];
  addresses: PlacedAddress[];
  messages: VFile['messages'];
}

/** Renders a short text as the parser reads it. */
export function parseInline(markdown: string, options: Options): RenderedInline {
  const file = new VFile(markdown);
  const processor = processorFor(options);
  const tree = processor.parse(file) as Root;
  if (tree.children.length !== 1 || tree.children[0]?.type !== 'paragraph') {
    file.message('This text has to be one paragraph: no heading, list, quotation or blank line.', {
      place: tree.children[0]?.position,
      ruleId: 'block-in-text',
    });
  }
  const html = processor.stringify(processor.runSync(tree, file), file);
  return {
    html: unwrap(html),
    plain: textOf(tree),
    links: file.data.links ?? [],
    addresses: file.data.addresses ?? [],
    messages: file.messages,
  };
}

let last: { key: string; processor: ReturnType<typeof makeProcessor> } | undefined;

/** Returns the processor of a briefing: setting one up costs more than most short texts, and those of a briefing come together. */
function processorFor(options: Options): ReturnType<typeof makeProcessor> {
  const key = `${options.base}\n${options.briefing}`;
  if (last?.key !== key) last = { key, processor: makeProcessor(options) };
  return last.processor;
}

function makeProcessor(options: Options) {
  return unified()
    .use(remarkParse)
    .use(remarkRefuseUnsafe)
    .use(remarkAddresses, { ...options, elsewhere: true })
    .use(remarkRefuseUnread)
    .use(remarkEntryLinks, options)
    .use(remarkRehype)
    .use(rehypeRepeat)
    .use(rehypeStringify)
    .freeze();
}

/** Unwraps the only paragraph of a short text. */
function unwrap(html: string): string {
  return html.replace(/^<p>([\s\S]*)<\/p>$/, '$1');
}
