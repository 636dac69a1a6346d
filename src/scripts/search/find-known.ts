import type { NameIndex } from '../../model/names/name-index.ts';
import { type Query, readQuery } from '../../model/query/read-query.ts';
import { asksForRows } from '../../model/search/asks-for-rows.ts';
import type { PointsTable } from '../../model/search/points-table.ts';
import { type PreparedSearch, prepareSearch } from '../../model/search/prepare-search.ts';
import { type RankedRecord, rankRecords } from '../../model/search/rank-records.ts';
import { type RecordId, readRecordId } from '../../model/search/record-id.ts';
import type { TextsAsked } from './ask-texts.ts';
import { type KnownSoFar, knownFor, knownWithTable, loadColumns } from './known-for.ts';
import { loadResult } from './load-result.ts';
import type { SearchSession } from './search-session.ts';
import type { ShownResult } from './shown-name.ts';

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
  /** The names that are known. */
  names: NameIndex;
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

/** Searches names and words, and the table of points if it is needed, and passes results on as they arrive. */
export async function findKnown(
  text: string,
  session: SearchSession,
  show: (findings: Findings) => void,
  needsRows = false,
): Promise<KnownSearch> {
  const known = await knownFor(text, session);
  if (needsRows || asksForRows(readQuery(text, known.names), known.names)) return findInRows(text, known, session, show);
  const found = { known, search: prepareSearch(text, known) };
  show(findingsOf(found, 'waiting'));
  return found;
}

/** Searches the table of points beside the names and words that are known, and passes results on as they arrive. */
export async function findInRows(
  text: string,
  { names, words, lost }: KnownSoFar,
  session: SearchSession,
  show: (findings: Findings) => void,
): Promise<KnownSearch> {
  const known = await knownWithTable({ names, words, rows: [], lost }, session);
  const found = { known, search: prepareSearch(text, known) };
  show(findingsOf(found, 'waiting'));
  if (!(await loadColumns(known, text))) return found;
  const fuller = { known, search: prepareSearch(text, known) };
  show(findingsOf(fuller, 'waiting'));
  return fuller;
}

/** Returns what was found so far, ranked; without what nothing that has arrived can show. */
export function findingsOf({ known, search }: KnownSearch, texts: Findings['texts'], asked?: TextsAsked): Findings {
  const { query, corrected, unknown } = search;
  const { table, names, lost } = known;
  const hits = rank(search).flatMap(({ id, lacks }): Hit[] => {
    const record = readRecordId(id);
    const fragment = asked?.fragments.get(id);
    if (!record || !(fragment || table || names.of(id))) return [];
    // What was not asked of the texts of a record may be in them.
    const isAsked = asked?.isWhole && asked.lost.length === 0 && (fragment || texts === 'all' || record.kind === 'point');
    return [{ record, load: () => loadResult(record, query, known, isAsked ? lacks : [], fragment) }];
  });
  return { query, names, hits, corrected, unknown, texts, ...(table && { table }), lost: [...lost, ...(asked?.lost ?? [])] };
}

/** Tells whether the best result is one that only the table of points can show. */
export function isUntitled({ known, search }: KnownSearch): boolean {
  const [best] = rank(search);
  return best !== undefined && !known.table && !known.names.of(best.id);
}

function rank({ terms, excluded, inOrder }: PreparedSearch): RankedRecord[] {
  return rankRecords(terms, (id) => !excluded.has(id), inOrder);
}
