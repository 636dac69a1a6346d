import type { Paragraph, PhrasingContent } from 'mdast';
import { toString as wordsOf } from 'mdast-util-to-string';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import { entryLinkPath, parseEntryLink } from '../../src/model/addresses/entry-links.ts';
import { publication } from './publication.ts';

/** What a short text says and where its links lead. */
export interface LinkedText {
  words: string;
  links: string[];
}

/** Reads a short text off a parsed paragraph, some leading signs left out. */
export function linkedText(children: PhrasingContent[], skip = 0): LinkedText {
  return { words: oneLine(wordsOf(children).slice(skip)), links: linksIn(children) };
}

/** Reads a short text as an author writes it; links that name entries lead to their absolute addresses. */
export function authorText(markdown: string, briefing: string): LinkedText {
  // A text without signs of Markdown is taken as words even where it begins as a list does.
  if (/^[-+\d]/.test(markdown)) return { words: oneLine(markdown), links: [] };
  const [paragraph] = unified().use(remarkParse).parse(markdown).children;
  const { words, links } = linkedText((paragraph as Paragraph).children);
  return {
    words,
    links: links.map((url) => {
      const link = parseEntryLink(url);
      return link ? publication.absolute(entryLinkPath(link, briefing)) : url;
    }),
  };
}

/** Returns where the links within some nodes lead. */
export function linksIn(children: PhrasingContent[]): string[] {
  const links: string[] = [];
  visit({ type: 'paragraph', children } as Paragraph, 'link', ({ url }) => {
    links.push(url);
  });
  return links;
}

/** Makes runs of white space one space, as a page shows them. */
export function oneLine(words: string): string {
  return words.replace(/\s+/g, ' ').trim();
}
