import { findNames } from '../../model/names/find-names.ts';
import { NameIndex } from '../../model/names/name-index.ts';
import { wordsOf } from '../../model/query/read-query.ts';
import type { Known } from '../../model/search/excluded-records.ts';
import type { PointsTable, TableColumn } from '../../model/search/points-table.ts';
import { WordIndex } from '../../model/search/word-index.ts';
import { splitWord } from '../../model/search/word-terms.ts';
import type { SearchSession } from './search-session.ts';

/** What has been fetched for a query, and why the rest is missing. */
export interface KnownSoFar extends Known {
  table?: PointsTable;
  lost: unknown[];
}

/** Returns the words of the records before any of them have come. */
export function missingWords(): WordIndex {
  return Object.assign(new WordIndex(), { isPartial: true });
}

/** Fetches the names and words that a query needs; an unavailable part is left out, and the reason noted. */
export async function knownFor(text: string, session: SearchSession): Promise<KnownSoFar> {
  const lost: unknown[] = [];
  const orElse = <T, E>(part: Promise<T>, other: E) =>
    part.catch((error: unknown): E => {
      lost.push(error);
      return other;
    });
  const keys = wordsOf(text);
  /** Completes a list for the words of the query; a part of it is better than nothing. */
  const indexOf = async <I>(list: { index: I; complete(words: string[]): Promise<void> }): Promise<I> => {
    await orElse(list.complete(keys), undefined);
    return list.index;
  };
  const [names, words] = await Promise.all([
    orElse(session.names().then(indexOf), new NameIndex()),
    orElse(session.words().then(indexOf), missingWords()),
  ]);
  const meant = keys
    .filter((key) => isUnknown(key, names, words))
    .slice(0, MOST_UNKNOWN)
    .flatMap(beginningsMeant);
  const complete = async (list: Promise<{ complete(words: string[]): Promise<void> }>) => (await list).complete(meant);
  if (meant.length > 0) await Promise.allSettled([complete(session.names()), complete(session.words())]);
  return { names, words, rows: [], lost };
}

/** The most unknown words of a query for which more is fetched, and the fewest letters of one. */
const [MOST_UNKNOWN, LEAST_LETTERS] = [2, 5];

function isUnknown(key: string, names: NameIndex, words: WordIndex): boolean {
  return key.length >= LEAST_LETTERS && !words.find(key) && findNames([key], names).length === 0 && names.beginning(key).length === 0;
}

/** Returns beginnings that an unknown word may have been meant to have, and the words that it may be a compound of. */
function beginningsMeant(key: string): string[] {
  const [first = '', second = ''] = key;
  return [first + key.slice(2), second + first, key.slice(1), ...splitWord(key).map(([, part]) => part)];
}

/** Adds the table of points to what is known; if it is unavailable, the reason is noted. */
export async function knownWithTable(known: KnownSoFar, session: SearchSession): Promise<KnownSoFar> {
  try {
    const table = await session.points();
    return { ...known, table, rows: table.rows };
  } catch (error) {
    return { ...known, lost: [...known.lost, error] };
  }
}

/** Loads the columns of the table that the names in a query need; tells whether anything was loaded. */
export async function loadColumns({ names, table, lost }: KnownSoFar, text: string): Promise<boolean> {
  const paths = findNames(wordsOf(text), names).flatMap(({ named }) => named.map(({ path }) => path));
  const needed = (['actors', 'topics'] as const satisfies TableColumn[]).filter((column) =>
    paths.some((path) => path.startsWith(`/${column}/`)),
  );
  const missing = needed.filter((column) => table && !table.has(column));
  await Promise.all(missing.map((column) => table?.load(column).catch((error: unknown) => lost.push(error))));
  return missing.length > 0;
}
