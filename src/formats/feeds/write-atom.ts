import { Feed } from 'feed';
import type { Publication } from '../publication.ts';
import { type FeedContent, type FeedItem, momentOf } from './feed-content.ts';

/** The day that a feed without items was last changed: Atom requires one (RFC 4287, 4.1.1). */
const NO_DAY = '1970-01-01';

/** Writes a feed as Atom (RFC 4287). */
export function writeAtom({ title, description, page, path, items }: FeedContent, publication: Publication): string {
  const { name, textLicence, absolute } = publication;
  const self = absolute(`${path}.atom`);
  const feed = new Feed({
    id: self,
    title: xmlText(`${name}: ${title}`),
    description: xmlText(description),
    link: absolute(page),
    feedLinks: { atom: self },
    updated: momentOf(items[0]?.updated ?? NO_DAY),
    author: { name: xmlText(name), link: absolute('/') },
    copyright: xmlText(`${textLicence.name}, ${textLicence.address}`),
    generator: false,
  });
  for (const item of items) feed.addItem(entry(item, absolute));
  return feed.atom1();
}

function entry({ id, path, title, paragraphs, published, updated }: FeedItem, absolute: Publication['absolute']) {
  return {
    id: absolute(id),
    link: absolute(path),
    title: htmlText(title),
    description: paragraphs.map((text) => `<p>${htmlText(text)}</p>`).join(''),
    date: momentOf(updated),
    published: momentOf(published),
  };
}

/** Makes plain words safe in the elements that the package writes as HTML; without ">", nothing ends their CDATA sections early. */
function htmlText(words: string): string {
  return xmlText(words).replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

/** Leaves out what XML 1.0 has no place for, and writes "&" so that the package, which takes "&amp;" for "&", keeps it. */
function xmlText(words: string): string {
  return words.replace(/[^\t\n\r\x20-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, '').replaceAll('&', '&amp;');
}
