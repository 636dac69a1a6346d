import { renderInline } from '../../markdown/render-inline.ts';
import type { ViewContext } from '../view-context.ts';

/** A short text of an author, in each of the ways in which it is shown. */
export interface TextView {
  /** As written; its links name entries, such as `actor:hakan-fidan`. */
  markdown: string;
  html: string;
  plain: string;
}

/** Returns a short text that stands in a briefing, whose points its links may name. */
export function textView(markdown: string, briefing: string, { base }: ViewContext): TextView {
  const { html, plain } = renderInline(markdown, { briefing, base });
  return { markdown, html, plain };
}
