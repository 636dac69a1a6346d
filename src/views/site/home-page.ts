import { ROUTES } from '../../model/routes.ts';
import { type BriefingItem, briefingItem } from '../briefing/briefing-item.ts';
import { siteFeedAlternates } from '../parts/feed-links.ts';
import type { LinkView } from '../parts/link-view.ts';
import { hrefOf, type ViewContext } from '../view-context.ts';
import { type PageView, pageView } from './page-view.ts';
import { largeSearchForm, type SearchFormView } from './search-form-view.ts';

/** The most briefings that the home page shows. */
const MAX_BRIEFINGS = 10;

/** What the home page shows. */
export interface HomePage {
  page: PageView;
  search: SearchFormView;
  /** The newest first, which shows what was agreed. */
  briefings: BriefingItem[];
  all: LinkView;
}

/** Returns what the home page shows. */
export function homePage(context: ViewContext): HomePage {
  const { library, site } = context;
  return {
    page: pageView(
      {
        title: 'what was agreed, on one page',
        description: site.description,
        path: ROUTES.home,
        type: 'website',
        alternates: siteFeedAlternates(context),
      },
      context,
    ),
    search: largeSearchForm(context),
    briefings: library.briefings.slice(0, MAX_BRIEFINGS).map((briefing) => briefingItem(briefing, context)),
    all: { name: 'All briefings', href: hrefOf(ROUTES.briefings, context) },
  };
}
