import type { Query } from '../../model/query/read-query.ts';
import { pathOfRow } from '../../model/search/path-of-row.ts';
import { formatRecordId, type RecordId } from '../../model/search/record-id.ts';
import { isUnspaced } from '../../model/text/fold-letters.ts';
import { foldName } from '../../model/text/fold-name.ts';
import { stemWord } from '../../model/text/stem-word.ts';
import { isStopWord, queryTerms } from '../../model/text/stop-words.ts';
import type { KnownSoFar } from './known-for.ts';
import type { PagefindResult } from './pagefind.d.ts';
import { shownRecord, shownRow } from './search-result.ts';
import { type ShownResult, shownName } from './shown-name.ts';

/**
 * Returns what is shown of a record: from the index of texts if it has found it, else from the list of names or the table of points; throws if
 * none has it. Of the parts of the query that the record lacks, those that it has in other words are left out.
 */
export async function loadResult(
  record: RecordId,
  { text, words }: Query,
  { names, table }: KnownSoFar,
  lacks: string[],
  fragment?: PagefindResult,
): Promise<ShownResult> {
  const terms = [...new Set([...queryTerms(text), ...words.filter((word) => !isStopWord(word))])];
  const named = names.of(formatRecordId(record));
  const says = (texts: string[]) => without(lacks, [...texts, named?.name ?? '', ...(named?.spellings ?? [])]);
  if (fragment) {
    try {
      const data = await fragment.data();
      return { ...shownRecord(data, terms), without: says([data.content, ...Object.values(data.meta)]) };
    } catch (error) {
      if (!named) throw error;
    }
  }
  if (named) return { ...shownName(named, terms), without: says([named.event ?? '', ...(named.titles ?? [])]) };
  const row = table?.rowOf(record);
  const [title] = row && table ? await table.titles([row], {}) : [];
  if (!row || !title) throw new Error(`No file of the search has what is shown of ${formatRecordId(record)}.`);
  return { ...shownRow(pathOfRow(row), row, title, terms), without: says([title.title, title.round]) };
}

/** Returns the parts of a query of which some word is in none of the texts. */
function without(lacks: string[], texts: string[]): string[] {
  if (lacks.length === 0) return [];
  const said = new Set(texts.flatMap(foldName));
  const stems = new Set(Array.from(said, stemWord));
  const isSaid = (word: string) => stems.has(stemWord(word)) || (isUnspaced(word) && said.values().some((each) => each.includes(word)));
  return lacks.filter((part) => !foldName(part).every((word) => isSaid(word) || isStopWord(word)));
}
