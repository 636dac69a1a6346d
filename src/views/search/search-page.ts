import { ROUTES } from '../../model/addresses/routes.ts';
import type { Library } from '../../model/library/records.ts';
import { AGREEMENTS } from '../../model/schema/talks-vocabulary.ts';
import { ATTRIBUTIONS, CERTAINTIES, POINT_KINDS, STANCES } from '../../model/schema/vocabulary.ts';
import { FILTER_WORDS } from '../../words/filter-words.ts';
import { SEARCH_WORDS } from '../../words/search-words.ts';
import { type PageView, pageView } from '../site/page-view.ts';
import { hrefOf, type ViewContext } from '../view-context.ts';
import { type IndexView, indexView } from './index-view.ts';

/** A value that results can be narrowed by. */
interface Option {
  value: string;
  label: string;
}

/** What the search page shows: the form, the values of its filters, and the index of every name. */
export interface SearchPage {
  page: PageView;
  title: string;
  action: string;
  /** The values of each facet that the script names, in their order. */
  facets: { facet: string; options: Option[] }[];
  index: IndexView;
}

/** Returns what the search page shows. */
export function searchPage(context: ViewContext): SearchPage {
  const { title, description } = SEARCH_WORDS;
  return {
    page: pageView({ title, description, path: ROUTES.search, type: 'website', hidden: true }, context),
    title,
    action: hrefOf(ROUTES.search, context),
    facets: facets(context.library),
    index: indexView(context),
  };
}

function facets({ actors, topics, processes }: Library): SearchPage['facets'] {
  const points = Object.entries(POINT_KINDS).map(([value, { plural }]) => ({ value, label: plural }));
  const others = Object.entries(FILTER_WORDS.kinds).map(([value, label]) => ({ value, label }));
  return [
    { facet: 'kind', options: [...points, ...others] },
    { facet: 'claim', options: terms(AGREEMENTS) },
    { facet: 'stance', options: terms(STANCES) },
    { facet: 'actor', options: named(actors.values()) },
    { facet: 'topic', options: named(topics.values()) },
    { facet: 'process', options: named(processes.values()) },
    { facet: 'attribution', options: terms(ATTRIBUTIONS) },
    { facet: 'certainty', options: terms(CERTAINTIES) },
  ];
}

function named(records: Iterable<{ id: string; data: { name: string } }>): Option[] {
  return Array.from(records, ({ id, data }) => ({ value: id, label: data.name }));
}

function terms(vocabulary: Record<string, { label: string }>): Option[] {
  return Object.entries(vocabulary).map(([value, { label }]) => ({ value, label }));
}
