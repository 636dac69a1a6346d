import { briefingsByYear } from '../../model/index-pages.ts';
import { ROUTES } from '../../model/routes.ts';
import { type BriefingItem, briefingItem } from '../briefing/briefing-item.ts';
import { siteFeedAlternates } from '../parts/feed-links.ts';
import { type PageView, pageView } from '../site/page-view.ts';
import type { ViewContext } from '../view-context.ts';
import { type YearLinks, yearLinks } from './year-links.ts';

/** What a page that lists briefings shows: the newest, or those of one year. */
export interface BriefingList {
  page: PageView;
  title: string;
  years?: YearLinks;
  briefings: BriefingItem[];
}

/** Returns what the page of the newest briefings shows. */
export function newestBriefings(context: ViewContext): BriefingList {
  const { newest, years } = briefingsByYear(context.library);
  const [title, description] = ['Briefings', 'Every round of talks, newest first.'];
  const alternates = siteFeedAlternates(context);
  const links = yearLinks({ years, newest: ROUTES.briefings }, context);
  return {
    page: pageView({ title, description, path: ROUTES.briefings, type: 'website', alternates }, context),
    title,
    ...(links && { years: links }),
    briefings: newest.map((briefing) => briefingItem(briefing, context)),
  };
}

/** Returns what the page of the briefings of one year shows; nothing if the year has no page. */
export function briefingsOf(year: string, context: ViewContext): BriefingList | undefined {
  const { years } = briefingsByYear(context.library);
  const shown = years.find((each) => each.year === year);
  if (!shown) return undefined;
  const [title, description] = [`Briefings, ${year}`, `Every round of talks of ${year}.`];
  return {
    page: pageView({ title, description, path: shown.path, type: 'website' }, context),
    title,
    years: yearLinks({ years, year, newest: ROUTES.briefings }, context),
    briefings: shown.things.map((briefing) => briefingItem(briefing, context)),
  };
}
