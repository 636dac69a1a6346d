import { findNames } from '../names/find-names.ts';
import type { NameIndex } from '../names/name-index.ts';
import { foldName } from '../text/fold-name.ts';
import { formatRecordId } from './record-id.ts';
import { relatedTo } from './related-records.ts';
import type { TableRow } from './table-rows.ts';
import type { WordIndex } from './word-index.ts';

/** What is known without the index of texts. */
export interface Known {
  names: NameIndex;
  words: WordIndex;
  /** The points and rounds, newest first. */
  rows: TableRow[];
}

/** Returns the records that a query excludes, as far as names, words and the table of points tell. */
export function excludedRecords(excluded: string[], { names, words, rows }: Known): Set<string> {
  const records = new Set<string>();
  for (const keys of excluded.map((each) => foldName(each))) {
    for (const { named } of findNames(keys, names)) {
      for (const each of named) for (const id of relatedTo(each, rows).keys()) records.add(id);
    }
    for (const { record } of names.having(keys)) if (record) records.add(formatRecordId(record));
    for (const number of words.withAll(keys)) records.add(formatRecordId({ kind: 'point', number }));
  }
  return records;
}
