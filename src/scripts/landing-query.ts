import { cleanQuery } from './clean-query.ts';

/** The pages that a result leads to. */
const RESULT_PAGE = /\/(?:briefings|actors|topics)\/[^/]+\//;

/**
 * Gives the words that led a reader to this page. They come with the history entry when the reader chose a suggestion, or stand in the
 * address of the search that the reader came from; so the page's own address stays the one to cite, and nothing is stored.
 */
export function landingQuery(): string {
  if (!RESULT_PAGE.test(location.pathname)) return '';
  const state = globalThis.navigation?.currentEntry?.getState() as { found?: unknown } | undefined;
  if (typeof state?.found === 'string') return cleanQuery(state.found);
  const from = URL.parse(document.referrer);
  return from?.origin === location.origin && from.pathname.endsWith('/search/') ? cleanQuery(from.searchParams.get('q') ?? '') : '';
}
