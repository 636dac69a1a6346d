import { FEED_KINDS } from '../../views/parts/feed-links.ts';
import type { Publication } from '../publication.ts';
import type { FeedContent } from './feed-content.ts';
import { writeAtom } from './write-atom.ts';
import { writeJsonFeed } from './write-json-feed.ts';

const WRITERS = { atom: writeAtom, json: writeJsonFeed };

/** A format of feeds. */
export interface FeedFormat {
  /** The ending of the addresses of its feeds, without the dot. */
  format: string;
  mediaType: string;
  write(feed: FeedContent, publication: Publication): string;
}

/** The formats that every feed comes in. */
export const FEED_FORMATS: readonly FeedFormat[] = FEED_KINDS.map(({ format, mediaType }) => ({
  format,
  mediaType,
  write: WRITERS[format],
}));
