import { parseEntryLink } from '../model/addresses/entry-links.ts';
import type { RenderedInline } from './parse-inline.ts';
import { SIMPLE_LINK } from './plain-words.ts';
import type { PlacedLink } from './remark-entry-links.ts';
import { shownLink } from './remark-entry-links.ts';

interface Options {
  briefing: string;
  base: string;
}

/** What may mean something in Markdown, in HTML or to those who take it for other Markdown, or begin a block. */
const UNCERTAIN = /[[\]*_`<>&\\!~#$={}|\n\r\t]|:\/\/|^(?![\p{L}"'“‘«„(¶])|\s$/u;

/**
 * Renders a short text that has nothing but words and simple links, with the result that the parser would have; returns nothing for any other
 * text. Most texts with Markdown are like this, and the parser needs some twenty times as long.
 */
export function renderSimpleLinks(markdown: string, options: Options): RenderedInline | undefined {
  const plain = markdown.replace(SIMPLE_LINK, '$1');
  if (UNCERTAIN.test(plain)) return undefined;
  const links: PlacedLink[] = [];
  let [html, end] = ['', 0];
  for (const { 0: written, 1: words = '', 2: destination = '', index } of markdown.matchAll(SIMPLE_LINK)) {
    const link = parseEntryLink(destination);
    if (!link) return undefined;
    const to = index + written.length - 1;
    links.push({ link, line: 1, column: index + 1, from: to - destination.length, to });
    const { className, href } = shownLink(link, options);
    html += `${markdown.slice(end, index)}<a class="${className}" href="${href}">${words}</a>`;
    end = index + written.length;
  }
  return { html: html + markdown.slice(end), plain, links, addresses: [], messages: [] };
}
