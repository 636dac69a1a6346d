import rehypeStringify from 'rehype-stringify';
import remarkParse from 'remark-parse';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';
import { VFile } from 'vfile';
import type { Body } from '../model/library/body.ts';
import { rehypeHeadings } from './rehype-headings.ts';
import { rehypeParagraphNumbers } from './rehype-paragraph-numbers.ts';
import { rehypeRepeat } from './rehype-repeat.ts';
import { rehypeTables } from './rehype-tables.ts';
import { type PlacedAddress, remarkAddresses } from './remark-addresses.ts';
import { type PlacedLink, remarkEntryLinks } from './remark-entry-links.ts';
import { remarkFurtherSyntax } from './remark-further-syntax.ts';
import { remarkHeadingRanks } from './remark-heading-ranks.ts';
import { remarkParagraphs } from './remark-paragraphs.ts';
import { remarkRefuseUnread } from './remark-refuse-unread.ts';
import { remarkRefuseUnsafe } from './remark-refuse-unsafe.ts';

interface Options {
  briefing: string;
  base: string;
  /** The rank of the heading that the text is below: that of a section of the page, unless it is the page. */
  above?: 1 | 2;
}

/** The analysis as HTML, with what the reader has to check: its links and what the plugins reported. */
export interface RenderedBody {
  body: Body;
  links: PlacedLink[];
  addresses: PlacedAddress[];
  messages: VFile['messages'];
}

/** How footnotes appear below the analysis: their title is not a heading of the text, and no note has the id of a point. */
const NOTES = {
  clobberPrefix: 'note-',
  footnoteLabel: 'Notes',
  footnoteLabelTagName: 'p',
  footnoteLabelProperties: { className: ['label'] },
};

/** Renders the analysis of a briefing, or a page of the publication; headings get ids with the prefix `section-`, which no point or paragraph has. */
export function renderBody(markdown: string, options: Options): RenderedBody {
  const file = new VFile(markdown);
  const html = unified()
    .use(remarkParse)
    .use(remarkFurtherSyntax, markdown)
    .use(remarkRefuseUnsafe)
    .use(remarkHeadingRanks)
    .use(remarkAddresses, options)
    .use(remarkRefuseUnread)
    .use(remarkEntryLinks, options)
    .use(remarkParagraphs)
    .use(remarkRehype, NOTES)
    .use(rehypeHeadings, { above: options.above ?? 2 })
    .use(rehypeTables)
    .use(rehypeParagraphNumbers)
    .use(rehypeRepeat)
    .use(rehypeStringify)
    .processSync(file)
    .toString();
  const { headings = [], paragraphs = [], links = [], addresses = [] } = file.data;
  return { body: { markdown, html, links, headings, paragraphs }, links, addresses, messages: file.messages };
}
