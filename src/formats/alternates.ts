import { formPath } from '../model/form-path.ts';
import type { AlternateView } from '../views/parts/alternate-view.ts';
import { FEED_KINDS } from '../views/parts/feed-links.ts';
import { hrefOf, type ViewContext } from '../views/view-context.ts';
import { BRIEFING_FORMS, POINT_FORMS } from './forms.ts';

type Site = Pick<ViewContext, 'base'>;

/** Returns the other forms of a briefing's page. */
export function briefingAlternates({ path }: { path: string }, site: Site): AlternateView[] {
  return formsOf(path, BRIEFING_FORMS, site);
}

/** Returns the other forms of a point's page. */
export function pointAlternates({ path }: { path: string }, site: Site): AlternateView[] {
  return formsOf(path, POINT_FORMS, site);
}

/** Returns the formats of a feed, under its title. */
export function feedAlternates(path: string, title: string, site: Site): AlternateView[] {
  return FEED_KINDS.map(({ format, mediaType }) => ({ name: title, href: hrefOf(`${path}.${format}`, site), mediaType }));
}

/** Returns the feeds that follow the whole site. */
export function siteFeedAlternates(site: Site): AlternateView[] {
  return [...feedAlternates('/feeds/briefings', 'New briefings', site), ...feedAlternates('/feeds/changes', 'Changes to the record', site)];
}

function formsOf(path: string, forms: readonly { ending: string; mediaType: string; title: string }[], site: Site): AlternateView[] {
  return forms.map(({ ending, mediaType, title }) => ({ name: title, href: hrefOf(formPath(path, ending), site), mediaType }));
}
