import { ROUTES } from '../../model/addresses/routes.ts';
import { briefingsByYear } from '../../model/library/index-pages.ts';
import type { Briefing } from '../../model/library/records.ts';
import { ENTRY_WORDS } from '../../words/entry-words.ts';
import { LIST_WORDS } from '../../words/list-words.ts';
import { type AlternateView, feedLinks, type LinkView, siteFeedAlternates } from '../parts/link-view.ts';
import { type PageView, pageView } from '../site/page-view.ts';
import { hrefOf, type ViewContext } from '../view-context.ts';
import { partyLinks } from './party-links.ts';
import { type RoundTable, roundTable } from './round-table.ts';

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
    table: tableOf(shown.things, context),
    parties: [],
    feeds: [],
  };
}

function tableOf(briefings: Briefing[], context: ViewContext): RoundTable {
  return roundTable(
    briefings,
    briefings.flatMap(({ points }) => points),
    context,
  );
}

/** The links among the pages of a list or a record that is split by year; the current page is named without a link. */
export interface YearLinks {
  newest: { name: string; href?: string };
  years: { year: string; href?: string }[];
}

/** The pages of a list or a record. */
interface Pages {
  /** The pages of the years, newest first; none if everything fits on one page. */
  years: { year: string; path: string }[];
  /** The year that the page shows; on the page with the newest, none. */
  year?: string;
  /** The address of the page with the newest. */
  newest: string;
}

/** Returns the links among the pages of the years; nothing if there is one page only. */
export function yearLinks({ years, year, newest }: Pages, context: ViewContext): YearLinks | undefined {
  if (years.length === 0) return undefined;
  return {
    newest: { name: ENTRY_WORDS.newest, ...(year && { href: hrefOf(newest, context) }) },
    years: years.map((each) => ({ year: each.year, ...(each.year !== year && { href: hrefOf(each.path, context) }) })),
  };
}
