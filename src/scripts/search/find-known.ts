import type { Query } from '../../model/query/read-query.ts';
import type { PointsTable } from '../../model/search/points-table.ts';
import { type PreparedSearch, prepareSearch } from '../../model/search/prepare-search.ts';
import { rankRecords } from '../../model/search/rank-records.ts';
import { type RecordId, readRecordId } from '../../model/search/record-id.ts';
import type { TextsAsked } from './ask-texts.ts';
import { type KnownSoFar, knownFor, loadColumns } from './known-for.ts';
import { loadResult } from './load-result.ts';
import type { ShownResult } from './search-result.ts';
import type { SearchSession } from './search-session.ts';

/** A result; its contents are loaded when it is shown. */
export interface Hit {
  record: RecordId;
  /** Returns what is shown of it; throws if a file that it needs is unavailable. */
  load(): Promise<ShownResult>;
}

/** What was found so far. */
export interface Findings {
  query: Query;
  /** Best first. */
  hits: Hit[];
  /** The words that were corrected, and those found nowhere on the site. */
  corrected: [typed: string, meant: string][];
  unknown: string[];
  /** Whether the texts are in: those of the newest rounds or of all; or why they are not. */
  texts: 'waiting' | 'newest' | 'all' | Error;
  /** The table of points, once it is in. */
  table?: PointsTable;
  /** Why parts of the search are missing. */
  lost: unknown[];
}

/** A query that has been read, and what is known for it without the index of texts. */
export interface KnownSearch {
  known: KnownSoFar;
  search: PreparedSearch;
}

/** Searches names, words and the table of points, and passes results on as they arrive. */
export async function findKnown(text: string, session: SearchSession, show: (findings: Findings) => void): Promise<KnownSearch> {
  const known = await knownFor(text, session);
  const search = prepareSearch(text, known);
  show(findingsOf(search, known, 'waiting'));
  if (!(await loadColumns(known, text))) return { known, search };
  const fuller = prepareSearch(text, known);
  show(findingsOf(fuller, known, 'waiting'));
  return { known, search: fuller };
}

/** Returns what was found so far, ranked. */
export function findingsOf(search: PreparedSearch, known: KnownSoFar, texts: Findings['texts'], asked?: TextsAsked): Findings {
  const { query, terms, excluded, inOrder, corrected, unknown } = search;
  const ranked = rankRecords(terms, (id) => !excluded.has(id), inOrder);
  const hits = ranked.flatMap(({ id, lacks }): Hit[] => {
    const record = readRecordId(id);
    if (!record) return [];
    const fragment = asked?.fragments.get(id);
    // What was not asked of the texts of a record may be in them.
    const isAsked = asked?.isWhole && asked.lost.length === 0 && (fragment || texts === 'all' || record.kind === 'point');
    return [{ record, load: () => loadResult(record, query, known, isAsked ? lacks : [], fragment) }];
  });
  const { table, lost } = known;
  return { query, hits, corrected, unknown, texts, ...(table && { table }), lost: [...lost, ...(asked?.lost ?? [])] };
}
