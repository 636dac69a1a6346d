import { ROUTES } from '../../model/addresses/routes.ts';
import { SITE_WORDS } from '../../words/site-words.ts';
import { type BriefingItem, briefingItem } from '../briefing/briefing-item.ts';
import { type LinkView, siteFeedAlternates } from '../parts/link-view.ts';
import { type TextView, textView } from '../parts/text-view.ts';
import { hrefOf, type ViewContext } from '../view-context.ts';
import { largeSearchForm, type SearchFormView } from './header-view.ts';
import { type PageView, pageView } from './page-view.ts';

/** The most briefings that the home page shows. */
const MAX_BRIEFINGS = 10;

/** What the home page shows. */
export interface HomePage {
  page: PageView;
  heading: string;
  /** A paragraph of the publication's own. */
  text?: TextView;
  search: SearchFormView;
  /** Newest first; the newest shows what was agreed. */
  briefings: BriefingItem[];
  all: LinkView;
}

/** Returns what the home page shows. */
export function homePage(context: ViewContext): HomePage {
  const { library, site } = context;
  return {
    page: pageView(
      {
        title: site.home.title,
        description: site.description,
        path: ROUTES.home,
        type: 'website',
        alternates: siteFeedAlternates(context),
      },
      context,
    ),
    heading: site.home.heading,
    ...(site.home.text && { text: textView(site.home.text, '', context) }),
    search: largeSearchForm(context),
    briefings: library.briefings.slice(0, MAX_BRIEFINGS).map((briefing) => briefingItem(briefing, context)),
    all: { name: SITE_WORDS.home.all, href: hrefOf(ROUTES.briefings, context) },
  };
}

/** What the 404 page shows. */
export interface NotFoundPage {
  page: PageView;
  title: string;
  briefings: LinkView;
  search: SearchFormView;
}

/** Returns what the 404 page shows. */
export function notFoundPage(context: ViewContext): NotFoundPage {
  const { title, description, briefings } = SITE_WORDS.notFound;
  return {
    page: pageView({ title, description, path: ROUTES.notFound, type: 'website', hidden: true }, context),
    title,
    briefings: { name: briefings, href: hrefOf(ROUTES.briefings, context) },
    search: largeSearchForm(context),
  };
}

/** What the page on what can be read without a network shows. */
export interface OfflinePage {
  page: PageView;
  title: string;
  search: LinkView;
}

/** Returns what the page on what can be read without a network shows. */
export function offlinePage(context: ViewContext): OfflinePage {
  const { title, description, searchLink } = SITE_WORDS.offline;
  return {
    page: pageView({ title, description, path: ROUTES.offline, type: 'website', hidden: true }, context),
    title,
    search: { name: searchLink, href: hrefOf(ROUTES.search, context) },
  };
}
