import { ROUTES } from '../../model/routes.ts';
import type { LinkView } from '../parts/link-view.ts';
import { hrefOf, type ViewContext } from '../view-context.ts';
import { type PageView, pageView } from './page-view.ts';
import { largeSearchForm, type SearchFormView } from './search-form-view.ts';

/** What is shown at an address that leads nowhere. */
export interface NotFoundPage {
  page: PageView;
  title: string;
  briefings: LinkView;
  search: SearchFormView;
}

/** Returns what is shown at an address that leads nowhere. */
export function notFoundPage(context: ViewContext): NotFoundPage {
  const title = 'There is no page here';
  return {
    page: pageView({ title, description: 'This address leads nowhere.', path: ROUTES.notFound, type: 'website', hidden: true }, context),
    title,
    briefings: { name: 'list of briefings', href: hrefOf(ROUTES.briefings, context) },
    search: largeSearchForm(context),
  };
}
