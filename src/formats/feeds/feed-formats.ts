import { Feed } from 'feed';
import { FEED_KINDS } from '../../views/parts/link-view.ts';
import type { Publication } from '../../views/view-context.ts';
import { type FeedContent, type FeedItem, momentOf } from './feed-content.ts';

const WRITERS = { atom: formatAtom, json: formatJsonFeed };

/** A format of feeds. */
export interface FeedFormat {
  /** The extension of its feeds' addresses, without the dot. */
  format: string;
  mediaType: string;
  write(feed: FeedContent, publication: Publication): string;
}

/** The formats of every feed. */
export const FEED_FORMATS: readonly FeedFormat[] = FEED_KINDS.map(({ format, mediaType }) => ({
  format,
  mediaType,
  write: WRITERS[format],
}));

/** The date of the last change to a feed without items: Atom requires one (RFC 4287, 4.1.1). */
const NO_DAY = '1970-01-01';

/** Formats a feed as Atom (RFC 4287). */
export function formatAtom({ title, description, page, path, items }: FeedContent, publication: Publication): string {
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
  return withLicenceAndLanguage(feed.atom1(), publication);
}

/** Adds what the package has no option for: the language (RFC 4287, 2), and the address of the licence (RFC 4946). */
function withLicenceAndLanguage(atom: string, { language, textLicence }: Publication): string {
  const licence = `<link rel="license" href="${xmlText(new URL(textLicence.address).href)}"/>`;
  return atom.replace('<feed ', `<feed xml:lang="${language}" `).replace('<rights>', () => `${licence}\n    <rights>`);
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

/** Removes what XML 1.0 does not allow, and escapes "&" so that the package, which reads "&amp;" as "&", preserves it. */
function xmlText(words: string): string {
  return words.replace(/[^\t\n\r\x20-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, '').replaceAll('&', '&amp;');
}

/** Formats a feed as JSON Feed 1.1 (https://www.jsonfeed.org/version/1.1/); the feed package writes version 1, which has one author and no language. */
export function formatJsonFeed({ title, description, page, path, items }: FeedContent, publication: Publication): string {
  const { name, language, textLicence, absolute } = publication;
  const feed = {
    version: 'https://jsonfeed.org/version/1.1',
    title: `${name}: ${title}`,
    home_page_url: absolute(page),
    feed_url: absolute(`${path}.json`),
    description,
    language,
    authors: [{ name, url: absolute('/') }],
    _licence: { name: textLicence.name, address: textLicence.address },
    items: items.map((item) => ({
      id: absolute(item.id),
      url: absolute(item.path),
      title: item.title,
      content_text: item.paragraphs.join('\n\n'),
      date_published: momentOf(item.published).toISOString(),
      date_modified: momentOf(item.updated).toISOString(),
    })),
  };
  return `${JSON.stringify(feed)}\n`;
}
