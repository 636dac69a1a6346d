import { ROUTES } from '../../model/routes.ts';
import type { LinkView } from '../parts/link-view.ts';
import { hrefOf, type ViewContext } from '../view-context.ts';
import { type SearchFormView, searchForm } from './search-form-view.ts';

/** What stands at the top of every page. */
export interface HeaderView {
  home: LinkView;
  /** The navigation, which shows where the reader is. */
  rooms: (LinkView & { current?: 'page' | 'true' })[];
  /** The box to search with, unless the page is the search itself. */
  search?: SearchFormView;
}

const ROOMS = [
  { path: ROUTES.briefings, name: 'Briefings' },
  { path: ROUTES.actors, name: 'Actors' },
  { path: ROUTES.topics, name: 'Topics' },
  { path: ROUTES.sources, name: 'Sources' },
  { path: ROUTES.about, name: 'How to read' },
];

/** Returns what stands at the top of a page. */
export function headerView(page: string, context: ViewContext): HeaderView {
  return {
    home: { name: context.site.name, href: hrefOf(ROUTES.home, context) },
    rooms: ROOMS.map(({ path, name }) => ({
      name,
      href: hrefOf(path, context),
      ...(page === path ? { current: 'page' } : page.startsWith(path) && { current: 'true' }),
    })),
    ...(page !== ROUTES.search && { search: searchForm(context) }),
  };
}
