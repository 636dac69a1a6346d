import { formPath } from '../model/form-path.ts';
import { FEED_FORMATS } from './feeds/feed-formats.ts';
import { BRIEFING_FORMS, POINT_FORMS } from './forms.ts';

/** Another form of a page, or a feed that follows it, for the head of the page. */
export interface Alternate {
  /** The address from the root of the site. */
  path: string;
  mediaType: string;
  title: string;
}

/** Gives the other forms of a briefing's page. */
export function briefingAlternates({ path }: { path: string }): Alternate[] {
  return BRIEFING_FORMS.map(({ ending, mediaType, title }) => ({ path: formPath(path, ending), mediaType, title }));
}

/** Gives the other forms of a point's page. */
export function pointAlternates({ path }: { path: string }): Alternate[] {
  return POINT_FORMS.map(({ ending, mediaType, title }) => ({ path: formPath(path, ending), mediaType, title }));
}

/** Gives the formats of a feed. */
export function feedAlternates(path: string, title: string): Alternate[] {
  return FEED_FORMATS.map(({ format, mediaType }) => ({ path: `${path}.${format}`, mediaType, title }));
}

/** Gives the feeds that follow the whole site. */
export function siteFeedAlternates(): Alternate[] {
  return [...feedAlternates('/feeds/briefings', 'New briefings'), ...feedAlternates('/feeds/changes', 'Changes to the record')];
}
