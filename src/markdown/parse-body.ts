import type { Root } from 'mdast';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { VFile } from 'vfile';
import { remarkAddresses } from './remark-addresses.ts';
import { remarkEntryLinks } from './remark-entry-links.ts';
import { remarkFurtherSyntax } from './remark-further-syntax.ts';
import { remarkHeadingRanks } from './remark-heading-ranks.ts';
import { remarkParagraphs } from './remark-paragraphs.ts';
import { remarkRefuseUnread } from './remark-refuse-unread.ts';
import { remarkRefuseUnsafe } from './remark-refuse-unsafe.ts';

interface Options {
  briefing: string;
  base: string;
}

/** Returns the tree of a longer text, with addresses for its blocks, and a file that has its paragraphs, links, addresses and refusals. */
export function parseBody(markdown: string, options: Options): { tree: Root; file: VFile } {
  const file = new VFile(markdown);
  const processor = unified()
    .use(remarkParse)
    .use(remarkFurtherSyntax, markdown)
    .use(remarkRefuseUnsafe)
    .use(remarkHeadingRanks)
    .use(remarkAddresses, options)
    .use(remarkRefuseUnread)
    .use(remarkEntryLinks, options)
    .use(remarkParagraphs);
  return { tree: processor.runSync(processor.parse(file), file) as Root, file };
}
