import { ROUTES } from '../../model/routes.ts';
import type { LinkView } from '../parts/link-view.ts';
import { hrefOf, type ViewContext } from '../view-context.ts';
import { type PageView, pageView } from './page-view.ts';

/** What the page on what can be read without a network shows. */
export interface OfflinePage {
  page: PageView;
  title: string;
  search: LinkView;
}

/** Returns what the page on what can be read without a network shows. */
export function offlinePage(context: ViewContext): OfflinePage {
  const title = 'What can be read without a network';
  const description = 'The pages that this browser has kept, to be read without a network.';
  return {
    page: pageView({ title, description, path: ROUTES.offline, type: 'website', hidden: true }, context),
    title,
    search: { name: 'The search', href: hrefOf(ROUTES.search, context) },
  };
}
