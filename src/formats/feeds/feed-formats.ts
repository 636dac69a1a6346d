import type { Publication } from '../publication.ts';
import type { FeedContent } from './feed-content.ts';
import { writeAtom } from './write-atom.ts';
import { writeJsonFeed } from './write-json-feed.ts';

/** A format of feeds. */
export interface FeedFormat {
  /** The ending of the addresses of its feeds, without the dot. */
  format: string;
  mediaType: string;
  write(feed: FeedContent, publication: Publication): string;
}

/** The formats that every feed comes in. */
export const FEED_FORMATS: readonly FeedFormat[] = [
  { format: 'atom', mediaType: 'application/atom+xml', write: writeAtom },
  { format: 'json', mediaType: 'application/feed+json', write: writeJsonFeed },
];
