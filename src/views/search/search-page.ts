import { ROUTES } from '../../model/addresses/routes.ts';
import { briefingShards } from '../../model/addresses/search-files.ts';
import { listedYear } from '../../model/library/dates.ts';
import { roundName } from '../../model/library/event-line.ts';
import type { Briefing, Library } from '../../model/library/records.ts';
import { ATTRIBUTIONS, CERTAINTIES, POINT_KINDS } from '../../model/schema/vocabulary.ts';
import { SEARCH_WORDS } from '../../words/search-words.ts';
import { type PageView, pageView } from '../site/page-view.ts';
import { hrefOf, type ViewContext } from '../view-context.ts';
import { type IndexView, indexView } from './index-view.ts';

/** A value that results can be narrowed by. */
interface Option {
  value: string;
  label: string;
}

/** What the search page shows: the form with its filters, and the index of every name. */
export interface SearchPage {
  page: PageView;
  title: string;
  action: string;
  kinds: Option[];
  /** The further filters. */
  filters: { name: string; label: string; options: Option[] }[];
  /** The words for searching the older briefings too, if there are so many that they are searched separately. */
  older?: string;
  index: IndexView;
}

/** Returns what the search page shows. */
export function searchPage(context: ViewContext): SearchPage {
  const { library } = context;
  const [newest, ...shards] = briefingShards(library.briefings);
  const older = shards.flat();
  return {
    page: pageView(
      {
        title: SEARCH_WORDS.title,
        description: SEARCH_WORDS.description,
        path: ROUTES.search,
        type: 'website',
        hidden: true,
      },
      context,
    ),
    title: SEARCH_WORDS.title,
    action: hrefOf(ROUTES.search, context),
    kinds: kinds(library),
    filters: filters(library, newest),
    ...(older[0] && { older: SEARCH_WORDS.older(older.length, older[0].data.asOf.slice(0, 4)) }),
    index: indexView(context),
  };
}

function kinds({ processes }: Library): Option[] {
  const { process, changes } = SEARCH_WORDS.kinds;
  return [
    { value: '', label: SEARCH_WORDS.kinds.all },
    ...terms(POINT_KINDS),
    { value: 'actor', label: SEARCH_WORDS.kinds.actor },
    { value: 'topic', label: SEARCH_WORDS.kinds.topic },
    { value: 'passage', label: SEARCH_WORDS.kinds.passage },
    { value: 'briefing', label: SEARCH_WORDS.kinds.briefing },
    ...(processes.size > 0
      ? [
          { value: 'process', label: process },
          { value: 'changes', label: changes },
        ]
      : []),
  ];
}

function filters({ actors, topics, processes, briefings: all }: Library, briefings: Briefing[]): SearchPage['filters'] {
  return [
    { name: 'actor', label: SEARCH_WORDS.filters.actor, options: named(actors.values()) },
    { name: 'topic', label: SEARCH_WORDS.filters.topic, options: named(topics.values()) },
    ...(processes.size > 0 ? [{ name: 'process', label: SEARCH_WORDS.filters.process, options: named(processes.values()) }] : []),
    { name: 'briefing', label: SEARCH_WORDS.filters.briefing, options: briefings.map(briefingOption) },
    { name: 'year', label: SEARCH_WORDS.filters.year, options: yearOptions(all) },
    { name: 'attribution', label: SEARCH_WORDS.filters.attribution, options: terms(ATTRIBUTIONS) },
    { name: 'certainty', label: SEARCH_WORDS.filters.certainty, options: terms(CERTAINTIES) },
  ];
}

function briefingOption({ id, data }: Briefing): Option {
  return { value: id, label: roundName(data) };
}

function yearOptions(briefings: Briefing[]): Option[] {
  return Array.from(new Set(briefings.map(({ data }) => listedYear(data))), (year) => ({ value: year, label: year }));
}

function named(records: Iterable<{ id: string; data: { name: string } }>): Option[] {
  return Array.from(records, ({ id, data }) => ({ value: id, label: data.name }));
}

function terms(vocabulary: Record<string, { label: string }>): Option[] {
  return Object.entries(vocabulary).map(([value, { label }]) => ({ value, label }));
}
