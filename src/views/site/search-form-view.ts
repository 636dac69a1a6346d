import { ROUTES } from '../../model/routes.ts';
import { hrefOf, type ViewContext } from '../view-context.ts';

/** A box to search with. */
export interface SearchFormView {
  /** The page that answers. */
  action: string;
  /** A label that readers see; without it the label is for screen readers only. */
  label?: string;
}

/** Returns the box that stands at the top of every page. */
export function searchForm(context: ViewContext): SearchFormView {
  return { action: hrefOf(ROUTES.search, context) };
}

/** Returns the box that stands in a page as a part of it. */
export function largeSearchForm(context: ViewContext): SearchFormView {
  return { ...searchForm(context), label: 'Search by actor, topic or point' };
}
