import { NameIndex } from '../../model/names/name-index.ts';
import { wordsOf } from '../../model/query/read-query.ts';
import type { Known } from '../../model/search/excluded-records.ts';
import type { EntryColumn, PointsTable } from '../../model/search/points-table.ts';
import { WordIndex } from '../../model/search/word-index.ts';
import type { SearchSession } from './search-session.ts';

/** What has been fetched for a query, and why the rest of it is missing. */
export interface KnownSoFar extends Known {
  table?: PointsTable;
  lost: unknown[];
}

/** Fetches what is known without the index of texts, for a query; a part that is unavailable is left out, and why is said. */
export async function knownFor(text: string, session: SearchSession): Promise<KnownSoFar> {
  const lost: unknown[] = [];
  const orElse = <T, E>(part: Promise<T>, other: E) =>
    part.catch((error: unknown): E => {
      lost.push(error);
      return other;
    });
  const keys = wordsOf(text);
  /** Completes a list for the words of the query: what has been fetched of it is better than nothing. */
  const indexOf = async <I>(list: { index: I; complete(words: string[]): Promise<void> }): Promise<I> => {
    await orElse(list.complete(keys), undefined);
    return list.index;
  };
  const [names, words, table] = await Promise.all([
    orElse(session.names().then(indexOf), new NameIndex()),
    orElse(session.words().then(indexOf), new WordIndex()),
    orElse(session.points(), undefined),
  ]);
  return { names, words, ...(table && { table }), rows: table?.rows ?? [], lost };
}

/** Loads the columns of the table that the names in a query need; tells whether anything was loaded. */
export async function loadColumns({ names, table, lost }: KnownSoFar, text: string): Promise<boolean> {
  const paths = names.find(wordsOf(text)).flatMap(({ named }) => named.map(({ path }) => path));
  const needed = (['actors', 'topics'] as const satisfies EntryColumn[]).filter((column) =>
    paths.some((path) => path.startsWith(`/${column}/`)),
  );
  const missing = needed.filter((column) => table && !table.has(column));
  await Promise.all(missing.map((column) => table?.load(column).catch((error: unknown) => lost.push(error))));
  return missing.length > 0;
}
