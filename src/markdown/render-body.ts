import type { Root as HtmlRoot } from 'hast';
import type { Nodes, Root } from 'mdast';
import rehypeStringify from 'rehype-stringify';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';
import { VFile } from 'vfile';
import type { Body } from '../model/library/body.ts';
import { parseBody } from './parse-body.ts';
import { rehypeHeadings } from './rehype-headings.ts';
import { rehypeParagraphNumbers } from './rehype-paragraph-numbers.ts';
import { rehypeRepeat } from './rehype-repeat.ts';
import { rehypeTables } from './rehype-tables.ts';
import type { PlacedAddress } from './remark-addresses.ts';
import type { PlacedLink } from './remark-entry-links.ts';

/** When to make the HTML of a longer text: at once is quicker where every page will be made, later where few will. */
export type When = 'at once' | 'later';

/** What the HTML of a longer text depends on beside its Markdown. */
export interface BodyOptions {
  briefing: string;
  base: string;
  /** The rank of the heading that the text is below: that of a section of the page, unless it is the page. */
  above?: 1 | 2;
  html?: When;
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

/** How deep a text may be nested so that its HTML can surely be made. */
const SURE_DEPTH = 100;

/** Renders the analysis of a briefing, or a page of the publication; headings get ids with the prefix `section-`, which no point or paragraph has. */
export function renderBody(markdown: string, options: BodyOptions): RenderedBody {
  const { tree, file } = parseBody(markdown, options);
  const { paragraphs = [], links = [], addresses = [] } = file.data;
  const isLater = options.html !== 'at once' && isWithin(SURE_DEPTH, tree);
  const shown = isLater ? undefined : show(tree, options);
  return { body: showLater({ markdown, links, paragraphs }, options, shown), links, addresses, messages: file.messages };
}

/** What a page shows of a text; it follows from the Markdown. */
type Shown = Pick<Body, 'html' | 'headings'>;

/** Returns a text whose HTML and headings are made once somebody asks for them: a check seldom does. Those who list its fields do not see them. */
export function showLater(read: Omit<Body, keyof Shown>, options: BodyOptions, shown?: Shown): Body {
  let made = shown;
  const shownNow = () => {
    made ??= show(parseBody(read.markdown, options).tree, options);
    return made;
  };
  return Object.defineProperties(read as Body, { html: { get: () => shownNow().html }, headings: { get: () => shownNow().headings } });
}

function show(tree: Root, options: BodyOptions): Shown {
  const file = new VFile();
  const processor = unified()
    .use(remarkRehype, NOTES)
    .use(rehypeHeadings, { above: options.above ?? 2 })
    .use(rehypeTables)
    .use(rehypeParagraphNumbers)
    .use(rehypeRepeat)
    .use(rehypeStringify);
  const page = processor.runSync(tree, file) as unknown as HtmlRoot;
  return { html: processor.stringify(page, file), headings: file.data.headings ?? [] };
}

function isWithin(depth: number, node: Nodes): boolean {
  return !('children' in node) || (depth > 0 && node.children.every((child) => isWithin(depth - 1, child)));
}
