import { ROUTES } from '../../model/addresses/routes.ts';
import type { DatedTalks } from '../../model/library/dates.ts';
import { sourcesByYear } from '../../model/library/index-pages.ts';
import type { SourceRecord } from '../../model/library/records.ts';
import { ENTRY_WORDS } from '../../words/entry-words.ts';
import { LIST_WORDS } from '../../words/list-words.ts';
import { citingPassages } from '../entry/citing-passages.ts';
import { sourceView } from '../parts/cite-view.ts';
import { pageView } from '../site/page-view.ts';
import type { ViewContext } from '../view-context.ts';
import { type EntryList, latestCell } from './entry-list.ts';
import { type IndexRow, type IndexTable, indexTable } from './index-table.ts';
import { yearLinks } from './year-links.ts';

const WORDS = LIST_WORDS.sources;

/** Returns what the page of the newest sources shows. */
export function newestSources(context: ViewContext): EntryList {
  const { newest, years } = sourcesByYear(context.library);
  const { title, description, lead } = WORDS;
  const links = yearLinks({ years, newest: ROUTES.sources }, context);
  return {
    page: pageView({ title, description, path: ROUTES.sources, type: 'website' }, context),
    title,
    lead,
    ...(links && { years: links }),
    tables: tablesOf(newest, context),
  };
}

/** Returns what the page of the sources of one year shows; nothing if the year has no page. */
export function sourcesOf(year: string, context: ViewContext): EntryList | undefined {
  const { years } = sourcesByYear(context.library);
  const shown = years.find((each) => each.year === year);
  if (!shown) return undefined;
  const [title, description] = [WORDS.titleOf(year), WORDS.descriptionOf(year)];
  return {
    page: pageView({ title, description, path: shown.path, type: 'website' }, context),
    title,
    years: yearLinks({ years, year, newest: ROUTES.sources }, context),
    tables: tablesOf(shown.things, context),
  };
}

function tablesOf(sources: SourceRecord[], context: ViewContext): IndexTable[] {
  const rows = sources.map((source) => rowOf(source, context));
  return rows.length > 0 ? [indexTable(rows, { id: 'sources', heads: WORDS.heads })] : [];
}

function rowOf(record: SourceRecord, context: ViewContext): IndexRow {
  const { link, title, kind, status, authors, after, publisher, published, address, archive } = sourceView(record, context);
  const copy = address ?? archive;
  const cited = citingPassages(record, context.library).reduce((sum, { items, reports }) => sum + items.length + reports.length, 0);
  const line = [kind.label, status, authors.join(', '), after && `${ENTRY_WORDS.source.after} ${after}`];
  return {
    link: { ...(title ?? link), href: link.href },
    line: line.flatMap((words) => (words ? [`${words}.`] : [])).join(' '),
    ...(copy && { original: { name: ENTRY_WORDS.source.readAt(copy.host), href: copy.href } }),
    cells: [{ words: publisher }, { words: published?.words ?? '' }, { count: cited, unit: WORDS.cited }, latestCell(roundsOf(record))],
  };
}

/** Returns the rounds, with or without a briefing, of which a source says something. */
function roundsOf({ briefings, reports, rounds }: SourceRecord): DatedTalks[] {
  return [
    ...[...briefings, ...reports.map(({ briefing }) => briefing)].map(({ data }) => data),
    ...rounds.map(({ round }) => ({ event: round, asOf: round.first })),
  ];
}
