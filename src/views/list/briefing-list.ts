import { ROUTES } from '../../model/addresses/routes.ts';
import { briefingsByYear } from '../../model/library/index-pages.ts';
import type { Briefing } from '../../model/library/records.ts';
import { LIST_WORDS } from '../../words/list-words.ts';
import { type AlternateView, feedLinks, type LinkView, siteFeedAlternates } from '../parts/link-view.ts';
import { type PageView, pageView } from '../site/page-view.ts';
import type { ViewContext } from '../view-context.ts';
import { partyLinks } from './party-links.ts';
import { partOfMonth, type RoundPart, type RoundTable, roundTable } from './round-table.ts';
import { type YearLinks, yearLinks } from './year-links.ts';

/** What a page that lists briefings shows: the newest, or those of one year. */
export interface BriefingList {
  page: PageView;
  title: string;
  years?: YearLinks;
  table: RoundTable;
  /** Where the rounds of one party are, on the page of the newest. */
  parties: LinkView[];
  /** The feed of new briefings, on the page of the newest. */
  feeds: AlternateView[];
}

/** Returns what the page of the newest briefings shows. */
export function newestBriefings(context: ViewContext): BriefingList {
  const { newest, years } = briefingsByYear(context.library);
  const { title, description } = LIST_WORDS.briefings;
  const alternates = siteFeedAlternates(context);
  const links = yearLinks({ years, newest: ROUTES.briefings }, context);
  return {
    page: pageView({ title, description, path: ROUTES.briefings, type: 'website', alternates }, context),
    title,
    ...(links && { years: links }),
    table: tableOf(newest, context),
    parties: partyLinks(context),
    feeds: feedLinks(ROUTES.briefingFeed, context),
  };
}

/** Returns what the page of the briefings of one year shows; nothing if the year has no page. */
export function briefingsOf(year: string, context: ViewContext): BriefingList | undefined {
  const { years } = briefingsByYear(context.library);
  const shown = years.find((each) => each.year === year);
  if (!shown) return undefined;
  const [title, description] = [LIST_WORDS.briefings.titleOf(year), LIST_WORDS.briefings.descriptionOf(year)];
  return {
    page: pageView({ title, description, path: shown.path, type: 'website' }, context),
    title,
    years: yearLinks({ years, year, newest: ROUTES.briefings }, context),
    table: tableOf(shown.things, context, (round) => partOfMonth(round)),
    parties: [],
    feeds: [],
  };
}

function tableOf(briefings: Briefing[], context: ViewContext, partOf?: (round: Briefing) => RoundPart): RoundTable {
  return roundTable(
    briefings,
    briefings.flatMap(({ points }) => points),
    context,
    partOf,
  );
}
