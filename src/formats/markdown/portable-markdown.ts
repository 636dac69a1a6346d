import type { MarkdownView } from '../../views/parts/text-view.ts';
import { escapeListMark } from './escape-markdown.ts';

/** Returns Markdown that reads anywhere: links that name an entry lead to absolute addresses, against the address of the page. */
export function portableMarkdown({ markdown, links }: Pick<MarkdownView, 'markdown' | 'links'>, page: string): string {
  let end = 0;
  const pieces = links.map(({ href, from, to }) => {
    const before = markdown.slice(end, from);
    end = to;
    return before + new URL(href, page).href;
  });
  return pieces.join('') + markdown.slice(end);
}

/** Returns a short text that reads anywhere, on one line. */
export function portableText(text: Pick<MarkdownView, 'markdown' | 'links'>, page: string): string {
  return escapeListMark(portableMarkdown(text, page).replace(/(?: {2,}|\\)?\n[ \t]*/g, ' '));
}
