import { ROUTES } from '../../model/addresses/routes.ts';
import { SEARCH_WORDS } from '../../words/search-words.ts';
import { SITE_WORDS } from '../../words/site-words.ts';
import type { LinkView } from '../parts/link-view.ts';
import { hrefOf, type ViewContext } from '../view-context.ts';

/** The header of every page. */
export interface HeaderView {
  home: LinkView;
  /** The drawing that stands for the name, as SVG. */
  logo?: string;
  /** The navigation, which shows where the reader is. */
  rooms: (LinkView & { current?: 'page' | 'true' })[];
  /** The box to search with, unless the page is the search itself. */
  search?: SearchFormView;
}

const ROOMS = [
  { path: ROUTES.briefings, name: SITE_WORDS.rooms.briefings },
  { path: ROUTES.processes, name: SITE_WORDS.rooms.processes },
  { path: ROUTES.actors, name: SITE_WORDS.rooms.actors },
  { path: ROUTES.topics, name: SITE_WORDS.rooms.topics },
  { path: ROUTES.sources, name: SITE_WORDS.rooms.sources },
  { path: ROUTES.about, name: SITE_WORDS.rooms.about },
];

/** The pages whose content has a search box. */
const WITH_SEARCH: string[] = [ROUTES.home, ROUTES.search];

/** Returns the header of a page. */
export function headerView(page: string, context: ViewContext): HeaderView {
  const { site, library } = context;
  const { logo } = site.drawings;
  const own = site.navigation
    .flatMap((id) => library.pages.get(id) ?? [])
    .map(({ path, data }) => ({ path, name: data.label ?? data.title }));
  return {
    home: { name: context.site.name, href: hrefOf(ROUTES.home, context) },
    ...(logo && { logo }),
    rooms: [...ROOMS, ...own].map(({ path, name }) => ({
      name,
      href: hrefOf(path, context),
      ...(page === path ? { current: 'page' } : page.startsWith(path) && { current: 'true' }),
    })),
    ...(!WITH_SEARCH.includes(page) && { search: searchForm(context) }),
  };
}

/** A box to search with. */
export interface SearchFormView {
  /** The page that answers. */
  action: string;
  /** A label that readers see; without it the label is for screen readers only. */
  label?: string;
}

/** Returns the search box in the header of every page. */
function searchForm(context: ViewContext): SearchFormView {
  return { action: hrefOf(ROUTES.search, context) };
}

/** Returns a search box for the content of a page. */
export function largeSearchForm(context: ViewContext): SearchFormView {
  return { ...searchForm(context), label: SEARCH_WORDS.large };
}
