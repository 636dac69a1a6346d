import type { Query } from '../../model/query/read-query.ts';
import { pathOfRow } from '../../model/search/path-of-row.ts';
import { formatRecordId, type RecordId } from '../../model/search/record-id.ts';
import { queryTerms } from '../../model/text/fold-name.ts';
import type { KnownSoFar } from './known-for.ts';
import type { PagefindResult } from './pagefind.d.ts';
import { type ShownResult, shownName, shownRecord, shownRow } from './search-result.ts';

/** Returns what is shown of a record: from the index of texts if it has found it, else from the list of names or the table of points; throws if none has it. */
export async function loadResult(
  record: RecordId,
  query: Query,
  { names, table }: KnownSoFar,
  fragment?: PagefindResult,
): Promise<ShownResult> {
  const terms = queryTerms(query.text);
  const named = names.of(formatRecordId(record));
  if (fragment) {
    try {
      return shownRecord(await fragment.data(), terms);
    } catch (error) {
      if (!named) throw error;
    }
  }
  if (named) return shownName(named, terms);
  const row = table?.rowOf(record);
  const [title] = row && table ? await table.titles([row], {}) : [];
  if (!row || !title) throw new Error(`No file of the search has what is shown of ${formatRecordId(record)}.`);
  return shownRow(pathOfRow(row), row, title, terms);
}
