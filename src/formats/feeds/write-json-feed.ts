import type { Publication } from '../publication.ts';
import { type FeedContent, momentOf } from './feed-content.ts';

/** Writes a feed as JSON Feed 1.1 (https://www.jsonfeed.org/version/1.1/); the feed package writes version 1, which has one author and no language. */
export function writeJsonFeed({ title, description, page, path, items }: FeedContent, publication: Publication): string {
  const { name, language, absolute } = publication;
  const feed = {
    version: 'https://jsonfeed.org/version/1.1',
    title: `${name}: ${title}`,
    home_page_url: absolute(page),
    feed_url: absolute(`${path}.json`),
    description,
    language,
    authors: [{ name, url: absolute('/') }],
    items: items.map((item) => ({
      id: absolute(item.id),
      url: absolute(item.path),
      title: item.title,
      content_text: item.paragraphs.join('\n\n'),
      date_published: momentOf(item.published).toISOString(),
      date_modified: momentOf(item.updated).toISOString(),
    })),
  };
  return `${JSON.stringify(feed, null, 2)}\n`;
}
