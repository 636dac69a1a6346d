import { renderInline } from '../../markdown/render-inline.ts';
import { type EntryLink, entryLinkPath } from '../../model/addresses/entry-links.ts';
import type { Body } from '../../model/library/body.ts';
import { hrefOf, type ViewContext } from '../view-context.ts';

/** A text of an author, as written and as HTML. */
export interface MarkdownView {
  markdown: string;
  html: string;
  /** The links that name an entry, with the address of each and the place of its destination in the Markdown. */
  links: { link: EntryLink; href: string; from: number; to: number }[];
}

/** A short text of an author. */
export interface TextView extends MarkdownView {
  /** Its words without markup. */
  plain: string;
}

/** Returns a short text of a briefing, whose points its links may name. */
export function textView(markdown: string, briefing: string, context: ViewContext): TextView {
  const { html, plain, links } = renderInline(markdown, { briefing, base: context.base });
  return { markdown, html, plain, links: linksOf(links, briefing, context) };
}

/** Returns the analysis of a briefing. */
export function bodyView({ markdown, html, links }: Body, briefing: string, context: ViewContext): MarkdownView {
  return { markdown, html, links: linksOf(links, briefing, context) };
}

function linksOf(links: Body['links'], briefing: string, context: ViewContext): MarkdownView['links'] {
  return links.map(({ link, from, to }) => ({ link, href: hrefOf(entryLinkPath(link, briefing), context), from, to }));
}
