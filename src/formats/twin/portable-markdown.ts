import { entryLinkPath, parseEntryLink } from '../../model/entry-links.ts';
import type { Publication } from '../publication.ts';
import { escapeListMark } from './escape-markdown.ts';

/** A stretch of code, which is left alone, or the destination of a link that names an entry. */
const CODE_OR_DESTINATION = /(`+)(?!`)[\s\S]*?(?<!`)\1(?!`)|(\]\(\s*<?)((?:briefing|actor|topic|source|point):[^\s<>()]+)/g;

/** Writes Markdown so that it reads anywhere: links that name an entry become absolute addresses. */
export function portableMarkdown(markdown: string, briefing: string, { absolute }: Publication): string {
  return markdown.replace(CODE_OR_DESTINATION, (all, _fence, opening: string | undefined, destination: string | undefined) => {
    const link = destination && parseEntryLink(destination);
    return link ? `${opening}${absolute(entryLinkPath(link, briefing))}` : all;
  });
}

/** Writes a short text so that it reads anywhere, on one line. */
export function portableText(markdown: string, briefing: string, publication: Publication): string {
  const oneLine = markdown.replace(/(?: {2,}|\\)?\n[ \t]*/g, ' ');
  return escapeListMark(portableMarkdown(oneLine, briefing, publication));
}
