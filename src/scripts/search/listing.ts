import { entryPath, LINK_SCHEMES } from '../../model/addresses/paths.ts';
import type { Facet, RowFilters } from '../../model/search/filter-rows.ts';
import { pathOfRow } from '../../model/search/path-of-row.ts';
import type { PointsTable } from '../../model/search/points-table.ts';
import { rowFor } from '../../model/search/row-for.ts';
import type { TableRow } from '../../model/search/table-rows.ts';
import { FILTER_WORDS } from '../../words/filter-words.ts';
import type { FilterLabels } from './filter-labels.ts';
import type { Hit } from './find-known.ts';
import { shownRow } from './search-result.ts';
import type { ShownResult } from './shown-name.ts';

/** The kinds of entry whose names are in the page. */
const ENTRY_KINDS = ['actor', 'topic', 'process'] as const;

/** What was found, most relevant first, before filters; and how to load what is shown of each. */
export interface Listing {
  rows: TableRow[];
  load(rows: TableRow[]): Promise<ShownResult>[];
}

/** Returns what words have found. */
export function listHits(hits: Hit[], table: PointsTable | undefined, labels: FilterLabels): Listing {
  const ids = (facet: Facet) => labels.valuesOf(facet) ?? [];
  const entries = { actor: ids('actor'), topic: ids('topic'), process: ids('process') };
  const byRow = new Map(hits.map((hit) => [rowFor(hit.record, table, entries), hit]));
  return {
    rows: [...byRow.keys()],
    load: (rows) => rows.map(async (row) => withHolders((await byRow.get(row)?.load()) as ShownResult, row, labels)),
  };
}

/** Returns everything that the table of points has, for filters without words; entries, if they are asked for by their kind. */
export function listTable(table: PointsTable, filters: RowFilters, labels: FilterLabels): Listing {
  const kind = ENTRY_KINDS.find((each) => each === filters.kind);
  if (kind) return listEntries(kind, labels);
  return {
    rows: table.listed,
    load: (rows) => {
      const titles = table.titles(rows, filters);
      return rows.map(async (row, at) => {
        const { title, round } = (await titles)[at] ?? { title: '', round: '' };
        return withHolders(shownRow(pathOfRow(row), row, { title: title || positionTitle(row, labels), round }, []), row, labels);
      });
    },
  };
}

function listEntries(kind: (typeof ENTRY_KINDS)[number], labels: FilterLabels): Listing {
  const ids = labels.valuesOf(kind) ?? [];
  const entries = { actor: [], topic: [], process: [], [kind]: ids };
  return {
    rows: ids.map((_, number) => rowFor({ kind, number }, undefined, entries)),
    load: (rows) =>
      rows.map(async ({ record: { number } }): Promise<ShownResult> => {
        const id = ids[number] ?? '';
        const href = import.meta.env.BASE_URL + entryPath(LINK_SCHEMES[kind], id).slice(1);
        return { href, kind: '', label: '', title: [[labels.of(kind, id), false]], line: labels.of('kind', kind), excerpt: [] };
      }),
  };
}

/** Returns what the record of a position is called: whose it is, on what, and where it stands. */
function positionTitle({ actors, topics, stance }: TableRow, labels: FilterLabels): string {
  const parts = [...actors.map((actor) => labels.of('actor', actor)), ...topics.map((topic) => labels.of('topic', topic))];
  return [...parts, labels.of('stance', stance)].join(', ');
}

/** Adds who holds a point, so that nobody takes another’s red line for that of the actor in the query. */
function withHolders(result: ShownResult, { kind, holders }: TableRow, labels: FilterLabels): ShownResult {
  const held = (FILTER_WORDS.held as Record<string, string>)[kind];
  if (!held || holders.length === 0) return result;
  return { ...result, line: `${result.line} · ${held} ${holders.map((holder) => labels.of('holder', holder)).join(', ')}` };
}
